package org.dragoman.reader.dating;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.time.TimePoint;
import org.jspecify.annotations.Nullable;

/** The dates that a text names as witnesses of its own: years, days with the month, days of the week. */
final class YearWitness {
    /** Plans are made for years that end in 0 or 5, so those tell little. */
    private static final int ROUND = 5;

    private static final double OF_ROUND = 0.4;
    private static final Set<String> MAY_BE_PLANS = Set.of("year", "deadline");
    private static final double RIGHT_WEEKDAY = 1.8;
    private static final double OF_MONTH = 2.0;
    private static final double BESIDE_MONTH = 1.0;
    /** Sentences at the beginning that name the days of the news itself. */
    private static final int LEAD = 4;

    /** Sentences at the beginning in which a day with its year is most likely that of the text. */
    private static final int DATELINE = 2;

    private static final int MOST_DAYS = 2;
    private static final int MONTHS_OF_YEAR = 12;

    private final Map<String, DatingPack> packs;
    private final Months months;
    private final Set<String> seen = new HashSet<>();
    private int days;

    YearWitness(Map<String, DatingPack> packs, Months months) {
        this.packs = packs;
        this.months = months;
    }

    void hear(List<Annotated> story) {
        for (int at = 0; at < story.size(); at++) {
            for (Mention mention : story.get(at).mentions(Kind.DATE)) {
                if (mention.value() instanceof TimeExpression time) {
                    hearYear(story.get(at), mention, time, at < DATELINE);
                    hearDay(time, at < LEAD);
                }
            }
        }
    }

    private void hearYear(Annotated sentence, Mention mention, TimeExpression time, boolean dateline) {
        TimePoint point = time.end() == null ? time.start() : time.end();
        DatingPack pack = packs.get(sentence.sentence().language());
        if (point == null || point.year() == null || pack == null) {
            return;
        }
        String said = kind(time.form(), point);
        String kind = dateline && said.equals("day") ? "dateline" : said;
        boolean ahead = pack.looksAhead(sentence, mention);
        Map<String, Double> points = pack.pointsOf(mention.rule(), kind, ahead);
        if (points == null || !seen.add(kind + point.year() + ahead)) {
            return;
        }
        double weight = MAY_BE_PLANS.contains(kind) && point.year() % ROUND == 0 ? OF_ROUND : 1;
        for (int year = Months.FIRST_YEAR; year <= Months.LAST_YEAR; year++) {
            String distance = DatingPack.distance(year - point.year());
            months.addYear(year, weight * points.getOrDefault(distance, 0.0));
        }
        MonthRates rates = ahead ? null : pack.monthsOf(kind);
        if (rates != null && point.month() != null) {
            hearMonth(YearMonth.of(point.year(), point.month()), rates);
        }
        months.because("names " + sentence.sentence().textOf(mention.from(), mention.to()));
    }

    /** A text is seldom older than what it names, and mostly not much younger. */
    private void hearMonth(YearMonth named, MonthRates rates) {
        for (int years = -1; years <= 1; years++) {
            for (int month = 1; month <= MONTHS_OF_YEAR; month++) {
                int index = Months.index(YearMonth.of(named.getYear() + years, month));
                months.add(index, index, rates.points(years, index - Months.index(named)));
            }
        }
    }

    private static String kind(Form form, TimePoint point) {
        return switch (form) {
            case SINCE -> "since";
            case UNTIL, DEADLINE -> "deadline";
            case PAIR -> "pair";
            case ON, BETWEEN -> {
                if (point.month() == null) {
                    yield form == Form.BETWEEN ? "period" : "year";
                }
                yield point.day() == null ? "month" : "day";
            }
        };
    }

    private void hearDay(TimeExpression time, boolean lead) {
        TimePoint point = time.start();
        if (point == null || point.year() != null || point.day() == null || !seen.add("day " + point)) {
            return;
        }
        Integer month = point.month() == null ? monthOf(time.end()) : point.month();
        if (month == null) {
            return;
        }
        if (point.weekday() != null) {
            hearWeekday(month, point.day(), point.weekday());
        }
        if (lead && days++ < MOST_DAYS) {
            for (int year = Months.FIRST_YEAR; year <= Months.LAST_YEAR; year++) {
                int index = Months.index(YearMonth.of(year, month));
                months.add(index, index, OF_MONTH);
                months.add(index - 1, index - 1, BESIDE_MONTH);
                months.add(index + 1, index + 1, BESIDE_MONTH);
            }
        }
    }

    private static @Nullable Integer monthOf(@Nullable TimePoint point) {
        return point == null || point.year() != null ? null : point.month();
    }

    /** A day that is said to be a Monday is so in one year of seven. */
    private void hearWeekday(int month, int day, int weekday) {
        for (int year = Months.FIRST_YEAR; year <= Months.LAST_YEAR; year++) {
            boolean fits = isOn(weekday, year, month, day);
            int index = Months.index(YearMonth.of(year, month));
            months.add(index - 5, index + 6, fits ? RIGHT_WEEKDAY : -RIGHT_WEEKDAY);
        }
        months.because("day " + day + " of month " + month + " is day " + weekday + " of the week");
    }

    private static boolean isOn(int weekday, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
