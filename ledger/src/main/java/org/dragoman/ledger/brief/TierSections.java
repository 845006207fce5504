package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.KnownTier;
import org.dragoman.ledger.relation.KnownTiers;
import org.dragoman.ledger.relation.TierHistory;
import org.dragoman.ledger.relation.TierStep;
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
        blocks.add(now.map(this::standing).orElseGet(() -> material.silence("lines/tier-none")));
        history.untold(material.day()).map(this::untold).ifPresent(blocks::add);
        for (TierStep step : history.sectoralOn(material.day())) {
            blocks.add(line(null, "lines/sectoral", step));
        }
        blocks.addAll(material.lines(foundings()));
        return blocks;
    }

    /** What the tables have and no document tells of. */
    private Line untold(KnownTier known) {
        Fields fields = new Fields();
        fields.put("tier", known.tier());
        fields.put("since", known.since().toString());
        return new Line(null, material.words().fill("lines/tier-untold", fields.map()), null, List.of());
    }

    /** What founds the relation; an anniversary only of what does not stand here by itself. */
    private List<Event> foundings() {
        List<Event> milestones = material.latest("milestone");
        Set<Integer> years = new HashSet<>();
        milestones.stream().filter(event -> !isAnniversary(event)).forEach(event -> addYear(event.firstDay(), years));
        history.steps().forEach(step -> addYear(step.since(), years));
        return milestones.stream()
                .filter(event -> !isAnniversary(event)
                        || event.firstDay() == null
                        || !years.contains(event.firstDay().getYear()))
                .toList();
    }

    private static boolean isAnniversary(Event event) {
        return ANNIVERSARY.equals(event.text("what"));
    }

    private static void addYear(@Nullable LocalDate day, Set<Integer> years) {
        if (day != null) {
            years.add(day.getYear());
        }
    }

    private Line standing(TierStep step) {
        return line(null, step.since() == null ? "lines/tier-told" : "lines/tier-since", step);
    }

    /** All steps up to the day, the earliest first. */
    List<Block> history() {
        List<Block> blocks = new ArrayList<>();
        for (TierStep step : history.steps()) {
            if (step.attested() == null || !step.attested().isAfter(material.day())) {
                String since = step.sinceTold();
                String lead = since == null ? material.words().text("lines/undated") : material.date(since);
                blocks.add(line(lead, "lines/step", step));
            }
        }
        return blocks;
    }

    /** When a step was over, as finely as the one that took its place is dated; null where it stands on the day. */
    private @Nullable String until(TierStep step) {
        LocalDate until = step.until();
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
