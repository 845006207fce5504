package org.dragoman.ledger.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** How formats of text are written: in UTF-8, and in large pieces. */
final class TextOutput {
    /** Characters that are kept until they are written together. */
    private static final int BUFFERED = 1 << 16;

    private TextOutput() {}

    /** A writer on a stream that its caller closes; what is written reaches the stream once flushed. */
    static Writer on(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFERED);
    }
}
