package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.quantity.PhraseTable.Phrase;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in digits, in words or in both ({@code 3.2 billion}, {@code two hundred and five}). */
final class NumeralReader {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int YEAR_DIGITS = 4;

    private final NumberWords words;

    NumeralReader(NumberWords words) {
        this.words = words;
    }

    /** The number that begins at a token and uses none of the {@code taken} ones; null where there is none. */
    @Nullable Numeral at(List<Token> tokens, int from, boolean[] taken) {
        if (taken[from] || !words.canBegin(tokens.get(from))) {
            return null;
        }
        Run run = new Run(tokens, from, taken);
        return run.begin() ? run.numeral() : null;
    }

    /** One number on its way: finished groups in {@code total}, the open one in {@code group}. */
    private final class Run {
        private final List<Token> tokens;
        private final boolean[] taken;
        private final int from;
        private int at;
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable BigDecimal group;
        private @Nullable BigDecimal lastAddend;
        private @Nullable BigDecimal lastScale;
        private BigDecimal scale = BigDecimal.ONE;
        private boolean groupOfDigits;
        private boolean severalGroups;
        private boolean approximate;
        private boolean shortened;

        private Run(List<Token> tokens, int from, boolean[] taken) {
            this.tokens = tokens;
            this.taken = taken;
            this.from = from;
            this.at = from;
        }

        private boolean begin() {
            boolean begun = tokens.get(from).isNumber() ? digits() : firstWord();
            if (!begun) {
                return false;
            }
            while (free(at) && goOn()) {
                continue;
            }
            return true;
        }

        private Numeral numeral() {
            BigDecimal value = group == null ? total : total.add(group);
            boolean single = at - from == 1;
            Token first = tokens.get(from);
            boolean article = single && words.articles.contains(first.norm());
            boolean year = single && first.isNumber() && first.norm().length() == YEAR_DIGITS && value.scale() == 0;
            BigDecimal onlyScale = severalGroups ? BigDecimal.ONE : scale;
            return new Numeral(from, at, value, onlyScale, new Numeral.Form(article, approximate, shortened, year));
        }

        private boolean free(int position) {
            return position < tokens.size() && !taken[position];
        }

        /** Whether the number is the end of a name ({@code P-8}) or of a coded character ({@code %20}). */
        private boolean endsName() {
            if (from == 0 || tokens.get(from).spaced()) {
                return false;
            }
            boolean dashed = from > 1
                    && tokens.get(from - 1).is("-")
                    && !tokens.get(from - 1).spaced()
                    && tokens.get(from - 2).isWord();
            return dashed || tokens.get(from - 1).is("%");
        }

        private boolean digits() {
            if (endsName()) {
                return false;
            }
            BigDecimal number = words.digits.parse(tokens.get(at).norm());
            if (number == null) {
                return false;
            }
            at++;
            group = number;
            groupOfDigits = true;
            if (words.digits.spaces()) {
                spacedGroups();
            }
            return true;
        }

        /** Further groups of three digits after a space; the last may have decimals. */
        private void spacedGroups() {
            String first = tokens.get(at - 1).norm();
            if (first.length() > 3 || !isWhole(first) || first.startsWith("0")) {
                return;
            }
            StringBuilder written = new StringBuilder(first);
            int end = at;
            while (free(end)
                    && tokens.get(end).isNumber()
                    && isThreeDigits(tokens.get(end).norm())) {
                written.append(tokens.get(end).norm());
                end++;
                if (!isWhole(tokens.get(end - 1).norm())) {
                    break;
                }
            }
            BigDecimal number =
                    end > at ? new DigitFormat(words.digits.decimal(), ' ', false).parse(written.toString()) : null;
            if (number != null) {
                group = number;
                at = end;
            }
        }

        private boolean isWhole(String digits) {
            return digits.chars().allMatch(Character::isDigit);
        }

        private boolean isThreeDigits(String digits) {
            if (digits.length() < 3 || !isWhole(digits.substring(0, 3))) {
                return false;
            }
            return digits.length() == 3 || digits.charAt(3) == words.digits.decimal();
        }

        private boolean firstWord() {
            if (from > 0 && isBarred()) {
                return false;
            }
            if (opener()) {
                return true;
            }
            Phrase<BigDecimal> unit = words.units.at(tokens, from);
            if (unit != null && isFree(unit)) {
                add(unit);
                return true;
            }
            Phrase<BigDecimal> alone = words.lone.at(tokens, from);
            if (alone == null || !isFree(alone)) {
                return false;
            }
            group = BigDecimal.ONE;
            lastAddend = BigDecimal.ONE;
            return multiply() || scale();
        }

        private boolean isBarred() {
            return words.notAfter.contains(tokens.get(from - 1).norm()) || isWeakHere(from);
        }

        /** Whether a word that is also something else stands where it is that, and no multiplier tells otherwise. */
        private boolean isWeakHere(int position) {
            Set<String> before = words.weak.get(tokens.get(position).norm());
            if (before == null || position == 0) {
                return false;
            }
            boolean other = before.contains(tokens.get(position - 1).norm())
                    || tokens.get(position).isCapitalized();
            return other && words.multipliers.at(tokens, position + 1) == null;
        }

        /** A word such as an article that counts only before a multiplier or a scale. */
        private boolean opener() {
            Phrase<BigDecimal> phrase = words.openers.at(tokens, from);
            if (phrase == null || !isFree(phrase)) {
                return false;
            }
            at = from + phrase.size();
            group = phrase.value();
            lastAddend = phrase.value();
            if (free(at) && (multiply() || scale())) {
                return true;
            }
            at = from;
            group = null;
            lastAddend = null;
            return false;
        }

        private boolean isFree(Phrase<BigDecimal> phrase) {
            return isFree(at, phrase.size());
        }

        private boolean isFree(int position, int size) {
            for (int index = position; index < position + size; index++) {
                if (taken[index]) {
                    return false;
                }
            }
            return true;
        }

        private boolean goOn() {
            return scale() || multiply() || addend() || digitsAfterScale() || half() || joined();
        }

        private void add(Phrase<BigDecimal> unit) {
            noteWord(unit.size());
            lastAddend = unit.value();
            group = group == null ? unit.value() : group.add(unit.value());
        }

        private void noteWord(int size) {
            for (int index = at; index < at + size; index++) {
                approximate |= words.approximate.contains(tokens.get(index).norm());
            }
            at += size;
        }

        private boolean addend() {
            if (groupOfDigits && group != null) {
                return false;
            }
            Phrase<BigDecimal> unit = words.units.at(tokens, at);
            if (unit == null || !isFree(unit) || !fits(unit.value()) || isWeakHere(at)) {
                return false;
            }
            severalGroups |= lastScale != null;
            groupOfDigits = false;
            add(unit);
            return true;
        }

        /** Whether a number can be added: it must be smaller than the last place filled so far. */
        private boolean fits(BigDecimal number) {
            if (group != null) {
                return number.compareTo(lowestPlace(group)) < 0;
            }
            return lastScale == null || number.compareTo(lastScale) < 0;
        }

        private BigDecimal lowestPlace(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
        }

        private boolean multiply() {
            Phrase<BigDecimal> phrase = words.multipliers.at(tokens, at);
            if (phrase == null || group == null || !isFree(phrase)) {
                return false;
            }
            BigDecimal last = lastAddend == null ? group : lastAddend;
            if (last.compareTo(phrase.value()) >= 0 && !groupOfDigits) {
                return false;
            }
            BigDecimal product = last.multiply(phrase.value());
            group = group.subtract(last).add(product);
            lastAddend = product;
            noteWord(phrase.size());
            return true;
        }

        private boolean scale() {
            int signs = signsBeforeScale();
            Phrase<BigDecimal> phrase = words.scales.at(tokens, at + signs);
            boolean isShort = false;
            if (phrase == null && groupOfDigits && lastScale == null) {
                phrase = words.shortScales.at(tokens, at);
                isShort = phrase != null;
            }
            if (phrase == null || !isFree(at + signs, phrase.size())) {
                return false;
            }
            if (isShort && tokens.get(at).spaced()) {
                shortened = true;
            }
            return applyScale(phrase.value(), signs + phrase.size());
        }

        /** How many signs stand between the number and its scale: a dash ("5-million") or a plus ("5+ million"). */
        private int signsBeforeScale() {
            if (at + 1 >= tokens.size() || tokens.get(at).spaced()) {
                return 0;
            }
            boolean dash = tokens.get(at).is("-") && !tokens.get(at + 1).spaced();
            return dash || tokens.get(at).is("+") ? 1 : 0;
        }

        private boolean applyScale(BigDecimal factor, int size) {
            if (group != null && lastScale != null && factor.compareTo(lastScale) >= 0) {
                return false;
            }
            if (group != null) {
                total = total.add(group.multiply(factor));
                scale = factor;
            } else if (factor.compareTo(BigDecimal.valueOf(1000)) > 0) {
                // A scale upon a scale: thousand billion.
                total = total.multiply(factor);
                scale = scale.multiply(factor);
            } else {
                return false;
            }
            lastScale = factor;
            group = null;
            lastAddend = null;
            groupOfDigits = false;
            noteWord(size);
            return true;
        }

        /** Digits go on after a scale only where a smaller scale follows them: 3 billion 500 million. */
        private boolean digitsAfterScale() {
            if (group != null || lastScale == null || !tokens.get(at).isNumber()) {
                return false;
            }
            BigDecimal number = words.digits.parse(tokens.get(at).norm());
            Phrase<BigDecimal> next = words.scales.at(tokens, at + 1);
            if (number == null
                    || next == null
                    || next.value().compareTo(lastScale) >= 0
                    || number.compareTo(lastScale) >= 0) {
                return false;
            }
            group = number;
            groupOfDigits = true;
            severalGroups = true;
            at++;
            return true;
        }

        private boolean half() {
            Phrase<Boolean> phrase = words.halves.at(tokens, at);
            if (phrase == null || !isFree(at, phrase.size())) {
                return false;
            }
            if (group != null) {
                group = group.add(BigDecimal.ONE.divide(TWO));
            } else if (lastScale != null) {
                total = total.add(lastScale.divide(TWO));
            }
            at += phrase.size();
            return true;
        }

        /** A word or dash between two parts of one number: hundred and five, twenty-one. */
        private boolean joined() {
            Phrase<Boolean> joiner = words.joiners.at(tokens, at);
            if (joiner == null || !isFree(at, joiner.size()) || groupOfDigits) {
                return false;
            }
            int before = at;
            at += joiner.size();
            if (free(at) && addend()) {
                return true;
            }
            at = before;
            return false;
        }
    }
}
