package org.dragoman.reader.names;

import org.dragoman.reader.token.Token;

/** Tells how far a run of words with capitals goes that may be one name. One for each sentence. */
final class NameEnds {
    private static final int MOST_WORDS = 7;
    private static final int MOST_PARTICLES = 3;
    private static final int SHORTEST_LONG = 6;

    private final NameWords words;
    private final Knowledge knowledge;

    NameEnds(NameWords words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
    }

    /**
     * The end of a run.
     *
     * @param wide whether it may go over countries and places, to look for known names
     */
    int end(int from, boolean wide) {
        boolean family = words.isFamily(from);
        int at = from;
        int count = 0;
        while (at < words.size() && count < MOST_WORDS) {
            if (isNameWord(at, from, wide, family)) {
                at++;
                count++;
                if (family && !wide && count >= words.mostWordsOfShape() && !isJoin(at)) {
                    break;
                }
                continue;
            }
            int next = join(at, from, wide);
            if (next < 0 && (wide || isHyphenName(at, from)) && isSpacedHyphen(at, from)) {
                next = at + 2;
            }
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** A hyphen with spaces around it, as texts put together from tokens have it; only known names may hold one. */
    private boolean isSpacedHyphen(int at, int from) {
        return at > from
                && words.isInside(at + 1)
                && words.isHyphen(at)
                && words.token(at + 1).isWord()
                && !words.isClosed(at + 1);
    }

    /** Whether a hyphen with spaces goes on a name of a family whose given names are written with one ({@code Kim Kye - gwan}). */
    private boolean isHyphenName(int at, int from) {
        return at == from + 2
                && words.isInside(at + 1)
                && words.isHyphenedFamily(from)
                && !words.token(at + 1).isCapitalized()
                && words.token(at + 1).text().length() < SHORTEST_LONG
                && !Folding.hasMarks(words.token(at + 1).text());
    }

    private boolean isNameWord(int at, int from, boolean wide, boolean family) {
        Token token = words.token(at);
        if (!token.isCapitalized() || token.hasDigit() || words.isClosed(at) || at > from && isStop(at, wide, family)) {
            return false;
        }
        if (words.isContested(at) && !wide && !(family && at > from) && !isContestedName(at, from)) {
            return false;
        }
        if (token.isAllCapitals()
                && !words.isShouting()
                && at == from
                && !(token.text().length() == 2 && wide)
                && token.text().length() > 1
                && !token.text().contains(".")) {
            return words.isFoldedFamily(at) || knowledge.isWordOfName(words.folded(at));
        }
        return !(words.isTitleCase() && at > from && words.isCommon(at) && !wide);
    }

    /** Whether a name cannot go on over a word; a rank that is also part of known names may be one of them. */
    private boolean isStop(int at, boolean wide, boolean family) {
        boolean title = words.isTitleWord(at) && !(wide && knowledge.isWordOfName(words.folded(at)));
        return title || !family && words.isOrdinary(at);
    }

    /** Whether a word that is also a country or place is the second word of a name, or the first after an office. */
    private boolean isContestedName(int at, int from) {
        if (at == from) {
            return words.isNameOfPlace(at);
        }
        if (words.isInitial(at - 1)) {
            return true;
        }
        return !words.isAtHome()
                && at == from + 1
                && !words.isCapitalized(at + 1)
                && !words.isTitleCase()
                && !words.isFirstWord(from)
                && !words.isCommon(from);
    }

    private boolean isJoin(int at) {
        return words.isInside(at) && words.isHyphen(at) && !words.token(at).spaced();
    }

    /** The token that a name goes on at after a hyphen, particle or suffix at {@code at}; -1 where it does not. */
    private int join(int at, int from, boolean wide) {
        if (at == from || !words.isInside(at + 1)) {
            return words.isSuffix(at) && at > from ? at + 1 : -1;
        }
        Token token = words.token(at);
        Token next = words.token(at + 1);
        int afterNickname = words.afterNickname(at);
        if (afterNickname > at && !words.isClosed(afterNickname)) {
            return afterNickname;
        }
        if (words.isHyphen(at) && !token.spaced() && next.isWord() && !next.spaced() && !words.isClosed(at + 1)) {
            return at + 2;
        }
        if (token.is("'") && !token.spaced() && !next.spaced() && next.isWord()) {
            return next.isCapitalized() ? at + 1 : at + 2;
        }
        if (token.is(",") && words.isSuffix(at + 1)) {
            return at + 2;
        }
        if (words.isSuffix(at)) {
            return at + 1;
        }
        return isBridge(at, from) ? at + 2 : afterParticles(at, wide);
    }

    /** Whether a name goes on after a lost letter inside a word, or, right after an office, after a number. */
    private boolean isBridge(int at, int from) {
        Token token = words.token(at);
        Token next = words.token(at + 1);
        if (NameWords.isLostLetter(token)) {
            return !token.spaced() && !next.spaced() && next.isWord();
        }
        return token.isNumber()
                && token.text().length() <= 2
                && words.officeEndingAt(from) != null
                && !words.isCounted(at)
                && next.isCapitalized()
                && !words.isClosed(at + 1)
                && !words.isStopHere(at + 1);
    }

    /** Past the particles of a name; a known name may go on after them with a word that is an office or a stop by itself. */
    private int afterParticles(int at, boolean wide) {
        int next = at;
        while (words.isInside(next) && next - at < MOST_PARTICLES && words.isParticle(next)) {
            next++;
            if (words.isInside(next) && words.isHyphen(next)) {
                next++;
            }
        }
        boolean capital = next > at && words.isCapitalized(next);
        if (capital && wide && words.token(at).isCapitalized() && knowledge.isWordOfName(words.folded(next))) {
            return next + 1;
        }
        boolean followed = capital && !words.isClosed(next) && !words.isContested(next) && !words.isStopHere(next);
        return followed ? next : -1;
    }
}
