package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Currencies.Found;
import org.dragoman.reader.quantity.PhraseTable.Phrase;
import org.dragoman.reader.quantity.QuantityWords.FactorFrame;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** One pass over one sentence for its amounts: what stands before and behind each number, ranges and changes. */
final class AmountScan {
    private static final int MOST_BOUNDS = 2;
    private static final int RISE_REACH = 5;
    private static final int MOST_SIGNS = 3;
    private static final int MOST_LISTED = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean[] taken;
    private final NumeralReader numerals;
    private final QuantityWords words;
    private final Currencies currencies;
    private final UnitFinder units;
    private final List<Mention> found = new ArrayList<>();
    private final BareNumbers bare;
    /** Whether the sentence gives several numbers that belong to several things in the same order. */
    private final boolean tellsInTurn;
    /** The end of the last mention: nothing before it may be used again. */
    private int floor;

    AmountScan(Sentence sentence, boolean[] taken, NumeralReader numerals, QuantityWords words, Currencies currencies) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.taken = taken;
        this.numerals = numerals;
        this.words = words;
        this.currencies = currencies;
        this.units = new UnitFinder(tokens, taken, words, currencies);
        this.bare = new BareNumbers(tokens, words, found);
        this.tellsInTurn = words.inTurn.isIn(tokens);
    }

    /** The amounts in the order of the text. */
    List<Mention> run() {
        int at = 0;
        while (at < tokens.size()) {
            at = taken[at] ? at + 1 : step(at);
        }
        return found;
    }

    /** Reads what begins at a token; the token to go on with. */
    private int step(int at) {
        int opened = words.openers.has(tokens.get(at)) ? opened(at) : at;
        if (opened > at) {
            return opened;
        }
        Numeral numeral = numerals.at(tokens, at, taken);
        return numeral == null ? at + 1 : Math.max(numeral.to(), readAround(numeral));
    }

    /** Passes over what is blocked and reads a factor; the token after it, or the same one where neither begins there. */
    private int opened(int at) {
        Phrase<Boolean> blocked = words.blocked.at(tokens, at);
        if (blocked != null) {
            return at + blocked.size();
        }
        Phrase<BigDecimal> factor = words.factorWords.at(tokens, at);
        if (factor != null && units.isFree(at, at + factor.size())) {
            int end = at + factor.size();
            addFactor(boundStart(at), end, factor.value(), boundBefore(at));
            return end;
        }
        Phrase<BigDecimal> fraction = words.fractions.at(tokens, at);
        if (fraction != null && units.isFree(at, at + fraction.size()) && !isNumber(at, fraction.size())) {
            return addFraction(at, at + fraction.size(), fraction.value());
        }
        return at;
    }

    /** "Half a billion": whether a longer number begins with the words of a fraction. */
    private boolean isNumber(int at, int size) {
        Numeral numeral = numerals.at(tokens, at, taken);
        return numeral != null && numeral.to() > at + size;
    }

    private int addFraction(int from, int to, BigDecimal percent) {
        Amount share = Amount.of(percent, Amount.PERCENT, sentence.textOf(from, to), null);
        add(Kind.PERCENT, boundStart(from), to, share.bounded(boundBefore(from)), "fraction");
        return to;
    }

    private int readAround(Numeral numeral) {
        int afterFactor = factorFrame(numeral);
        if (afterFactor > 0) {
            return afterFactor;
        }
        Measured first = measured(numeral);
        int afterRange = range(first);
        if (afterRange > 0) {
            return afterRange;
        }
        if (first.unit() != null) {
            return single(first, first.unit());
        }
        Measured listed = listed(first);
        if (listed != null && listed.unit() != null) {
            return single(listed, listed.unit());
        }
        BareNumbers.Meant meant = bare.of(numeral, boundStart(numeral.from()), endsPhrase(numeral.to()));
        return meant == null
                ? numeral.to()
                : single(new Measured(meant.numeral(), first.from(), first.to(), meant.unit(), ""), meant.unit());
    }

    /** "12 and 14 billion euros respectively": a bare number has the unit of the one that its list ends with. */
    private @Nullable Measured listed(Measured first) {
        if (!tellsInTurn || first.numeral().form().year()) {
            return null;
        }
        int at = first.to();
        for (int count = 0; count < MOST_LISTED; count++) {
            Phrase<Boolean> joiner = words.listJoiners.at(tokens, at);
            Numeral next = joiner == null ? null : numeralPastBoundsAndSigns(at + joiner.size());
            if (next == null) {
                return null;
            }
            Measured last = measured(next);
            if (last.unit() != null) {
                Measured shared = shareScale(first, last);
                return new Measured(shared.numeral(), shared.from(), shared.to(), last.unit(), last.noun());
            }
            at = last.to();
        }
        return null;
    }

    /** Whether nothing that the number before could count stands here. */
    private boolean endsPhrase(int at) {
        if (at >= tokens.size() || taken[at]) {
            return true;
        }
        Token next = tokens.get(at);
        return next.kind() == Token.Kind.SIGN && !next.is("-") || words.ellipticBefore.contains(next.norm());
    }

    private int factorFrame(Numeral numeral) {
        int start = boundStart(numeral.from());
        for (FactorFrame frame : words.factorFrames) {
            int from = frame.before().isEmpty() ? start : startOf(frame.before(), start);
            int to = frame.after().isEmpty() ? numeral.to() : endOf(frame.after(), numeral.to());
            boolean inContext = frame.context().isEmpty() || frame.context().endingAt(tokens, from) != null;
            if (from >= floor && to > 0 && inContext && units.isFree(from, to)) {
                addFactor(from, to, numeral.value(), boundBefore(numeral.from()));
                return to;
            }
        }
        return 0;
    }

    private int startOf(PhraseTable<Boolean> phrases, int end) {
        Phrase<Boolean> phrase = phrases.endingAt(tokens, end);
        return phrase == null ? -1 : end - phrase.size();
    }

    private int endOf(PhraseTable<Boolean> phrases, int start) {
        Phrase<Boolean> phrase = phrases.at(tokens, start);
        return phrase == null ? -1 : start + phrase.size();
    }

    private void addFactor(int from, int to, BigDecimal value, @Nullable String bound) {
        Amount times = Amount.times(value, sentence.textOf(from, to)).bounded(bound);
        add(Kind.QUANTITY, from, to, times, "factor");
    }

    private Measured measured(Numeral numeral) {
        Found prefix = currencyBefore(numeral.from());
        Found suffix = units.after(numeral, prefix != null);
        prefix = prefix == null && suffix == null ? nameBefore(numeral) : prefix;
        if (prefix != null) {
            // "$3 million Canadian dollars": the words say more than the sign.
            Found said = suffix != null && suffix.unit().isMoney() ? suffix : prefix;
            String sign = sentence.textOf(prefix.from(), prefix.to());
            return new Measured(numeral, prefix.from(), Math.max(numeral.to(), said.to()), said.unit(), sign);
        }
        if (suffix == null || isUnfit(numeral, suffix.unit())) {
            return new Measured(numeral, numeral.from(), numeral.to(), null, "");
        }
        String noun = sentence.textOf(suffix.from(), suffix.to());
        return new Measured(numeral, numeral.from(), suffix.to(), suffix.unit(), noun);
    }

    /** "a country" counts nothing, and "5 m" before a noun is a length. */
    private boolean isUnfit(Numeral numeral, Unit unit) {
        return !unit.isMoney() && numeral.form().shortened()
                || unit.kind() != Kind.PERCENT && numeral.form().article();
    }

    private @Nullable Found currencyBefore(int from) {
        Found prefix = currencies.endingAt(tokens, from);
        return prefix != null && prefix.from() >= floor && units.isFree(prefix.from(), prefix.to()) ? prefix : null;
    }

    private @Nullable Found nameBefore(Numeral sum) {
        Found name = units.nameBefore(sum);
        return name != null && name.from() >= floor ? name : null;
    }

    /** A range or a change that begins with this number; the token after it, or 0 where there is none. */
    private int range(Measured first) {
        Phrase<Boolean> opener = openerBefore(first.from());
        int joined = pastJoiner(first, opener != null);
        if (joined == 0) {
            return 0;
        }
        Numeral next = numeralPastBoundsAndSigns(joined);
        if (next == null) {
            return 0;
        }
        Measured second = measured(next);
        Unit unit = second.unit() == null ? first.unit() : second.unit();
        boolean otherThing = second.unit() == null
                && next.isScaled()
                && first.unit() != null
                && first.unit().kind() == Kind.PERCENT;
        if (unit == null
                || otherThing
                || first.unit() != null && !first.unit().name().equals(unit.name())) {
            return 0;
        }
        if (first.unit() == null && second.from() < second.numeral().from()) {
            // "in 2021 to $133 billion": what has its sign before it does not lend it to a number further back.
            return 0;
        }
        Measured shared = shareScale(first, second);
        if (opener != null && tellsOfChange(first, opener) && !isRangeOfRates(first, unit)) {
            return change(shared, second, unit);
        }
        return asRange(shared, second, unit, opener);
    }

    private @Nullable Phrase<Boolean> openerBefore(int from) {
        int start = boundStart(from);
        Phrase<Boolean> opener = words.rangeOpeners.endingAt(tokens, start);
        return opener != null && start - opener.size() >= floor ? opener : null;
    }

    private int pastJoiner(Measured first, boolean opened) {
        Phrase<Boolean> joiner = words.rangeJoiners.at(tokens, first.to());
        if (joiner == null && opened) {
            joiner = words.closedJoiners.at(tokens, first.to());
        }
        if (joiner == null && opened) {
            joiner = words.riseJoiners.at(tokens, first.to());
        }
        return joiner == null ? 0 : first.to() + joiner.size();
    }

    /** "Grow from 10 to 15 %" is a range where the language has another word for a rise from one to the other. */
    private boolean isRangeOfRates(Measured first, Unit unit) {
        return unit.kind() == Kind.PERCENT
                && first.unit() == null
                && !words.riseJoiners.isEmpty()
                && words.riseJoiners.at(tokens, first.to()) == null;
    }

    private boolean tellsOfChange(Measured first, Phrase<Boolean> opener) {
        if (words.riseJoiners.at(tokens, first.to()) != null && words.rangeJoiners.at(tokens, first.to()) == null) {
            return true;
        }
        int end = boundStart(first.from()) - opener.size();
        for (int at = Math.max(floor, end - RISE_REACH); at < end; at++) {
            if (words.riseWords.contains(tokens.get(at).norm())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Numeral numeralPastBoundsAndSigns(int from) {
        Phrase<String> bound = words.boundsBefore.at(tokens, from);
        int start = from + (bound == null ? 0 : bound.size());
        for (int at = start; at < tokens.size() && at <= start + MOST_SIGNS; at++) {
            Found sign = at == start ? null : currencies.endingAt(tokens, at);
            boolean reached = at == start || sign != null && sign.from() <= start;
            Numeral numeral = reached ? numerals.at(tokens, at, taken) : null;
            if (numeral != null) {
                return numeral;
            }
        }
        return null;
    }

    /** "10-12 billion": the first number has the scale of the second where it has none of its own. */
    private Measured shareScale(Measured first, Measured second) {
        BigDecimal scale = second.numeral().scale();
        Numeral one = first.numeral();
        boolean shares = first.unit() == null || first.from() < one.from();
        if (!shares
                || one.isScaled()
                || !second.numeral().isScaled()
                || one.value().compareTo(THOUSAND) >= 0) {
            return first;
        }
        return new Measured(one.scaledBy(scale), first.from(), first.to(), first.unit(), first.noun());
    }

    private int asRange(Measured first, Measured second, Unit unit, @Nullable Phrase<Boolean> opener) {
        if (first.numeral().value().compareTo(second.numeral().value()) >= 0) {
            return 0;
        }
        int from = boundStart(first.from()) - (opener == null ? 0 : opener.size());
        String noun = second.unit() == null ? first.noun() : second.noun();
        String bound = boundBefore(first.from());
        Amount amount = amount(first.numeral(), unit, noun)
                .upTo(second.numeral().value().multiply(unit.factor()))
                .bounded(bound);
        add(unit.kind(), from, second.to(), amount, "range");
        return second.to();
    }

    /** "from 3 to 5 billion" after a verb of change: two amounts. */
    private int change(Measured first, Measured second, Unit unit) {
        String noun = first.unit() == null ? second.noun() : first.noun();
        Amount before = amount(first.numeral(), unit, noun).bounded(boundBefore(first.from()));
        add(unit.kind(), boundStart(first.from()), first.to(), before, "change");
        return single(second, unit);
    }

    private int single(Measured measured, Unit unit) {
        int from = boundStart(measured.from());
        String bound = boundBefore(measured.from());
        int to = measured.to();
        Phrase<String> after = words.boundsAfter.at(tokens, to);
        if (after != null && bound == null && units.isFree(to, to + after.size())) {
            bound = after.value();
            to += after.size();
        }
        if (bound == null && measured.numeral().form().approximate()) {
            bound = "about";
        }
        Amount amount = amount(measured.numeral(), unit, measured.noun()).bounded(bound);
        add(unit.kind(), from, to, amount, "amount");
        return to;
    }

    private Amount amount(Numeral numeral, Unit unit, String noun) {
        return Amount.of(numeral.value().multiply(unit.factor()), unit.name(), noun, unit.measure());
    }

    /** Where the words that bound a number begin; the number's own beginning where there are none. */
    private int boundStart(int from) {
        int start = from;
        for (int count = 0; count < MOST_BOUNDS; count++) {
            Phrase<String> bound = words.boundsBefore.endingAt(tokens, start);
            if (bound == null || start - bound.size() < floor || !units.isFree(start - bound.size(), start)) {
                break;
            }
            start -= bound.size();
        }
        return start;
    }

    private @Nullable String boundBefore(int from) {
        Phrase<String> bound = words.boundsBefore.endingAt(tokens, from);
        return bound == null || boundStart(from) == from ? null : bound.value();
    }

    private void add(Kind kind, int from, int to, Amount amount, String rule) {
        found.add(new Mention(kind, from, to, amount, rule));
        floor = to;
    }

    /** A number with the unit that stands by it. */
    private record Measured(
            Numeral numeral, int from, int to, @Nullable Unit unit, String noun) {}
}
