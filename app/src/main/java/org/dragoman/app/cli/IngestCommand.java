package org.dragoman.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.app.source.Sources;
import org.dragoman.app.source.Web;
import org.dragoman.ledger.intake.DocumentIntake;
import org.dragoman.ledger.search.EventSearch;
import org.dragoman.ledger.store.Contents;
import org.dragoman.ledger.store.FeedMark;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerException;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.ledger.store.PreparedDocument;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads documents into a ledger. */
@Command(
        name = "ingest",
        description = {
            "Reads documents, also those that RSS and Atom feeds and sitemaps name by their addresses (https://...), into a"
                    + " ledger and makes one event of all that tell it. What the ledger holds already is passed"
                    + " over, so a run that was broken off is simply started again."
        })
public final class IngestCommand extends ProgramCommand {
    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many documents are read at a time (default: as many as the machine has processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--batch",
            paramLabel = "N",
            description =
                    "How many documents are kept at a time: a run that is broken off loses at most so many, and reads"
                            + " them again (default: 200).")
    private int batchSize = 200;

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            arity = "0..1",
            fallbackValue = "300",
            description = "Go on and look for new documents every so many seconds (300 where none is said).")
    private @Nullable Integer watch;

    /** Documents of one pass from which on the search index is made ready at once: the next question would wait for it. */
    private static final long MANY = 1000;

    /** A document on its way into the ledger; nothing where the ledger holds it already. */
    private record Ready(@Nullable PreparedDocument document, long count) implements Batch.Counted {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw refused("--threads: " + threads + " is too few; name 1 or more.");
        }
        if (batchSize < 1) {
            throw refused("--batch: " + batchSize + " is too few; name 1 or more.");
        }
        if (watch != null && watch < 1) {
            throw refused("--watch: " + watch + " is too few; name 1 second or more.");
        }
        PackFiles packs = input.packFiles();
        Dragoman dragoman = Dragoman.withPacks(packs);
        try (Ledger ledger = ledgerOptions.open(packs, dragoman)) {
            DocumentIntake intake = new DocumentIntake(dragoman);
            int code = pass(ledger, intake, false);
            while (watch != null) {
                Thread.sleep(Duration.ofSeconds(watch).toMillis());
                code = Math.max(code, pass(ledger, intake, true));
            }
            return code;
        }
    }

    /** @param quiet whether nothing is said where nothing was new */
    private int pass(Ledger ledger, DocumentIntake intake, boolean quiet) throws IOException {
        Map<String, FeedMark> marks = ledger.feedMarks();
        int code;
        long added;
        Web web = new Web(address -> mark(marks.get(address)));
        try (Sources sources = input.open(console(), web);
                LedgerWriter writer = ledger.writer()) {
            Batch batch = new Batch(console(), sources, InputSize.of(input.paths()), debug());
            Round round = new Round(writer, Clock.systemUTC(), batchSize);
            Contents known = ledger.contents();
            batch.run(threads, document -> ready(ledger, known, intake, document), round::take);
            round.send();
            writer.settle();
            Map<String, FeedMark> fresh = new TreeMap<>();
            web.fresh()
                    .forEach(
                            (address, mark) -> fresh.put(address, new FeedMark(mark.entityTag(), mark.lastModified())));
            writer.keep(fresh, Clock.systemUTC().instant());
            code = batch.exitCode();
            added = round.added;
            if (!quiet || added > 0 || code != ExitCode.DONE) {
                batch.close("claims" + round.told());
            }
        }
        if (added >= MANY) {
            index(ledger);
        }
        return code;
    }

    /** Brings the search index to the ledger's state. What the ledger took in is kept whether that can be done or not. */
    private void index(Ledger ledger) {
        try (EventSearch search = SearchIndex.open(ledger, console())) {
            search.refresh();
        } catch (LedgerException e) {
            console().say(String.valueOf(e.getMessage()));
        }
    }

    private static Web.@Nullable Mark mark(@Nullable FeedMark mark) {
        return mark == null ? null : new Web.Mark(mark.entityTag(), mark.lastModified());
    }

    private static Ready ready(Ledger ledger, Contents known, DocumentIntake intake, Document document) {
        if (known.holds(document)) {
            return new Ready(null, 0);
        }
        PreparedDocument prepared = ledger.prepare(intake.read(document));
        return new Ready(prepared, prepared.claims());
    }

    /** Documents gathered for the next transaction. */
    private static final class Round {
        private final LedgerWriter writer;
        private final Clock clock;
        private final List<PreparedDocument> waiting = new ArrayList<>();
        private final int most;
        private long known;
        private long added;

        Round(LedgerWriter writer, Clock clock, int most) {
            this.writer = writer;
            this.clock = clock;
            this.most = most;
        }

        boolean take(Ready ready) {
            if (ready.document() == null) {
                known++;
            } else {
                waiting.add(ready.document());
            }
            if (waiting.size() >= most) {
                send();
            }
            return true;
        }

        void send() {
            LedgerWriter.Added sent = writer.add(waiting, clock.instant());
            known += sent.known();
            added += sent.documents();
            waiting.clear();
        }

        String told() {
            return known == 0 ? "" : String.format(Locale.ROOT, ", %,d of the documents known before", known);
        }
    }
}
