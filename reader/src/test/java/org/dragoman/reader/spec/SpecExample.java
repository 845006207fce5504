package org.dragoman.reader.spec;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.text.Document;

/**
 * A text of {@code lang/CODE/specs/TYPE.yaml} with the claims of that type that must be read in it, and no others.
 *
 * @param language code of the language
 * @param type record type
 * @param place file and line
 * @param text to be read
 * @param published date of the text, or null
 * @param claims that must be read; none for a text in which nothing is to be found
 */
record SpecExample(
        String language, String type, String place, String text, String published, List<Map<String, Object>> claims) {
    /** Stands for the example wherever it is listed. */
    String key() {
        return language + "\t" + type + "\t" + text;
    }

    Document document() {
        return Document.of("spec", text).publishedOn(published);
    }
}
