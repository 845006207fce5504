package org.dragoman.reader.names;

import java.util.List;

/**
 * Words with capitals that may be somebody's name.
 *
 * @param from first token
 * @param to the token after the last
 * @param words the words, folded
 * @param known those in the knowledge with exactly these words
 */
record NameRun(int from, int to, List<String> words, List<KnownPerson> known) {
    NameRun {
        words = List.copyOf(words);
        known = List.copyOf(known);
    }

    boolean isKnown() {
        return !known.isEmpty();
    }
}
