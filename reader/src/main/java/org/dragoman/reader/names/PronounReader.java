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
    /** The rule of a speaker's own mentions: he is nobody that "he" means. */
    private static final String SPEAKER = "speaker";

    private final List<SentenceNames> sentences;
    private final Speaker speaker = new Speaker();

    PronounReader(List<SentenceNames> sentences) {
        this.sentences = sentences;
    }

    /** Adds the mentions to one sentence, given its place in the list; those before it are done. */
    void annotate(int place) {
        SentenceNames sentence = sentences.get(place);
        Annotated annotated = sentence.annotated();
        List<Token> tokens = annotated.sentence().tokens();
        int label = speaker.hear(sentence);
        annotated.removeIf(mention -> mention.kind() == Kind.PERSON && mention.to() <= label);
        boolean quoted = tokens.stream().anyMatch(token -> token.is("\""));
        int at = 0;
        while (at < tokens.size()) {
            PhraseIndex.Hit<String> hit = sentence.grammar().listed("persons", tokens, at);
            if (hit == null) {
                at = quoted ? at + 1 : afterSpeaker(sentence, at);
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

    /** Makes a word by which the speaker names himself into a mention; the token to go on at. */
    private int afterSpeaker(SentenceNames sentence, int at) {
        PhraseIndex.Hit<String> self = sentence.grammar()
                .listed("speakers", sentence.annotated().sentence().tokens(), at);
        if (self == null) {
            return at + 1;
        }
        add(sentence.annotated(), speaker.person(), at, self.to(), SPEAKER);
        return self.to();
    }

    private void add(int place, int from, int to) {
        add(sentences.get(place).annotated(), inFocus(place, from), from, to, "pronoun");
    }

    private static void add(Annotated annotated, Actor.@Nullable Person person, int from, int to, String rule) {
        if (person != null) {
            Actor.Person same = new Actor.Person(
                    person.entity(),
                    person.name(),
                    annotated.sentence().textOf(from, to),
                    person.holdings(),
                    person.of(),
                    false,
                    true,
                    CONFIDENCE);
            annotated.add(new Mention(Kind.PERSON, from, to, same, rule));
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
            boolean other = mention.to() <= before && !mention.rule().equals(SPEAKER);
            if (other && mention.value() instanceof Actor.Person person && person.name() != null) {
                return person;
            }
        }
        return null;
    }
}
