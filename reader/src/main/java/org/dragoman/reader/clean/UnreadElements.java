package org.dragoman.reader.clean;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the parts of an HTML page that are not its own text by what their mark-up calls them: what is hidden, what readers
 * comment, notices of cookies, rows of share buttons, the way to the page. Only whole classes and ids count, as wrappers of
 * whole pages bear longer ones that merely hold such a word.
 */
final class UnreadElements {
    private static final Set<String> NAMES = Set.of(
            "breadcrumb",
            "breadcrumbs",
            "comment-list",
            "comment-section",
            "commentlist",
            "comments",
            "comments-area",
            "comments-section",
            "cookie-banner",
            "cookie-bar",
            "cookie-consent",
            "cookie-notice",
            "cookies",
            "disqus_thread",
            "fb-comments",
            "newsletter",
            "newsletter-signup",
            "onetrust-consent-sdk",
            "share",
            "share-bar",
            "share-buttons",
            "sharing",
            "social-links",
            "social-share");

    /** Elements that such a part is; others hold whole pages or lines of text. */
    private static final Set<String> ELEMENTS = Set.of("aside", "div", "dl", "form", "nav", "ol", "p", "section", "ul");

    private static final Pattern NOT_SHOWN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    /** What only stands in the text that a page is made for. */
    private static final Pattern MAIN = Pattern.compile("<(h1|article|main)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern HIDDEN = Pattern.compile("\\shidden(\\s|=|/|>)", Pattern.CASE_INSENSITIVE);

    private UnreadElements() {}

    /** The position after an element that is no text of the page; -1 where it is, or where it is never closed. */
    static int endOfUnread(String text, Tags.Tag tag) {
        if (!ELEMENTS.contains(tag.name()) || !isUnread(text, tag)) {
            return -1;
        }
        int end = endOf(text, tag);
        return end < 0 || MAIN.matcher(text).region(tag.end(), end).find() ? -1 : end;
    }

    private static boolean isUnread(String text, Tags.Tag tag) {
        if (tag.end() - tag.start() <= tag.name().length() + 2) {
            return false;
        }
        String style = Tags.attribute(text, tag, "style");
        return HIDDEN.matcher(text).region(tag.start(), tag.end()).find()
                || style != null
                        && NOT_SHOWN.matcher(style.toLowerCase(Locale.ROOT)).find()
                || isNamed(Tags.attribute(text, tag, "id"))
                || isNamed(Tags.attribute(text, tag, "class"));
    }

    private static boolean isNamed(@Nullable String names) {
        return names != null
                && Arrays.stream(names.toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(NAMES::contains);
    }

    /** The position after the tag that closes an element, those of its kind inside it counted; -1 where none does. */
    private static int endOf(String text, Tags.Tag opening) {
        int depth = 1;
        int at = text.indexOf('<', opening.end());
        while (at >= 0) {
            Tags.@Nullable Tag tag = Tags.at(text, at);
            if (tag != null && tag.name().equals(opening.name())) {
                depth += tag.closing() ? -1 : 1;
                if (depth == 0) {
                    return tag.end();
                }
            }
            at = text.indexOf('<', tag == null ? at + 1 : tag.end());
        }
        return -1;
    }
}
