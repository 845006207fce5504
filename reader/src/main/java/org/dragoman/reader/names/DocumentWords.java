package org.dragoman.reader.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.token.Token;

/** The words that a document writes without a capital: what they are with one at the start of a sentence is no name. */
final class DocumentWords {
    /** How many different words a document mostly has. */
    private static final int USUAL = 500;

    private final Set<String> seenSmall = new HashSet<>(2 * USUAL);
    private final List<Annotated> sentences;

    private final GivenNames givenNames;
    private final OwnInitials initials;

    DocumentWords(List<Annotated> sentences, GivenNames givenNames, OwnInitials initials) {
        this.initials = initials;
        this.givenNames = givenNames;
        this.sentences = sentences;
        for (Annotated sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                Token token = sentence.token(at);
                if (token.isWord() && !token.isCapitalized()) {
                    seenSmall.add(token.norm());
                }
            }
        }
    }

    GivenNames givenNames() {
        return givenNames;
    }

    /** The initials that stand for no country here. */
    OwnInitials initials() {
        return initials;
    }

    /** Whether the document names somebody by some words in a row. */
    boolean holds(List<String> name) {
        return sentences.stream().anyMatch(sentence -> holds(sentence, name));
    }

    private static boolean holds(Annotated sentence, List<String> name) {
        for (int from = 0; from + name.size() <= sentence.size(); from++) {
            int at = 0;
            while (at < name.size()
                    && Folding.fold(sentence.token(from + at).norm()).equals(name.get(at))) {
                at++;
            }
            if (at == name.size()) {
                return true;
            }
        }
        return false;
    }

    boolean isSeenSmall(String norm) {
        return seenSmall.contains(norm);
    }
}
