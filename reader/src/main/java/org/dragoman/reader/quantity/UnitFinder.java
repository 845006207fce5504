package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.dragoman.reader.quantity.Currencies.Found;
import org.dragoman.reader.quantity.PhraseTable.Phrase;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the units that stand behind the numbers of one sentence. */
final class UnitFinder {
    private static final int MOST_LINKS = 2;
    /** What no year, norm or share reaches. */
    private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(10_000);

    private final List<Token> tokens;
    private final boolean[] taken;
    private final QuantityWords words;
    private final Currencies currencies;

    UnitFinder(List<Token> tokens, boolean[] taken, QuantityWords words, Currencies currencies) {
        this.tokens = tokens;
        this.taken = taken;
        this.words = words;
        this.currencies = currencies;
    }

    /** The unit after a number: percent, currency or noun, past links, counting words and adjectives. */
    @Nullable Found after(Numeral numeral, boolean onlyMoney) {
        int at = pastDash(numeral.to());
        Found direct = unitAt(at);
        if (direct != null && numeral.form().year() && isNumber(direct.to())) {
            return null;
        }
        if (direct != null && direct.unit().adjective()) {
            Found counted = pastGap(at);
            return counted == null ? direct : counted;
        }
        if (direct != null || onlyMoney) {
            return direct;
        }
        for (int links = 0; links < MOST_LINKS; links++) {
            Phrase<Boolean> link = linkAt(at);
            if (link == null) {
                break;
            }
            at += link.size();
            Found linked = unitAt(at);
            if (linked != null) {
                return linked;
            }
        }
        return numeral.form().year() ? null : pastGap(at);
    }

    /** "Euro 29 million": the name of a currency before a sum, which is no year or size; null where none stands there. */
    @Nullable Found nameBefore(Numeral sum) {
        int at = sum.from() - 1;
        Phrase<Unit> name = at >= 0 && (sum.isScaled() || sum.value().compareTo(LEAST_SUM) >= 0)
                ? words.units.at(tokens, at)
                : null;
        boolean money = name != null && name.size() == 1 && name.value().isMoney();
        return money && name != null && isFree(at, sum.from()) ? new Found(name.value(), at, sum.from()) : null;
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    private @Nullable Phrase<Boolean> linkAt(int at) {
        Phrase<Boolean> link = words.links.at(tokens, at);
        return link == null ? words.classifiers.at(tokens, at) : link;
    }

    private int pastDash(int at) {
        boolean dash = at + 1 < tokens.size()
                && tokens.get(at).is("-")
                && !tokens.get(at).spaced()
                && !tokens.get(at + 1).spaced();
        return dash ? at + 1 : at;
    }

    private @Nullable Found pastGap(int start) {
        int at = start;
        for (int skipped = 0; skipped < words.gap && at < tokens.size(); skipped++) {
            if (!mayStandBetween(tokens.get(at)) && !joinsNames(at) || taken[at]) {
                return null;
            }
            at++;
            while (at < tokens.size() && tokens.get(at).is("-")) {
                at++;
            }
            Found unit = unitAt(at);
            if (unit != null) {
                return unit.unit().isThing() ? unit : null;
            }
        }
        return null;
    }

    private boolean joinsNames(int at) {
        return words.gapJoining.contains(tokens.get(at).norm())
                && at + 1 < tokens.size()
                && tokens.get(at - 1).isCapitalized()
                && tokens.get(at + 1).isCapitalized();
    }

    private boolean mayStandBetween(Token token) {
        return token.isWord()
                && !words.gapNever.contains(token.norm())
                && (words.gapOnly.isEmpty() || words.gapOnly.contains(token.norm()));
    }

    private @Nullable Found unitAt(int at) {
        Phrase<Unit> phrase = words.units.at(tokens, at);
        Found named = phrase == null ? null : new Found(phrase.value(), at, at + phrase.size());
        Found signed = currencies.at(tokens, at);
        Found longest = named == null || (signed != null && signed.to() > named.to()) ? signed : named;
        return longest != null && isFree(longest.from(), longest.to()) ? longest : null;
    }

    /** Whether no token of a stretch is part of something else. */
    boolean isFree(int from, int to) {
        for (int at = from; at < to; at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }
}
