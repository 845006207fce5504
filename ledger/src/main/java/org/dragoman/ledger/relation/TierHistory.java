package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of partnership between two sides, in the order of time. A tier of the whole relation stands until another one
 * takes its place; a sectoral tier stands beside it, until one of its own area follows. What was only proposed or denied
 * sets no tier.
 */
public final class TierHistory {
    private static final Set<String> SETTING = Set.of("established", "upgraded", "in-force");
    private static final String STANDING = "in-force";

    private static final Comparator<TierStep> IN_TIME = Comparator.comparing(
                    (TierStep step) -> step.attested(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(step -> step.since() == null ? 1 : 0)
            .thenComparing(step -> step.event().id());

    private final List<TierStep> steps;

    private TierHistory(List<TierStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** @param partnerships the events of type partnership between one pair of sides */
    public static TierHistory of(List<Event> partnerships) {
        List<TierStep> steps = new ArrayList<>();
        partnerships.stream()
                .filter(TierHistory::setsTier)
                .map(TierHistory::step)
                .sorted(IN_TIME)
                .forEach(step -> add(steps, step));
        return new TierHistory(ended(steps));
    }

    private static boolean setsTier(Event event) {
        boolean happened = event.status() == Status.DONE || event.status() == Status.ONGOING;
        return happened && SETTING.contains(String.valueOf(event.text("change"))) && event.text("tier") != null;
    }

    private static TierStep step(Event event) {
        LocalDate since = event.firstDay();
        boolean dated = since != null && !isPointWithin(event);
        LocalDate attested = since != null ? since : Words.earliest(event);
        return new TierStep(
                String.valueOf(event.text("tier")), event.text("area"), dated ? since : null, attested, null, event);
    }

    /** Whether the day is only one on which the tier stood, not the one on which it began. */
    private static boolean isPointWithin(Event event) {
        String when = event.text("when");
        return STANDING.equals(event.text("change")) && when != null && !when.endsWith("/..");
    }

    /**
     * A tier that is only named again adds no step; one that is told with its day takes the place of one that is not. A
     * tier that is named in passing ends none that began on a known day: loose words are commoner than downgrades.
     */
    private static void add(List<TierStep> steps, TierStep step) {
        for (int at = steps.size() - 1; at >= 0; at--) {
            TierStep before = steps.get(at);
            if (!Objects.equals(before.area(), step.area())) {
                continue;
            }
            if (!before.tier().equals(step.tier())) {
                if (before.since() != null && step.since() == null) {
                    return;
                }
                break;
            }
            if (before.attested() == null) {
                steps.set(at, step);
            }
            return;
        }
        steps.add(step);
    }

    private static List<TierStep> ended(List<TierStep> steps) {
        List<TierStep> ended = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            ended.add(steps.get(at).endedBy(nextOfArea(steps, at)));
        }
        return ended;
    }

    private static @Nullable LocalDate nextOfArea(List<TierStep> steps, int at) {
        for (TierStep later : steps.subList(at + 1, steps.size())) {
            if (Objects.equals(later.area(), steps.get(at).area())) {
                return later.attested();
            }
        }
        return null;
    }

    /** All steps, the earliest first. */
    public List<TierStep> steps() {
        return steps;
    }

    /** The tier of the whole relation on a day; empty where documents tell none. */
    public Optional<TierStep> on(LocalDate day) {
        return steps.stream()
                .filter(step -> step.area() == null && step.stoodOn(day))
                .reduce((earlier, later) -> later);
    }

    /** The sectoral tiers on a day. */
    public List<TierStep> sectoralOn(LocalDate day) {
        return steps.stream()
                .filter(step -> step.area() != null && step.stoodOn(day))
                .toList();
    }
}
