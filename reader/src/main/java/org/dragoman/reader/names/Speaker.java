package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who says "I" in a document: the one whose statement or remarks its title announces, or whose name in capitals and a
 * colon open a turn of talk. Belongs to one reading.
 */
final class Speaker {
    /** Words between the announcement and the name. */
    private static final int NEAR = 4;
    /** Tokens of a name that opens a turn. */
    private static final int LONGEST_LABEL = 6;

    private Actor.@Nullable Person person;

    /**
     * Takes note of who speaks from a sentence on, once its persons are made out.
     *
     * @return the token at which what is said begins, behind a name that opens a turn of talk
     */
    int hear(SentenceNames sentence) {
        Annotated annotated = sentence.annotated();
        List<Token> tokens = annotated.sentence().tokens();
        int label = label(tokens);
        if (label > 0) {
            person = lastPerson(annotated, 0, label);
            return label + 1;
        }
        boolean title = annotated.sentence().role() == Sentence.Role.TITLE
                || annotated.sentence().index() == 0;
        for (int at = 0; title && person == null && at < tokens.size(); at++) {
            PhraseIndex.Hit<String> announced = sentence.grammar().listed("announced-speech", tokens, at);
            if (announced != null) {
                person = firstPerson(annotated, announced.to());
            }
        }
        return 0;
    }

    /** The colon behind a name in capitals that opens a turn; -1 without one. */
    private static int label(List<Token> tokens) {
        for (int at = 1; at < tokens.size() && at <= LONGEST_LABEL; at++) {
            if (tokens.get(at).is(":")) {
                return at;
            }
            if (!tokens.get(at - 1).isAllCapitals() && tokens.get(at - 1).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private static Actor.@Nullable Person lastPerson(Annotated sentence, int from, int to) {
        Actor.Person found = null;
        for (Mention mention : sentence.mentions(Kind.PERSON)) {
            boolean within = mention.from() >= from && mention.to() <= to;
            if (within && mention.value() instanceof Actor.Person named && named.name() != null) {
                found = named;
            }
        }
        return found;
    }

    private static Actor.@Nullable Person firstPerson(Annotated sentence, int from) {
        for (Mention mention : sentence.mentions(Kind.PERSON)) {
            boolean near = mention.from() >= from && mention.from() - from <= NEAR;
            if (near && mention.value() instanceof Actor.Person named && named.name() != null) {
                return named;
            }
        }
        return null;
    }

    /** The speaker, or null where the document does not say. */
    Actor.@Nullable Person person() {
        return person;
    }
}
