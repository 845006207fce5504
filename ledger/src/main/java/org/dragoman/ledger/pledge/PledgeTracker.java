package org.dragoman.ledger.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;
import org.dragoman.ledger.relation.Words;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Holds pledges against the figures of the same sides. A pledge is measured by figures of the measure that
 * {@code core/types/pledge.yaml} names for it, in its own unit, for a time after the promise.
 */
public final class PledgeTracker {
    private static final String FILE = "core/types/pledge.yaml";

    private final Map<String, String> measures;

    private PledgeTracker(Map<String, String> measures) {
        this.measures = Map.copyOf(measures);
    }

    /** @param packs say which figures measure which promises */
    public static PledgeTracker of(PackFiles packs) {
        PackNode node = PackNode.read(packs, FILE, new PackProblems()).get("measured-by");
        return new PledgeTracker(node == null ? Map.of() : new HashMap<>(node.settings()));
    }

    /**
     * The pledges of some events with their outcomes.
     *
     * @param pledges events of type pledge
     * @param ledger where later figures are looked for
     * @param on the day for which it is asked
     */
    public List<TrackedPledge> track(List<Event> pledges, Ledger ledger, LocalDate on) {
        Map<List<Object>, List<Event>> known = new HashMap<>();
        Map<String, List<Target>> targets = targets(pledges);
        return pledges.stream()
                .map(pledge -> {
                    Target target = Target.of(pledge);
                    return track(pledge, indicators(pledge, ledger, known), on)
                            .followedBy(next(target, targets.getOrDefault(target.matter(), List.of())));
                })
                .toList();
    }

    /**
     * Whether a pledge was given by a day: told of by then, or told of only when its time was over.
     *
     * @param pledge an event of type pledge
     */
    public static boolean isGiven(Event pledge, LocalDate on) {
        Target target = Target.of(pledge);
        LocalDate given = target.given();
        return given == null || !given.isAfter(on) || target.looksBack();
    }

    /** The figures of a pledge's sides and of what measures it; those that another pledge asked for are known. */
    private List<Event> indicators(Event pledge, Ledger ledger, Map<List<Object>, List<Event>> known) {
        Set<String> sides = new TreeSet<>(pledge.sides());
        String measure = measures.get(String.valueOf(pledge.text("what")));
        if (sides.isEmpty() || measure == null) {
            return List.of();
        }
        return known.computeIfAbsent(
                List.of(sides, measure),
                key -> ledger.events(EventQuery.all()
                        .types("indicator")
                        .sides(sides.toArray(String[]::new))
                        .value("measure", measure)
                        .withoutOthers()));
    }

    /**
     * A target and what tells which others are of one matter with it.
     *
     * @param given when it was first told of; null where unknown
     */
    private record Target(
            Event pledge, String matter, @Nullable LocalDate given) {
        static Target of(Event pledge) {
            String matter = pledge.text("what") + " " + pledge.text("unit") + " " + new TreeSet<>(pledge.sides());
            return new Target(pledge, matter, Words.earliest(pledge));
        }

        /** Whether it is told only when its time was over: then it took the place of none that was given before that. */
        boolean looksBack() {
            Edtf deadline = Words.date(pledge.value("deadline"));
            return given != null && deadline != null && given.isAfter(deadline.lastDay());
        }
    }

    /** The targets with a figure, by what they are about, in the order in which they were given. */
    private Map<String, List<Target>> targets(List<Event> pledges) {
        return pledges.stream()
                .filter(pledge -> measures.containsKey(String.valueOf(pledge.text("what"))))
                .filter(pledge -> pledge.status() != Status.DENIED && pledge.value("value") instanceof Number)
                .map(Target::of)
                .filter(target -> target.given() != null)
                .sorted(Comparator.comparing(target -> String.valueOf(target.given())))
                .collect(Collectors.groupingBy(Target::matter));
    }

    /** The target that took the place of an earlier one: the first that was given after it and is not for sooner. */
    private static @Nullable Event next(Target target, List<Target> ofOneMatter) {
        LocalDate given = target.given();
        return ofOneMatter.stream()
                .filter(other -> given != null && isAfter(other.given(), given) && !other.looksBack())
                .map(Target::pledge)
                .filter(other -> !isSooner(other, target.pledge()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isAfter(other);
    }

    private static boolean isSooner(Event one, Event other) {
        Edtf deadline = Words.date(one.value("deadline"));
        Edtf otherDeadline = Words.date(other.value("deadline"));
        return deadline == null || otherDeadline != null && deadline.lastDay().isBefore(otherDeadline.lastDay());
    }

    /** One pledge beside the indicators of its sides. */
    TrackedPledge track(Event pledge, List<Event> indicators, LocalDate on) {
        if (pledge.status() == Status.DENIED) {
            return new TrackedPledge(pledge, Outcome.CALLED_OFF, List.of(), null);
        }
        List<Figure> figures = figures(pledge, indicators);
        Edtf deadline = Words.date(pledge.value("deadline"));
        boolean over = deadline != null && deadline.lastDay().isBefore(on);
        if (figures.isEmpty() || !(pledge.value("value") instanceof Number)) {
            return new TrackedPledge(pledge, over ? Outcome.OVERDUE : Outcome.NOTHING_REPORTED, figures, null);
        }
        BigDecimal target = new BigDecimal(String.valueOf(pledge.value("value")));
        Outcomes outcomes = new Outcomes(target, Words.earliest(pledge));
        List<Figure> told = figures.stream()
                .filter(figure -> outcomes.isFigure(figure) && Outcomes.isBy(figure, on))
                .toList();
        if (told.isEmpty()) {
            return new TrackedPledge(pledge, over ? Outcome.OVERDUE : Outcome.NOTHING_REPORTED, told, null);
        }
        return judged(pledge, told, outcomes, deadline, over);
    }

    private static TrackedPledge judged(
            Event pledge, List<Figure> figures, Outcomes outcomes, @Nullable Edtf deadline, boolean over) {
        Figure reached = figures.stream().filter(outcomes::reaches).findFirst().orElse(null);
        if (reached != null) {
            boolean inTime = deadline == null || !reached.period().lastDay().isAfter(deadline.lastDay());
            return new TrackedPledge(pledge, inTime ? Outcome.MET : Outcome.REACHED_LATER, figures, reached);
        }
        List<Figure> counted = Outcomes.counted(figures);
        Figure last = counted.get(counted.size() - 1);
        if (over && deadline != null) {
            return counted.stream()
                    .filter(figure -> !figure.period().lastDay().isBefore(deadline.lastDay()))
                    .findFirst()
                    .map(figure -> new TrackedPledge(pledge, Outcome.MISSED, figures, figure))
                    .orElseGet(() -> new TrackedPledge(pledge, Outcome.OVERDUE, figures, last));
        }
        return new TrackedPledge(pledge, pace(counted, outcomes.target(), deadline), figures, last);
    }

    /** Whether growth as it was from the first figure to the last carries on to the target in time. */
    private static Outcome pace(List<Figure> figures, BigDecimal target, @Nullable Edtf deadline) {
        Figure first = figures.get(0);
        Figure last = figures.get(figures.size() - 1);
        double years = yearsBetween(first.period(), last.period());
        if (deadline == null || years <= 0 || first.value().signum() <= 0) {
            return Outcome.OPEN;
        }
        double growth = Math.pow(last.value().doubleValue() / first.value().doubleValue(), 1 / years);
        double reached = last.value().doubleValue() * Math.pow(growth, yearsBetween(last.period(), deadline));
        return reached >= target.doubleValue() ? Outcome.ON_COURSE : Outcome.BEHIND;
    }

    private static double yearsBetween(Edtf earlier, Edtf later) {
        return (later.lastDay().toEpochDay() - earlier.lastDay().toEpochDay()) / 365.25;
    }

    /**
     * Figures of the pledge's measure and unit for a time that was not over a year before it was given: of those who give it in
     * some year, nobody says on which day.
     */
    private List<Figure> figures(Event pledge, List<Event> indicators) {
        String measure = measures.get(String.valueOf(pledge.text("what")));
        Edtf told = Words.earliestTold(pledge);
        LocalDate given = told == null || told.start() == null ? null : told.firstDay();
        return Series.of(indicators.stream()
                        .filter(event -> measure != null && measure.equals(event.text("measure")))
                        .filter(event -> String.valueOf(pledge.text("unit")).equals(event.text("unit")))
                        .toList())
                .stream()
                .filter(series -> series.about() == null)
                .flatMap(series -> series.figures().stream())
                .filter(figure -> given == null || figure.period().lastDay().isAfter(given.minusYears(1)))
                .sorted(Comparator.comparing(figure -> figure.period().lastDay()))
                .toList();
    }
}
