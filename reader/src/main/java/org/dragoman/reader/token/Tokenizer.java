package org.dragoman.reader.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.reader.token.Token.Kind;

/**
 * Cuts text into words, numbers and signs. A dash is always a token of its own, so that {@code sud-coreen} and
 * {@code sud - coreen} are the same three tokens; a number keeps its inner separators ({@code 4,96}, {@code 1.000}); a word
 * that begins with letters keeps its digits ({@code G20}), a number gives up its letters ({@code 21|st}); initials and known
 * abbreviations keep their full stop ({@code U.S.}, {@code J.}).
 */
public final class Tokenizer {
    private static final int ASCII = 0x80;
    /** The texts of one such character, so that signs are not made anew. */
    private static final String[] SINGLE = single();

    private final TokenRules rules;
    private final Vocabulary vocabulary;

    /**
     * A tokenizer for one language.
     *
     * @param vocabulary the words that the language's packs name
     */
    public Tokenizer(TokenRules rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** The words whose numbers its tokens have. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The tokens of a whole text, for patterns. */
    public List<Token> tokens(String text) {
        return tokens(text, 0, text.length());
    }

    /** The tokens between two positions of a view; their offsets count from the view's beginning. */
    public List<Token> tokens(String view, int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 5 + 4);
        int at = from;
        boolean spaced = false;
        while (at < to) {
            int point = view.codePointAt(at);
            if (Letters.isBlank(point)) {
                at += Character.charCount(point);
                spaced = true;
                continue;
            }
            int end = Math.min(to, endOfToken(view, at, to, tokens));
            tokens.add(token(view, at, end, spaced));
            at = end;
            spaced = false;
        }
        return tokens;
    }

    private Token token(String view, int start, int end, boolean spaced) {
        int first = view.codePointAt(start);
        int known = Letters.isWordPart(first) ? vocabulary.find(view, start, end) : Vocabulary.UNTOLD;
        if (known > Vocabulary.UNKNOWN) {
            String norm = vocabulary.word(known);
            String text = view.startsWith(norm, start) ? norm : view.substring(start, end);
            return new Token(start, end, text, norm, known, vocabulary.marks(known), kindOf(first), spaced);
        }
        return unnamed(view, start, end, spaced);
    }

    /** What begins with a letter or digit. */
    private static Kind kindOf(int first) {
        return Letters.isDigit(first) ? Kind.NUMBER : Kind.WORD;
    }

    /** A token that no pack names as it stands: a sign, a rarer word, or another spelling of one. */
    private Token unnamed(String view, int start, int end, boolean spaced) {
        String text = textOf(view, start, end);
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
        int word = vocabulary.number(norm);
        return new Token(start, end, text, norm, word, vocabulary.marks(word), kind, spaced);
    }

    private static String textOf(String view, int start, int end) {
        char unit = view.charAt(start);
        return end - start == 1 && unit < ASCII ? SINGLE[unit] : view.substring(start, end);
    }

    private static String[] single() {
        String[] single = new String[ASCII];
        for (char unit = 0; unit < ASCII; unit++) {
            single[unit] = String.valueOf(unit);
        }
        return single;
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

    private int endOfToken(String view, int at, int to, List<Token> before) {
        int point = view.codePointAt(at);
        if (Letters.isDigit(point)) {
            return endOfNumber(view, at, to);
        }
        if (Letters.isWordPart(point)) {
            return endOfWord(view, at, to);
        }
        if (isApostrophe((char) point)
                && (before.isEmpty() || before.get(before.size() - 1).end() == at)) {
            int end = endOfLetters(view, at + 1, to);
            if (rules.enclitics().contains(view.substring(at + 1, end).toLowerCase(Locale.ROOT))) {
                return end;
            }
        }
        return at + Character.charCount(point);
    }

    private static int endOfNumber(String view, int at, int to) {
        int end = at;
        while (end < to) {
            char unit = view.charAt(end);
            boolean separator = (unit == '.' || unit == ',') && end + 1 < to && Letters.isDigit(view.charAt(end + 1));
            if (!Letters.isDigit(unit) && !separator) {
                break;
            }
            end++;
        }
        return Math.max(end, at + 1);
    }

    private int endOfWord(String view, int at, int to) {
        int initials = endOfInitials(view, at, to);
        if (initials > at) {
            return initials;
        }
        int end = endBeforeDigits(view, at, endOfLetters(view, at, to));
        int small = rules.glued().isEmpty() ? end : endOfGlued(view, at, end);
        if (small < end) {
            return small;
        }
        if (end < to && isApostrophe(view.charAt(end)) && isElision(view, at, end, to)) {
            return end + 1;
        }
        if (end < to && view.charAt(end) == '.' && takesStop(view, at, end, to)) {
            return end + 1;
        }
        return end;
    }

    /** Where a word ends that digits are glued to which are no part of it; the end of the letters where there is none. */
    private int endBeforeDigits(String view, int at, int end) {
        if (rules.beforeDigits().isEmpty() || !Letters.isDigit(view.charAt(end - 1))) {
            return end;
        }
        int digit = at;
        while (!Letters.isDigit(view.charAt(digit))) {
            digit++;
        }
        return rules.beforeDigits().contains(view.substring(at, digit).toLowerCase(Locale.ROOT)) ? digit : end;
    }

    /** Where a small word ends that a word with a capital is glued to; the end of the letters where there is none. */
    private int endOfGlued(String view, int at, int end) {
        for (int next = at + 1; next < end - 1; next++) {
            if (Character.isUpperCase(view.charAt(next))) {
                boolean split = Character.isLowerCase(view.charAt(next + 1))
                        && rules.glued().contains(view.substring(at, next));
                return split ? next : end;
            }
        }
        return end;
    }

    private boolean isElision(String view, int at, int end, int to) {
        return (end + 1 == to || Letters.isWordPart(view.codePointAt(end + 1)))
                && rules.elisions().contains(view.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private boolean takesStop(String view, int at, int end, int to) {
        if (rules.abbreviations().contains(rules.norm(view.substring(at, end)))) {
            return true;
        }
        boolean initial = end - at == 1
                && Character.isUpperCase(view.charAt(at))
                && !rules.letterWords().contains(rules.norm(view.substring(at, end)));
        return initial && nextIsLetter(view, end + 1, to);
    }

    private static boolean nextIsLetter(String view, int at, int to) {
        int next = at;
        while (next < to && view.charAt(next) == ' ') {
            next++;
        }
        return next < to && Character.isUpperCase(view.charAt(next));
    }

    /** The end of two or more capital letters with a full stop each, or {@code at} where there are none. */
    private static int endOfInitials(String view, int at, int to) {
        int end = at;
        while (end + 1 < to && Character.isUpperCase(view.charAt(end)) && view.charAt(end + 1) == '.') {
            end += 2;
        }
        boolean followed = end < to && Letters.isWordPart(view.charAt(end));
        if (followed) {
            return at;
        }
        return end - at >= 4 ? end : at;
    }

    private static int endOfLetters(String view, int at, int to) {
        int end = at;
        while (end < to) {
            int point = view.codePointAt(end);
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
