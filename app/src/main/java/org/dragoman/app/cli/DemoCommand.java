package org.dragoman.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dragoman.app.source.SourceItem;
import org.dragoman.app.source.Sources;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads the sample that comes with the program and shows what it found. */
@Command(
        name = "demo",
        description = "Reads the program's own sample articles and prints what they say, relation by relation.")
public final class DemoCommand extends ProgramCommand {
    @Option(names = "--once", description = "End after printing.")
    private boolean once;

    @Override
    public Integer call() throws IOException {
        Console console = console();
        try (Sample sample = Sample.unpack()) {
            Dragoman dragoman = Dragoman.withShippedPacks();
            dragoman.prepare();
            DemoReport report = new DemoReport(ClaimWords.of(PackFiles.shipped()));
            int languages = read(sample, dragoman, report);
            console.out().print(report.text());
            console.out()
                    .printf(
                            Locale.ROOT,
                            "%d articles in %d languages, %d claims. The same for your own texts: ./dragoman read PATH%n",
                            report.documents(),
                            languages,
                            report.claims());
            console.out().flush();
        }
        return ExitCode.DONE;
    }

    private static int read(Sample sample, Dragoman dragoman, DemoReport report) {
        List<String> folders = sample.folders();
        try (Sources sources = Sources.open(folders, Sources.Options.none())) {
            while (sources.hasNext()) {
                if (sources.next() instanceof SourceItem.Found found) {
                    Reading reading = dragoman.read(found.document());
                    report.add(sample.name(reading.document().id()), reading);
                }
            }
        }
        return folders.size();
    }
}
