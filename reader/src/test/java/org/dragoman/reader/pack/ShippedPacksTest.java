package org.dragoman.reader.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the build packs is what lies in the folder {@code packs/}, to the byte. */
class ShippedPacksTest {
    private final PackFiles shipped = PackFiles.shipped();

    @Test
    void holdsEveryFileOfTheFolderUnchanged() {
        PackFiles folder = PackFiles.folder(Path.of("..", "packs"));
        List<String> packs = folder.paths().stream()
                .filter(path -> path.matches("(core|lang|country|body)/.*"))
                .toList();
        assertThat(packs).hasSizeGreaterThan(900);
        assertThat(shipped.paths()).isEqualTo(packs);
        assertThat(packs).allSatisfy(path -> assertThat(shipped.read(path)).isEqualTo(folder.read(path)));
    }

    @Test
    void theIndexListsThem() throws IOException {
        try (InputStream index = PackFiles.class.getResourceAsStream("/packs/INDEX")) {
            String text = new String(Objects.requireNonNull(index).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.lines()).containsExactlyElementsOf(shipped.paths());
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(shipped.exists("core/none.tsv")).isFalse();
        assertThatThrownBy(() -> shipped.read("core/none.tsv"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("core/none.tsv");
    }
}
