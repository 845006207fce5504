package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.dragoman.app.source.Sources;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints the claims of documents. */
@Command(
        name = "read",
        description = {
            "Prints the claims that documents make, each with the sentence it was read from:"
                    + " a listing on a terminal, JSON Lines elsewhere."
        })
public final class ReadCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Print JSON Lines, one claim a line, also on a terminal.")
    private boolean json;

    @Option(names = "--text", description = "Print the listing for people, also where no terminal is.")
    private boolean text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the results to this file.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time (default: as many as the machine has processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads: " + threads + " is too few; name 1 or more.");
        }
        if (json && text) {
            throw new ParameterException(spec.commandLine(), "Name one of --json and --text.");
        }
        Console console = program.console();
        try (Sources sources = input.open(console);
                Output output = Output.to(out, console)) {
            Function<Reading, String> form = form(console);
            Dragoman dragoman = input.dragoman();
            Batch batch = new Batch(console, sources, InputSize.of(input.paths()), program.debug());
            batch.run(threads, document -> result(dragoman.read(document), form), result -> output.print(result.text()));
            output.complete();
            batch.close("claims");
            return batch.exitCode();
        }
    }

    private Function<Reading, String> form(Console console) {
        boolean listing = text || !json && out == null && console.outIsTerminal();
        return listing ? new ClaimListing(ClaimWords.of(input.packFiles()))::of : ReadCommand::lines;
    }

    private static Batch.Result result(Reading reading, Function<Reading, String> form) {
        return new Batch.Result(form.apply(reading), reading.claims().size());
    }

    private static String lines(Reading reading) {
        StringBuilder lines = new StringBuilder();
        for (Claim claim : reading.claims()) {
            lines.append(ClaimJson.line(claim)).append('\n');
        }
        return lines.toString();
    }
}
