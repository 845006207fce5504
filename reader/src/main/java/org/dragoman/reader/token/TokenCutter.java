package org.dragoman.reader.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.reader.token.Token.Kind;

/**
 * Cuts one stretch of a view. Its characters are copied once, for each is looked at several times. Belongs to one thread.
 */
final class TokenCutter {
    private static final int ASCII = 0x80;
    /** The texts of one such character, so that signs are not made anew. */
    private static final String[] SINGLE = single();

    private final TokenRules rules;
    private final Vocabulary vocabulary;
    /** Where the stretch begins in the view. */
    private final int base;
    /** The characters of the stretch and the one behind it, which may be the second half of its last. */
    private final char[] units;
    /** The small form of each, as {@link Letters#smallOf} has it. */
    private final char[] small;
    /** How many characters the stretch has. */
    private final int size;

    private final List<Token> tokens;

    TokenCutter(TokenRules rules, Vocabulary vocabulary, String view, int from, int to) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.base = from;
        this.size = to - from;
        this.units = new char[Math.min(to + 1, view.length()) - from];
        view.getChars(from, from + units.length, units, 0);
        this.small = Letters.smallOf(units);
        this.tokens = new ArrayList<>(size / 5 + 4);
    }

    List<Token> tokens() {
        int at = 0;
        boolean spaced = false;
        while (at < size) {
            int point = pointAt(at);
            if (Letters.isBlank(point)) {
                at += Character.charCount(point);
                spaced = true;
                continue;
            }
            int end = Math.min(size, endOfToken(point, at));
            tokens.add(token(point, at, end, spaced));
            at = end;
            spaced = false;
        }
        return tokens;
    }

    private int pointAt(int at) {
        char unit = units[at];
        return Character.isHighSurrogate(unit) ? Character.codePointAt(units, at) : unit;
    }

    private String textOf(int start, int end) {
        boolean single = end - start == 1 && units[start] < ASCII;
        return single ? SINGLE[units[start]] : new String(units, start, end - start);
    }

    private static String[] single() {
        String[] single = new String[ASCII];
        for (char unit = 0; unit < ASCII; unit++) {
            single[unit] = String.valueOf(unit);
        }
        return single;
    }

    private Token token(int first, int start, int end, boolean spaced) {
        String opening = end - start == 1 ? rules.openings().get(textOf(start, end)) : null;
        if (opening != null && isBeforeBlank(end) && opensSentence()) {
            return token(start, end, textOf(start, end), opening, vocabulary.number(opening), Kind.WORD, spaced);
        }
        int known = Letters.isWordPart(first) ? vocabulary.find(small, start, end) : Vocabulary.UNTOLD;
        if (known > Vocabulary.UNKNOWN) {
            String norm = vocabulary.word(known);
            String text = isSmall(start, end) ? norm : textOf(start, end);
            return token(start, end, text, norm, known, kindOf(first), spaced);
        }
        return unnamed(start, end, spaced);
    }

    private Token token(int start, int end, String text, String norm, int word, Kind kind, boolean spaced) {
        boolean capitalized = kind == Kind.WORD && Letters.isCapital(pointAt(start));
        long marks = vocabulary.marks(word);
        return new Token(base + start, base + end, text, norm, word, marks, kind, spaced, capitalized);
    }

    private boolean isBeforeBlank(int at) {
        return at < size && Letters.isBlank(units[at]);
    }

    /** Whether the next token stands behind a sign other than a comma, or first. */
    private boolean opensSentence() {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return last == null || last.kind() == Kind.SIGN && !last.is(",");
    }

    private boolean isSmall(int start, int end) {
        return Arrays.equals(units, start, end, small, start, end);
    }

    /** What begins with a letter or digit. */
    private static Kind kindOf(int first) {
        return Letters.isDigit(first) ? Kind.NUMBER : Kind.WORD;
    }

    /** A token that no pack names as it stands: a sign, a rarer word, or another spelling of one. */
    private Token unnamed(int start, int end, boolean spaced) {
        String text = textOf(start, end);
        int first = text.codePointAt(0);
        Kind kind = Kind.SIGN;
        String norm;
        if (Letters.isWordPart(first)) {
            kind = kindOf(first);
            norm = rules.norm(
                    isApostrophe(text.charAt(text.length() - 1)) ? text.substring(0, text.length() - 1) + "'" : text);
        } else if (isApostrophe((char) first) && text.length() > 1) {
            kind = Kind.WORD;
            norm = "'" + rules.norm(text.substring(1));
        } else {
            norm = signNorm(text, first);
        }
        return token(start, end, text, norm, vocabulary.number(norm), kind, spaced);
    }

    private static String signNorm(String text, int first) {
        if (first < ASCII) {
            return text;
        }
        if (Letters.isDash(first)) {
            return "-";
        }
        if (isApostrophe((char) first)) {
            return "'";
        }
        return Letters.isQuote(first) ? "\"" : text;
    }

    private int endOfToken(int point, int at) {
        if (Letters.isDigit(point)) {
            return endOfNumber(at);
        }
        if (Letters.isWordPart(point)) {
            return endOfWord(at);
        }
        if (isApostrophe((char) point) && isGlued(at)) {
            int end = endOfLetters(at + 1);
            if (rules.enclitics().contains(small(at + 1, end))) {
                return end;
            }
        }
        return at + Character.charCount(point);
    }

    /** Whether nothing blank stands between the token before and the next. */
    private boolean isGlued(int at) {
        return tokens.isEmpty() || tokens.get(tokens.size() - 1).end() == base + at;
    }

    private String small(int from, int to) {
        return textOf(from, to).toLowerCase(Locale.ROOT);
    }

    private int endOfNumber(int at) {
        int end = at;
        while (end < size) {
            char unit = units[end];
            boolean separator = (unit == '.' || unit == ',') && end + 1 < size && Letters.isDigit(units[end + 1]);
            if (!Letters.isDigit(unit) && !separator) {
                break;
            }
            end++;
        }
        return Math.max(end, at + 1);
    }

    private int endOfWord(int at) {
        int initials = endOfInitials(at);
        if (initials > at) {
            return initials;
        }
        int end = endBeforeDigits(at, endOfLetters(at));
        int small = rules.glued().isEmpty() ? end : endOfGlued(at, end);
        if (small < end) {
            return small;
        }
        if (end < size && isApostrophe(units[end]) && isElision(at, end)) {
            return end + 1;
        }
        if (end < size && units[end] == '.' && takesStop(at, end)) {
            return end + 1;
        }
        return end;
    }

    /** Where a word ends that digits are glued to which are no part of it; the end of the letters where there is none. */
    private int endBeforeDigits(int at, int end) {
        if (!Letters.isDigit(units[end - 1]) || rules.beforeDigits().isEmpty()) {
            return end;
        }
        int digit = at;
        while (!Letters.isDigit(units[digit])) {
            digit++;
        }
        return rules.beforeDigits().contains(small(at, digit)) ? digit : end;
    }

    /** Where a small word ends that a word with a capital is glued to; the end of the letters where there is none. */
    private int endOfGlued(int at, int end) {
        for (int next = at + 1; next < end - 1; next++) {
            if (Letters.isCapital(units[next])) {
                boolean split =
                        Character.isLowerCase(units[next + 1]) && rules.glued().contains(textOf(at, next));
                return split ? next : end;
            }
        }
        return end;
    }

    private boolean isElision(int at, int end) {
        return (end + 1 == size || Letters.isWordPart(pointAt(end + 1)))
                && rules.elisions().contains(small(at, end));
    }

    private boolean takesStop(int at, int end) {
        String norm = rules.norm(textOf(at, end));
        if (rules.abbreviations().contains(norm)) {
            return true;
        }
        boolean initial = end - at == 1
                && Letters.isCapital(units[at])
                && !rules.letterWords().contains(norm);
        return initial && nextIsLetter(end + 1);
    }

    private boolean nextIsLetter(int at) {
        int next = at;
        while (next < size && units[next] == ' ') {
            next++;
        }
        return next < size && Letters.isCapital(units[next]);
    }

    /** The end of two or more capital letters with a full stop each, or {@code at} where there are none. */
    private int endOfInitials(int at) {
        int end = at;
        while (end + 1 < size && units[end + 1] == '.' && Letters.isCapital(units[end])) {
            end += 2;
        }
        boolean followed = end < size && Letters.isWordPart(units[end]);
        if (followed) {
            return at;
        }
        return end - at >= 4 ? end : at;
    }

    private int endOfLetters(int at) {
        int end = at;
        while (end < size) {
            int point = pointAt(end);
            if (!Letters.isWordPart(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2019' || unit == '\u02BC' || unit == '\u2018';
    }
}
