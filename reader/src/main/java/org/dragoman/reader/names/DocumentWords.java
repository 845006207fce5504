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

    private final GivenNames givenNames;
    private final OwnInitials initials;

    DocumentWords(List<Annotated> sentences, GivenNames givenNames, OwnInitials initials) {
        this.initials = initials;
        this.givenNames = givenNames;
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

    boolean isSeenSmall(String norm) {
        return seenSmall.contains(norm);
    }
}
