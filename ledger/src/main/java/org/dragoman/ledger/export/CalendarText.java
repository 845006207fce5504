package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Content lines of iCalendar, as RFC 5545 wants them: escaped, and folded at 75 octets. */
final class CalendarText {
    private static final int LONGEST = 75;
    private static final String LINE_END = "\r\n";

    private final Writer writer;

    CalendarText(Writer writer) {
        this.writer = writer;
    }

    /** A property whose value is written as it is. */
    void add(String property, String value) throws IOException {
        fold(property + ":" + value);
    }

    /** A property whose value is text. */
    void addText(String property, String text) throws IOException {
        fold(property + ":" + escaped(text));
    }

    static String escaped(String text) {
        return withoutControls(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String withoutControls(String text) {
        return Characters.printable(text).replaceAll("[\\u007F]", "");
    }

    /** Breaks between characters, never inside one. */
    private void fold(String line) throws IOException {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                writer.write(LINE_END + " ");
                octets = 1;
            }
            writer.write(character);
            octets += size;
            at += character.length();
        }
        writer.write(LINE_END);
    }
}
