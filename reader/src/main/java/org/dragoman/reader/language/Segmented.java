package org.dragoman.reader.language;

import java.util.List;
import org.dragoman.reader.clean.Page;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A document down to its sentences.
 *
 * @param page the page laid out; tokens count positions in its view
 * @param sentences all that is read, in the order of the text
 * @param language code of the language most of it is in; absent where no pack reads it
 * @param unread what is not read because no pack knows its language
 */
public record Segmented(
        Page page, List<Sentence> sentences, @Nullable String language, List<UnreadParagraph> unread) {
    public Segmented {
        sentences = List.copyOf(sentences);
        unread = List.copyOf(unread);
    }
}
