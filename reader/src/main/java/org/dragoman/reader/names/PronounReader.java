package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Makes pronouns and general words for a person into mentions of the one who is in focus: the first person before in the
 * sentence, or else of the sentences just before, whom no preposition governs, for that is most often the subject.
 */
final class PronounReader {
    private static final int FARTHEST = 2;
    /** Sentences back in which whoever a country's guest or envoy is may be named. */
    private static final int FARTHEST_OF_COUNTRY = 5;

    private static final double CONFIDENCE = 0.6;
    /** The rule of mentions by a pronoun or a general word. */
    private static final String PRONOUN = "pronoun";
    /** The rule of a speaker's own mentions: he is nobody that "he" means. */
    private static final String SPEAKER = "speaker";

    private final List<SentenceNames> sentences;
    private final Speaker speaker = new Speaker();
    private final Genders genders = new Genders();

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
        genders.learn(sentence);
        addOfCountries(place);
        boolean quoted = isQuoted(tokens);
        PhraseIndex<String> persons = sentence.grammar().list("persons");
        PhraseIndex<String> speakers = sentence.grammar().list("speakers");
        int at = 0;
        while (at < tokens.size()) {
            PhraseIndex.Hit<String> hit = persons.longest(tokens, at);
            if (hit == null) {
                at = quoted ? at + 1 : afterSpeaker(annotated, speakers.longest(tokens, at), at);
                continue;
            }
            if (isPronoun(sentence, at, hit.to())) {
                add(place, at, hit.to());
            }
            at = hit.to();
        }
    }

    private static boolean isQuoted(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).kind() == Token.Kind.SIGN && tokens.get(at).is("\"")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPronoun(SentenceNames sentence, int from, int to) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        boolean beforeName = to < tokens.size() && tokens.get(to).isCapitalized();
        boolean ofCountry = to < tokens.size() && sentence.annotated().isCovered(to, Kind.COUNTRY) && to - from > 1;
        return !beforeName
                && !ofCountry
                && (sentence.grammar().listed("no-persons", tokens, from) == null
                        || sentence.grammar().listed("persons-all-the-same", tokens, from) != null)
                && !sentence.annotated().isCovered(from, Kind.PERSON, Kind.OFFICE, Kind.REFERENCE);
    }

    /** "The A guest": the last one named of that country, where a general word for a person follows its name. */
    private void addOfCountries(int place) {
        SentenceNames here = sentences.get(place);
        Annotated annotated = here.annotated();
        List<Token> tokens = annotated.sentence().tokens();
        for (Mention mention : List.copyOf(annotated.mentions(Kind.COUNTRY))) {
            PhraseIndex.Hit<String> hit =
                    mention.to() >= tokens.size() ? null : here.grammar().listed("persons-of", tokens, mention.to());
            if (hit == null) {
                continue;
            }
            boolean free = here.grammar().listedBefore("definite", tokens, mention.from()) >= 0
                    && !annotated.isCovered(mention.from(), Kind.PERSON, Kind.OFFICE, Kind.REFERENCE)
                    && !(hit.to() < tokens.size() && tokens.get(hit.to()).isCapitalized());
            if (free && mention.value() instanceof Actor.Country country) {
                Actor.Person person = ofCountry(place, mention.from(), country.code());
                add(annotated, person, mention.from(), hit.to(), "person-of-country");
            }
        }
    }

    private Actor.@Nullable Person ofCountry(int place, int token, String code) {
        Sentence sentence = sentences.get(place).annotated().sentence();
        int seen = 0;
        for (int back = place; back >= 0 && seen <= FARTHEST_OF_COUNTRY; back--) {
            Sentence before = sentences.get(back).annotated().sentence();
            if (before.story() != sentence.story()) {
                return null;
            }
            Actor.Person found = firstOf(sentences.get(back), back == place ? token : Integer.MAX_VALUE, code);
            if (found != null) {
                return found;
            }
            seen++;
        }
        return null;
    }

    private static Actor.@Nullable Person firstOf(SentenceNames sentence, int before, String code) {
        for (Mention mention : sentence.annotated().mentions(Kind.PERSON)) {
            boolean named = mention.to() <= before
                    && mention.value() instanceof Actor.Person person
                    && person.name() != null
                    && code.equals(person.of());
            if (named) {
                return (Actor.Person) mention.value();
            }
        }
        return null;
    }

    /** Makes a word by which the speaker names himself into a mention; the token to go on at. */
    private int afterSpeaker(Annotated annotated, PhraseIndex.@Nullable Hit<String> self, int at) {
        if (self == null) {
            return at + 1;
        }
        add(annotated, speaker.person(), at, self.to(), SPEAKER);
        return self.to();
    }

    private void add(int place, int from, int to) {
        SentenceNames here = sentences.get(place);
        List<Token> tokens = here.annotated().sentence().tokens();
        String gender = genders.of(here, from);
        // "A called on him": an object is not the subject of its own clause
        boolean object = (here.grammar().listed("objects", tokens, from) != null
                        || here.grammar().listedBefore("objects-follow", tokens, from) >= 0)
                && !isInLaterClause(here, from);
        Actor.Person other = object ? inFocus(place, 0, gender) : latter(place, from, to, gender);
        add(here.annotated(), other == null ? inFocus(place, from, gender) : other, from, to, PRONOUN);
    }

    /** Whether a word that opens a clause stands between the first person of a sentence and a token. */
    private static boolean isInLaterClause(SentenceNames here, int token) {
        List<Token> tokens = here.annotated().sentence().tokens();
        int first = here.annotated().mentions(Kind.PERSON).stream()
                .mapToInt(Mention::to)
                .min()
                .orElse(token);
        for (int at = first; at < token; at++) {
            if (here.grammar().listed("clause-words", tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whom "the latter" means: the person named last before it, whatever he was there; null for other words. */
    private Actor.@Nullable Person latter(int place, int from, int to, @Nullable String gender) {
        SentenceNames here = sentences.get(place);
        List<Token> tokens = here.annotated().sentence().tokens();
        PhraseIndex.Hit<String> hit = here.grammar().listed("latter", tokens, from);
        if (hit == null || hit.to() != to) {
            return null;
        }
        Actor.Person inside = last(here, from, gender);
        return inside != null || place == 0 ? inside : last(sentences.get(place - 1), Integer.MAX_VALUE, gender);
    }

    private Actor.@Nullable Person last(SentenceNames sentence, int before, @Nullable String gender) {
        Actor.Person found = null;
        for (Mention mention : sentence.annotated().mentions(Kind.PERSON)) {
            boolean earlier = mention.to() <= before && !mention.rule().equals(SPEAKER);
            boolean meant = earlier
                    && mention.value() instanceof Actor.Person person
                    && person.name() != null
                    && genders.fits(person, gender);
            found = meant ? (Actor.Person) mention.value() : found;
        }
        return found;
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

    private Actor.@Nullable Person inFocus(int place, int token, @Nullable String gender) {
        SentenceNames here = sentences.get(place);
        Actor.Person found = first(here, token, gender);
        Sentence sentence = here.annotated().sentence();
        int seen = 0;
        for (int back = place - 1; found == null && back >= 0 && seen < FARTHEST; back--) {
            Sentence before = sentences.get(back).annotated().sentence();
            if (before.story() != sentence.story()) {
                return null;
            }
            if (before.role() == sentence.role() && !isOfCompany(sentences.get(back))) {
                found = carriedOn(sentences.get(back), gender);
                found = found == null ? first(sentences.get(back), Integer.MAX_VALUE, gender) : found;
                seen++;
            }
        }
        return found == null ? first(here, token, gender, true) : found;
    }

    /**
     * "B received him. He then left": whom a sentence names by nothing but a pronoun, for it is he of whom the sentence before it
     * and this one tell (after the centering of Grosz, Joshi and Weinstein, 1995); null where there is nobody.
     */
    private Actor.@Nullable Person carriedOn(SentenceNames sentence, @Nullable String gender) {
        List<Mention> persons = sentence.annotated().mentions(Kind.PERSON);
        for (Mention mention : persons) {
            boolean carried = mention.rule().equals(PRONOUN)
                    && persons.stream().noneMatch(other -> !other.rule().equals(PRONOUN) && isSame(other, mention));
            if (carried && mention.value() instanceof Actor.Person person && genders.fits(person, gender)) {
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

    private Actor.@Nullable Person first(SentenceNames sentence, int before, @Nullable String gender) {
        return first(sentence, before, gender, false);
    }

    /**
     * The first person before a token whom no preposition governs, or else the first one.
     *
     * @param addressed whether it can be one to whom or with whom something is done: "to X, he said"
     */
    private Actor.@Nullable Person first(
            SentenceNames sentence, int before, @Nullable String gender, boolean addressed) {
        Actor.Person governed = null;
        List<Token> tokens = sentence.annotated().sentence().tokens();
        for (Mention mention : sentence.annotated().mentions(Kind.PERSON)) {
            boolean earlier = mention.to() <= before && !mention.rule().equals(SPEAKER);
            if (!earlier || !(mention.value() instanceof Actor.Person person)) {
                continue;
            }
            if (person.name() == null || !genders.fits(person, gender)) {
                continue;
            }
            if (sentence.grammar().listedBefore("oblique", tokens, mention.from()) < 0) {
                return person;
            }
            boolean free = addressed || sentence.grammar().listedBefore("addressed", tokens, mention.from()) < 0;
            governed = governed == null && free ? person : governed;
        }
        return governed;
    }
}
