package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.reader.claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of partnership between two sides, in the order of time. A tier of the whole relation stands until another one
 * takes its place; a sectoral tier stands beside it, until one of its own area follows. What was only proposed or denied
 * sets no tier. A step that documents name without a day begins on the day that the packs have for it.
 */
public final class TierHistory {
    private static final Set<String> SETTING = Set.of("established", "upgraded", "in-force");
    private static final String STANDING = "in-force";
    private static final String OPEN = "/..";
    /** What the codes of tiers that are about one field begin with. */
    private static final String SECTORAL = "sectoral";

    private static final Comparator<TierStep> IN_TIME = Comparator.comparing(
                    (TierStep step) -> step.attested(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(step -> step.since() == null ? 1 : 0)
            .thenComparing(step -> step.event().id());

    private final List<TierStep> steps;
    private final List<TierStep> passing;
    private final List<KnownTier> known;

    private TierHistory(List<TierStep> steps, List<TierStep> passing, List<KnownTier> known) {
        this.steps = List.copyOf(steps);
        this.passing = List.copyOf(passing);
        this.known = List.copyOf(known);
    }

    /**
     * The history that some events tell.
     *
     * @param partnerships the events of type partnership between one pair of sides
     * @param known what the packs have of the same pair
     */
    public static TierHistory of(List<Event> partnerships, List<KnownTier> known) {
        Map<String, TierStep> best = new LinkedHashMap<>();
        partnerships.stream()
                .filter(TierHistory::setsTier)
                .map(TierHistory::step)
                .sorted(IN_TIME)
                .forEach(step -> best.merge(step.tier() + '\n' + step.area(), step, TierHistory::better));
        List<TierStep> steps = new ArrayList<>();
        List<TierStep> passing = new ArrayList<>();
        best.values().stream()
                .map(step -> looked(step, known))
                .sorted(IN_TIME)
                .forEach(step -> (isPassing(step, steps) ? passing : steps).add(step));
        return new TierHistory(ended(steps), passing, known);
    }

    /** A step with what the packs have of it; fields of sectoral ones are worded too freely to be looked up. */
    private static TierStep looked(TierStep step, List<KnownTier> known) {
        for (KnownTier one : known) {
            if (step.area() == null && one.area() == null && one.tier().equals(step.tier())) {
                return step.with(one);
            }
        }
        return step;
    }

    private static boolean setsTier(Event event) {
        boolean happened = event.status() == Status.DONE || event.status() == Status.ONGOING;
        return happened && SETTING.contains(String.valueOf(event.text("change"))) && event.text("tier") != null;
    }

    private static TierStep step(Event event) {
        LocalDate since = event.firstDay();
        boolean dated = since != null && beginsThen(event);
        LocalDate attested = since != null ? since : Words.earliest(event);
        return new TierStep(
                String.valueOf(event.text("tier")),
                area(event),
                dated ? since : null,
                attested,
                null,
                event,
                null,
                dated);
    }

    /** What the tier is about; a sectoral one of which nobody says the field is still none of the whole relation. */
    private static @Nullable String area(Event event) {
        String area = event.text("area");
        boolean sectoral = String.valueOf(event.text("tier")).startsWith(SECTORAL);
        return area == null && sectoral ? "" : area;
    }

    /** Whether the day is the one on which the tier began, not only one on which it stood. */
    private static boolean beginsThen(Event event) {
        FieldValue change = event.fields().get("change");
        boolean set = change == null
                || change.reported().stream().anyMatch(reported -> !STANDING.equals(String.valueOf(reported.value())));
        String when = event.text("when");
        return set || when != null && when.endsWith(OPEN);
    }

    /**
     * Of two events that set one tier, the one with a day and more independent documents behind it; of equal ones the
     * earlier: one text that misdates a tier does not move it.
     */
    private static TierStep better(TierStep earlier, TierStep later) {
        if ((earlier.since() == null) != (later.since() == null)) {
            return earlier.since() == null ? later : earlier;
        }
        return later.event().independent() > earlier.event().independent() ? later : earlier;
    }

    /** A tier named in passing ends none that began on a known day: loose words are commoner than downgrades. */
    private static boolean isPassing(TierStep step, List<TierStep> steps) {
        return step.since() == null
                && steps.stream()
                        .anyMatch(before -> Objects.equals(before.area(), step.area()) && before.since() != null);
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

    /** When a step was over, as finely as the one that took its place is dated; null where it still stands. */
    public @Nullable String untilTold(TierStep step) {
        LocalDate until = step.until();
        if (until == null) {
            return null;
        }
        return steps.stream()
                .filter(next -> until.equals(next.attested()))
                .map(TierStep::sinceTold)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(until.toString());
    }

    /** All steps, the earliest first. */
    public List<TierStep> steps() {
        return steps;
    }

    /** Tiers that documents name in passing, against a step that began on a known day before: they are no steps. */
    public List<TierStep> passing() {
        return passing;
    }

    /**
     * The tier of the whole relation on a day; where there is none, a sectoral one of which nobody says the field. Empty
     * where documents tell none.
     */
    public Optional<TierStep> on(LocalDate day) {
        return standing(day, null).or(() -> standing(day, ""));
    }

    private Optional<TierStep> standing(LocalDate day, @Nullable String area) {
        return steps.stream()
                .filter(step -> Objects.equals(step.area(), area) && step.stoodOn(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * The tier of the whole relation that the packs have for a day and no document tells of: one that began after the tier
     * that documents tell of.
     */
    public Optional<KnownTier> untold(LocalDate day) {
        Optional<TierStep> told = on(day);
        return known.stream()
                .filter(one -> one.area() == null && one.stoodOn(day))
                .filter(one -> told.isEmpty() || isLater(one, told.get()))
                .reduce((earlier, later) -> later);
    }

    private static boolean isLater(KnownTier one, TierStep step) {
        LocalDate since = step.since() == null ? step.attested() : step.since();
        return !one.tier().equals(step.tier()) && since != null && one.day().isAfter(since);
    }

    /** The sectoral tiers that stand on a day beside the one of {@link #on}. */
    public List<TierStep> sectoralOn(LocalDate day) {
        Optional<TierStep> whole = on(day);
        return steps.stream()
                .filter(step -> step.area() != null && step.stoodOn(day))
                .filter(step -> whole.isEmpty() || step != whole.get())
                .toList();
    }
}
