package org.dragoman.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.source.SourceItem;
import org.dragoman.app.source.Sources;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.score.ScoreRules;
import org.dragoman.reader.score.Scorer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts a reading against gold claims. */
@Command(
        name = "score",
        description = {
            "Counts how much of the gold claims in a folder is read, and how much of what is read is right:"
                    + " per type, per language, over all. Reads the documents beside the gold unless"
                    + " PREDICTED, the output of an earlier reading, is given."
        })
public final class ScoreCommand extends ProgramCommand {
    @Parameters(
            index = "0",
            paramLabel = "GOLD_DIR",
            description = {
                "Folder with NAME.gold.jsonl files beside the documents they describe. The first line is"
                        + " {\"document\": FILE, \"lang\": CODE, \"published\": DATE}, each later one a claim, with"
                        + " \"quote\" for its evidence."
            })
    private Path folder = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "PREDICTED", description = "Claims as read printed them.")
    private @Nullable Path predicted;

    @Option(names = "--misses", description = "List what was missed and what was added.")
    private boolean misses;

    @Option(names = "--type", paramLabel = "TYPE", description = "Count this record type only.")
    private @Nullable String type;

    @Option(names = "--lang", paramLabel = "LANG", description = "Count documents in this language only.")
    private @Nullable String language;

    @Mixin
    private InputOptions.PackOptions packs = new InputOptions.PackOptions();

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw refused("GOLD_DIR: " + folder + " is no folder.");
        }
        ScoreRules rules = ScoreRules.of(PackFiles.shipped());
        if (type != null && !rules.types().contains(type)) {
            throw refused("--type: there is no type " + type + "; there are " + rules.types() + ".");
        }
        List<GoldFolder.Entry> entries = GoldFolder.in(folder).stream()
                .filter(entry ->
                        language == null || language.equals(entry.gold().language()))
                .toList();
        if (entries.isEmpty()) {
            throw new Failure(folder + " holds no gold: no file ends with .gold.jsonl"
                    + (language == null ? "" : ", or none is in the language " + language));
        }
        Map<String, List<Map<String, Object>>> read = predicted == null ? read(entries) : fromFile(predicted);
        Scorer scorer = new Scorer(rules);
        entries.forEach(entry -> scorer.add(
                entry.gold(), read.getOrDefault(GoldFolder.stem(entry.gold().name()), List.of()), type));
        console().out().print(ScoreTable.of(scorer, misses));
        return ExitCode.DONE;
    }

    private static Map<String, List<Map<String, Object>>> fromFile(Path file) {
        Map<String, List<Map<String, Object>>> read = new HashMap<>();
        for (Map<String, Object> claim : GoldFolder.claims(file)) {
            read.computeIfAbsent(GoldFolder.stem(String.valueOf(claim.get("doc"))), stem -> new ArrayList<>())
                    .add(claim);
        }
        return read;
    }

    private Map<String, List<Map<String, Object>>> read(List<GoldFolder.Entry> entries) {
        Dragoman dragoman = Dragoman.withPacks(packs.files(spec()));
        Map<String, List<Map<String, Object>>> read = new HashMap<>();
        for (GoldFolder.Entry entry : entries) {
            List<Map<String, Object>> claims =
                    read.computeIfAbsent(GoldFolder.stem(entry.gold().name()), stem -> new ArrayList<>());
            Sources.Options options =
                    new Sources.Options(entry.published(), console().in());
            try (Sources sources = Sources.open(List.of(entry.file().toString()), options)) {
                sources.forEachRemaining(item -> claims.addAll(claims(dragoman, item)));
            }
        }
        return read;
    }

    private List<Map<String, Object>> claims(Dragoman dragoman, SourceItem item) {
        if (item instanceof SourceItem.Found found) {
            return dragoman.read(found.document()).claims().stream()
                    .map(Claim::toMap)
                    .toList();
        }
        if (item instanceof SourceItem.Remark remark) {
            console().say(remark.told());
        }
        return List.of();
    }
}
