package org.dragoman.reader.clean;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds where a picture's credit stands in a line, so that a caption that runs into the text is cut from it. */
final class PictureCredits {
    /** Longest stretch of words in a credit that no agency, bracket or stop ends. */
    private static final int MOST_WORDS = 6;

    /** A bracket opens at most so far before the credit's label. */
    private static final int LONGEST_BEFORE_LABEL = 12;

    private static final int LONGEST_BRACKET = 90;

    private final NoiseWords words;

    PictureCredits(NoiseWords words) {
        this.words = words;
    }

    /**
     * Where a credit stands.
     *
     * @param start its label's or bracket's first position
     * @param end position after it and the stop after it
     */
    record Credit(int start, int end) {}

    /** The next credit that begins between two positions; null where there is none. */
    @Nullable Credit next(String view, int from, int to) {
        for (int colon = nextColon(view, from, to); colon < to; colon = nextColon(view, colon + 1, to)) {
            int label = startOfLabel(view, from, colon);
            if (label >= 0) {
                int end = endOfCredit(view, label, colon, to);
                if (end > 0) {
                    return new Credit(label, end);
                }
            }
        }
        return null;
    }

    /**
     * Where the caption begins that a credit closes: after the last stop between a word or number and a capital letter, or
     * at {@code from}.
     */
    static int startOfCaption(String view, int from, int credit) {
        int at = Lines.trimBlank(view, from, credit);
        while (at > from && !Character.isLetterOrDigit(view.charAt(at - 1))) {
            at--;
        }
        for (int stop = at - 1; stop > from + 2; stop--) {
            boolean ends = LineSorter.isStop(view.charAt(stop)) && isWordBefore(view, stop);
            if (ends
                    && view.charAt(stop + 1) == ' '
                    && Character.isUpperCase(view.charAt(Lines.skipBlank(view, stop + 1, at)))) {
                return Lines.skipBlank(view, stop + 1, at);
            }
        }
        return from;
    }

    private static boolean isWordBefore(String view, int stop) {
        char last = view.charAt(stop - 1);
        char lastButOne = view.charAt(stop - 2);
        return Character.isDigit(last)
                || (Character.isLowerCase(last) && Character.isLowerCase(lastButOne))
                || (!Character.isLetter(last) && !Lines.isBlank(last));
    }

    private static int nextColon(String view, int from, int to) {
        int at = from;
        while (at < to && view.charAt(at) != ':') {
            at++;
        }
        return at;
    }

    /** The start of the one or two words of a credit's label before a colon; -1 where those words are none. */
    private int startOfLabel(String view, int from, int colon) {
        int end = Lines.trimBlank(view, from, colon);
        int one = startOfWord(view, from, end);
        if (one == end) {
            return -1;
        }
        int secondEnd = Lines.trimBlank(view, from, one);
        int two = startOfWord(view, from, secondEnd);
        if (two < secondEnd && words.isCredit(form(view, two, end))) {
            return two;
        }
        boolean afterBreak = one == from || isOpening(view.charAt(Lines.trimBlank(view, from, one) - 1));
        return words.isCredit(form(view, one, end)) && (afterBreak || Character.isUpperCase(view.charAt(one)))
                ? one
                : -1;
    }

    private static boolean isOpening(char unit) {
        return "([.!?-/;,".indexOf(unit) >= 0
                || Character.getType(unit) == Character.DASH_PUNCTUATION
                || unit == 0x2026;
    }

    private static String form(String view, int from, int to) {
        return PlainForm.of(view.substring(from, to));
    }

    private static int startOfWord(String view, int from, int end) {
        int at = end;
        while (at > from && Character.isLetter(view.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private int endOfCredit(String view, int label, int colon, int to) {
        int open = label - 1;
        while (open > label - LONGEST_BEFORE_LABEL && open > 0 && "()[]".indexOf(view.charAt(open)) < 0) {
            open--;
        }
        boolean bracketed = open >= 0 && (view.charAt(open) == '(' || view.charAt(open) == '[');
        if (bracketed) {
            return endOfBracket(view, open, to);
        }
        return endOfBareCredit(view, colon + 1, to);
    }

    private static int endOfBracket(String view, int open, int to) {
        char close = view.charAt(open) == '(' ? ')' : ']';
        int limit = Math.min(to, open + LONGEST_BRACKET);
        int end = open;
        while (end < limit && view.charAt(end) != close) {
            end++;
        }
        if (end == limit) {
            return -1;
        }
        return afterStop(view, end + 1, to);
    }

    /** The words after the colon up to an agency's name, a stop, a change from capitals, or the capital that begins a sentence. */
    private int endOfBareCredit(String view, int from, int to) {
        int at = Lines.skipBlank(view, from, to);
        int end = -1;
        int beforeLast = -1;
        boolean capitals = false;
        for (int count = 0; count < MOST_WORDS; count++) {
            int wordEnd = endOfName(view, at, to);
            boolean capital =
                    wordEnd > at && (Character.isUpperCase(view.charAt(at)) || Character.isDigit(view.charAt(at)));
            if (!capital) {
                return count >= 2 ? beforeLast : end;
            }
            boolean allCapitals = isAllCapitals(view, at, wordEnd);
            if (count > 0 && capitals && !allCapitals) {
                return end;
            }
            capitals = allCapitals;
            beforeLast = end;
            end = wordEnd;
            if (endsAgency(view, at, wordEnd) || isAtStop(view, wordEnd, to)) {
                return afterStop(view, wordEnd, to);
            }
            at = skipJoint(view, wordEnd, to);
        }
        return -1;
    }

    private boolean endsAgency(String view, int from, int to) {
        int slash = view.lastIndexOf('/', to - 1);
        return words.isAgency(form(view, Math.max(from, slash + 1), to)) || words.isAgency(form(view, from, to));
    }

    private static boolean isAtStop(String view, int at, int to) {
        if (at >= to || view.charAt(at) == '\n') {
            return true;
        }
        return view.charAt(at) == '.' && (at + 1 >= to || !Character.isLetterOrDigit(view.charAt(at + 1)));
    }

    private static int afterStop(String view, int at, int to) {
        int end = at;
        while (end < to && (view.charAt(end) == '.' || view.charAt(end) == ')')) {
            end++;
        }
        return end;
    }

    private static int skipJoint(String view, int at, int to) {
        int next = Lines.skipBlank(view, at, to);
        if (next < to
                && (Character.getType(view.charAt(next)) == Character.DASH_PUNCTUATION || view.charAt(next) == '/')) {
            return Lines.skipBlank(view, next + 1, to);
        }
        return next;
    }

    private static int endOfName(String view, int from, int to) {
        int end = from;
        while (end < to && (Character.isLetterOrDigit(view.charAt(end)) || isInnerSign(view, end, to))) {
            end++;
        }
        return end;
    }

    private static boolean isInnerSign(String view, int at, int to) {
        boolean sign = "/.-'&".indexOf(view.charAt(at)) >= 0;
        return sign && at + 1 < to && Character.isLetterOrDigit(view.charAt(at + 1));
    }

    private static boolean isAllCapitals(String view, int from, int to) {
        String word = view.substring(from, to);
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }
}
