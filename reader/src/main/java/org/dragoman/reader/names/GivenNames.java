package org.dragoman.reader.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.token.Token;

/**
 * The given names in a document that are also the names of countries. Where a language writes its people's names with all
 * their marks, somebody whose full name ends in such a word is meant wherever it stands alone, unless the document also
 * uses it as a country.
 */
final class GivenNames {
    /** Those of no document. */
    static final GivenNames NONE = new GivenNames(new NameShapes(List.of()));

    private final NameShapes shapes;
    private final Set<String> given = new HashSet<>();
    private final Set<String> countries = new HashSet<>();

    GivenNames(NameShapes shapes) {
        this.shapes = shapes;
    }

    /** Takes in the names of one sentence. */
    void learn(List<Token> tokens, NamesGrammar grammar) {
        if (grammar.home() == null) {
            return;
        }
        for (int at = 1; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (!token.isCapitalized() || !grammar.forms().canBegin(token)) {
                continue;
            }
            if (grammar.listedBefore("country-cues", tokens, at) >= 0) {
                countries.add(token.norm());
            } else if (endsFullName(tokens, at)) {
                given.add(token.norm());
            }
        }
    }

    /** Whether a token is the last word of a name that begins with a family name and has three words or more. */
    private boolean endsFullName(List<Token> tokens, int at) {
        boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalized();
        for (int from = at - 1; last && from >= 0 && at - from < shapes.mostWords(); from--) {
            Token token = tokens.get(from);
            if (!token.isCapitalized() || token.isAllCapitals() || !shapes.isSyllable(Folding.fold(token.norm()))) {
                return false;
            }
            if (at - from >= 2 && shapes.isMarkedFamilyName(token.norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the document that could be a country is somebody's given name. */
    boolean isGiven(String norm) {
        return given.contains(norm) && !countries.contains(norm);
    }
}
