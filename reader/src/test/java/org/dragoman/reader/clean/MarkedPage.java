package org.dragoman.reader.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A page of the tests with the expected place of each line in front of it: {@code T} title, {@code B} body, {@code C}
 * caption, {@code S} another story's teaser, {@code N} noise, then the number of the story and a bar.
 */
record MarkedPage(String name, String text, List<Expected> lines) {
    /** What a line is to be; {@code start} is where it begins in the text. */
    record Expected(String mark, int start, String line) {}

    static MarkedPage read(String name) {
        String path = "/pages/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(MarkedPage.class.getResourceAsStream(path), path)) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedPage parse(String name, String marked) {
        StringBuilder text = new StringBuilder();
        List<Expected> lines = new ArrayList<>();
        for (String line : marked.split("\n")) {
            String words = line.substring(3);
            if (!words.isEmpty()) {
                lines.add(new Expected(line.substring(0, 2).strip(), text.length(), words));
            }
            text.append(words).append('\n');
        }
        return new MarkedPage(name, text.toString(), lines);
    }
}
