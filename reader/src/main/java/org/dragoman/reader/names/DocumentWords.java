package org.dragoman.reader.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.token.Token;

/** The words that a document writes without a capital: what they are with one at the start of a sentence is no name. */
final class DocumentWords {
    private final Set<String> seenSmall = new HashSet<>();

    private final GivenNames givenNames;

    DocumentWords(List<Annotated> sentences, GivenNames givenNames) {
        this.givenNames = givenNames;
        for (Annotated sentence : sentences) {
            for (Token token : sentence.sentence().tokens()) {
                if (token.isWord() && !token.isCapitalized()) {
                    seenSmall.add(token.norm());
                }
            }
        }
    }

    GivenNames givenNames() {
        return givenNames;
    }

    boolean isSeenSmall(String norm) {
        return seenSmall.contains(norm);
    }

    /** The share of a sentence's longer words for which something holds; 0 where it has fewer than four. */
    static double share(List<Token> tokens, Predicate<Token> wanted) {
        int all = 0;
        int hits = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 2) {
                all++;
                hits += wanted.test(token) ? 1 : 0;
            }
        }
        return all < 4 ? 0 : (double) hits / all;
    }
}
