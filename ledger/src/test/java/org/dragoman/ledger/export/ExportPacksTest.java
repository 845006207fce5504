package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What packs say of exports is checked before anything is written. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ExportPacksTest {
    @TempDir
    private Path folder = Path.of("");

    private PackFiles with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return PackFiles.overlay(SampleEvents.PACKS, PackFiles.folder(folder));
    }

    @Test
    void theShippedPacksAreInOrder() {
        assertThat(Exports.check(SampleEvents.PACKS)).isEmpty();
        assertThat(Exports.check(PackFiles.folder(folder))).isEmpty();
    }

    @Test
    void problemsAreToldWithTheirLines() throws IOException {
        with("core/export/tables.yaml", """
                events:
                  columns:
                    - {name: id, from: identity, meaning: a}
                    - {name: b, kind: texte, from: id, meaning: b}
                """);
        PackFiles packs = with("core/export/follow-the-money.yaml", """
                types:
                  visit:
                    - kind: Trip
                      use: [nothing]
                      properties:
                        name: sumary
                """);
        assertThat(Exports.check(packs).stream().map(Object::toString))
                .anyMatch(line -> line.startsWith("core/export/tables.yaml:3: \"identity\" is no source of a column"))
                .anyMatch(line -> line.startsWith("core/export/tables.yaml:4: \"texte\" is no kind of column"))
                .anyMatch(line -> line.startsWith("core/export/follow-the-money.yaml:6: \"sumary\" fills no property"))
                .anyMatch(line -> line.contains("there is no group nothing"))
                .hasSize(4);
        assertThatThrownBy(() -> Exports.of(packs, SampleEvents.ACTORS, SampleEvents.WORDS))
                .isInstanceOf(PackProblems.PackException.class);
    }

    @Test
    void otherColumnsAndTypesNeedNoJava() throws IOException {
        PackFiles packs = with("core/export/tables.yaml", """
                events:
                  columns:
                    - {name: key, from: id, meaning: a}
                    - {name: sort, from: type, meaning: b}
                """);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.of(packs, SampleEvents.ACTORS, SampleEvents.WORDS)
                .format("csv")
                .format()
                .write(SampleEvents.all(), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("key,sort\r\nv1,visit\r\n");
    }
}
