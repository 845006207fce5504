package org.dragoman.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a web archive: its answers with status 200 that are HTML or plain text. */
final class ArchiveFeed extends StreamFeed {
    private static final int FOUND = 200;

    private @Nullable WarcReader reader;

    ArchiveFeed(String name, InputStream in, Metadata otherwise) {
        super(name, in, otherwise);
    }

    @Override
    public Step next() throws IOException {
        try {
            return nextPage();
        } catch (ParsingException e) {
            throw new IOException("no record of a web archive (WARC) begins where one should", e);
        }
    }

    private Step nextPage() throws IOException {
        if (reader == null) {
            reader = new WarcReader(in());
        }
        Optional<WarcRecord> next = reader.next();
        while (next.isPresent()) {
            if (next.get() instanceof WarcResponse response) {
                SourceItem item = item(response);
                if (item != null) {
                    return new Step.Item(item);
                }
            }
            next = reader.next();
        }
        return new Step.End();
    }

    private @Nullable SourceItem item(WarcResponse response) throws IOException {
        String address = response.target();
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return null;
        }
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        boolean html =
                type.base().equals(MediaType.HTML) || type.base().equals(MediaType.parse("application/xhtml+xml"));
        boolean plain = type.base().equals(MediaType.parse("text/plain"));
        if (http.status() != FOUND || !(html || plain)) {
            return null;
        }
        byte[] bytes = Bytes.all(http.bodyDecoded().stream());
        if (bytes == null) {
            return new SourceItem.Skipped(address, Bytes.TOO_LARGE);
        }
        Charset said = Encoding.charset(type.parameters().get("charset"));
        Encoding.Decoded decoded = html ? Encoding.decodeHtml(bytes, said) : Encoding.decode(bytes, said);
        if (decoded.problem() != null) {
            return new SourceItem.Skipped(address, decoded.problem());
        }
        Metadata page = new Metadata(null, null, address, null, null);
        Document.Form form = html ? Document.Form.HTML : Document.Form.PLAIN;
        return new SourceItem.Found(page.or(otherwise()).document(address, decoded.text(), form));
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        super.close();
    }
}
