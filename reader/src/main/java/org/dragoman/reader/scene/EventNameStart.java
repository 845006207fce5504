package org.dragoman.reader.scene;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;

/** Finds where the name of an event begins, with the modifiers before its noun. */
final class EventNameStart {
    private static final String FRAME = "participation";

    private final Scene scene;
    private final EventWords words;

    EventNameStart(Scene scene, EventWords words) {
        this.scene = scene;
        this.words = words;
    }

    /** Where the words before a noun that belong to its name begin: a body, an ordinal, words with capitals, countries. */
    int of(Cue head) {
        int at = head.from();
        if (head.setting("modifiers", "").equals("before") && isPlainModifier(at - 1)) {
            at--;
            if (isHyphenOfWord(at - 1)) {
                return at - 2;
            }
        }
        while (at > 0) {
            int before = before(at, head);
            if (before == at) {
                return afterAnd(at, head);
            }
            at = before;
        }
        return at;
    }

    /** Past an "and" that a name cannot begin with. */
    private int afterAnd(int at, Cue head) {
        return scene.syntax("and").stream()
                .filter(and -> and.from() == at && and.to() <= head.from())
                .mapToInt(Cue::to)
                .max()
                .orElse(at);
    }

    /** A word of no other use here, right before a noun: "cyber dialogue". */
    private boolean isPlainModifier(int at) {
        boolean used = at < 0
                || !scene.annotated().token(at).isWord()
                || scene.annotated().isCovered(at, Kind.values())
                || scene.hasTriggerBetween(at, at + 1);
        return !used && scene.cues().stream().noneMatch(cue -> cue.from() <= at && at < cue.to());
    }

    private int before(int at, Cue head) {
        for (Mention mention : scene.annotated().mentions(Kind.BODY, Kind.ORDINAL, Kind.COUNTRY)) {
            if (mention.to() == at) {
                return mention.from();
            }
        }
        for (Cue cue : scene.cues()) {
            boolean modifier = cue.is(FRAME, "modifier") || cue.is(FRAME, "session");
            if (cue.to() == at && modifier) {
                return cue.from();
            }
        }
        int bracket = beforeBracket(at);
        if (bracket < at) {
            return bracket;
        }
        if (words.isFiller(at - 1) || words.isGoverning(at) || isOfTrigger(at - 1, head)) {
            return beforeOf(at);
        }
        Token token = scene.annotated().token(at - 1);
        if (token.isCapitalized() || token.is("-") || token.is("'") && at > 1) {
            return at - 1;
        }
        if (token.isNumber() && isPlain(at - 1) && isBehindCapital(at - 1)) {
            return at - 1;
        }
        return isJoined(at) ? at - 1 : at;
    }

    /** "Trade and Investment Forum": "and" between two words of one name, and not behind the noun of another event. */
    private boolean isJoined(int at) {
        return at > 1
                && scene.pack().modifiersStandBefore()
                && scene.syntaxEndingAt("and", at) != null
                && scene.annotated().token(at).isCapitalized()
                && scene.annotated().token(at - 2).isCapitalized()
                && words.heads().stream().noneMatch(other -> other.to() == at - 1);
    }

    /** Whether a token is part of what a claim begins with, other than one that encloses the whole name or is a name itself. */
    private boolean isOfTrigger(int at, Cue head) {
        return scene.triggers().stream()
                .anyMatch(cue -> cue.overlaps(at, at + 1)
                        && !(cue.from() < at && cue.to() > head.to())
                        && !(cue.isNoun() && scene.annotated().token(at).isCapitalized()));
    }

    /** Whether a word with a capital stands right before a token, or is tied to it: "Baghdad 2", "Covid-19". */
    private boolean isBehindCapital(int at) {
        int word = isHyphenOfWord(at - 1) ? at - 2 : at - 1;
        return word >= 0 && scene.annotated().token(word).isCapitalized();
    }

    /** Whether a token is part of nothing that was found: the number in "the Baghdad 2 Conference" counts nothing. */
    private boolean isPlain(int at) {
        return !scene.annotated().isCovered(at, Kind.DATE, Kind.QUANTITY, Kind.ORDINAL);
    }

    /** "Ground-breaking ceremony": whether a sign ties a plain word to the one behind it. */
    private boolean isHyphenOfWord(int at) {
        return at > 0
                && scene.annotated().token(at).is("-")
                && scene.annotated().token(at - 1).isWord()
                && !scene.annotated().token(at).spaced()
                && !scene.annotated().token(at + 1).spaced()
                && !scene.annotated().isCovered(at - 1, Kind.values());
    }

    /** "The 29th Future of Asia Forum": a word with a capital between a number and "of" belongs to the name. */
    private int beforeOf(int at) {
        boolean of = at > 2
                && scene.syntax("of").stream().anyMatch(cue -> cue.from() == at - 1 && cue.to() == at)
                && scene.annotated().token(at).isCapitalized()
                && scene.annotated().token(at - 2).isCapitalized();
        boolean numbered =
                of && scene.annotated().mentions(Kind.ORDINAL).stream().anyMatch(mention -> mention.to() == at - 2);
        return numbered ? at - 2 : at;
    }

    /** Where a short form in brackets after a word with a capital begins that ends before a token: "Council (AC) meeting". */
    private int beforeBracket(int at) {
        if (at < 3 || !scene.annotated().token(at - 1).is(")")) {
            return at;
        }
        for (int open = at - 2; open > 0 && open >= at - EventWords.LONGEST_BRACKET; open--) {
            if (scene.annotated().token(open).is("(")) {
                return scene.annotated().token(open - 1).isCapitalized() ? open : at;
            }
        }
        return at;
    }
}
