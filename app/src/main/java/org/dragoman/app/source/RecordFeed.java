package org.dragoman.app.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/** A file of JSON Lines with a document in each. */
final class RecordFeed extends StreamFeed {
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long line;
    private boolean atEnd;
    /** A document of which something was to be said first. */
    private @Nullable Step kept;

    RecordFeed(String name, InputStream in, Metadata otherwise) {
        super(name, in, otherwise);
    }

    @Override
    public Step next() throws IOException {
        if (kept != null) {
            Step step = kept;
            kept = null;
            return step;
        }
        while (!atEnd) {
            byte[] bytes = nextLine();
            if (bytes == null) {
                return skipped(Bytes.TOO_LARGE.replace("it is", "the line is"));
            }
            if (!isBlank(bytes)) {
                return record(bytes);
            }
        }
        return new Step.End();
    }

    /** The next line without its end; null where it is longer than a document may be. Such a line is passed over. */
    private byte @Nullable [] nextLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_096);
        boolean tooLong = false;
        line++;
        while (fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            tooLong = tooLong || bytes.size() + end - at > Bytes.MOST;
            if (!tooLong) {
                bytes.write(buffer, at, end - at);
            }
            boolean ended = end < filled;
            at = end + 1;
            if (ended) {
                return tooLong ? null : bytes.toByteArray();
            }
        }
        atEnd = true;
        return tooLong ? null : bytes.toByteArray();
    }

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        filled = in().read(buffer);
        at = 0;
        return filled > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }

    private Step record(byte[] bytes) throws IOException {
        String json = Encoding.strict(bytes, hasMark(bytes) ? 3 : 0, StandardCharsets.UTF_8);
        if (json == null) {
            return skipped("the line is not text in UTF-8");
        }
        try {
            return record(JsonRecord.parse(json));
        } catch (JsonProcessingException e) {
            return skipped("the line is no JSON: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? "it cannot be parsed"
                : message.lines().findFirst().orElse("");
    }

    private Step record(@Nullable JsonRecord fields) {
        if (fields == null) {
            return skipped("the line is no JSON object");
        }
        String text = fields.text("text");
        if (text == null) {
            return skipped("the record has no text; it needs a field \"text\"");
        }
        if (text.isBlank()) {
            return skipped("the record's text is empty");
        }
        String id = fields.value("id");
        Document.Form form = Form.looksLikeHtml(text) ? Document.Form.HTML : Document.Form.PLAIN;
        Document document = Metadata.of(fields).or(otherwise()).document(id == null ? place() : id, text, form);
        Step found = new Step.Item(new SourceItem.Found(document));
        String problem = Metadata.problem(fields);
        kept = problem == null ? null : found;
        return problem == null ? found : new Step.Item(new SourceItem.Noted(place(), problem));
    }

    private Step skipped(String reason) {
        return new Step.Item(new SourceItem.Skipped(place(), reason));
    }

    private String place() {
        return name() + ":" + line;
    }
}
