package org.dragoman.reader.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.WatchedPacks;
import org.dragoman.reader.reading.Dragoman;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Breaks the shipped packs in one place and reads what is said of it. */
class PackCheckTest {
    private static final PackFiles SHIPPED = PackFiles.shipped();

    @TempDir
    private Path folder;

    private void write(String path, byte[] content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void write(String path, String content) throws IOException {
        write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void replace(String path, String what, String by) throws IOException {
        String text = SHIPPED.read(path);
        assertThat(text).contains(what);
        write(path, text.replaceFirst(Pattern.quote(what), by));
    }

    private List<String> problems() {
        WatchedPacks packs = new WatchedPacks(PackFiles.overlay(SHIPPED, PackFiles.folder(folder)));
        PackProblems unread = new PackProblems();
        List<PackProblems.Problem> found = Dragoman.check(packs);
        UnreadFields.check(packs, unread);
        return Stream.concat(found.stream(), unread.all().stream())
                // Fields that only the ledger reads.
                .filter(problem -> !problem.message().matches(".*\"(fuse|tiers|counted-as|measured-by)\".*"))
                .map(Object::toString)
                .toList();
    }

    @Test
    void theShippedPacksAreInOrder() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void foldersRowsAndFilesThatNothingComesOfAreToldOf() throws IOException {
        replace("country/be/pack.yaml", "kind: country", "kind: contry");
        replace("country/ca/pack.yaml", "\"CA\"", "\"FR\"");
        write("country/qy/names.tsv", "kind\tlang\tform\tnote\tsource\nname\ten\tQyland\t\tmemory\n");
        String names = SHIPPED.read("country/fr/names.tsv");
        long line = names.lines().count();
        String rows = "name\txx\tFrankia\t\tmemory\nnam\ten\tFrankia\t\tmemory\nname\ten\t\t\tmemory\n";
        write("country/fr/names.tsv", names + rows);
        write("lang/qab/language.yaml", "name: Invented\nfunction-words: [lo]\n");
        write("lang/qab/tyme.yaml", "classes: {month: {1: [unmes]}}\n");
        String languages = Stream.concat(Stream.of("*", "qab"), SHIPPED.folders("lang").stream())
                .sorted()
                .collect(Collectors.joining(", "));
        assertThat(problems())
                .contains(
                        "country/be/pack.yaml:1: kind is \"contry\"; the folder makes it \"country\"",
                        "country/ca/pack.yaml:2: code is \"FR\"; the folder makes it \"CA\"",
                        "country/qy/pack.yaml:1: the file is missing; it says kind, code, name and names of the country",
                        "country/fr/names.tsv:" + (line + 1) + ": \"xx\" is no language of the packs; there are "
                                + languages,
                        "country/fr/names.tsv:" + (line + 2) + ": \"nam\" is no kind of name; nearest: name",
                        "country/fr/names.tsv:" + (line + 3) + ": the row has no form, the name as it is written",
                        "lang/qab/tyme.yaml:1: nothing reads a file of this name here; nearest: time",
                        "lang/qab/time.yaml:1: the file is missing, without which the language is hardly read");
    }

    @Test
    void misspeltFieldsTypesAndSettingsAreToldOf() throws IOException {
        replace("lang/en/frames/visit.yaml", "{name: due-in, match:", "{name: due-in, mach:");
        replace("lang/en/frames/participation.yaml", "status: denied", "status: denyed");
        replace("lang/fr/frames/meeting.yaml", "type: meeting", "type: meating");
        replace("lang/vi/frames/visit.yaml", "{voice: active", "{voise: active");
        replace("lang/fr/syntax.yaml", "frames: \"visit meeting", "frames: \"visits meeting");
        replace("core/types/visit.yaml", "key: {who:", "key: {whom:");
        replace("lang/fr/names.yaml", "    diplomat:", "    diplomate:");
        write("lang/en/time.yaml", SHIPPED.read("lang/en/time.yaml") + "dotted: [day, month, year]\n");
        assertThat(problems())
                .anyMatch(problem -> problem.endsWith("\"whom\" is none of the type's fields; nearest: who"))
                .anyMatch(problem -> problem.endsWith("nothing reads the field \"mach\"; nearest: match"))
                .anyMatch(problem -> problem.endsWith("\"meating\" is no record type; nearest: meeting"))
                .anyMatch(problem -> problem.endsWith("\"visits\" is no record type; nearest: visit"))
                .anyMatch(problem -> problem.endsWith("nothing asks whether a rule sets \"voise\"; nearest: voice"))
                .anyMatch(
                        problem -> problem.endsWith("\"diplomate\" is no kind of described persons; nearest: diplomat"))
                .anyMatch(problem -> problem.endsWith("\"denyed\" is no status; nearest: denied"))
                .anyMatch(problem -> problem.endsWith("\"dotted\" stands twice; only the last counts"));
    }

    @Test
    void aFileInAnotherEncodingHidesNothingElse() throws IOException {
        String names = "kind\tlang\tform\nname\ten\tR\u00e9publique\n";
        write("country/fr/names.tsv", names.getBytes(StandardCharsets.ISO_8859_1));
        replace("country/be/pack.yaml", "kind: country", "kind: contry");
        assertThat(problems())
                .contains("country/fr/names.tsv:2: this is not in UTF-8; save the file in that encoding")
                .anyMatch(problem -> problem.startsWith("country/be/pack.yaml:1"));
    }
}
