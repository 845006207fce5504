package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.clean.NoiseWords.Label;
import org.dragoman.reader.clean.SortedLine.Kind;
import org.jspecify.annotations.Nullable;

/** Says of each line by itself what it looks like. */
final class LineSorter {
    private static final char COPYRIGHT_SIGN = 0xA9;
    private static final int LONGEST_FURNITURE = 260;
    private static final int LONGEST_CAPTION = 420;
    private static final int LONGEST_LABEL = 45;

    /** What stands before the last sentence of a caption is at most so long. */
    private static final int SHORT_START = 160;

    private static final int MOST_OTHER_WORDS = 5;
    /** Of a line with so many words nobody asks how many more it has. */
    private static final int MOST_COUNTED = 12;

    private static final int LONGEST_COUNTED = 220;

    private final NoiseWords words;
    private final DatelineReader datelines;
    private final PictureCredits credits;

    LineSorter(NoiseWords words, DatelineReader datelines, PictureCredits credits) {
        this.words = words;
        this.datelines = datelines;
        this.credits = credits;
    }

    /** The lines sorted; above the first paragraph a section or a place beside the date counts as furniture too. */
    List<SortedLine> sort(String view, List<Line> lines) {
        List<SortedLine> sorted = new ArrayList<>(lines.size());
        boolean inHeader = true;
        for (Line line : lines) {
            SortedLine next = sort(view, line, inHeader);
            sorted.add(next);
            inHeader = inHeader && !next.isBody();
        }
        return sorted;
    }

    private SortedLine sort(String view, Line line, boolean inHeader) {
        String text = view.substring(line.start(), line.end());
        int content = line.start() + bulletLength(text);
        boolean ended = isEnded(text);
        boolean prose = isProse(text, ended);
        int count = countWords(text);
        if (text.length() > LONGEST_FURNITURE) {
            Kind kind = isCaption(view, line, text, "") ? Kind.CAPTION : Kind.TEXT;
            return new SortedLine(line, kind, content, "", prose, ended, count);
        }
        String form = PlainForm.of(text);
        int afterLabel = content;
        Kind kind = kind(text, form, prose, inHeader);
        if (kind == Kind.TEXT) {
            int colon = text.indexOf(':');
            Kind labelled = labelled(text, colon);
            if (labelled != Kind.TEXT) {
                kind = labelled;
                afterLabel = Lines.skipBlank(view, line.start() + colon + 1, line.end());
            } else if (isCaption(view, line, text, form)) {
                kind = Kind.CAPTION;
            }
        }
        return new SortedLine(line, kind, afterLabel, form, prose, ended, count);
    }

    private Kind kind(String text, String form, boolean prose, boolean inHeader) {
        if (datelines.isDateline(text, inHeader)) {
            return Kind.DATELINE;
        }
        if (form.length() < 2 || !hasLetter(form)) {
            return isRule(text) ? Kind.RULE : Kind.FURNITURE;
        }
        Label label = words.label(withoutCount(form));
        if (label != null) {
            return Kind.valueOf(label.name());
        }
        boolean rights = text.charAt(0) == COPYRIGHT_SIGN && !prose;
        if (rights || words.isFurniture(form) || isAddress(text) || (!prose && isBreadcrumb(text))) {
            return Kind.FURNITURE;
        }
        if (words.isSection(form)) {
            return Kind.SECTION;
        }
        return isMadeOfFurniture(text) ? Kind.FURNITURE : Kind.TEXT;
    }

    private static boolean hasLetter(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static String withoutCount(String form) {
        int end = form.length();
        while (end > 0 && !Character.isLetter(form.charAt(end - 1))) {
            end--;
        }
        return form.substring(0, end);
    }

    private static boolean isRule(String text) {
        return text.chars()
                        .allMatch(unit -> unit == '*'
                                || unit == '#'
                                || unit == '='
                                || unit == '_'
                                || unit == '~'
                                || unit == ' '
                                || Character.getType(unit) == Character.DASH_PUNCTUATION)
                && (text.indexOf('*') >= 0 || text.length() >= 3);
    }

    private static boolean isAddress(String text) {
        return (text.startsWith("http") || text.startsWith("www.")) && text.indexOf(' ') < 0;
    }

    private boolean isBreadcrumb(String text) {
        List<String> parts = parts(text, true);
        return parts.size() > 1 && (words.isBreadcrumb(parts.get(0)) || words.isBreadcrumb(lastOf(parts.get(0))));
    }

    private static String lastOf(String form) {
        return form.substring(form.indexOf(':') + 1).strip();
    }

    /** Whether the first and half of the parts of a line between bars and the like are furniture, or most of many parts. */
    private boolean isMadeOfFurniture(String text) {
        if (text.length() > 120) {
            return false;
        }
        List<String> parts = parts(text, false);
        if (parts.isEmpty()) {
            return false;
        }
        long furniture = parts.stream().filter(words::isFurniture).count();
        int others = parts.stream()
                .filter(part -> !words.isFurniture(part))
                .mapToInt(LineSorter::countWords)
                .sum();
        boolean half = furniture * 2 >= parts.size() && furniture > 0 && words.isFurniture(parts.get(0));
        return (half && others <= MOST_OTHER_WORDS) || (parts.size() > 2 && furniture * 3 >= parts.size() * 2L);
    }

    /** The plain forms of a line's parts, counts in brackets left out; none where no border parts the line. */
    private static List<String> parts(String text, boolean trail) {
        int first = 0;
        while (first < text.length() && !isBorder(text, first, trail)) {
            first++;
        }
        if (first == text.length()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = first; at <= text.length(); at++) {
            if (at == text.length() || isBorder(text, at, trail)) {
                String part = withoutCount(PlainForm.of(text.substring(from, at)));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }

    private static boolean isBorder(String text, int at, boolean trail) {
        char unit = text.charAt(at);
        if (unit == '|'
                || unit == '>'
                || unit == 0xBB
                || unit == 0x203A
                || unit == 0xB7
                || unit == 0x2022
                || unit == '\t') {
            return true;
        }
        if (trail) {
            return unit == '/' || unit == ':';
        }
        if (unit == ':') {
            return true;
        }
        boolean spaced = at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
        return spaced && (unit == '/' || unit == ' ' || Character.getType(unit) == Character.DASH_PUNCTUATION);
    }

    private Kind labelled(String text, int colon) {
        if (colon <= 0 || colon > LONGEST_LABEL || colon + 1 >= text.length()) {
            return Kind.TEXT;
        }
        String label = PlainForm.of(text.substring(0, colon));
        boolean more = hasLetter(text.substring(colon + 1));
        if (more && words.isTeaserLead(label)) {
            return Kind.TEASER_LEAD;
        }
        return more && words.label(label) == Label.LIST && isList(text.substring(colon + 1)) ? Kind.LISTED : Kind.TEXT;
    }

    private static boolean isList(String text) {
        return text.indexOf(',') >= 0 || text.indexOf(';') >= 0 || text.indexOf('#') >= 0 || countWords(text) <= 3;
    }

    private boolean isCaption(String view, Line line, String text, String form) {
        if (line.length() > LONGEST_CAPTION) {
            return false;
        }
        if (!form.isEmpty() && beginsLikeCaption(view, line)) {
            return true;
        }
        PictureCredits.@Nullable Credit credit =
                text.indexOf(':') < 0 ? null : credits.next(view, line.start(), line.end());
        return credit == null
                ? endsInAgency(view, line)
                : Lines.skipBlank(view, credit.end(), line.end()) >= line.end() && closesCaption(view, line, credit);
    }

    /** Whether the credit closes the whole line rather than a caption at the end of a paragraph. */
    private static boolean closesCaption(String view, Line line, PictureCredits.Credit credit) {
        return PictureCredits.startOfCaption(view, line.start(), credit.start()) - line.start() < SHORT_START;
    }

    private boolean beginsLikeCaption(String view, Line line) {
        char first = view.charAt(line.start());
        boolean bracketed = first == '[' || first == '(';
        int from = bracketed ? line.start() + 1 : line.start();
        int limit = Math.min(line.end(), from + LONGEST_LABEL);
        for (int at = from; at < limit; at++) {
            char unit = view.charAt(at);
            if (unit == ':' || (bracketed && (unit == ']' || unit == ')'))) {
                return words.isCaption(PlainForm.of(view.substring(from, at)));
            }
        }
        return false;
    }

    /** Whether the line ends in an agency's name after a slash or in brackets. */
    private boolean endsInAgency(String view, Line line) {
        int end = line.end();
        while (end > line.start() && ".)]".indexOf(view.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > line.start() && end - start < 25 && "/(".indexOf(view.charAt(start - 1)) < 0) {
            start--;
        }
        boolean marked = start > line.start() && "/(".indexOf(view.charAt(start - 1)) >= 0;
        if (!marked || countWords(view.substring(line.start(), start)) < 6) {
            return false;
        }
        String name = PlainForm.of(view.substring(start, end));
        boolean capital =
                Character.isUpperCase(view.charAt(view.lastIndexOf(' ', end - 1) + 1)) || name.indexOf(' ') < 0;
        return words.isAgency(name) || (capital && words.isAgency(name.substring(name.lastIndexOf(' ') + 1)));
    }

    private static int bulletLength(String text) {
        int at = 0;
        while (at < text.length() && isBullet(text.charAt(at))) {
            at++;
        }
        boolean bullet = at > 0 && at < text.length() && (Lines.isBlank(text.charAt(at)) || text.charAt(0) == '>');
        return bullet ? Lines.skipBlank(text, at, text.length()) : 0;
    }

    private static boolean isBullet(char unit) {
        return unit == '*'
                || unit == '+'
                || unit == '>'
                || unit == 0x2022
                || unit == 0xB7
                || unit == 0x25CF
                || unit == 0x25AA
                || unit == 0x25A0
                || Character.getType(unit) == Character.DASH_PUNCTUATION;
    }

    static boolean isEnded(String text) {
        int at = text.length();
        while (at > 0 && isCloser(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && isStop(text.charAt(at - 1));
    }

    static boolean isStop(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == 0x2026;
    }

    private static boolean isCloser(char unit) {
        int type = Character.getType(unit);
        return unit == '"'
                || unit == '\''
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || Lines.isBlank(unit);
    }

    private static boolean isProse(String text, boolean ended) {
        int length = text.length();
        return length >= 220 || (length >= 90 && ended) || (length >= 100 && hasInnerStop(text));
    }

    private static boolean hasInnerStop(String text) {
        for (int at = 20; at + 2 < text.length(); at++) {
            boolean stop =
                    text.charAt(at) == '.' && text.charAt(at + 1) == ' ' && Character.isUpperCase(text.charAt(at + 2));
            if (stop && Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at - 2))) {
                return true;
            }
        }
        return false;
    }

    private static int countWords(String text) {
        int count = 0;
        boolean inWord = false;
        int limit = Math.min(text.length(), LONGEST_COUNTED);
        for (int at = 0; at < limit && count < MOST_COUNTED; at++) {
            boolean blank = Lines.isBlank(text.charAt(at));
            count += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return count;
    }

    /** The date a line names; null where it names none completely. */
    @Nullable String date(String line) {
        return datelines.date(line);
    }
}
