package org.dragoman.reader.scene;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;

/** Tells how far the name of something goes: from a noun on to where its clause does something else. */
public final class NounPhrases {
    private static final int LONGEST = 22;
    /** Words before a noun that belong to its phrase. */
    private static final int MOST_MODIFIERS = 10;

    private static final int LIST = 12;

    private final Scene scene;
    private final PhraseBounds bounds;

    /** The noun phrases of a sentence. */
    public NounPhrases(Scene scene) {
        this.scene = scene;
        this.bounds = new PhraseBounds(scene);
    }

    /**
     * The token after the last of a phrase.
     *
     * @param head first token of the phrase; a quotation mark before it lets the phrase end at the next one
     * @param from where its sure part ends; also the answer where nothing goes on
     */
    public int end(int head, int from) {
        int at = from;
        boolean quoted = head > 0 && isOpening(head - 1) || from < scene.size() && isOpening(from);
        at += from < scene.size() && isOpening(from) ? 1 : 0;
        while (at < scene.size() && at - from < LONGEST) {
            if (quoted && isClosing(at)) {
                return at;
            }
            if (isBoundary(at)) {
                break;
            }
            at++;
        }
        return trimmed(from, at);
    }

    /** The words of a stretch, without what opens and closes it. */
    public String text(int from, int to) {
        int first = from;
        while (first < to
                && !scene.annotated().token(first).isWord()
                && !scene.annotated().token(first).isNumber()) {
            first++;
        }
        return scene.text(first, Math.max(first, to));
    }

    private boolean isOpening(int token) {
        return isQuote(token, Character.INITIAL_QUOTE_PUNCTUATION);
    }

    private boolean isClosing(int token) {
        return isQuote(token, Character.FINAL_QUOTE_PUNCTUATION);
    }

    private boolean isQuote(int token) {
        return isOpening(token) || isClosing(token);
    }

    private boolean isQuote(int token, byte type) {
        String text = scene.annotated().token(token).text();
        int sign = text.codePointAt(0);
        return text.length() == 1 && (sign == '"' || Character.getType(sign) == type);
    }

    private boolean isBoundary(int at) {
        Token token = scene.annotated().token(at);
        boolean sign = !token.isWord()
                && !token.isNumber()
                && !token.is("-")
                && !token.is("/")
                && !token.is("+")
                && !token.is("&")
                && !token.is("'")
                && !isOpening(at)
                && !isClosing(at);
        return sign && !isListComma(at) || isLongDash(token) || endsAt(at) || isOther(at) || bounds.isOne(at);
    }

    /** The dash that sets an aside apart; a shorter one may join the parts of a name. */
    private static boolean isLongDash(Token token) {
        return token.text().equals("\u2014");
    }

    /** Where the words begin that stand before a noun and tell which one it is: "the Joint Economic" Commission. */
    public int begin(int noun) {
        int at = noun;
        while (at > 0 && noun - at < MOST_MODIFIERS && isModifier(at - 1)) {
            at--;
        }
        while (at < noun && (!scene.annotated().token(at).isWord() || isFirstArticle(at))) {
            at++;
        }
        return at;
    }

    /** An article that has its capital only because the sentence begins with it. */
    private boolean isFirstArticle(int token) {
        return token == 0
                && scene.syntax("skip").stream()
                        .anyMatch(cue -> cue.from() == 0 && cue.match().length() == 1);
    }

    private boolean isModifier(int token) {
        Token word = scene.annotated().token(token);
        boolean sign = word.is("-") || word.is("&") || word.is("/") || word.is("+") || word.is("'") || isQuote(token);
        if (!word.isWord() && !sign && !word.isNumber()
                || scene.annotated().isCovered(token, Kind.ORDINAL, Kind.DATE)) {
            return false;
        }
        if (sign || isAndOfName(token)) {
            return true;
        }
        boolean little = scene.cues().stream()
                .anyMatch(cue -> cue.from() <= token && token < cue.to() && !isAdjective(cue) && !word.isCapitalized());
        return !little;
    }

    /** "And" between two words of a name: "the Strategic and Defense" Dialogue. */
    private boolean isAndOfName(int token) {
        return token > 0
                && scene.annotated().token(token - 1).isCapitalized()
                && scene.annotated().token(token + 1).isCapitalized()
                && !scene.annotated().isCovered(token - 1, Kind.PERSON, Kind.COUNTRY, Kind.BODY, Kind.PLACE)
                && scene.syntaxEndingAt("and", token + 1) != null;
    }

    /** Cues that may stand inside a name all the same. */
    private static boolean isAdjective(Cue cue) {
        return !cue.frame().equals(Cue.SYNTAX) && !cue.part().equals("change");
    }

    /** Where a phrase begins whose first words only tie it to what stands before: "on", "about the". */
    public int start(int from) {
        int at = from;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (String part : List.of("of", "for", "to", "in", "with", "preposition", "skip", "about")) {
                int here = at;
                Cue cue = scene.syntax(part).stream()
                        .filter(word -> word.from() == here)
                        .findFirst()
                        .orElse(null);
                if (cue != null) {
                    at = cue.to();
                    changed = true;
                }
            }
        }
        return at;
    }

    /** A comma between two words of a title: "trade, investment and tourism". */
    private boolean isListComma(int at) {
        if (!scene.annotated().token(at).is(",")) {
            return false;
        }
        int and = nextAnd(at + 1);
        return and > 0 && and - at <= LIST;
    }

    private int nextAnd(int from) {
        for (Cue cue : scene.syntax("and")) {
            if (cue.from() > from && cue.from() - from <= LIST && !hasSignBetween(from, cue.from())) {
                return cue.from();
            }
        }
        return -1;
    }

    private boolean hasSignBetween(int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = scene.annotated().token(at);
            if (!token.isWord() && !token.is(",") || endsAt(at) || isOther(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAt(int at) {
        for (String part : List.of("end", "break", "stop", "planned", "denied", "genitive")) {
            for (Cue cue : scene.syntax(part)) {
                if (cue.from() == at && !isInsideName(at) && !bounds.isInsideWord(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Within the name of a body, country or place, whose words mean nothing by themselves. */
    private boolean isInsideName(int at) {
        return Stream.of(Kind.BODY, Kind.COUNTRY, Kind.PLACE)
                .flatMap(kind -> scene.annotated().mentions(kind).stream())
                .anyMatch(name -> name.from() < at && at < name.to());
    }

    private boolean isOther(int at) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE, Kind.PERSON, Kind.ORDINAL, Kind.MONEY)) {
            if (mention.from() == at) {
                return true;
            }
        }
        return false;
    }

    /** Without little words at the end that belong to what follows. */
    public int trimmed(int from, int to) {
        int end = to;
        boolean changed = true;
        while (changed && end > from) {
            changed = false;
            for (String part :
                    List.of("and", "of", "by", "with", "to", "in", "for", "between", "preposition", "auxiliary")) {
                Cue cue = scene.syntaxEndingAt(part, end);
                if (cue != null && cue.from() >= from && !bounds.isInsideWord(cue.from()) && !isInsideName(end - 1)) {
                    end = cue.from();
                    changed = true;
                }
            }
            Cue article = scene.syntaxEndingAt("definite", end);
            if (article != null
                    && article.from() > from
                    && article.setting("side", "before").equals("before")) {
                end = article.from();
                changed = true;
            }
            if (end > from
                    && !scene.annotated().token(end - 1).isWord()
                    && !scene.annotated().token(end - 1).isNumber()) {
                end--;
                changed = true;
            }
        }
        return end;
    }
}
