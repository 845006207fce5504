package org.dragoman.app.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.export.Exports;
import org.dragoman.ledger.export.Release;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a dated dataset. */
@Command(
        name = "release",
        description = {
            "Makes a dated dataset of a ledger: a folder with all events in every format, a codebook, counts, a licence"
                    + " note, checksums, and what changed since an earlier release. Event ids stay from release to release."
        })
public final class ReleaseCommand extends LedgerTask {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder of all releases; this one gets a folder in it, named by its date.")
    private Path out = Path.of("");

    @Option(
            names = "--since",
            paramLabel = "DIR",
            description = "An earlier release to list the changes from (default: the newest one in the folder).")
    private @Nullable Path since;

    @Option(names = "--date", paramLabel = "DATE", description = "The date of the release (default: today).")
    private @Nullable String date;

    @Override
    public Integer call() {
        LocalDate day = day();
        PackFiles packs = PackFiles.shipped();
        try (Ledger ledger = openLedger()) {
            if (ledger.counts().events() == 0) {
                throw new Failure("the ledger " + ledger.location() + " holds no events; there is nothing to release");
            }
            Exports exports = Exports.of(packs, ledger.fusion().actors(), new ClaimEventWords(ClaimWords.of(packs)));
            Path earlier = since == null ? Release.newestBefore(out, day).orElse(null) : since;
            tell(Release.of(ledger, exports, packs).make(out, day, earlier), earlier);
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            throw new Failure("there is a release of that day already: " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new Failure("--since: " + since + " is no release", e);
        } catch (IOException e) {
            throw new Failure("--out: " + out + " cannot be written: " + e, e);
        }
    }

    private LocalDate day() {
        try {
            return date == null ? today() : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw refused("--date: \"" + date + "\" is no day; write 2025-05-01.");
        }
    }

    private void tell(Release.Made made, @Nullable Path earlier) {
        Map<String, Long> changes = made.changes();
        String since = changes == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "; since %s: %,d added, %,d changed, %,d taken out",
                        earlier,
                        changes.getOrDefault("added", 0L),
                        changes.getOrDefault("changed", 0L),
                        changes.getOrDefault("removed", 0L));
        console()
                .say(String.format(
                        Locale.ROOT,
                        "%,d events in %d files: %s%s",
                        made.events(),
                        made.files(),
                        made.folder(),
                        since));
    }
}
