package org.dragoman.reader.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.token.Token.Kind;

/**
 * Cuts the tokens of a paragraph into sentences. A stop ends one where a capital letter, a number, a quotation or a bracket
 * follows, glued or not; the stops inside numbers, initials and known abbreviations are parts of their tokens and end none.
 * A sentence that is longer than a few hundred tokens is cut at a semicolon or comma.
 */
public final class SentenceSplitter {
    private static final int LONGEST = 400;

    private final Set<String> smallWords;
    private final Set<String> beforeNumbers;

    private SentenceSplitter(Set<String> smallWords, Set<String> beforeNumbers) {
        this.smallWords = Set.copyOf(smallWords);
        this.beforeNumbers = Set.copyOf(beforeNumbers);
    }

    /**
     * A splitter for one language.
     *
     * @param smallWords words in lower case that, written with a capital after initials, begin a sentence
     * @param beforeNumbers shortened words in lower case whose stop ends no sentence where a number follows
     */
    public static SentenceSplitter of(Set<String> smallWords, Set<String> beforeNumbers) {
        return new SentenceSplitter(smallWords, beforeNumbers);
    }

    /** The sentences of a paragraph in order; each has at least one word or number, lone signs between them are left out. */
    public List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < tokens.size()) {
            int end = endAt(tokens, from, at);
            if (end > 0) {
                add(tokens.subList(from, end), sentences);
                from = end;
                at = end;
            } else {
                at++;
            }
        }
        add(tokens.subList(from, tokens.size()), sentences);
        return sentences;
    }

    /** The token after the sentence where it ends with the one at {@code at}; 0 where it goes on. */
    private int endAt(List<Token> tokens, int from, int at) {
        Token token = tokens.get(at);
        if (token.kind() != Kind.SIGN) {
            return token.isWord() && endsInInitials(tokens, at) ? at + 1 : 0;
        }
        if (token.is("*") && standsAlone(tokens, at)) {
            return at + 1;
        }
        if (token.is(";")) {
            return isListMark(tokens, at + 1) ? at + 1 : 0;
        }
        if (!isStop(token) || isNumbering(tokens, from, at)) {
            return 0;
        }
        int end = endOfStops(tokens, at);
        return beginsSentence(tokens, at, end) ? end : 0;
    }

    private static boolean isStop(Token token) {
        if (token.kind() != Kind.SIGN) {
            return false;
        }
        char sign = token.text().charAt(0);
        return sign == '.' || sign == '!' || sign == '?' || sign == 0x2026;
    }

    /** The first token after a stop, further stops glued to it ({@code ./.}) and the marks that close around it. */
    private static int endOfStops(List<Token> tokens, int at) {
        int end = at + 1;
        while (end < tokens.size() && (isFurtherStop(tokens, end) || isCloser(tokens, end))) {
            end++;
        }
        return end;
    }

    private static boolean isFurtherStop(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean slash = token.is("/") && at + 1 < tokens.size() && isStop(tokens.get(at + 1));
        return isStop(token) || (slash && !token.spaced());
    }

    private static boolean isCloser(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() != Kind.SIGN) {
            return false;
        }
        int type = Character.getType(token.text().charAt(0));
        if (type == Character.END_PUNCTUATION) {
            return true;
        }
        if (token.text().charAt(0) == 0xBB) {
            return true;
        }
        boolean quote = token.is("\"") || token.is("'");
        return quote && !token.spaced() && type != Character.INITIAL_QUOTE_PUNCTUATION;
    }

    private boolean beginsSentence(List<Token> tokens, int stop, int next) {
        int at = next;
        while (at < tokens.size() && isOpener(tokens.get(at))) {
            at++;
        }
        if (at >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(at);
        if (token.is("*") || token.is("\u2022")) {
            return true;
        }
        boolean spaced = tokens.get(next).spaced();
        if (token.isNumber()) {
            return spaced && !isBeforeNumber(tokens, stop);
        }
        if (!token.isWord() || !Character.isUpperCase(token.text().codePointAt(0))) {
            return token.isWord() && spaced && hasNoCase(token);
        }
        return spaced || at > next || (isWholeWord(tokens, stop) && !isAddress(tokens, stop, token));
    }

    private static boolean hasNoCase(Token token) {
        int first = token.text().codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }

    private boolean isBeforeNumber(List<Token> tokens, int stop) {
        return stop > 0 && beforeNumbers.contains(tokens.get(stop - 1).norm());
    }

    /** Whether what stands before a glued stop is a word and no letter of an abbreviation. */
    private static boolean isWholeWord(List<Token> tokens, int stop) {
        if (stop == 0) {
            return false;
        }
        Token before = tokens.get(stop - 1);
        return !before.isWord() || before.text().length() > 1;
    }

    /** Whether capitals stand on both sides of a glued stop, as in the address of a paper that is its name. */
    private static boolean isAddress(List<Token> tokens, int stop, Token next) {
        return next.isAllCapitals() && tokens.get(stop - 1).isAllCapitals();
    }

    private static boolean isOpener(Token token) {
        if (token.kind() != Kind.SIGN) {
            return false;
        }
        int type = Character.getType(token.text().charAt(0));
        return type == Character.START_PUNCTUATION || token.is("\"") || token.is("'") || token.is("-");
    }

    /** Whether a stop belongs to the number or letter that a list item or a heading begins with. */
    private static boolean isNumbering(List<Token> tokens, int from, int stop) {
        if (stop - from != 1 || !tokens.get(stop).is(".")) {
            return false;
        }
        Token first = tokens.get(from);
        return (first.isNumber() && first.text().length() <= 3)
                || first.text().length() == 1
                || (first.isAllCapitals() && first.text().chars().allMatch(letter -> "IVX".indexOf(letter) >= 0));
    }

    /** Whether initials with their stops ({@code U.S.}) stand before a small word with a capital. */
    private boolean endsInInitials(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        boolean initials = text.length() >= 4 && text.charAt(text.length() - 1) == '.' && text.charAt(1) == '.';
        if (!initials || at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.isCapitalized() && !next.isAllCapitals() && smallWords.contains(next.norm());
    }

    private static boolean standsAlone(List<Token> tokens, int at) {
        boolean before = at == 0 || tokens.get(at).spaced();
        return before && (at + 1 == tokens.size() || tokens.get(at + 1).spaced());
    }

    /** Whether an item of a list begins: a dash or bullet, or a number or letter with a bracket. */
    private static boolean isListMark(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).spaced()) {
            return false;
        }
        Token token = tokens.get(at);
        if (token.is("-") || token.is("+") || token.is("*") || token.is("\u2022") || token.is("(")) {
            return !token.is("(")
                    || (at + 2 < tokens.size() && tokens.get(at + 2).is(")"));
        }
        boolean shortMark = token.text().length() <= 2 && token.kind() != Kind.SIGN;
        return shortMark && at + 1 < tokens.size() && tokens.get(at + 1).is(")");
    }

    private static void add(List<Token> tokens, List<List<Token>> sentences) {
        List<Token> sentence = withoutMarks(tokens);
        while (sentence.size() > LONGEST) {
            int cut = cutOf(sentence);
            sentences.add(List.copyOf(sentence.subList(0, cut)));
            sentence = sentence.subList(cut, sentence.size());
        }
        if (hasWord(sentence)) {
            sentences.add(List.copyOf(sentence));
        }
    }

    private static boolean hasWord(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() != Kind.SIGN) {
                return true;
            }
        }
        return false;
    }

    private static List<Token> withoutMarks(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size()
                && (tokens.get(from).is("*") || tokens.get(from).is("\u2022"))) {
            from++;
        }
        int to = tokens.size();
        while (to > from && tokens.get(to - 1).is("*")) {
            to--;
        }
        return tokens.subList(from, to);
    }

    private static int cutOf(List<Token> tokens) {
        for (String sign : List.of(";", ",")) {
            for (int at = LONGEST - 1; at > LONGEST / 4; at--) {
                if (tokens.get(at).is(sign)) {
                    return at + 1;
                }
            }
        }
        return LONGEST;
    }
}
