package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.dragoman.app.source.Sources;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that prints something of each of many documents. */
abstract class DocumentCommand extends ProgramCommand {
    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", description = "Print JSON Lines, also on a terminal.")
    private boolean json;

    @Option(names = "--text", description = "Print for people, also where no terminal is.")
    private boolean text;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the results to this file.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time (default: as many as the machine has processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Whether results are for people where nothing else is said and no terminal is there. */
    boolean isForPeople() {
        return false;
    }

    abstract String whatIsFound();

    /**
     * What is done with each document; called once, before the first.
     *
     * @param forPeople whether the results are listed for people instead of as JSON Lines
     */
    abstract Function<Document, Batch.Result> work(InputOptions input, boolean forPeople);

    @Override
    public Integer call() throws IOException {
        if (threads < 1) {
            throw refused("--threads: " + threads + " is too few; name 1 or more.");
        }
        if (json && text) {
            throw refused("Name one of --json and --text.");
        }
        Console console = console();
        if (out != null && input.names(out)) {
            throw refused("--out: " + out + " is among what is read, and would be lost; name another file.");
        }
        try (Sources sources = input.open(console);
                Output output = Output.to(out, console)) {
            boolean forPeople = isForPeople() || out == null && console.outIsTerminal();
            Function<Document, Batch.Result> work = work(input, text || !json && forPeople);
            Batch batch = new Batch(console, sources, InputSize.of(input.paths()), debug());
            batch.run(threads, work, result -> output.print(result.text()));
            output.complete();
            batch.close(whatIsFound());
            return batch.exitCode();
        }
    }
}
