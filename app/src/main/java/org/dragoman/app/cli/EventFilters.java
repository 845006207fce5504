package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which events are meant: the part that commands on many events share. */
final class EventFilters {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec command;

    @Option(
            names = {"--between", "--country"},
            paramLabel = "SIDES",
            split = ",",
            description = "Only events in which all of these countries and bodies have a part, by code or name: one, or"
                    + " more with commas between.")
    private List<String> sides = List.of();

    @Option(
            names = "--type",
            paramLabel = "TYPES",
            split = ",",
            description = "Only these record types, with commas between.")
    private List<String> types = List.of();

    @Option(names = "--person", paramLabel = "NAME", description = "Only events in which this person has a part.")
    private @Nullable String person;

    @Option(names = "--from", paramLabel = "DATE", description = "Only events of this day, month or year or after it.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only events of this day, month or year or before it.")
    private @Nullable String to;

    @Option(names = "--on", paramLabel = "DATE", description = "Only events of this day, month or year.")
    private @Nullable String on;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description =
                    "Only events that are done, ongoing, planned, proposed or denied; several with commas between.")
    private List<String> statuses = List.of();

    /** Whether anything is asked for. */
    boolean isEmpty() {
        return sides.isEmpty()
                && types.isEmpty()
                && statuses.isEmpty()
                && person == null
                && from == null
                && to == null
                && on == null;
    }

    /**
     * The query that they make.
     *
     * @throws ParameterException where one makes no sense
     * @throws Failure where there is no such country or body
     */
    EventQuery query(PackFiles packs) {
        List<String> known = ClaimWords.of(packs).types();
        for (String type : types) {
            if (!known.contains(type)) {
                throw refused("--type: there is no type " + type + "; there are " + String.join(", ", known) + ".");
            }
        }
        if (on != null && (from != null || to != null)) {
            throw refused("--on names the whole time: leave --from and --to out.");
        }
        LocalDate first = on != null
                ? date("--on", on).firstDay()
                : from == null ? null : date("--from", from).firstDay();
        LocalDate last = on != null
                ? date("--on", on).lastDay()
                : to == null ? null : date("--to", to).lastDay();
        Status[] wanted = statuses.stream().map(this::status).toArray(Status[]::new);
        return EventQuery.all()
                .types(types.toArray(String[]::new))
                .sides(codes(packs))
                .person(person)
                .from(first)
                .to(last)
                .statuses(wanted);
    }

    private String[] codes(PackFiles packs) {
        if (sides.isEmpty()) {
            return new String[0];
        }
        SideNames names = SideNames.of(packs);
        return sides.stream().map(names::need).distinct().toArray(String[]::new);
    }

    private Edtf date(String option, String text) {
        try {
            return Edtf.parse(text);
        } catch (IllegalArgumentException e) {
            throw refused(option + ": " + e.getMessage());
        }
    }

    private Status status(String code) {
        return Arrays.stream(Status.values())
                .filter(status -> status.code().equals(code))
                .findFirst()
                .orElseThrow(() -> refused("--status: there is no status " + code
                        + "; there are done, ongoing, planned, proposed and denied."));
    }

    private ParameterException refused(String reason) {
        return new ParameterException(command.commandLine(), reason);
    }
}
