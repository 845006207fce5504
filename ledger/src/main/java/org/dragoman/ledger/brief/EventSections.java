package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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

    /** What lies ahead, then visits and meetings, the latest first; those to which others came as well stand for themselves. */
    List<Block> encounters() {
        List<Block> blocks = new ArrayList<>();
        add(blocks, "sub/ahead", ahead());
        add(blocks, "sub/visits", visits());
        add(blocks, "sub/meetings", meetings(true));
        add(blocks, "sub/others", meetings(false));
        return blocks;
    }

    /** What is announced for later, the next first. */
    List<Event> ahead() {
        return Stream.concat(after(VISIT).stream(), after(MEETING).stream())
                .sorted(LATEST_FIRST.reversed())
                .toList();
    }

    List<Event> visits() {
        return first(LooseDates.without(material.latest(VISIT).stream()
                .filter(material::isVisitOfTheTwo)
                .toList()));
    }

    /** @param alone whether those that only the two took part in */
    List<Event> meetings(boolean alone) {
        return first(LooseDates.without(material.latest(MEETING).stream()
                .filter(meeting -> material.isOfTheTwo(meeting) == alone)
                .toList()));
    }

    private List<Event> first(List<Event> events) {
        return events.stream().limit(material.plan().mostLines()).toList();
    }

    private List<Event> after(String type) {
        return material
                .ledger()
                .events(material.query(type)
                        .from(material.day().plusDays(1))
                        .limit(material.plan().mostLines()))
                .stream()
                .filter(event -> event.firstDay() != null && event.firstDay().isAfter(material.day()))
                .filter(event -> !type.equals(VISIT) || material.isVisitOfTheTwo(event))
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
        return List.copyOf(material.lines(first(agreed())));
    }

    /** Agreements up to the day, the latest first. */
    List<Event> agreed() {
        return material.ledger().events(material.query("agreement").newest()).stream()
                .filter(event -> event.firstDay() == null || !event.firstDay().isAfter(material.day()))
                .sorted(LATEST_FIRST)
                .toList();
    }
}
