package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.app.source.SourceItem;
import org.dragoman.app.source.Sources;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why a claim was read, or what was made of a sentence. */
@Command(
        name = "explain",
        description = {
            "Tells how a claim was read: by which rule, from which words, what filled its roles, what else was considered"
                    + " in its sentence and why it lost. With --sentence, what was made of a sentence, claims or none;"
                    + " without FILE that sentence is all that is read."
        })
public final class ExplainCommand extends ProgramCommand {
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The document.")
    private @Nullable String file;

    @Option(
            names = "--claim",
            paramLabel = "N",
            description = "The claim to explain: 1 for the first that read prints for the file.")
    private int claim;

    @Option(
            names = "--sentence",
            paramLabel = "TEXT",
            description = "The sentence to explain, or a part that tells it from the others.")
    private @Nullable String sentence;

    @Option(names = "--published", paramLabel = "DATE", description = "Date of publication where the file gives none.")
    private @Nullable String published;

    @Mixin
    private InputOptions.PackOptions packs = new InputOptions.PackOptions();

    @Override
    public Integer call() {
        if ((claim == 0) == (sentence == null) || file == null && sentence == null || claim < 0) {
            throw refused("Name a FILE with --claim N (1 or more), or a sentence with --sentence TEXT.");
        }
        Dragoman dragoman = packs.dragoman(spec());
        List<Reading> readings = new ArrayList<>();
        documents().forEach(document -> readings.add(dragoman.read(document)));
        Explainer explainer = new Explainer(dragoman, ClaimWords.of(packs.files(spec())));
        String text = sentence == null ? ofClaim(readings, explainer) : ofSentence(readings, explainer, sentence);
        console().out().print(text);
        return ExitCode.DONE;
    }

    private List<Document> documents() {
        if (file == null) {
            String text = sentence == null ? "" : sentence;
            return List.of(Document.of("sentence", text).publishedOn(published));
        }
        List<Document> documents = new ArrayList<>();
        Sources.Options options = new Sources.Options(published, console().in());
        try (Sources sources = Sources.open(List.of(file), options)) {
            while (sources.hasNext()) {
                SourceItem item = sources.next();
                if (item instanceof SourceItem.Found found) {
                    documents.add(found.document());
                } else if (item instanceof SourceItem.Remark remark) {
                    console().say(remark.told());
                }
            }
        }
        if (documents.isEmpty()) {
            throw new Failure(file + " holds no document that can be read");
        }
        return documents;
    }

    private String ofClaim(List<Reading> readings, Explainer explainer) {
        int number = claim;
        for (Reading reading : readings) {
            if (number <= reading.claims().size()) {
                return explainer.claim(reading, reading.claims().get(number - 1));
            }
            number -= reading.claims().size();
        }
        throw new Failure(
                String.format(Locale.ROOT, "there is no claim %d: %d were read in %s", claim, claim - number, file));
    }

    private static String ofSentence(List<Reading> readings, Explainer explainer, String part) {
        StringBuilder text = new StringBuilder();
        for (Reading reading : readings) {
            for (Sentence sentence : Explainer.sentencesWith(reading, part)) {
                text.append(explainer.sentence(reading, sentence)).append('\n');
            }
        }
        if (text.isEmpty()) {
            boolean unread = readings.stream()
                    .anyMatch(reading -> !reading.segmented().unread().isEmpty());
            throw new Failure("no sentence that is read has the words \"" + part + "\""
                    + (unread ? "; some text is in no language that the packs read" : ""));
        }
        return text.toString();
    }
}
