package org.dragoman.app.source;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reading of bytes with a limit, so that no input takes the heap. */
final class Bytes {
    /** The most bytes that one document may have: 20 MB. */
    static final int MOST = 20_000_000;

    static final String TOO_LARGE = "it is larger than 20 MB, the most that one document may have";

    private Bytes() {}

    /** All that is left of a stream; null where it is more than one document may have. */
    static byte @Nullable [] all(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST + 1);
        return bytes.length > MOST ? null : bytes;
    }
}
