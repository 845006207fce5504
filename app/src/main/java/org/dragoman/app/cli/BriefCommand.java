package org.dragoman.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.ledger.brief.Brief;
import org.dragoman.ledger.brief.BriefFormat;
import org.dragoman.ledger.brief.BriefFormats;
import org.dragoman.ledger.brief.BriefMaker;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the dossier on two sides. */
@Command(
        name = "brief",
        description = {
            "Writes the dossier on two sides: the state of the relation, who is who, visits, agreements, mechanisms,"
                    + " pledges, figures, what sources disagree on and what is missing; every line footnoted to its"
                    + " sentence."
        })
public final class BriefCommand extends LedgerTask {
    private static final String WORDS = "core/words.yaml";

    @Parameters(paramLabel = "SIDE", arity = "1..*", description = "Two countries or bodies, by code or name.")
    private List<String> sides = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write; its ending says in what format: .html, .docx, .pdf or .md.")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "The language to write in, by its code.")
    private @Nullable String language;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day of the brief (default: today).")
    private @Nullable String asOf;

    @Override
    public Integer call() {
        PackFiles packs = PackFiles.shipped();
        BriefFormat format = format();
        String written = language(packs);
        LocalDate day = dayOf("--as-of", asOf);
        String[] codes = LedgerCommand.codes(sides);
        if (codes.length != 2 || sides.size() != 2) {
            throw refused("A brief is about two different sides; name both and no more.");
        }
        try (Ledger ledger = openLedger()) {
            if (ledger.isEmpty()) {
                throw empty(ledger);
            }
            Brief brief = BriefMaker.of(packs, written).of(ledger, codes[0], codes[1], day);
            if (brief.notes().isEmpty()) {
                throw new Failure("the ledger " + ledger.location() + " tells nothing of " + brief.title());
            }
            OutputFile.write(out, stream -> format.write(brief, stream));
            console()
                    .say("the brief is written to " + out + ", with "
                            + brief.notes().size() + " notes");
            return ExitCode.DONE;
        }
    }

    private BriefFormat format() {
        String name = out.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        BriefFormats formats = BriefFormats.all();
        BriefFormat format = formats.of(ending);
        if (format == null) {
            throw refused(
                    "--out: " + out + " names no format; there are ." + String.join(", .", formats.endings()) + ".");
        }
        return format;
    }

    /** The language asked for, or the one in which the program speaks. */
    private String language(PackFiles packs) {
        List<String> languages = BriefMaker.languages(packs);
        String wanted = language == null
                ? PackNode.read(packs, WORDS, new PackProblems()).textOf("names", languages.get(0))
                : language;
        if (!languages.contains(wanted)) {
            throw refused(
                    "--lang: there is no brief in " + wanted + "; there are " + String.join(", ", languages) + ".");
        }
        return wanted;
    }
}
