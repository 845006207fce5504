package org.dragoman.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.dragoman.ledger.export.LedgerImport;
import org.dragoman.ledger.store.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes an exported ledger in. */
@Command(
        name = "import",
        description = {
            "Takes what export --format ledger wrote into a ledger: an empty one becomes equal to the one it came from,"
                    + " with the ids of its events and the human decisions. Documents that are there already are passed over."
        })
public final class ImportCommand extends ProgramCommand {
    private static final String PACKED = ".gz";

    @Parameters(paramLabel = "FILE", description = "The file that was exported; .gz too.")
    private Path file = Path.of("");

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw refused("FILE: " + file + " is no file.");
        }
        try (Ledger ledger = ledgerOptions.open();
                InputStream in = open()) {
            LedgerImport.Imported imported = LedgerImport.into(ledger, in);
            console()
                    .say(String.format(
                            Locale.ROOT,
                            "%,d documents and %,d decisions taken into %s, %,d documents known before",
                            imported.documents(),
                            imported.decisions(),
                            ledger.location(),
                            imported.known()));
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new Failure(file + ": " + e.getMessage(), e);
        }
    }

    private InputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return file.toString().endsWith(PACKED) ? new GZIPInputStream(in) : in;
    }
}
