package org.dragoman.reader.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Which persons of a document are men and which are women, by the titles that they are named with. */
final class Genders {
    private static final List<String> LISTS = List.of("feminine", "masculine");

    /** The list of titles that a person was first named with, by the person's number in the document. */
    private final Map<Integer, String> known = new HashMap<>();

    /** Takes in the titles of the persons whom a sentence names. */
    void learn(SentenceNames sentence) {
        for (Mention mention : sentence.annotated().mentions(Kind.PERSON)) {
            if (mention.value() instanceof Actor.Person person) {
                for (int at = Math.max(0, mention.from() - 1); at < mention.to(); at++) {
                    String gender = of(sentence, at);
                    if (gender != null) {
                        known.putIfAbsent(person.entity(), gender);
                    }
                }
            }
        }
    }

    /** The list in which the word at a token stands; null where it is in none. */
    @Nullable String of(SentenceNames sentence, int at) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        for (String list : LISTS) {
            if (sentence.grammar().listed(list, tokens, at) != null) {
                return list;
            }
        }
        return null;
    }

    /** Whether a person can be meant by a word of a gender; null fits all, and so does somebody without a title. */
    boolean fits(Actor.Person person, @Nullable String gender) {
        return gender == null || known.getOrDefault(person.entity(), gender).equals(gender);
    }
}
