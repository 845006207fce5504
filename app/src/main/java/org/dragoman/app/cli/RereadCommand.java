package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.intake.DocumentIntake;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.ledger.store.PreparedDocument;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the documents of a ledger again. */
@Command(
        name = "reread",
        description = {
            "Reads all documents of a ledger again, as better packs or a newer program read them. Events keep their ids, and"
                    + " what humans decided stands."
        })
public final class RereadCommand extends ProgramCommand {
    /** Documents read and replaced in one transaction. */
    private static final int BATCH = 100;

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Mixin
    private InputOptions.PackOptions packs = new InputOptions.PackOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time (default: as many as the machine has processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (threads < 1) {
            throw refused("--threads: " + threads + " is too few; name 1 or more.");
        }
        PackFiles files = packs.files(spec());
        Dragoman dragoman = Dragoman.withPacks(files);
        try (Ledger ledger = ledgerOptions.openExisting(files, dragoman);
                LedgerWriter writer = ledger.writer()) {
            DocumentIntake intake = new DocumentIntake(dragoman);
            Progress progress = new Progress(console(), 0, System::nanoTime);
            long read = 0;
            for (List<DocumentEntry> page = ledger.documents(DocumentQuery.page(0, BATCH));
                    !page.isEmpty();
                    page = ledger.documents(
                            DocumentQuery.page(page.get(page.size() - 1).number(), BATCH))) {
                read += writer.reread(prepared(ledger, intake, page));
                progress.update(read, 0);
            }
            writer.settle();
            progress.clear();
            console().say(String.format(Locale.ROOT, "%,d documents read again, %.1f s", read, progress.seconds()));
            return ExitCode.DONE;
        }
    }

    private List<PreparedDocument> prepared(Ledger ledger, DocumentIntake intake, List<DocumentEntry> page) {
        List<PreparedDocument> prepared = new ArrayList<>(page.size());
        OrderedWork.run(
                page.iterator(),
                threads,
                entry -> ledger.prepare(intake.read(ledger.original(entry.number()))),
                prepared::add);
        return prepared;
    }
}
