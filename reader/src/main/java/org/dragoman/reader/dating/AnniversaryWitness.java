package org.dragoman.reader.dating;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimePoint;
import org.jspecify.annotations.Nullable;

/**
 * The age that a text gives to relations as a witness of its date: "45 years of diplomatic relations" between two
 * countries of which the packs know since when they have them, or "20 years of relations since 1993".
 */
final class AnniversaryWitness {
    private static final double THAT_YEAR = 2.5;
    /** An anniversary is looked forward to, and looked back on, for some months. */
    private static final double BESIDE = 1.0;

    private static final int MONTHS_BESIDE = 4;
    private static final int FEWEST_YEARS = 5;
    private static final int MOST_YEARS = 300;
    /** So many words at most lie between the number of years and the word for relations. */
    private static final int NEAR = 9;

    private static final String YEARS = "years";

    private final Map<String, DatingPack> packs;
    private final Ties ties;
    private final Months months;
    private final Set<Integer> heard = new HashSet<>();
    /** The two countries that the text spoke of last. */
    private List<String> pair = List.of();

    AnniversaryWitness(Map<String, DatingPack> packs, Ties ties, Months months) {
        this.packs = packs;
        this.ties = ties;
        this.months = months;
    }

    void hear(Annotated sentence) {
        DatingPack pack = packs.get(sentence.sentence().language());
        if (pack == null) {
            return;
        }
        List<String> named = countries(sentence);
        pair = named.size() == 2 ? named : pair;
        for (Mention mention : sentence.mentions(Kind.QUANTITY, Kind.ORDINAL)) {
            int years = years(mention);
            if (years >= FEWEST_YEARS && years <= MOST_YEARS && pack.namesRelations(sentence, mention, NEAR)) {
                hear(sentence, mention, years);
            }
        }
    }

    private static int years(Mention mention) {
        if (mention.value() instanceof Ordinal ordinal) {
            return (int) Math.min(ordinal.value(), MOST_YEARS + 1);
        }
        boolean years = mention.value() instanceof Amount amount
                && amount.unit().equals(YEARS)
                && amount.value().compareTo(BigDecimal.valueOf(MOST_YEARS)) <= 0;
        return years ? ((Amount) mention.value()).value().intValue() : 0;
    }

    private void hear(Annotated sentence, Mention mention, int years) {
        String words = sentence.sentence().textOf(mention.from(), mention.to());
        for (Mention date : sentence.mentions(Kind.DATE)) {
            if (date.value() instanceof TimeExpression time && isSince(time) && !isBeyond(years, time)) {
                count(YearMonth.of(year(time), 1).plusYears(years), words + " since " + year(time), 12);
                return;
            }
        }
        YearMonth founded = founded(sentence);
        if (founded != null && !names(founded.getYear() + years, sentence)) {
            count(founded.plusYears(years), words + " of relations that began in " + founded.getYear(), 1);
        }
    }

    /** Whether a sentence names a year: an anniversary whose year is told may be years ahead of the text or behind it. */
    private static boolean names(int year, Annotated sentence) {
        return sentence.mentions(Kind.DATE).stream()
                .anyMatch(date -> date.value() instanceof TimeExpression time && year(time) == year);
    }

    private static boolean isSince(TimeExpression time) {
        TimePoint start = time.start();
        return time.form() == TimeExpression.Form.SINCE && start != null && start.year() != null;
    }

    private static int year(TimeExpression time) {
        TimePoint start = time.start();
        return start == null || start.year() == null ? 0 : start.year();
    }

    /** Whether years and date together lie beyond what can be counted. */
    private static boolean isBeyond(int years, TimeExpression time) {
        return year(time) + years > Months.LAST_YEAR;
    }

    /** Since when the two countries have relations of which a sentence speaks, or which it means by "the two countries". */
    private @Nullable YearMonth founded(Annotated sentence) {
        boolean meant = countries(sentence).isEmpty() || countries(sentence).equals(pair);
        return meant && pair.size() == 2 ? ties.of(pair.get(0), pair.get(1)) : null;
    }

    private static List<String> countries(Annotated sentence) {
        Set<String> countries = new TreeSet<>();
        for (Mention mention : sentence.mentions(Kind.COUNTRY)) {
            if (mention.value() instanceof Actor.Country country && country.use() != Actor.Country.Use.SEAT) {
                countries.add(country.code());
            }
        }
        return List.copyOf(countries);
    }

    private void count(YearMonth anniversary, String reason, int length) {
        if (heard.add(anniversary.getYear())) {
            int first = Months.index(YearMonth.of(anniversary.getYear(), 1));
            int day = Months.index(anniversary);
            months.add(first, first + 11, THAT_YEAR);
            months.add(Math.min(first - 1, day - MONTHS_BESIDE), first - 1, BESIDE);
            months.add(first + 12, Math.max(first + 11, day + length + MONTHS_BESIDE), BESIDE);
            months.because("counts " + reason);
        }
    }
}
