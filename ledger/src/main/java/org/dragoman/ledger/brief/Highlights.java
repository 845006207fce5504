package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Subheading;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.pledge.Outcome;
import org.dragoman.ledger.pledge.TrackedPledge;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;
import org.dragoman.reader.claim.Status;

/** What somebody who has one minute must know: what comes next, what was last, and how many promises are due. */
final class Highlights {
    private static final List<Outcome> COUNTED =
            List.of(Outcome.OPEN, Outcome.ON_COURSE, Outcome.BEHIND, Outcome.OVERDUE, Outcome.MISSED);
    private static final Comparator<Event> IN_TIME = Comparator.comparing(
            (Event event) -> Material.dayOf(event), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final Material material;
    private final EventSections events;

    Highlights(Material material, EventSections events) {
        this.material = material;
        this.events = events;
    }

    List<Block> blocks(List<TrackedPledge> pledges) {
        List<Line> lines = new ArrayList<>();
        events.ahead().stream().findFirst().ifPresent(event -> lines.add(line("next", event)));
        last(events.visits()).ifPresent(event -> lines.add(line("visit", event)));
        last(events.meetings(true)).ifPresent(event -> lines.add(line("meeting", event)));
        last(events.agreed().stream().filter(material::isOfTheTwo).toList())
                .ifPresent(event -> lines.add(line("agreement", event)));
        figure().ifPresent(lines::add);
        promises(pledges).ifPresent(lines::add);
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(new Subheading(material.words().text("sub/glance"))),
                                lines.stream().map(Block.class::cast))
                        .toList();
    }

    private static Optional<Event> last(List<Event> events) {
        return events.stream()
                .filter(event -> event.status() == Status.DONE || event.status() == Status.ONGOING)
                .max(IN_TIME);
    }

    private Line line(String glance, Event event) {
        Line told = material.lines(List.of(event)).get(0);
        String text = material.words()
                .phrase("lines/glance", Map.of("date", String.valueOf(told.lead()), "event", told.text()));
        return new Line(material.words().text("glance/" + glance), text, told.remark(), told.notes());
    }

    /** The latest figure of the series with most figures that is one of the two as a whole. */
    private Optional<Line> figure() {
        return FigureSection.series(material).stream()
                .filter(series -> series.from() == null && series.about() == null)
                .findFirst()
                .map(this::figure);
    }

    private Line figure(Series series) {
        Figure last = series.figures().get(series.figures().size() - 1);
        Fields fields = new Fields();
        fields.put("date", material.date(last.period().toString()));
        fields.put("event", FigureSection.text(material.words(), last));
        return new Line(
                FigureSection.title(material, series),
                material.words().phrase("lines/glance", fields.map()),
                material.remark(last.event()),
                material.notes(last.event()));
    }

    /** How many promises have come to what, with their notes; those of which nothing more is told are not counted. */
    private Optional<Line> promises(List<TrackedPledge> pledges) {
        List<String> counts = new ArrayList<>();
        Set<Integer> notes = new TreeSet<>();
        for (Outcome outcome : COUNTED) {
            List<TrackedPledge> such =
                    pledges.stream().filter(one -> one.outcome() == outcome).toList();
            if (!such.isEmpty()) {
                counts.add(count(outcome, such.size()));
                such.forEach(one -> notes.addAll(material.notes(one.pledge())));
            }
        }
        String said = material.words().joined(counts);
        return said == null
                ? Optional.empty()
                : Optional.of(new Line(material.words().text("glance/pledges"), said, null, List.copyOf(notes)));
    }

    private String count(Outcome outcome, int number) {
        String name = material.words().text("outcomes/" + outcome.code());
        return material.words().phrase("lines/count", Map.of("number", number, "outcome", name));
    }
}
