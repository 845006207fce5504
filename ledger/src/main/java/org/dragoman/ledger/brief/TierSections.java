package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.KnownTier;
import org.dragoman.ledger.relation.KnownTiers;
import org.dragoman.ledger.relation.TierHistory;
import org.dragoman.ledger.relation.TierStep;
import org.dragoman.ledger.relation.Words;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Which tier of partnership stands, and how it got there. */
final class TierSections {
    private static final String ANNIVERSARY = "anniversary";

    private final Material material;
    private final TierHistory history;

    private TierSections(Material material, TierHistory history) {
        this.material = material;
        this.history = history;
    }

    /** @param known what the packs have of partnerships */
    static TierSections of(Material material, KnownTiers known) {
        return new TierSections(
                material, TierHistory.of(material.all("partnership"), known.between(material.one(), material.other())));
    }

    /** The tier of the day, sectoral ones, and what else founds the relation. */
    List<Block> state() {
        List<Block> blocks = new ArrayList<>();
        Optional<TierStep> now = history.on(material.day());
        Optional<KnownTier> untold = history.untold(material.day());
        untold.map(this::untold).ifPresent(blocks::add);
        now.map(step -> line(null, path(step, untold.isPresent()), step)).ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(material.silence("lines/tier-none"));
        }
        for (TierStep step : history.sectoralOn(material.day())) {
            blocks.add(line(null, "lines/sectoral", step));
        }
        blocks.addAll(foundings());
        return blocks;
    }

    /** A later tier of which no document tells stands by now: what documents tell of is the last one they know. */
    private static String path(TierStep step, boolean overtaken) {
        if (overtaken) {
            return "lines/tier-last";
        }
        return step.since() == null ? "lines/tier-told" : "lines/tier-since";
    }

    /** What the tables have and no document tells of. */
    private Line untold(KnownTier known) {
        return line(null, "lines/tier-untold", known, null);
    }

    private Line line(@Nullable String lead, String path, KnownTier known, @Nullable String remark) {
        Fields fields = new Fields();
        fields.put("tier", known.tier());
        fields.put("since", lead == null ? known.since().toString() : null);
        return new Line(lead, material.words().fill(path, fields.map()), remark, List.of());
    }

    /** What founds the relation; an anniversary only of what does not stand here by itself. */
    private List<Line> foundings() {
        List<Event> milestones = material.latest("milestone").stream()
                .filter(material::isOfTheTwo)
                .toList();
        Map<String, List<Event>> steps = milestones.stream()
                .filter(event -> !isAnniversary(event))
                .collect(Collectors.groupingBy(
                        event -> String.valueOf(event.text("what")), LinkedHashMap::new, Collectors.toList()));
        Set<Integer> years = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        steps.values().forEach(told -> lines.add(founding(told, years)));
        history.steps().forEach(step -> addYear(step.since(), years));
        lines.addAll(material.lines(milestones.stream()
                .filter(event -> isAnniversary(event)
                        && (event.firstDay() == null
                                || !years.contains(event.firstDay().getYear())))
                .toList()));
        return lines;
    }

    /**
     * A relation takes such a step once: of several days that are told for it, the one that most independent documents tell,
     * with the others as what cannot be true beside it.
     *
     * @param years takes the year of the step
     */
    private Line founding(List<Event> told, Set<Integer> years) {
        Event best =
                told.stream().max(Comparator.comparingInt(Event::independent)).orElseThrow();
        addYear(best.firstDay(), years);
        Line line = material.lines(List.of(best)).get(0);
        Set<Integer> notes = new TreeSet<>(line.notes());
        List<String> against = new ArrayList<>();
        told.stream().filter(other -> !isThen(best, other)).forEach(other -> {
            notes.addAll(material.notes(other));
            against.add(material.lead(other));
        });
        earlierTier(best).map(this::named).ifPresent(against::add);
        if (against.isEmpty()) {
            return line;
        }
        String values = String.join(" / ", against);
        String odds = material.words().phrase("lines/at-odds", Map.of("values", values));
        String remark = line.remark() == null ? odds : material.words().joined(List.of(line.remark(), odds));
        return new Line(line.lead(), line.text(), remark, List.copyOf(notes));
    }

    /** The tier that stood before the relation, as a milestone has it, was founded; empty where none did. */
    private Optional<TierStep> earlierTier(Event milestone) {
        LocalDate founded = milestone.firstDay();
        return history.steps().stream()
                .filter(step -> material.plan().isBeforeTiers(milestone.text("what")))
                .filter(step ->
                        founded != null && step.since() != null && step.since().isBefore(founded))
                .findFirst();
    }

    private String named(TierStep step) {
        Fields fields = new Fields();
        fields.put("tier", step.tier());
        fields.put("area", step.area());
        fields.put("since", step.sinceTold());
        return material.words().phrase("lines/sectoral", fields.map());
    }

    /** Whether two dates have a day in common; one that is not known contradicts none. */
    private static boolean isThen(Event one, Event other) {
        Edtf first = Words.date(one.value("when"));
        Edtf second = Words.date(other.value("when"));
        return first == null || second == null || first.overlaps(second);
    }

    private static boolean isAnniversary(Event event) {
        return ANNIVERSARY.equals(event.text("what"));
    }

    private static void addYear(@Nullable LocalDate day, Set<Integer> years) {
        if (day != null) {
            years.add(day.getYear());
        }
    }

    /** All steps up to the day, the earliest first, then those without a day. */
    List<Block> history() {
        List<Block> blocks = new ArrayList<>();
        List<Block> undated = new ArrayList<>();
        for (TierStep step : history.steps()) {
            if (step.attested() == null || !step.attested().isAfter(material.day())) {
                String since = step.sinceTold();
                String lead = since == null ? material.words().text("lines/undated") : material.date(since);
                (since == null ? undated : blocks).add(line(lead, "lines/step", step));
            }
        }
        history.untold(material.day())
                .ifPresent(known -> blocks.add(line(
                        material.date(known.since().toString()),
                        "lines/step",
                        known,
                        material.words().text("remarks/untold"))));
        blocks.addAll(undated);
        return blocks;
    }

    /** When a step was over, as finely as the one that took its place is dated; null where it stands on the day. */
    private @Nullable String until(TierStep step) {
        LocalDate until = step.until();
        Optional<KnownTier> untold = history.untold(material.day());
        if (until == null && untold.isPresent() && history.on(material.day()).equals(Optional.of(step))) {
            return untold.get().since().toString();
        }
        return until == null || until.isAfter(material.day()) ? null : history.untilTold(step);
    }

    /** How a step is known; where its day is not the documents' word, that is said. */
    private @Nullable String remark(TierStep step) {
        String remark = material.remark(step.event());
        if (step.dated() || step.since() == null) {
            return remark;
        }
        String tables = material.words().text("remarks/tables");
        return remark == null ? tables : material.words().joined(List.of(remark, tables));
    }

    private Line line(@Nullable String lead, String path, TierStep step) {
        Fields fields = new Fields();
        fields.put("tier", step.tier());
        fields.put("area", step.area());
        fields.put("since", step.since() == null ? null : step.sinceTold());
        fields.put("until", until(step));
        return new Line(lead, material.words().fill(path, fields.map()), remark(step), material.notes(step.event()));
    }
}
