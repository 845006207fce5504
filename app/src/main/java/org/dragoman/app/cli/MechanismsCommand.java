package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.relation.Mechanisms;
import org.dragoman.ledger.relation.Sessions;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists standing dialogues and committees with their sessions. */
@Command(
        name = "mechanisms",
        description = "Lists standing dialogues and committees, the sessions held, and when the next one is due.")
public final class MechanismsCommand extends LedgerCommand {
    @Parameters(paramLabel = "SIDE", arity = "0..2", description = "Countries or bodies that all have a part.")
    private List<String> sides = List.of();

    @Option(names = "--due", description = "Only those whose next session is due or overdue.")
    private boolean due;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked for (default: today).")
    private @Nullable String asOf;

    private List<Sessions> series(Ledger ledger, LocalDate day) {
        List<Sessions> series =
                Mechanisms.of(ledger.events(EventQuery.all().types("mechanism").sides(codes(sides)))).stream()
                        .filter(one -> !due || one.due() != null && !one.due().isAfter(day))
                        .toList();
        if (series.isEmpty()) {
            throw new Failure("no " + (due ? "session is due" : "mechanism") + " in the ledger " + ledger.location()
                    + " by this question");
        }
        return series;
    }

    @Override
    String listing(Ledger ledger) {
        LocalDate day = dayOf("--as-of", asOf);
        StringBuilder text = new StringBuilder();
        for (Sessions sessions : series(ledger, day)) {
            Event first = sessions.events().get(0);
            text.append(heading(first.sides().toArray(String[]::new)))
                    .append(": ")
                    .append(sessions.name())
                    .append(state(sessions, day))
                    .append('\n');
            text.append(listed(ledger, sessions.events()));
        }
        return text.toString();
    }

    private static String state(Sessions sessions, LocalDate day) {
        Event announced = sessions.announced(day);
        if (announced != null) {
            return ", next session announced"
                    + (announced.text("when") == null ? "" : " for " + announced.text("when"));
        }
        LocalDate next = sessions.due();
        if (next == null) {
            return "";
        }
        return sessions.isOverdue(day) ? ", overdue since " + next : ", next session due around " + next;
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        LocalDate day = dayOf("--as-of", asOf);
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Sessions sessions : series(ledger, day)) {
            Map<String, Object> object = object();
            object.put("name", sessions.name());
            put(object, "form", sessions.form());
            object.put("between", sessions.events().get(0).sides());
            object.put("held", sessions.held().size());
            put(object, "last", sessions.last());
            put(object, "due", sessions.due());
            object.put("overdue", sessions.isOverdue(day));
            object.put("sessions", objects(ledger, sessions.events()));
            objects.add(object);
        }
        return objects;
    }
}
