package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.pledge.Outcome;
import org.dragoman.ledger.pledge.TrackedPledge;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Series;
import org.dragoman.ledger.relation.Sessions;
import org.dragoman.ledger.relation.Words;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** What has not been told of for long, and what is not known at all. */
final class MissingSection {
    private static final List<String> TYPES = List.of("visit", "meeting", "agreement");

    private final Material material;
    private final LocalDate quietSince;

    MissingSection(Material material) {
        this.material = material;
        this.quietSince = material.day().minusDays(material.plan().quietDays());
    }

    List<Block> blocks(List<TrackedPledge> pledges, List<Line> unknownOffices) {
        List<Block> blocks = new ArrayList<>();
        TYPES.forEach(type -> last(type).ifPresent(blocks::add));
        blocks.addAll(figures());
        MechanismSection.series(material).forEach(sessions -> session(sessions).ifPresent(blocks::add));
        pledges.stream()
                .filter(pledge -> pledge.outcome() == Outcome.OVERDUE)
                .forEach(pledge -> blocks.add(overdue(pledge.pledge())));
        blocks.addAll(unknownOffices);
        return blocks.isEmpty() ? List.of(material.silence("lines/complete")) : blocks;
    }

    private Optional<Line> last(String type) {
        Optional<Event> last = material.all(type).stream()
                .filter(event -> !type.equals("visit") || material.isVisitOfTheTwo(event))
                .filter(event -> event.status() == Status.DONE || event.status() == Status.ONGOING)
                .filter(event -> Material.dayOf(event) != null && !isAfter(Material.dayOf(event), material.day()))
                .max(Comparator.comparing(event -> String.valueOf(Material.dayOf(event))));
        if (last.isEmpty()) {
            return Optional.of(material.silence("lines/none-" + type));
        }
        return last.filter(event -> isAfter(quietSince, Material.dayOf(event)))
                .map(event -> line("lines/since-" + type, Map.of("date", date(event)), event));
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isAfter(other);
    }

    private static String date(Event event) {
        Edtf when = event.firstDay() == null ? null : Words.date(event.value("when"));
        Edtf told = when == null ? Words.earliestTold(event) : when;
        return told == null ? String.valueOf(Material.dayOf(event)) : end(told);
    }

    /** A time as far as it is over: the last of several days or months, as finely as it is told. */
    private static String end(Edtf time) {
        CalendarDate end = time.end() == null ? time.start() : time.end();
        return String.valueOf(end);
    }

    private List<Line> figures() {
        List<Series> all = FigureSection.series(material);
        List<Line> lines = new ArrayList<>();
        if (all.isEmpty()) {
            lines.add(material.silence("lines/none-figure"));
        }
        for (Series series : all) {
            Figure last = series.figures().get(series.figures().size() - 1);
            if (last.period().lastDay().isBefore(quietSince)) {
                Fields fields = new Fields();
                fields.put("measure", FigureSection.title(material, series));
                fields.put("date", end(last.period()));
                lines.add(line("lines/since-figure", fields.map(), last.event()));
            }
        }
        return lines;
    }

    private Optional<Line> session(Sessions sessions) {
        Event untold = sessions.untold(material.day());
        List<Event> held = sessions.held();
        boolean announced = sessions.announced(material.day()) != null;
        if (!announced && untold != null) {
            return Optional.of(session("lines/untold-session", sessions, untold));
        }
        LocalDate last = sessions.last();
        return announced || last == null || !last.isBefore(quietSince)
                ? Optional.empty()
                : Optional.of(session("lines/since-session", sessions, held.get(held.size() - 1)));
    }

    private Line session(String path, Sessions sessions, Event event) {
        Fields fields = new Fields();
        fields.put("name", sessions.name());
        fields.put("date", date(event));
        return line(path, fields.map(), event);
    }

    private Line overdue(Event pledge) {
        Fields fields = new Fields();
        fields.put("pledge", material.words().event(pledge));
        fields.put("date", String.valueOf(pledge.text("deadline")));
        return line("lines/overdue-pledge", fields.map(), pledge);
    }

    private Line line(String path, Map<String, ?> fields, Event event) {
        return new Line(null, material.words().fill(path, fields), null, material.notes(event));
    }
}
