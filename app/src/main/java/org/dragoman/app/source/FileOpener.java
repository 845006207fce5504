package org.dragoman.app.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.dragoman.app.source.SourceItem.Found;
import org.dragoman.app.source.SourceItem.Skipped;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/** Opens files by their form: told by the name or, for a file that the user named or a stream, by its first bytes. */
final class FileOpener {
    private static final String SIDECAR = ".meta.json";
    private static final String GOLD = ".gold.jsonl";
    private static final int SNIFFED = 1_024;

    private final Metadata otherwise;
    private int ignored;
    private long bytesRead;

    FileOpener(@Nullable String published) {
        this.otherwise = new Metadata(published, null, null, null, null);
    }

    int ignored() {
        return ignored;
    }

    /** Bytes taken from files so far, compressed as they are. */
    long bytesRead() {
        return bytesRead;
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int unit = super.read();
                bytesRead += unit < 0 ? 0 : 1;
                return unit;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int count = super.read(into, offset, length);
                bytesRead += Math.max(count, 0);
                return count;
            }
        };
    }

    /** A file inside a folder; null where it is no document. */
    @Nullable Feed fileInFolder(String name, Path file) {
        if (name.endsWith(SIDECAR) || name.endsWith(GOLD)) {
            return null;
        }
        if (Form.of(name) == null || !Files.isRegularFile(file)) {
            ignored++;
            return null;
        }
        return file(name, file);
    }

    /** A file that is to be read whatever its name is. */
    Feed file(String name, Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                return Feed.skipped(name, Encoding.EMPTY);
            }
            Sidecar sidecar = sidecar(name, file);
            Feed feed = open(
                    name,
                    counted(Files.newInputStream(file)),
                    Form.of(name),
                    sidecar.metadata().or(otherwise));
            return sidecar.problem() == null ? feed : new Pair(sidecar.problem(), feed);
        } catch (IOException e) {
            return Feed.skipped(name, Sources.reason(e));
        }
    }

    /** A stream of a form that its first bytes tell; it is not closed. */
    Feed stream(String name, InputStream in) {
        InputStream kept = new FilterInputStream(in) {
            @Override
            public void close() {
                // Whoever opened the stream closes it.
            }
        };
        try {
            return open(name, kept, null, otherwise);
        } catch (IOException e) {
            return Feed.skipped(name, Sources.reason(e));
        }
    }

    private Feed open(String name, InputStream stream, @Nullable Form told, Metadata metadata) throws IOException {
        InputStream in = new BufferedInputStream(stream, 1 << 16);
        if (told != Form.ARCHIVE && isCompressed(in)) {
            in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
        }
        Form form = told == null ? Form.sniffed(start(in)) : told;
        return switch (form) {
            case RECORDS -> new RecordFeed(name, in, metadata);
            case ARCHIVE -> new ArchiveFeed(name, in, metadata);
            case TEXT, HTML, PDF -> single(name, in, form, metadata);
        };
    }

    private static boolean isCompressed(InputStream in) throws IOException {
        in.mark(2);
        boolean compressed = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return compressed;
    }

    private static byte[] start(InputStream in) throws IOException {
        in.mark(SNIFFED);
        byte[] start = in.readNBytes(SNIFFED);
        in.reset();
        return start;
    }

    private static Feed single(String name, InputStream in, Form form, Metadata metadata) throws IOException {
        byte[] bytes;
        try (in) {
            bytes = Bytes.all(in);
        }
        if (bytes == null) {
            return Feed.skipped(name, Bytes.TOO_LARGE);
        }
        Encoding.Decoded decoded = switch (form) {
            case PDF -> PdfText.decode(bytes);
            case HTML -> Encoding.decodeHtml(bytes, null);
            case TEXT, RECORDS, ARCHIVE -> Encoding.decode(bytes);
        };
        if (decoded.problem() != null) {
            return Feed.of(name, new Skipped(name, decoded.problem()));
        }
        Document.Form written = form == Form.HTML ? Document.Form.HTML : Document.Form.PLAIN;
        return Feed.of(name, new Found(metadata.document(name, decoded.text(), written)));
    }

    /** What stands beside a file of what is known of it. */
    private record Sidecar(Metadata metadata, @Nullable SourceItem problem) {
        static final Sidecar NONE = new Sidecar(Metadata.NONE, null);
    }

    private static Sidecar sidecar(String name, Path file) throws IOException {
        Path last = file.getFileName();
        if (last == null) {
            return Sidecar.NONE;
        }
        String fileName = last.toString();
        for (String stem : new String[] {stem(fileName), fileName}) {
            Path beside = file.resolveSibling(stem + SIDECAR);
            if (Files.isRegularFile(beside) && Files.size(beside) <= Bytes.MOST) {
                return sidecar(name, stem, fileName, beside);
            }
        }
        return Sidecar.NONE;
    }

    private static Sidecar sidecar(String name, String stem, String fileName, Path beside) throws IOException {
        String path = name.substring(0, name.length() - fileName.length()) + stem + SIDECAR;
        try {
            JsonRecord fields = JsonRecord.parse(Files.readAllBytes(beside));
            if (fields == null) {
                return new Sidecar(
                        Metadata.NONE, new Skipped(path, "it is no JSON object; its document is read without it"));
            }
            String problem = Metadata.problem(fields);
            return new Sidecar(Metadata.of(fields), problem == null ? null : new SourceItem.Noted(path, problem));
        } catch (JsonProcessingException e) {
            return new Sidecar(Metadata.NONE, new Skipped(path, "it is no JSON; its document is read without it"));
        }
    }

    /** A file's name without its ending, and without the ending before {@code .gz}. */
    private static String stem(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int dot = plain.lastIndexOf('.');
        return dot <= 0 ? plain : plain.substring(0, dot);
    }

    /** A word about a sidecar, then the file it belongs to. */
    private static final class Pair implements Feed {
        private final SourceItem word;
        private final Feed feed;
        private boolean said;

        Pair(SourceItem word, Feed feed) {
            this.word = word;
            this.feed = feed;
        }

        @Override
        public String name() {
            return feed.name();
        }

        @Override
        public Step next() throws IOException {
            if (said) {
                return feed.next();
            }
            said = true;
            return new Step.Item(word);
        }

        @Override
        public void close() throws IOException {
            feed.close();
        }
    }
}
