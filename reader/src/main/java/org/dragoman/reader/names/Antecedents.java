package org.dragoman.reader.names;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom words for a person named elsewhere can mean: the first person before in the sentence, or else of the sentences just
 * before, whom no preposition governs, for that is most often the subject.
 */
final class Antecedents {
    /** The rule of mentions by a pronoun or a general word. */
    static final String PRONOUN = "pronoun";
    /** The rule of a speaker's own mentions: he is nobody that "he" means. */
    static final String SPEAKER = "speaker";

    private static final int FARTHEST = 2;
    private static final double CONFIDENCE = 0.6;

    private final List<SentenceNames> sentences;

    Antecedents(List<SentenceNames> sentences) {
        this.sentences = sentences;
    }

    /** Adds a mention of a person by words that do not name him. */
    static void add(SentenceNames sentence, Actor.Person person, int from, int to, String rule) {
        Actor.Person same = new Actor.Person(
                person.entity(),
                person.name(),
                sentence.annotated().sentence().textOf(from, to),
                person.holdings(),
                person.of(),
                false,
                true,
                CONFIDENCE);
        sentence.annotated().add(new Mention(Kind.PERSON, from, to, same, rule));
    }

    /** Whether a word that opens a clause stands between the first person of a sentence and a token. */
    boolean isInLaterClause(int place, int token) {
        SentenceNames here = sentences.get(place);
        int first = here.annotated().mentions(Kind.PERSON).stream()
                .mapToInt(Mention::to)
                .min()
                .orElse(token);
        return here.opensClause(first, token);
    }

    /**
     * Whom a sentence or those just before it tell of; null for nobody.
     *
     * @param token before which in its own sentence he has to be named; 0 where only the sentences before count
     * @param meant whether the words can mean somebody
     */
    Actor.@Nullable Person inFocus(int place, int token, Predicate<Actor.Person> meant) {
        SentenceNames here = sentences.get(place);
        Actor.Person found = first(here, token, meant, false);
        found = found == null ? before(place, meant, false) : found;
        found = found == null ? first(here, token, meant, true) : found;
        return found == null ? before(place, meant, true) : found;
    }

    /** Whom the sentences just before one tell of; null for nobody. */
    private Actor.@Nullable Person before(int place, Predicate<Actor.Person> meant, boolean addressed) {
        Sentence sentence = sentences.get(place).annotated().sentence();
        int seen = 0;
        for (int back = place - 1; back >= 0 && seen < FARTHEST; back--) {
            SentenceNames names = sentences.get(back);
            Sentence before = names.annotated().sentence();
            if (before.story() != sentence.story()) {
                return null;
            }
            if (before.role() == sentence.role() && !isOfCompany(names)) {
                Actor.Person found = carriedOn(names, meant);
                found = found == null ? first(names, Integer.MAX_VALUE, meant, addressed) : found;
                if (found != null) {
                    return found;
                }
                seen++;
            }
        }
        return null;
    }

    /** The first one meant who is named in a sentence before a token, or else in the nearest sentence before it; null for none. */
    Actor.@Nullable Person named(int place, int token, int farthest, Predicate<Actor.Person> meant) {
        int story = sentences.get(place).annotated().sentence().story();
        for (int back = place; back >= 0 && place - back <= farthest; back--) {
            SentenceNames names = sentences.get(back);
            if (names.annotated().sentence().story() != story) {
                return null;
            }
            int before = back == place ? token : Integer.MAX_VALUE;
            for (Mention mention : names.annotated().mentions(Kind.PERSON)) {
                if (mention.to() <= before && isNamed(mention, meant)) {
                    return (Actor.Person) mention.value();
                }
            }
        }
        return null;
    }

    /** The one who is named last before a token, or else in the sentence before; null for nobody. */
    Actor.@Nullable Person last(int place, int token, Predicate<Actor.Person> meant) {
        Actor.Person inside = last(sentences.get(place), token, meant);
        return inside != null || place == 0 ? inside : last(sentences.get(place - 1), Integer.MAX_VALUE, meant);
    }

    /** The one who is named last in a sentence before a token; null for nobody. */
    static Actor.@Nullable Person last(SentenceNames sentence, int before, Predicate<Actor.Person> meant) {
        Actor.Person found = null;
        for (Mention mention : sentence.annotated().mentions(Kind.PERSON)) {
            boolean earlier = mention.to() <= before && !mention.rule().equals(SPEAKER);
            found = earlier && isNamed(mention, meant) ? (Actor.Person) mention.value() : found;
        }
        return found;
    }

    private static boolean isNamed(Mention mention, Predicate<Actor.Person> meant) {
        return mention.value() instanceof Actor.Person person && person.name() != null && meant.test(person);
    }

    /**
     * "B received him. He then left": whom a sentence names by nothing but a pronoun, for it is he of whom the sentence before it
     * and this one tell (after the centering of Grosz, Joshi and Weinstein, 1995); null where there is nobody.
     */
    private static Actor.@Nullable Person carriedOn(SentenceNames sentence, Predicate<Actor.Person> meant) {
        List<Mention> persons = sentence.annotated().mentions(Kind.PERSON);
        for (Mention mention : persons) {
            boolean carried = mention.rule().equals(PRONOUN)
                    && persons.stream().noneMatch(other -> !other.rule().equals(PRONOUN) && isSame(other, mention));
            if (carried && mention.value() instanceof Actor.Person person && meant.test(person)) {
                return person;
            }
        }
        return null;
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.value() instanceof Actor.Person first
                && other.value() instanceof Actor.Person second
                && first.entity() == second.entity();
    }

    /** "With him were A and B. He then left": whether a sentence names only who is with the one in focus. */
    private static boolean isOfCompany(SentenceNames sentence) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        return sentence.grammar().listed("company", tokens, 0) != null;
    }

    /**
     * The first person before a token whom no preposition governs, or else the first one.
     *
     * @param addressed whether it can be one to whom or with whom something is done: "to X, he said"
     */
    private static Actor.@Nullable Person first(
            SentenceNames sentence, int before, Predicate<Actor.Person> meant, boolean addressed) {
        Actor.Person governed = null;
        List<Token> tokens = sentence.annotated().sentence().tokens();
        for (Mention mention : sentence.annotated().mentions(Kind.PERSON)) {
            boolean earlier = mention.to() <= before && !mention.rule().equals(SPEAKER);
            if (!earlier || !isNamed(mention, meant)) {
                continue;
            }
            Actor.Person person = (Actor.Person) mention.value();
            if (sentence.grammar().listedBefore("oblique", tokens, mention.from()) < 0) {
                return person;
            }
            boolean free = addressed || sentence.grammar().listedBefore("addressed", tokens, mention.from()) < 0;
            governed = governed == null && free ? person : governed;
        }
        return governed;
    }
}
