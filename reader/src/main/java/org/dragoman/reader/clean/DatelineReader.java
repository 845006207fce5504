package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a line that only dates a page from text, and reads its day. */
final class DatelineReader {
    private static final int LONGEST = 120;
    private static final int LONGEST_WITH_NAMES = 70;
    private static final int MOST_NAMES = 4;

    private final NoiseWords words;

    DatelineReader(NoiseWords words) {
        this.words = words;
    }

    /** A number or the name of a month, as the parts of a date come. */
    private record Part(int value, int digits, boolean month) {
        boolean isYear() {
            return !month && digits == 4 && value >= 1900 && value < 2100;
        }

        boolean isDay() {
            return !month && digits <= 2 && value >= 1 && value <= 31;
        }

        boolean canBeMonth() {
            return month || (digits <= 2 && value >= 1 && value <= 12);
        }
    }

    /**
     * Whether a line says nothing but a date.
     *
     * @param inHeader whether it stands above the article, where a place, an author or a paper may share the line
     */
    boolean isDateline(String line, boolean inHeader) {
        if (line.length() > LONGEST || !hasDigit(line) || hasRange(parts(line))) {
            return false;
        }
        int names = 0;
        boolean named = false;
        for (String word : wordsOf(line)) {
            String form = word.toLowerCase(Locale.ROOT);
            boolean month = words.month(form) > 0;
            named = named || month;
            if (month || Character.isDigit(word.charAt(0)) || words.isDatelineWord(form)) {
                continue;
            }
            if (!Character.isUpperCase(word.codePointAt(0)) && !isPartOfSection(line)) {
                return false;
            }
            names++;
        }
        boolean complete = date(line) != null;
        if (names == 0) {
            return complete || named;
        }
        return complete
                && inHeader
                && line.length() <= LONGEST_WITH_NAMES
                && (names <= MOST_NAMES || isPartOfSection(line));
    }

    private static boolean hasDigit(String line) {
        for (int at = 0; at < line.length(); at++) {
            if (Character.isDigit(line.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPartOfSection(String line) {
        int bar = line.indexOf('|');
        return bar > 0 && words.isSection(PlainForm.of(line.substring(0, bar)));
    }

    /** The day a line names as EDTF; null where it names none completely. Numbers alone are read day first where both ways go. */
    @Nullable String date(String line) {
        List<Part> parts = parts(line);
        for (int at = 0; at + 2 < parts.size(); at++) {
            String date = date(parts.get(at), parts.get(at + 1), parts.get(at + 2));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** "12-14 March": days running, on which no page is published. */
    private static boolean hasRange(List<Part> parts) {
        for (int at = 0; at + 2 < parts.size(); at++) {
            Part first = parts.get(at);
            Part second = parts.get(at + 1);
            if (first.isDay()
                    && second.isDay()
                    && first.value() < second.value()
                    && parts.get(at + 2).month()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String date(Part first, Part second, Part third) {
        if (first.isYear() && second.canBeMonth() && third.isDay()) {
            return edtf(first, second, third);
        }
        if (!third.isYear()) {
            return null;
        }
        if (first.month() && second.isDay()) {
            return edtf(third, first, second);
        }
        if (first.isDay() && second.canBeMonth()) {
            return edtf(third, second, first);
        }
        return first.canBeMonth() && second.isDay() ? edtf(third, first, second) : null;
    }

    private static String edtf(Part year, Part month, Part day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year.value(), month.value(), day.value());
    }

    private List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = endOfWord(line, at);
            if (end == at) {
                at++;
                continue;
            }
            addPart(line, at, end, parts);
            at = end;
        }
        return parts;
    }

    private void addPart(String line, int from, int to, List<Part> parts) {
        int digits = from;
        while (digits < to && isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean time = digits == to && touchesColon(line, from, to);
        if (digits > from && digits - from <= 4 && !time) {
            parts.add(new Part(Integer.parseInt(line.substring(from, digits)), digits - from, false));
        } else if (digits == from) {
            int month = words.month(line.substring(from, to).toLowerCase(Locale.ROOT));
            if (month > 0) {
                parts.add(new Part(month, 0, true));
            }
        }
    }

    /** A number beside a colon is an hour or a minute. */
    private static boolean touchesColon(String line, int from, int to) {
        boolean before = from > 1 && line.charAt(from - 1) == ':' && isDigit(line.charAt(from - 2));
        boolean after = to + 1 < line.length() && line.charAt(to) == ':' && isDigit(line.charAt(to + 1));
        return before || after;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static int endOfWord(String line, int from) {
        int end = from;
        while (end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static List<String> wordsOf(String line) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            int end = endOfWord(line, at);
            if (end > at) {
                found.add(line.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }
}
