package org.dragoman.app.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a text's bytes are written: by a byte order mark, by what the source says, as UTF-8, or in one of the
 * single-byte encodings of Windows where the outcome looks like words. What is none of these is no text.
 */
final class Encoding {
    static final String BINARY = "it is no text: it holds zero bytes";
    static final String UNKNOWN = "it is not text in UTF-8, UTF-16 or a known encoding of Windows";
    static final String EMPTY = "it is empty";

    private static final Pattern META_CHARSET = Pattern.compile(
            "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private static final int META_BYTES = 4_096;

    private Encoding() {}

    /**
     * A text, or the reason why there is none.
     *
     * @param text empty where there is a reason
     */
    record Decoded(String text, @Nullable String problem) {
        static Decoded of(String text) {
            return text.isBlank() ? failed(EMPTY) : new Decoded(text, null);
        }

        static Decoded failed(String problem) {
            return new Decoded("", problem);
        }
    }

    static Decoded decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** Decodes a page of HTML, which may name its encoding itself. */
    static Decoded decodeHtml(byte[] bytes, @Nullable Charset said) {
        return decode(bytes, said == null ? charsetOfMeta(bytes) : said);
    }

    /** Decodes a text; an encoding that its source names is believed where the bytes fit it. */
    static Decoded decode(byte[] bytes, @Nullable Charset said) {
        if (bytes.length == 0) {
            return Decoded.failed(EMPTY);
        }
        String marked = decodeMarked(bytes);
        if (marked != null) {
            return Decoded.of(marked);
        }
        if (hasZero(bytes)) {
            String wide = decodeWide(bytes);
            return wide == null ? Decoded.failed(BINARY) : Decoded.of(wide);
        }
        String text = said == null || said.equals(StandardCharsets.UTF_8) ? null : strict(bytes, 0, said);
        text = isLegacy(said) && strict(bytes, 0, StandardCharsets.UTF_8) != null ? null : text;
        text = text == null ? strict(bytes, 0, StandardCharsets.UTF_8) : text;
        text = text == null ? WindowsText.decode(bytes) : text;
        return text == null ? Decoded.failed(UNKNOWN) : Decoded.of(text);
    }

    /** Bytes that happen to be UTF-8 are no accident, whatever single-byte encoding a page claims. */
    private static boolean isLegacy(@Nullable Charset charset) {
        return charset != null && charset.newEncoder().maxBytesPerChar() <= 1;
    }

    private static @Nullable String decodeMarked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return startsWith(bytes, 0xFE, 0xFF) ? strict(bytes, 2, StandardCharsets.UTF_16BE) : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit == 0) {
                return true;
            }
        }
        return false;
    }

    /** UTF-16 without a mark: zero bytes on one side of the pairs only, and many of them. */
    private static @Nullable String decodeWide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                even += at % 2 == 0 ? 1 : 0;
                odd += at % 2 == 1 ? 1 : 0;
            }
        }
        boolean many = (even + odd) * 4 > bytes.length;
        if (!many || (even > 0 && odd > 0)) {
            return null;
        }
        return strict(bytes, 0, even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    static @Nullable String strict(byte[] bytes, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable Charset charsetOfMeta(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, META_BYTES), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(start);
        return meta.find() ? charset(meta.group(1)) : null;
    }

    /** The encoding of a name; null where the name is none that this machine knows. */
    static @Nullable Charset charset(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
