package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.relation.Mechanisms;
import org.dragoman.ledger.relation.Sessions;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists standing dialogues and committees with their sessions. */
@Command(
        name = "mechanisms",
        description = "Lists standing dialogues and committees, the sessions held, and when the next one is due.")
public final class MechanismsCommand extends LedgerCommand {
    /** Sessions shown of each mechanism where nobody asks for one pair. */
    private static final int LATEST = 3;
    /** Sessions looked at for each mechanism that is listed. */
    private static final int LOOKED_AT = 5;
    /** The same where it is asked what is due: what is overdue met long ago. */
    private static final int LOOKED_AT_FOR_DUE = 10;

    @Mixin
    private Sides sides = new Sides();

    @Option(
            names = "--due",
            description =
                    "Only those with a session due or overdue, what fell due last first: by the rhythm of the last ones, or because"
                            + " it was announced for a time that has begun and none is told of.")
    private boolean due;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked for (default: today).")
    private @Nullable String asOf;

    @Option(
            names = "--limit",
            converter = Limit.class,
            paramLabel = "N",
            description =
                    "List so many mechanisms and no more, those with most sessions, and look at the latest sessions,"
                            + " five times as many, with --due ten times (default: 100; 0 for all).")
    private int limit = 100;

    private List<Sessions> series(Ledger ledger, LocalDate day) {
        List<Event> latest = new Latest(
                        console(),
                        (int) Math.min(Integer.MAX_VALUE, (long) limit * (due ? LOOKED_AT_FOR_DUE : LOOKED_AT)),
                        "these are of the latest %d sessions; --limit 0 looks at all")
                .of(ledger, EventQuery.all().types("mechanism").sides(sides.codes()));
        List<Sessions> series = Mechanisms.of(latest);
        if (due) {
            series = series.stream()
                    .filter(one -> one.isDue(day))
                    .sorted(Comparator.comparing((Sessions one) -> one.dueOn(day))
                            .reversed())
                    .toList();
        }
        found(series, ledger, due ? "by what %s tells, no session is due" : "no mechanism in %s fits the question");
        List<Sessions> all = series;
        return new Latest(
                        console(),
                        limit,
                        due
                                ? "these are the %d mechanisms that fell due last; --limit 0 lists all"
                                : "these are the %d mechanisms with most sessions; --limit 0 lists all")
                .first(most -> all);
    }

    @Override
    String listing(Ledger ledger) {
        LocalDate day = dayOf("--as-of", asOf);
        List<Sessions> series = series(ledger, day);
        Map<String, List<Report>> reports = firstReports(
                ledger,
                series.stream().flatMap(sessions -> shown(sessions).stream()).toList(),
                cited());
        EventListing listing = new EventListing(words());
        for (Sessions sessions : series) {
            Event first = sessions.events().get(0);
            listing.heading(
                    heading(first.sides().toArray(String[]::new)) + ": " + sessions.name() + state(sessions, day));
            List<Event> shown = shown(sessions);
            int earlier = sessions.events().size() - shown.size();
            if (earlier > 0) {
                listing.heading("  " + earlier + " earlier; name both sides to see all");
            }
            shown.forEach(event -> listing.add(event, reports.getOrDefault(event.id(), List.of()), cited()));
        }
        return listing.text();
    }

    /** The sessions to list: where many mechanisms are listed, the latest of each. */
    private List<Event> shown(Sessions sessions) {
        List<Event> all = sessions.events();
        return sides.isPair() ? all : all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    /** How many reports of a session are cited: where many mechanisms are listed, one. */
    private int cited() {
        return sides.isPair() ? EventListing.MOST_REPORTS : 1;
    }

    private static String state(Sessions sessions, LocalDate day) {
        Event announced = sessions.announced(day);
        if (announced != null) {
            return ", next session announced" + time(announced);
        }
        Event untold = sessions.untold(day);
        if (untold != null) {
            return ", session announced" + time(untold) + ", none told of since";
        }
        LocalDate next = sessions.due();
        if (next == null) {
            return "";
        }
        return sessions.isOverdue(day) ? ", overdue since " + next : ", next session due around " + next;
    }

    private static String time(Event announced) {
        return announced.text("when") == null ? "" : " for " + announced.text("when");
    }

    private static @Nullable String id(@Nullable Event event) {
        return event == null ? null : event.id();
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        LocalDate day = dayOf("--as-of", asOf);
        List<Sessions> series = series(ledger, day);
        Map<String, List<Report>> reports = reports(
                ledger,
                series.stream().flatMap(sessions -> sessions.events().stream()).toList());
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Sessions sessions : series) {
            Map<String, Object> object = object();
            object.put("name", sessions.name());
            put(object, "form", sessions.form());
            object.put("between", sessions.events().get(0).sides());
            object.put("held", sessions.held().size());
            put(object, "last", sessions.last());
            put(object, "due", sessions.due());
            object.put("overdue", sessions.isOverdue(day));
            put(object, "announced", id(sessions.announced(day)));
            put(object, "untold", id(sessions.untold(day)));
            object.put(
                    "sessions",
                    sessions.events().stream()
                            .map(event -> object(event, reports))
                            .toList());
            objects.add(object);
        }
        return objects;
    }
}
