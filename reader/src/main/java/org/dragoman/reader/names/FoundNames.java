package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;

/** Where one document names something, before anybody is made out. Belongs to one reading. */
public final class FoundNames {
    private final List<Annotated> sentences;
    private final List<SentenceNames> names;

    FoundNames(List<Annotated> sentences, List<SentenceNames> names) {
        this.sentences = List.copyOf(sentences);
        this.names = List.copyOf(names);
    }

    /** The document's sentences with what was found so far. */
    public List<Annotated> sentences() {
        return sentences;
    }

    List<SentenceNames> names() {
        return names;
    }

    /** The same in copies of the sentences, so that it can be resolved twice. */
    public FoundNames copy() {
        List<Annotated> copies = sentences.stream().map(Annotated::copy).toList();
        List<SentenceNames> copied = new ArrayList<>(names.size());
        names.forEach(sentence -> copied.add(sentence.in(copies.get(sentence.index()))));
        return new FoundNames(copies, copied);
    }
}
