package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files as Apache's own reader reads them. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ParquetFormatTest {
    @TempDir
    private Path folder = Path.of("");

    /** Unpacks gzip without Hadoop. */
    private static final class Gzip implements CompressionCodecFactory {
        @Override
        public BytesInputCompressor getCompressor(CompressionCodecName codec) {
            throw new UnsupportedOperationException();
        }

        @Override
        public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
            assertThat(codec).isEqualTo(CompressionCodecName.GZIP);
            return new BytesInputDecompressor() {
                @Override
                public BytesInput decompress(BytesInput bytes, int size) throws IOException {
                    byte[] unpacked = unpack(bytes.toByteArray());
                    assertThat(unpacked).hasSize(size);
                    return BytesInput.from(unpacked);
                }

                @Override
                public void decompress(ByteBuffer input, int packedSize, ByteBuffer output, int size) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void release() {
                    // holds nothing
                }
            };
        }

        private static byte[] unpack(byte[] packed) throws IOException {
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return in.readAllBytes();
            }
        }

        @Override
        public void release() {
            // holds nothing
        }
    }

    private List<Group> read(String format, ToldEvents events) {
        try {
            Path file = Files.write(folder.resolve("a.parquet"), SampleEvents.bytes(format, events));
            ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                    .withCodecFactory(new Gzip())
                    .build();
            List<Group> rows = new ArrayList<>();
            try (ParquetFileReader reader = new ParquetFileReader(new LocalInputFile(file), options)) {
                MessageType schema = reader.getFooter().getFileMetaData().getSchema();
                PageReadStore pages = reader.readNextRowGroup();
                while (pages != null) {
                    RecordReader<Group> records = new ColumnIOFactory()
                            .getColumnIO(schema)
                            .getRecordReader(pages, new GroupRecordConverter(schema));
                    for (long row = 0; row < pages.getRowCount(); row++) {
                        Group group = records.read();
                        rows.add(group);
                    }
                    pages = reader.readNextRowGroup();
                }
                assertThat(reader.getRecordCount()).isEqualTo(rows.size());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyCellIsAsItWasWritten() {
        List<Group> rows = read("parquet", SampleEvents.all());
        List<ToldEvent> events = SampleEvents.list();
        assertThat(rows).hasSize(events.size());
        for (int index = 0; index < rows.size(); index++) {
            Group row = rows.get(index);
            ToldEvent told = events.get(index);
            assertThat(row.getString("id", 0)).isEqualTo(told.event().id());
            assertThat(row.getDouble("confidence", 0)).isEqualTo(told.event().confidence());
            assertThat(row.getLong("documents", 0)).isEqualTo(told.event().documents());
            assertThat(day(row, "first_day")).isEqualTo(told.event().firstDay());
            assertThat(row.getFieldRepetitionCount("value"))
                    .isEqualTo(told.event().value("value") == null ? 0 : 1);
        }
        assertThat(rows.get(7).getDouble("value", 0)).isEqualTo(3.5e9);
        assertThat(rows.get(0).getString("who", 0)).isEqualTo("Nguy\u1EC5n T\u1EA5n D\u0169ng (prime-minister, VN)");
        assertThat(rows.get(15).getString("evidence", 0)).hasSize(100_000);
    }

    private static LocalDate day(Group row, String column) {
        return row.getFieldRepetitionCount(column) == 0 ? null : LocalDate.ofEpochDay(row.getInteger(column, 0));
    }

    @Test
    void truthValuesAndManyRowGroupsAreRead() {
        List<ToldEvent> list = SampleEvents.list().subList(0, 14);
        int times = 900;
        List<Group> rows = read("parquet-reports", taker -> {
            for (int time = 0; time < times; time++) {
                for (ToldEvent told : list) {
                    taker.take(told);
                }
            }
        });
        assertThat(rows).hasSize(times * list.size());
        assertThat(rows).allSatisfy(row -> assertThat(row.getBoolean("copy", 0)).isFalse());
        assertThat(rows.get(rows.size() - 1).getString("event", 0)).isEqualTo("f1");
        assertThat(rows.get(12_000).getLong("start", 0)).isEqualTo(10);
    }

    @Test
    void noEventsAreAnEmptyTable() {
        assertThat(read("parquet", taker -> {})).isEmpty();
    }
}
