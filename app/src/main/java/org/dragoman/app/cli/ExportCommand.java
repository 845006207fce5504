package org.dragoman.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.export.Exports;
import org.dragoman.ledger.export.LedgerEvents;
import org.dragoman.ledger.export.LedgerFile;
import org.dragoman.ledger.export.ToldEvents;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes events for other programs. */
@Command(
        name = "export",
        description = {
            "Writes the events of a ledger for other programs, each with its sources and evidence.",
            "",
            "  csv, xlsx         a table: a row for each event; xlsx has the reports on a second sheet",
            "  csv-reports       a row for each sentence that reports an event",
            "  jsonl             events with all values and all evidence, one JSON object a line",
            "  ical              a calendar: visits, meetings and sessions; pledges as tasks",
            "  jsonld            linked data (schema.org and an own vocabulary)",
            "  ftm               FollowTheMoney entities",
            "  graphml           a graph of events and participants",
            "  annotations       the evidence as W3C Web Annotations",
            "  plover            rows of political event data (PLOVER, CAMEO)",
            "  parquet, parquet-reports   the tables for data tools",
            "  ledger            everything, texts included, for import; claims is the same without texts"
        })
public final class ExportCommand extends ProgramCommand {
    private static final String LEDGER = "ledger";
    private static final String CLAIMS = "claims";

    @Option(names = "--format", paramLabel = "FORMAT", required = true, description = "One of the formats above.")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Mixin
    private EventFilters filters = new EventFilters();

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Override
    public Integer call() {
        PackFiles packs = PackFiles.shipped();
        if (format.equals(LEDGER) || format.equals(CLAIMS)) {
            return whole(format.equals(LEDGER) ? LedgerFile.whole() : LedgerFile.withoutTexts());
        }
        EventQuery query = filters.query(packs);
        try (Ledger ledger = ledgerOptions.openExisting()) {
            Exports exports = Exports.of(packs, ledger.fusion().actors(), new ClaimEventWords(ClaimWords.of(packs)));
            Exports.Choice choice = exports.format(format);
            if (choice == null) {
                throw refused("--format: there is no format " + format + "; there are "
                        + String.join(", ", names(exports)) + ".");
            }
            if (ledger.events(query.limit(1)).isEmpty()) {
                throw nothing(ledger);
            }
            long[] given = {0};
            long[] leftOut = {0};
            OutputFile.write(
                    out,
                    stream -> leftOut[0] =
                            choice.format().write(counted(new LedgerEvents(ledger, query), given), stream));
            told(events(given[0] - leftOut[0]));
            if (leftOut[0] > 0) {
                console()
                        .say(events(leftOut[0]) + " left out: " + format + " has no place for their type, or no day is"
                                + " known of them");
            }
            return ExitCode.DONE;
        }
    }

    private static List<String> names(Exports exports) {
        Set<String> names = new TreeSet<>(Set.of(LEDGER, CLAIMS));
        exports.all().forEach(one -> names.add(one.name()));
        return new ArrayList<>(names);
    }

    private int whole(LedgerFile file) {
        if (!filters.isEmpty()) {
            throw refused("--format " + format + " takes the whole ledger; leave the filters out.");
        }
        try (Ledger ledger = ledgerOptions.openExisting()) {
            if (ledger.counts().documents() == 0) {
                throw nothing(ledger);
            }
            OutputFile.write(out, stream -> file.write(ledger, stream));
            told(String.format(Locale.ROOT, "%,d documents", ledger.counts().documents()));
            return ExitCode.DONE;
        }
    }

    /** Counts the events of one pass; formats with several sheets go through them once for each. */
    private static ToldEvents counted(ToldEvents events, long[] written) {
        return taker -> {
            written[0] = 0;
            events.forEach(told -> {
                written[0]++;
                taker.take(told);
            });
        };
    }

    private Failure nothing(Ledger ledger) {
        return ledger.counts().documents() == 0
                ? new Failure(
                        "the ledger " + ledger.location() + " is empty; ./dragoman ingest reads documents into it")
                : new Failure("no event of the ledger " + ledger.location() + " fits; nothing was written");
    }

    private static String events(long number) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? "event" : "events");
    }

    private void told(String what) {
        console().say(what + " written to " + out);
    }
}
