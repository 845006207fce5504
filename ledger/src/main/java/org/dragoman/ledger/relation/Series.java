package org.dragoman.ledger.relation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one thing between the same sides, in the order of time.
 *
 * @param sides codes of the countries and bodies between which it is counted, sorted
 * @param measure what is counted, by its code
 * @param unit its unit or currency
 * @param from the side it flows from; null where it has no direction
 * @param to the side it flows to; null where it has no direction
 * @param about what more it is about; null where nothing is said
 * @param figures the earliest first
 */
public record Series(
        List<String> sides,
        String measure,
        String unit,
        @Nullable String from,
        @Nullable String to,
        @Nullable String about,
        List<Figure> figures) {
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int YEAR_DAYS = 366;

    public Series {
        sides = List.copyOf(sides);
        figures = List.copyOf(figures);
    }

    /** What makes figures ones of the same series. */
    private record Key(
            List<String> sides,
            String measure,
            String unit,
            @Nullable String from,
            @Nullable String to,
            @Nullable String about) {}

    /** The series among some events of type indicator; figures without a value or period are left out. */
    public static List<Series> of(List<Event> indicators) {
        Map<Key, List<Event>> byKey = new LinkedHashMap<>();
        for (Event event : indicators) {
            if (event.value("value") instanceof Number && Words.date(event.value("period")) != null) {
                Key key = new Key(
                        event.sides().stream().sorted().distinct().toList(),
                        Objects.requireNonNullElse(event.text("measure"), ""),
                        Objects.requireNonNullElse(event.text("unit"), ""),
                        event.text("from"),
                        event.text("to"),
                        event.text("about"));
                byKey.computeIfAbsent(key, one -> new ArrayList<>()).add(event);
            }
        }
        List<Series> series = new ArrayList<>();
        byKey.forEach((key, events) -> series.add(new Series(
                key.sides(), key.measure(), key.unit(), key.from(), key.to(), key.about(), figures(events))));
        series.sort(Comparator.comparing((Series one) -> -one.figures().size())
                .thenComparing(Series::measure)
                .thenComparing(one -> String.join(" ", one.sides())));
        return series;
    }

    private static List<Figure> figures(List<Event> events) {
        List<Figure> figures = events.stream()
                .map(event -> new Figure(
                        Objects.requireNonNull(Words.date(event.value("period"))),
                        number(Objects.requireNonNull(event.value("value"))),
                        event.value("growth_percent") == null ? null : number(event.value("growth_percent")),
                        null,
                        event,
                        List.of()))
                .sorted(Comparator.comparing((Figure figure) -> figure.period().lastDay())
                        .thenComparing(figure -> figure.event().id()))
                .toList();
        return figures.stream()
                .map(figure -> new Figure(
                        figure.period(),
                        figure.value(),
                        figure.growth(),
                        yearBefore(figures, figure)
                                .map(before -> growth(before.value(), figure.value()))
                                .orElse(null),
                        figure.event(),
                        Odds.of(figure, figures)))
                .toList();
    }

    static BigDecimal number(@Nullable Object value) {
        return new BigDecimal(String.valueOf(value));
    }

    private static @Nullable BigDecimal growth(BigDecimal before, BigDecimal value) {
        return before.signum() == 0
                ? null
                : value.subtract(before).multiply(HUNDRED).divide(before, FOUR_DIGITS);
    }

    /** The figure of the same span a year earlier. */
    private static Optional<Figure> yearBefore(List<Figure> figures, Figure figure) {
        Edtf period = figure.period();
        if (period.isOpen() || period.firstDay().plusDays(YEAR_DAYS).isBefore(period.lastDay())) {
            return Optional.empty();
        }
        return figures.stream()
                .filter(other -> !other.period().isOpen())
                .filter(other ->
                        other.period().firstDay().equals(period.firstDay().minusYears(1))
                                && other.period()
                                        .lastDay()
                                        .plusDays(1)
                                        .equals(period.lastDay().plusDays(1).minusYears(1)))
                .findFirst();
    }

    /** Of two figures of one year the one that more independent voices tell; of equal ones the earlier in the list. */
    private static Figure better(Figure one, Figure other) {
        return other.event().independent() > one.event().independent() ? other : one;
    }

    /** Whether its measure says its unit as well: "investment projects" are counted in projects. */
    public boolean isUnitSaid() {
        return measure.equals(unit) || measure.endsWith("-" + unit);
    }

    /** The figures for times for which there are such as cannot all be true: those of one time together. */
    public List<List<Figure>> atOdds() {
        Map<Edtf, List<Figure>> byTime = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> !figure.odds().isEmpty())
                .forEach(figure -> byTime.computeIfAbsent(figure.period(), time -> new ArrayList<>())
                        .add(figure));
        return List.copyOf(byTime.values());
    }

    /** Figures of whole years only, one a year, the one most told: what a chart of years shows. */
    public List<Figure> ofYears() {
        Map<Integer, Figure> years = new LinkedHashMap<>();
        for (Figure figure : figures) {
            if (figure.period().cover().isPresent()
                    && figure.period().grain() == org.dragoman.reader.time.CalendarDate.Grain.YEAR) {
                years.merge(figure.period().firstDay().getYear(), figure, Series::better);
            }
        }
        return List.copyOf(years.values());
    }
}
