package org.dragoman.app.cli;

import java.util.Arrays;
import java.util.List;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description =
                    "Only events that are done, ongoing, planned, proposed or denied; several with commas between.")
    private List<String> statuses = List.of();

    @Mixin
    private EventBounds bounds = new EventBounds();

    /** Whether anything is asked for. */
    boolean isEmpty() {
        return sides.isEmpty() && types.isEmpty() && statuses.isEmpty() && bounds.isEmpty();
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
        Status[] wanted = statuses.stream().map(this::status).toArray(Status[]::new);
        EventQuery query = EventQuery.all()
                .types(types.toArray(String[]::new))
                .sides(codes(packs))
                .statuses(wanted);
        return bounds.in(query, command);
    }

    private String[] codes(PackFiles packs) {
        if (sides.isEmpty()) {
            return new String[0];
        }
        SideNames names = SideNames.of(packs);
        return sides.stream().map(names::need).distinct().toArray(String[]::new);
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
