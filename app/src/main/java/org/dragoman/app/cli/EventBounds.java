package org.dragoman.app.cli;

import java.time.LocalDate;
import org.dragoman.ledger.event.EventQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** From when to when, and who has a part: the options that all commands on many events share. */
final class EventBounds {
    @Option(names = "--person", paramLabel = "NAME", description = "Only events in which this person has a part.")
    private @Nullable String person;

    @Option(names = "--from", paramLabel = "DATE", description = "Only events of this day, month or year or after it.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only events of this day, month or year or before it.")
    private @Nullable String to;

    @Option(names = "--on", paramLabel = "DATE", description = "Only events of this day, month or year.")
    private @Nullable String on;

    /** Whether anything is asked for. */
    boolean isEmpty() {
        return person == null && from == null && to == null && on == null;
    }

    /**
     * A query with these conditions as well.
     *
     * @throws ParameterException where a date is none, or times are named twice
     */
    EventQuery in(EventQuery query, CommandSpec command) {
        if (on != null && (from != null || to != null)) {
            throw new ParameterException(
                    command.commandLine(), "--on names the whole time: leave --from and --to out.");
        }
        String first = on == null ? from : on;
        String last = on == null ? to : on;
        LocalDate start = first == null
                ? null
                : InputOptions.date(command, name("--from"), first).firstDay();
        LocalDate end = last == null
                ? null
                : InputOptions.date(command, name("--to"), last).lastDay();
        if (start != null && end != null && start.isAfter(end)) {
            throw new ParameterException(command.commandLine(), "--from " + first + " is after --to " + last + ".");
        }
        return query.person(person).from(start).to(end);
    }

    private String name(String option) {
        return on == null ? option : "--on";
    }
}
