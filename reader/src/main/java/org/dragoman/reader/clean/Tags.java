package org.dragoman.reader.clean;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of HTML, sorted by what they mean for the layout of a page. */
final class Tags {
    /** Elements that stand on lines of their own. */
    static final Set<String> BLOCK = words(
            "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
                    + "footer form h1 h2 h3 h4 h5 h6 header html legend li main menu nav ol p pre section summary table tbody td "
                    + "tfoot th thead tr ul");

    /** Elements whose content is never text of the page. */
    static final Set<String> UNREAD = words(
            "script style noscript template svg iframe object math select button textarea audio video canvas map");

    /** Elements that hold the page's furniture. */
    static final Set<String> FURNITURE = words("nav aside footer");

    /** Elements that only a story's own part of the page begins with. */
    static final Set<String> STORY = words("article main h1");

    /** Elements that mark letters within a line. */
    private static final Set<String> INLINE =
            words("a abbr b big cite code del em font i img input ins label mark picture q s small source span strike "
                    + "strong sub sup time u wbr");

    /** Elements that break a line and hold nothing. */
    static final Set<String> BREAK = words("br hr");

    /** The length of the tag that stands for a comment without an end: its opening signs. */
    private static final int OPEN_COMMENT = 4;

    /**
     * A tag as written.
     *
     * @param start position of its {@code <}
     * @param end position after its {@code >}
     * @param name in lower case; {@code !} for a comment or a declaration
     * @param closing whether it ends an element
     */
    record Tag(int start, int end, String name, boolean closing) {
        /** Whether it is a comment that the text never ends, so that no later comment ends either. */
        boolean isOpenComment() {
            return name.equals("!") && end - start == OPEN_COMMENT;
        }

        boolean opens(String element) {
            return !closing && name.equals(element);
        }
    }

    private Tags() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    static boolean isKnown(String name) {
        return BLOCK.contains(name) || INLINE.contains(name) || UNREAD.contains(name) || BREAK.contains(name);
    }

    /** The tag or comment that begins at the {@code <} at {@code at}; null where there is none. */
    static @Nullable Tag at(String text, int at) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            return new Tag(at, end < 0 ? at + OPEN_COMMENT : end + 3, "!", false);
        }
        int from = at + 1;
        if (from >= text.length()) {
            return null;
        }
        char first = text.charAt(from);
        if (first == '!' || first == '?') {
            int end = text.indexOf('>', from);
            return end < 0 ? null : new Tag(at, end + 1, "!", false);
        }
        boolean closing = first == '/';
        int nameStart = closing ? from + 1 : from;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && isNamePart(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart || !isLetter(text.charAt(nameStart))) {
            return null;
        }
        int end = endOfTag(text, nameEnd);
        return end < 0
                ? null
                : new Tag(at, end, text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT), closing);
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private static boolean isNamePart(char unit) {
        return isLetter(unit) || (unit >= '0' && unit <= '9') || unit == '-' || unit == ':';
    }

    /** The position after the tag's {@code >}; quoted values may hold one, a next {@code <} outside quotes ends the search. */
    private static int endOfTag(String text, int from) {
        char quote = 0;
        int limit = Math.min(text.length(), from + 20_000);
        for (int at = from; at < limit; at++) {
            char unit = text.charAt(at);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '>') {
                return at + 1;
            } else if (unit == '<') {
                return -1;
            } else if ((unit == '"' || unit == '\'') && text.charAt(at - 1) == '=') {
                quote = unit;
            }
        }
        return -1;
    }

    /** The value of an attribute, its references resolved; null where the tag has none. */
    static @Nullable String attribute(String text, Tag tag, String name) {
        String source = text.substring(tag.start(), tag.end());
        String lower = source.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(name);
        while (at >= 0) {
            int equals = at + name.length();
            boolean whole = at > 0 && Character.isWhitespace(lower.charAt(at - 1));
            while (equals < source.length() && Character.isWhitespace(source.charAt(equals))) {
                equals++;
            }
            if (whole && equals < source.length() && source.charAt(equals) == '=') {
                return value(source, equals + 1);
            }
            at = lower.indexOf(name, at + 1);
        }
        return null;
    }

    private static String value(String source, int from) {
        int start = from;
        while (start < source.length() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        if (start >= source.length()) {
            return "";
        }
        char quote = source.charAt(start);
        boolean quoted = quote == '"' || quote == '\'';
        int end = quoted ? source.indexOf(quote, start + 1) : endOfBareValue(source, start);
        int first = quoted ? start + 1 : start;
        return Entities.decode(source.substring(first, Math.max(first, end))).strip();
    }

    private static int endOfBareValue(String source, int from) {
        int end = from;
        while (end < source.length() && !Character.isWhitespace(source.charAt(end)) && source.charAt(end) != '>') {
            end++;
        }
        return end;
    }
}
