package org.dragoman.app.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.app.source.Sources;
import org.dragoman.app.source.Web;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is read, and with which packs: the part that all reading commands share. */
final class InputOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything is called
    private CommandSpec command;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files, folders, or - for standard input: txt, html, pdf, jsonl with a document a line, warc; gz"
                        + " too. A file NAME.meta.json beside a document says when and where it was published."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Date of publication (2013-09-26, 2013-09 or 2013) of documents that give none.")
    private @Nullable String published;

    @CommandLine.Mixin
    private PackOptions packs = new PackOptions();

    List<String> paths() {
        return paths;
    }

    /** Whether a file is one of those to be read: named itself, or there already in a folder that is. */
    boolean names(Path file) {
        return paths.stream()
                .filter(path -> !path.isEmpty() && !path.equals(Sources.STANDARD_INPUT))
                .anyMatch(path -> isAmong(path, file));
    }

    private static boolean isAmong(String path, Path file) {
        try {
            return Files.isRegularFile(file)
                    && file.toRealPath().startsWith(Path.of(path).toRealPath());
        } catch (IOException | InvalidPathException e) {
            // What is not there is told of when it is its turn.
            return false;
        }
    }

    /**
     * The documents to be read.
     *
     * @throws ParameterException where the date is none
     */
    Sources open(Console console) {
        return open(console, null);
    }

    /**
     * The documents to be read, also from addresses.
     *
     * @param web what fetches them; null where addresses are no sources
     * @throws ParameterException where the date is none
     */
    Sources open(Console console, @Nullable Web web) {
        if (published != null) {
            date(command, "--published", published);
        }
        return Sources.open(paths, new Sources.Options(published, console.in(), web));
    }

    /** @throws ParameterException where an option's value is no date */
    static Edtf date(CommandSpec command, String option, String value) {
        try {
            return Edtf.parse(value);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), option + ": " + e.getMessage(), e);
        }
    }

    /** A reader of the documents; for more than one file all of it is made at once, before the work is shared out. */
    Dragoman dragoman() {
        Dragoman dragoman = packs.dragoman(command);
        if (paths.size() > 1 || !new File(paths.get(0)).isFile()) {
            dragoman.prepare();
        }
        return dragoman;
    }

    PackFiles packFiles() {
        return packs.files(command);
    }

    /** The option that names other packs. */
    static final class PackOptions {
        @Option(
                names = "--packs",
                paramLabel = "DIR",
                description = "Use the packs in this folder instead of the ones that come with the program.")
        private @Nullable Path folder;

        /** Made when first asked for, and kept: who asks several questions in one process waits for it once. */
        private static final class Shipped {
            private static final Dragoman READER = Dragoman.withShippedPacks();
        }

        /** A reader that makes of the program's own packs, which were checked when it was built, only what a text needs. */
        Dragoman dragoman(CommandSpec command) {
            return folder == null ? Shipped.READER : Dragoman.withPacks(files(command));
        }

        PackFiles files(CommandSpec command) {
            if (folder == null) {
                return PackFiles.shipped();
            }
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(command.commandLine(), "--packs: " + folder + " is no folder.");
            }
            try {
                PackFiles files = PackFiles.folder(folder);
                if (files.folders("lang").isEmpty()) {
                    throw new ParameterException(
                            command.commandLine(), "--packs: " + folder + " holds no packs: it has no folder lang.");
                }
                return files;
            } catch (UncheckedIOException e) {
                throw new Failure(e.getMessage() == null ? "the packs cannot be read" : e.getMessage(), e);
            }
        }
    }
}
