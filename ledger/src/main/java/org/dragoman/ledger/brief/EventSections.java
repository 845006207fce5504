package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Subheading;
import org.dragoman.ledger.event.Event;

/** Visits, meetings and agreements. */
final class EventSections {
    private static final String VISIT = "visit";
    private static final String MEETING = "meeting";

    /** By their dates or, without one, by their first reports. */
    private static final Comparator<Event> LATEST_FIRST = Comparator.comparing(
                    Material::dayOf, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Event::id);

    private final Material material;

    EventSections(Material material) {
        this.material = material;
    }

    /** What lies ahead, then visits and meetings, the latest first. */
    List<Block> encounters() {
        List<Event> ahead = new ArrayList<>();
        ahead.addAll(after(VISIT));
        ahead.addAll(after(MEETING));
        List<Block> blocks = new ArrayList<>();
        add(blocks, "sub/ahead", ahead);
        add(blocks, "sub/visits", LooseDates.without(visits()));
        add(blocks, "sub/meetings", LooseDates.without(material.latest(MEETING)));
        return blocks;
    }

    /** Visits of one of the two to the other: one of both to a third is none of theirs. */
    private List<Event> visits() {
        return material.latest(VISIT).stream()
                .filter(visit -> visit.text("to") == null
                        || List.of(material.one(), material.other()).contains(visit.text("to")))
                .toList();
    }

    private List<Event> after(String type) {
        return material
                .ledger()
                .events(material.query(type)
                        .from(material.day().plusDays(1))
                        .limit(material.plan().mostLines()))
                .stream()
                .filter(event -> event.firstDay() != null && event.firstDay().isAfter(material.day()))
                .toList();
    }

    private void add(List<Block> blocks, String heading, List<Event> events) {
        List<Line> lines = material.lines(events);
        if (!lines.isEmpty()) {
            blocks.add(new Subheading(material.words().text(heading)));
            blocks.addAll(lines);
        }
    }

    List<Block> agreements() {
        List<Event> events = material
                .ledger()
                .events(material.query("agreement").newest())
                .stream()
                .filter(event -> event.firstDay() == null || !event.firstDay().isAfter(material.day()))
                .sorted(LATEST_FIRST)
                .limit(material.plan().mostLines())
                .toList();
        return List.copyOf(material.lines(events));
    }
}
