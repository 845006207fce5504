package org.dragoman.reader.clean;

import org.dragoman.reader.text.AlignedText;
import org.jspecify.annotations.Nullable;

/**
 * The view of a plain text: without invisible characters, character references, mark-up and Markdown that a collector left
 * behind, and without addresses inside a sentence. Line ends are all {@code \n}.
 */
final class PlainView {
    /** Characters of a tag; what is longer is text with a stray sign. */
    private static final int LONGEST_TAG = 3_000;
    /** Characters of a comment that holds no text of the document. */
    private static final int LONGEST_COMMENT = 60;

    private static final char SOFT_HYPHEN = 0xAD;
    /** Below it the soft hyphen is the only invisible character beyond the control characters. */
    private static final char FIRST_WITH_MARKS_OF_DIRECTION = 0x600;
    /** Letters with marks: none up to the characters with marks of direction is invisible, nor any of the extended ones. */
    private static final char FIRST_ACCENTED = 0xC0;

    private static final char FIRST_OF_EXTENDED = 0x1E00;
    private static final char FIRST_SIGN = 0x2000;

    private final String text;
    private final MarkdownScan markdown;
    private final AlignedText.Builder view;
    private int at;

    /** Where the Markdown link whose text is being kept goes on after it: from, to; -1 where there is none. */
    private int linkClose = -1;

    private int linkEnd = -1;
    private int emphasisClose = -1;

    private boolean commentsAreOpen;

    private PlainView(String text) {
        this.text = text;
        this.markdown = new MarkdownScan(text);
        this.view = AlignedText.builder(text);
    }

    static AlignedText of(String text) {
        return isClean(text) ? AlignedText.identity(text) : new PlainView(text).build();
    }

    private static boolean isClean(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '&' || unit == '<' || unit == '[' || unit == '*' || unit == '_' || unit == '#') {
                return false;
            }
            if (unit < ' ' && unit != '\n' && unit != '\t') {
                return false;
            }
            if (unit >= 0x7F && (isInvisible(unit) || isLineEnd(unit))) {
                return false;
            }
            if (unit == '\n' && LineJoints.at(text, at) != null) {
                return false;
            }
            if (unit == ':' && text.startsWith("://", at)) {
                return false;
            }
        }
        return true;
    }

    private AlignedText build() {
        while (at < text.length()) {
            int end = endOfPlain();
            view.keep(at, end);
            at = end;
            if (at < text.length()) {
                step(text.charAt(at));
            }
        }
        return view.build();
    }

    /** The end of the characters from here on that are kept whatever stands around them. */
    private int endOfPlain() {
        int end = at;
        while (end < text.length() && isPlain(text.charAt(end)) && end != linkClose && end != emphasisClose) {
            end++;
        }
        return end;
    }

    /** A blank, or a letter other than the one that addresses begin with. */
    private static boolean isPlain(char unit) {
        if (unit < FIRST_WITH_MARKS_OF_DIRECTION) {
            return unit >= 'a' && unit <= 'z' && unit != 'h'
                    || unit == ' '
                    || unit >= 'A' && unit <= 'Z' && unit != 'H'
                    || unit >= FIRST_ACCENTED;
        }
        return unit >= FIRST_OF_EXTENDED && unit < FIRST_SIGN;
    }

    private void step(char unit) {
        if (at == linkClose) {
            at = linkEnd;
            linkClose = -1;
            return;
        }
        if (at == emphasisClose) {
            at++;
            emphasisClose = -1;
            return;
        }
        boolean taken = switch (unit) {
            case '&' -> takeReference();
            case '<' -> takeTag();
            case '[' -> takeLink();
            case '!' -> takeImage();
            case '*', '_' -> takeEmphasis(unit);
            case '#' -> takeHeading();
            case 'h', 'H' -> takeAddress();
            case '\n' -> takeLineEnd();
            case '\r' -> takeReturn();
            default -> takeInvisible(unit);
        };
        if (!taken) {
            view.keep(at, at + 1);
            at++;
        }
    }

    private boolean takeReference() {
        Entities.Reference reference = Entities.at(text, at);
        if (!reference.isFound()) {
            return false;
        }
        view.replace(at, reference.end(), reference.text());
        at = reference.end();
        return true;
    }

    private boolean takeTag() {
        boolean endless = commentsAreOpen && text.startsWith("<!--", at);
        Tags.@Nullable Tag tag = endless ? null : Tags.at(text, at);
        if (tag == null) {
            return false;
        }
        commentsAreOpen = commentsAreOpen || tag.isOpenComment();
        boolean comment = tag.name().equals("!");
        if (comment) {
            // What a long comment holds may well be text: only its signs go.
            at = tag.end() - tag.start() > LONGEST_COMMENT ? at + "<!--".length() : tag.end();
            return true;
        }
        boolean inLength = tag.end() - tag.start() <= LONGEST_TAG;
        if (!inLength
                || !Tags.isKnown(tag.name())
                || text.substring(tag.start(), tag.end()).indexOf('\n') >= 0) {
            return false;
        }
        if (Tags.BLOCK.contains(tag.name()) || Tags.BREAK.contains(tag.name())) {
            view.replace(tag.start(), tag.end(), "\n");
        }
        at = tag.end();
        return true;
    }

    private boolean takeImage() {
        if (!text.startsWith("![", at)) {
            return false;
        }
        int close = markdown.closeOfLinkText(at + 1);
        if (close < 0) {
            return false;
        }
        at = text.indexOf(')', close) + 1;
        return true;
    }

    private boolean takeLink() {
        int close = linkClose < 0 ? markdown.closeOfLinkText(at) : -1;
        if (close < 0) {
            return false;
        }
        linkClose = close;
        linkEnd = text.indexOf(')', close) + 1;
        at++;
        return true;
    }

    private boolean takeEmphasis(char mark) {
        int end = at;
        while (end < text.length() && end - at < 4 && text.charAt(end) == mark) {
            end++;
        }
        int run = end - at;
        boolean wordBefore = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean wordAfter = end < text.length() && !Character.isWhitespace(text.charAt(end));
        if ((run == 2 || run == 3) && (wordBefore || wordAfter)) {
            at = end;
            return true;
        }
        if (run == 1 && wordAfter && !wordBefore && emphasisClose < 0) {
            emphasisClose = markdown.closeOfEmphasis(mark, end);
            at += emphasisClose < 0 ? 0 : 1;
            return emphasisClose >= 0;
        }
        return false;
    }

    /** Drops the signs of a Markdown headline; a line of such signs alone is left as it is. */
    private boolean takeHeading() {
        if (at > 0 && text.charAt(at - 1) != '\n') {
            return false;
        }
        int word = markdown.wordOfHeading(at);
        boolean headline = word >= 0;
        if (headline) {
            at = word;
        }
        return headline;
    }

    private boolean takeAddress() {
        boolean mayBe =
                at + 7 < text.length() && (text.charAt(at + 1) | ' ') == 't' && (text.charAt(at + 2) | ' ') == 't';
        if (!mayBe
                || !(text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8))) {
            return false;
        }
        int end = endOfAddress();
        if (isAloneOnItsLine(end)) {
            view.keep(at, end);
        }
        at = end;
        return true;
    }

    private int endOfAddress() {
        int end = at;
        while (end < text.length() && isAddressPart(text.charAt(end))) {
            end++;
        }
        while (end > at && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isAddressPart(char unit) {
        return unit > ' ' && unit < 0x7F && "()[]<>\"'".indexOf(unit) < 0;
    }

    private boolean isAloneOnItsLine(int end) {
        int before = at;
        while (before > 0 && text.charAt(before - 1) == ' ') {
            before--;
        }
        int after = end;
        while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\r')) {
            after++;
        }
        return (before == 0 || text.charAt(before - 1) == '\n')
                && (after == text.length() || text.charAt(after) == '\n');
    }

    /** Takes a line end that ends no line. */
    private boolean takeLineEnd() {
        String joint = LineJoints.at(text, at);
        if (joint == null) {
            return false;
        }
        if (!joint.isEmpty()) {
            view.replace(at, at + 1, joint);
        }
        at++;
        return true;
    }

    private boolean takeReturn() {
        if (at + 1 >= text.length() || text.charAt(at + 1) != '\n') {
            view.replace(at, at + 1, "\n");
        }
        at++;
        return true;
    }

    private boolean takeInvisible(char unit) {
        if (isLineEnd(unit)) {
            view.replace(at, at + 1, "\n");
        } else if (!isInvisible(unit)) {
            return false;
        }
        at++;
        return true;
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\f' || unit == 0x0B || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
    }

    static boolean isInvisible(char unit) {
        if (unit < FIRST_WITH_MARKS_OF_DIRECTION) {
            return unit < ' ' ? unit != '\n' && unit != '\t' : unit == SOFT_HYPHEN || (unit >= 0x7F && unit < 0xA0);
        }
        if (unit >= FIRST_OF_EXTENDED && unit < FIRST_SIGN) {
            return false;
        }
        return Character.getType(unit) == Character.FORMAT || Character.getType(unit) == Character.CONTROL;
    }
}
