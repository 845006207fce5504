package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.text.AlignedText;
import org.jspecify.annotations.Nullable;

/**
 * The view of an HTML page: its readable characters with a line for each block, and what the mark-up says of each line.
 * Tolerant: elements may be left open, cross each other or never have begun.
 */
final class HtmlView {
    /** The key of the time that a page shows below its title. */
    static final String TIME = "time";

    private final String text;
    private final AlignedText.Builder view;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> meta = new HashMap<>();
    private final Set<String> neverClosed = new HashSet<>();
    private int at;
    private boolean commentsAreOpen;
    private int lineStart;
    private int lastWritten = -1;
    private int firstWritten = -1;
    private int linkUnits;
    private int writtenUnits;
    private boolean gap = true;
    private int furnitureDepth;
    private int linkDepth;
    private int captionDepth;
    private int titleDepth;
    private boolean titled;
    private @Nullable String title;
    private @Nullable String language;

    private HtmlView(String text) {
        this.text = text;
        this.view = AlignedText.builder(text);
    }

    /** What a page holds. */
    record Laid(
            AlignedText view,
            List<Line> lines,
            Map<String, String> meta,
            @Nullable String title,
            @Nullable String language) {}

    static Laid of(String text) {
        HtmlView html = new HtmlView(text);
        html.scan();
        return new Laid(html.view.build(), html.lines, html.meta, html.title, html.language);
    }

    private void scan() {
        while (at < text.length()) {
            char unit = text.charAt(at);
            Tags.@Nullable Tag tag = unit == '<' ? tagHere() : null;
            if (tag != null) {
                at = tag.end();
                take(tag);
            } else if (unit == '&') {
                takeReference();
            } else {
                takeUnit(unit);
            }
        }
        endLine();
    }

    private Tags.@Nullable Tag tagHere() {
        if (commentsAreOpen && text.startsWith("<!--", at)) {
            return null;
        }
        Tags.@Nullable Tag tag = Tags.at(text, at);
        commentsAreOpen = commentsAreOpen || (tag != null && tag.isOpenComment());
        return tag;
    }

    private void takeUnit(char unit) {
        if (Lines.isBlank(unit)) {
            if (unit == '\n' || unit == '\r' || unit == '\f') {
                view.replace(at, at + 1, " ");
            } else {
                view.keep(at, at + 1);
            }
        } else if (!PlainView.isInvisible(unit)) {
            view.keep(at, at + 1);
            written();
        }
        at++;
    }

    private void takeReference() {
        Entities.Reference reference = Entities.at(text, at);
        if (!reference.isFound()) {
            takeUnit('&');
            return;
        }
        if (!reference.text().isEmpty()
                && !PlainView.isInvisible(reference.text().charAt(0))) {
            view.replace(at, reference.end(), reference.text());
            if (!reference.text().isBlank()) {
                written();
            }
        }
        at = reference.end();
    }

    private void written() {
        int last = view.viewLength();
        if (firstWritten < 0) {
            firstWritten = last - 1;
        }
        lastWritten = last;
        writtenUnits++;
        linkUnits += linkDepth > 0 ? 1 : 0;
    }

    private void take(Tags.Tag tag) {
        String name = tag.name();
        int end = tag.closing() || !Tags.BLOCK.contains(name) ? -1 : UnreadElements.endOfUnread(text, tag);
        if (end >= 0) {
            breakLine(tag);
            at = end;
        } else if (!tag.closing() && (Tags.UNREAD.contains(name) || name.equals("title"))) {
            skipContent(tag);
        } else if (Tags.BREAK.contains(name)) {
            breakLine(tag);
        } else if (Tags.BLOCK.contains(name)) {
            breakLine(tag);
            gap = true;
            enterOrLeave(tag);
        } else {
            takeInline(tag);
        }
    }

    private void takeInline(Tags.Tag tag) {
        if (tag.name().equals("a")) {
            linkDepth = tag.closing() ? 0 : 1;
        } else if (tag.opens("meta")) {
            takeMeta(tag);
        } else if (tag.opens("time") && titled && furnitureDepth == 0) {
            String day = Tags.attribute(text, tag, "datetime");
            if (day != null) {
                meta.putIfAbsent(TIME, day);
            }
        }
    }

    private void takeMeta(Tags.Tag tag) {
        String key = firstAttribute(tag, "property", "name", "itemprop", "http-equiv");
        String value = Tags.attribute(text, tag, "content");
        if (key != null && value != null) {
            meta.putIfAbsent(key.toLowerCase(Locale.ROOT), value);
        }
    }

    private @Nullable String firstAttribute(Tags.Tag tag, String... names) {
        for (String name : names) {
            String value = Tags.attribute(text, tag, name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private void breakLine(Tags.Tag tag) {
        endLine();
        view.replace(tag.start(), tag.end(), "\n");
        lineStart = view.viewLength();
    }

    private void endLine() {
        if (firstWritten >= lineStart && lastWritten > firstWritten) {
            double share = (double) linkUnits / Math.max(1, writtenUnits);
            lines.add(new Line(firstWritten, lastWritten, gap, hint(), share));
            gap = false;
        }
        firstWritten = -1;
        lastWritten = -1;
        linkUnits = 0;
        writtenUnits = 0;
    }

    private Line.Hint hint() {
        if (titleDepth > 0) {
            return Line.Hint.TITLE;
        }
        if (captionDepth > 0) {
            return Line.Hint.CAPTION;
        }
        return furnitureDepth > 0 ? Line.Hint.FURNITURE : Line.Hint.NONE;
    }

    private void enterOrLeave(Tags.Tag tag) {
        String name = tag.name();
        int step = tag.closing() ? -1 : 1;
        if (!tag.closing() && Tags.STORY.contains(name)) {
            furnitureDepth = 0;
        }
        if (Tags.FURNITURE.contains(name)) {
            furnitureDepth = Math.max(0, furnitureDepth + step);
        } else if (name.equals("figcaption")) {
            captionDepth = Math.max(0, step);
        } else if (name.equals("h1")) {
            titled = true;
            titleDepth = Math.max(0, step);
        } else {
            captionDepth = name.equals("figure") || name.equals("article") ? 0 : captionDepth;
            titleDepth = name.length() == 1 ? 0 : titleDepth;
        }
        if (tag.opens("html")) {
            language = Tags.attribute(text, tag, "lang");
        }
        linkDepth = tag.closing() ? 0 : linkDepth;
    }

    /** Passes over an element that holds no text of the page; one that is never closed holds nothing. */
    private void skipContent(Tags.Tag tag) {
        int close = closeOf(tag);
        if (close < 0) {
            return;
        }
        if (tag.name().equals("title") && title == null) {
            title = Entities.decode(text.substring(tag.end(), close)).strip();
        }
        int end = text.indexOf('>', close);
        at = end < 0 ? text.length() : end + 1;
    }

    private int closeOf(Tags.Tag tag) {
        if (neverClosed.contains(tag.name())) {
            return -1;
        }
        int close = text.indexOf("</", tag.end());
        while (close >= 0
                && !text.regionMatches(
                        true, close + 2, tag.name(), 0, tag.name().length())) {
            close = text.indexOf("</", close + 2);
        }
        if (close < 0) {
            neverClosed.add(tag.name());
        }
        return close;
    }
}
