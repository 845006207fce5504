package org.dragoman.reader.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** Chooses, of the countries that one word can stand for, the one that the document calls by a name of its own. */
final class Namesakes {
    private Namesakes() {}

    /** Removes from the sentences of one document the countries that a shared word does not stand for in it. */
    static void choose(List<Annotated> sentences) {
        Set<String> named = new HashSet<>();
        boolean shared = false;
        for (Annotated sentence : sentences) {
            shared |= collect(sentence, named);
        }
        if (!shared) {
            return;
        }
        for (Annotated sentence : sentences) {
            Set<String> here = new HashSet<>();
            collect(sentence, here);
            sentence.removeIf(mention -> isOther(mention, sentence, here));
            sentence.removeIf(mention -> isOther(mention, sentence, named));
        }
    }

    /** Adds the countries that a sentence names by words that stand for no other; whether it has words that do. */
    private static boolean collect(Annotated sentence, Set<String> named) {
        boolean shared = false;
        for (Mention mention : sentence.mentions(Mention.Kind.COUNTRY, Mention.Kind.PLACE)) {
            String code = codeOf(mention);
            if (code != null && isShared(mention, sentence)) {
                shared = true;
            } else if (code != null) {
                named.add(code);
            }
        }
        return shared;
    }

    private static boolean isShared(Mention mention, Annotated sentence) {
        return sentence.mentions(Mention.Kind.COUNTRY).stream().anyMatch(other -> isNamesake(other, mention));
    }

    /** Whether a country is not named, and another that the same words can stand for is. */
    private static boolean isOther(Mention mention, Annotated sentence, Set<String> named) {
        String code = codeOf(mention);
        return mention.kind() == Mention.Kind.COUNTRY
                && code != null
                && !named.contains(code)
                && sentence.mentions(Mention.Kind.COUNTRY).stream()
                        .anyMatch(other -> isNamesake(other, mention) && named.contains(String.valueOf(codeOf(other))));
    }

    private static boolean isNamesake(Mention one, Mention other) {
        String code = codeOf(one);
        return one.kind() == Mention.Kind.COUNTRY
                && other.kind() == Mention.Kind.COUNTRY
                && one.from() == other.from()
                && one.to() == other.to()
                && code != null
                && !code.equals(codeOf(other));
    }

    private static @Nullable String codeOf(Mention mention) {
        if (mention.value() instanceof Place place) {
            return place.country();
        }
        return mention.value() instanceof Actor.Country country ? country.code() : null;
    }
}
