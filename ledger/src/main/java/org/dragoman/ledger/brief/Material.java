package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.relation.Words;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What all sections of a brief are made of.
 *
 * @param ledger where it is asked
 * @param words of the brief's language
 * @param citations the notes so far
 * @param plan what a brief holds
 * @param one code of the first side
 * @param other code of the second side
 * @param day the day of the brief
 */
record Material(
        Ledger ledger, BriefWords words, Citations citations, BriefPlan plan, String one, String other, LocalDate day) {

    /** Events of both sides that had begun on the day, the latest first. */
    List<Event> latest(String type) {
        return ledger.events(query(type).to(day).newest());
    }

    /** Whether an event is one between the two alone, as far as it names countries and bodies. */
    boolean isOfTheTwo(Event event) {
        return List.of(one, other).containsAll(event.sides());
    }

    /** Whether a visit is one of the first to the second or back: one of both to a third, or of a third, is none of theirs. */
    boolean isVisitOfTheTwo(Event visit) {
        String to = visit.text("to");
        return (to == null || List.of(one, other).contains(to))
                && sides(visit.value("who")).allMatch(side -> isOneOfTheTwo(side) && !side.equals(to));
    }

    private boolean isOneOfTheTwo(Object side) {
        return side.equals(one) || side.equals(other);
    }

    /** For whom those in a field act, as far as it is told. */
    private static Stream<Object> sides(@Nullable Object who) {
        if (who instanceof List<?> list) {
            return list.stream().flatMap(Material::sides);
        }
        Object side = who instanceof Map<?, ?> person ? person.get("of") : who;
        return side instanceof List<?> list ? list.stream().map(Object.class::cast) : Stream.ofNullable(side);
    }

    /** Events of both sides of any date, the earliest first. */
    List<Event> all(String type) {
        return ledger.events(query(type));
    }

    EventQuery query(String type) {
        return EventQuery.all().types(type).sides(one, other);
    }

    Map<String, List<Report>> reports(List<Event> events) {
        return ledger.reports(events.stream().map(Event::id).toList());
    }

    /** Who tells an event, in the order in which they are cited. */
    List<Report> told(Event event) {
        return Citations.inOrder(ledger.reports(event.id()));
    }

    /** The notes of an event. */
    List<Integer> notes(Event event) {
        return citations.of(ledger.reports(event.id()));
    }

    /** A line for each event. */
    List<Line> lines(List<Event> events) {
        BareEvents bare = new BareEvents(words, plan);
        return lines(events, bare::said);
    }

    /** @param said what an event says, by what its reports are */
    List<Line> lines(List<Event> events, BiFunction<Event, List<Report>, String> said) {
        Map<String, List<Report>> reports = reports(events);
        List<Line> lines = new ArrayList<>();
        for (Event event : events) {
            List<Report> told = Citations.inOrder(reports.getOrDefault(event.id(), List.of()));
            List<Integer> notes = citations.of(told);
            lines.add(new Line(lead(event), said.apply(event, told), remark(event), notes));
        }
        return lines;
    }

    /** When it was; of an event without a date when it was first reported. */
    String lead(Event event) {
        String when = event.text("when");
        if (when != null) {
            return words.values().dates().of(when);
        }
        Edtf told = Words.earliestTold(event);
        return told == null
                ? words.text("lines/undated")
                : words.phrase("lines/reported", Map.of("date", told.toString()));
    }

    /** Events of both sides that were told of by the day, whatever their dates, those with the latest dates first. */
    List<Event> toldOf(String type) {
        return ledger.events(query(type).newest()).stream()
                .filter(event -> Words.earliest(event) == null
                        || !Objects.requireNonNull(Words.earliest(event)).isAfter(day))
                .limit(plan.mostLines())
                .toList();
    }

    /** The day of an event; of one without a date the day on which it was first reported; null where neither is known. */
    static @Nullable LocalDate dayOf(Event event) {
        return event.firstDay() == null ? Words.earliest(event) : event.firstDay();
    }

    /** A line that says that there is nothing to say. */
    Line silence(String path) {
        return new Line(null, words.fill(path, Map.of()), null, List.of());
    }

    @Nullable String date(@Nullable String edtf) {
        return edtf == null ? null : words.values().dates().of(edtf);
    }

    /** How an event is known: its status, how many report it, whether they differ, whether a human looked at it. */
    @Nullable String remark(Event event) {
        List<String> remarks = new ArrayList<>();
        boolean over = event.lastDay() != null && event.lastDay().isBefore(day);
        boolean wasOngoing = over && event.status() == Status.ONGOING;
        if (event.status() != Status.DONE && !wasOngoing) {
            String code = event.status().code();
            String past = over ? words.find("past/" + code) : null;
            remarks.add(past == null ? words.text("status/" + code) : past);
        }
        if (event.confidence() < plan.doubt() && event.review() == ReviewState.UNREVIEWED) {
            remarks.add(words.text("remarks/doubt"));
        }
        if (event.documents() > 1) {
            Map<String, Object> counts = new HashMap<>();
            counts.put("reports", event.documents());
            counts.put("independent", event.independent());
            remarks.add(words.phrase("remarks/reports", counts));
        }
        if (event.isDisputed()) {
            remarks.add(words.text("remarks/disputed"));
        }
        if (event.review() == ReviewState.CORRECTED) {
            remarks.add(words.text("remarks/corrected"));
        } else if (event.review() == ReviewState.ACCEPTED) {
            remarks.add(words.text("remarks/accepted"));
        }
        return words.joined(remarks);
    }
}
