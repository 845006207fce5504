package org.dragoman.reader.names;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names whose letters were written as UTF-8 and read as if each byte were a letter of the older Western code page. */
final class MisreadLetters {
    private static final Charset READ_AS = Charset.forName("windows-1252");
    /** Bytes to which the code page gives no letter come through as control characters. */
    private static final int FIRST_CONTROL = 0x80;

    private static final int LAST_CONTROL = 0x9F;

    private MisreadLetters() {}

    /** A text each of whose words is as it was written where it was so misread, and unchanged elsewhere. */
    static String restored(String text) {
        return Arrays.stream(text.split(" ", -1)).map(MisreadLetters::word).collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (word.chars().allMatch(letter -> letter < FIRST_CONTROL)) {
            return word;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes(word)).toString();
        } catch (CharacterCodingException notMisread) {
            return word;
        }
    }

    private static ByteBuffer bytes(String word) throws CharacterCodingException {
        CharsetEncoder encoder = READ_AS.newEncoder();
        ByteBuffer bytes = ByteBuffer.allocate(word.length());
        for (char letter : word.toCharArray()) {
            if (letter >= FIRST_CONTROL && letter <= LAST_CONTROL) {
                bytes.put((byte) letter);
            } else {
                bytes.put(encoder.encode(CharBuffer.wrap(new char[] {letter})));
            }
        }
        return bytes.flip();
    }
}
