package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes pronouns and general words for a person into mentions of the one who is in focus: the first person named before in
 * the sentence, or else the first of the sentence before, which most often is its subject.
 */
final class PronounReader {
    private static final int FARTHEST = 2;
    private static final double CONFIDENCE = 0.6;

    private final List<SentenceNames> sentences;

    PronounReader(List<SentenceNames> sentences) {
        this.sentences = sentences;
    }

    /** Adds the mentions to one sentence, given its place in the list; those before it are done. */
    void annotate(int place) {
        SentenceNames sentence = sentences.get(place);
        Annotated annotated = sentence.annotated();
        List<Token> tokens = annotated.sentence().tokens();
        int at = 0;
        while (at < tokens.size()) {
            PhraseIndex.Hit<String> hit = sentence.grammar().listed("persons", tokens, at);
            if (hit == null) {
                at++;
                continue;
            }
            if (isPronoun(sentence, at, hit.to())) {
                add(place, at, hit.to());
            }
            at = hit.to();
        }
    }

    private static boolean isPronoun(SentenceNames sentence, int from, int to) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        boolean beforeName = to < tokens.size() && tokens.get(to).isCapitalized();
        return !beforeName
                && sentence.grammar().listed("no-persons", tokens, from) == null
                && !sentence.annotated().isCovered(from, Kind.PERSON, Kind.OFFICE, Kind.REFERENCE);
    }

    private void add(int place, int from, int to) {
        Annotated annotated = sentences.get(place).annotated();
        Actor.Person person = inFocus(place, from);
        if (person != null) {
            Actor.Person same = new Actor.Person(
                    person.entity(),
                    person.name(),
                    annotated.sentence().textOf(from, to),
                    person.holdings(),
                    person.of(),
                    person.repaired(),
                    true,
                    CONFIDENCE);
            annotated.add(new Mention(Kind.PERSON, from, to, same, "pronoun"));
        }
    }

    private Actor.@Nullable Person inFocus(int place, int token) {
        Actor.Person found = first(sentences.get(place).annotated(), token);
        int story = sentences.get(place).annotated().sentence().story();
        for (int back = 1; found == null && back <= FARTHEST && place - back >= 0; back++) {
            Annotated before = sentences.get(place - back).annotated();
            if (before.sentence().story() != story) {
                return null;
            }
            found = first(before, Integer.MAX_VALUE);
        }
        return found;
    }

    private static Actor.@Nullable Person first(Annotated sentence, int before) {
        for (Mention mention : sentence.mentions(Kind.PERSON)) {
            if (mention.to() <= before && mention.value() instanceof Actor.Person person && person.name() != null) {
                return person;
            }
        }
        return null;
    }
}
