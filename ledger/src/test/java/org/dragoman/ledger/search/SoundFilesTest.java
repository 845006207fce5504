package org.dragoman.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is read through where it is new, and not again at each start. */
class SoundFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int at = 0; at < 500; at++) {
                Document document = new Document();
                document.add(new TextField("words", "word" + at + " again", Field.Store.NO));
                document.add(new StoredField("kept", "text " + at));
                writer.addDocument(document);
            }
            writer.commit();
        }
    }

    private void check() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            new SoundFiles(folder).check(reader);
        }
    }

    /** Turns a byte in the midst of the largest file. */
    private void damage(boolean secretly) throws IOException {
        Path largest;
        try (Stream<Path> files = Files.list(folder)) {
            largest = files.max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
        FileTime changed = Files.getLastModifiedTime(largest);
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(largest, bytes);
        Files.setLastModifiedTime(largest, secretly ? changed : FileTime.fromMillis(changed.toMillis() + 1000));
    }

    @Test
    void whatIsNewIsReadThrough() throws IOException {
        damage(true);
        assertThatThrownBy(this::check).isInstanceOf(CorruptIndexException.class);
    }

    @Test
    void whatWasReadThroughIsNotReadAgain() throws IOException {
        check();
        List<String> list = Files.readAllLines(folder.resolve("sound"));
        assertThat(list).isNotEmpty();
        // Nobody but a test changes a file and its time back: that this goes unseen shows that nothing was read.
        damage(true);
        check();
        assertThat(Files.readAllLines(folder.resolve("sound"))).isEqualTo(list);
    }

    @Test
    void aChangedFileIsReadAgain() throws IOException {
        check();
        damage(false);
        assertThatThrownBy(this::check).isInstanceOf(CorruptIndexException.class);
    }

    @Test
    void aListThatCannotBeReadIsMadeAnew() throws IOException {
        check();
        List<String> list = Files.readAllLines(folder.resolve("sound"));
        Files.write(folder.resolve("sound"), new byte[] {(byte) 0xff, 0, 1});
        check();
        assertThat(Files.readAllLines(folder.resolve("sound"))).isEqualTo(list);
    }
}
