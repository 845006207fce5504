package org.dragoman.reader.names;

import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Makes pronouns into mentions of the person who is in focus. */
final class PronounReader {
    private final List<SentenceNames> sentences;
    private final Antecedents antecedents;
    private final DescriptionReader descriptions;
    private final Speaker speaker = new Speaker();
    private final Genders genders = new Genders();

    PronounReader(List<SentenceNames> sentences, OfficeCodes codes) {
        this.sentences = sentences;
        this.antecedents = new Antecedents(sentences);
        this.descriptions = new DescriptionReader(sentences, codes, antecedents, genders);
    }

    /** Adds the mentions to one sentence, given its place in the list; those before it are done. */
    void annotate(int place) {
        SentenceNames sentence = sentences.get(place);
        Annotated annotated = sentence.annotated();
        List<Token> tokens = annotated.sentence().tokens();
        int label = speaker.hear(sentence);
        annotated.removeIf(mention -> mention.kind() == Kind.PERSON && mention.to() <= label);
        genders.learn(sentence);
        descriptions.annotate(place);
        boolean quoted = isQuoted(tokens);
        PhraseIndex<String> speakers = sentence.grammar().list("speakers");
        int at = 0;
        while (at < tokens.size()) {
            PhraseIndex.Hit<String> hit = pronoun(sentence, at);
            if (hit == null) {
                at = quoted ? at + 1 : afterSpeaker(sentence, speakers.longest(tokens, at), at);
                continue;
            }
            if (isPronoun(sentence, at, hit.to())) {
                add(place, at, hit.to());
            }
            at = hit.to();
        }
    }

    /** A word that means a person wherever it stands, or one that does so only as the object of some words ("with her"). */
    private static PhraseIndex.@Nullable Hit<String> pronoun(SentenceNames sentence, int at) {
        NamesGrammar grammar = sentence.grammar();
        List<Token> tokens = sentence.annotated().sentence().tokens();
        PhraseIndex.Hit<String> hit = grammar.listed("persons", tokens, at);
        PhraseIndex.Hit<String> object = hit == null ? grammar.listed("persons-as-objects", tokens, at) : null;
        if (object == null || grammar.listedBefore("objects-follow", tokens, at) < 0) {
            return hit;
        }
        // "with her counterpart" is about somebody else
        boolean owner = grammar.hasList("after-objects")
                && object.to() < tokens.size()
                && tokens.get(object.to()).isWord()
                && grammar.listed("after-objects", tokens, object.to()) == null;
        return owner ? null : object;
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

    /** Makes a word by which the speaker names himself into a mention; the token to go on at. */
    private int afterSpeaker(SentenceNames here, PhraseIndex.@Nullable Hit<String> self, int at) {
        if (self == null) {
            return at + 1;
        }
        Actor.Person person = speaker.person();
        if (person != null) {
            Antecedents.add(here, person, at, self.to(), Antecedents.SPEAKER);
        }
        return self.to();
    }

    private void add(int place, int from, int to) {
        SentenceNames here = sentences.get(place);
        Mention visitor = visitor(here, from);
        if (visitor != null && Antecedents.last(here, from, person -> true) != null) {
            here.annotated().add(new Mention(Kind.REFERENCE, from, to, visitor.value(), visitor.rule()));
            return;
        }
        List<Token> tokens = here.annotated().sentence().tokens();
        String gender = genders.of(here, from);
        int antecedent = antecedentOfRelative(here, from);
        Predicate<Actor.Person> meant = person -> genders.fits(person, gender) && person.entity() != antecedent;
        // "A called on him": an object is not the subject of its own clause
        boolean object = isObject(here, from) && !antecedents.isInLaterClause(place, from);
        Actor.Person other = object
                ? antecedents.inFocus(place, 0, meant)
                : isLatter(here, tokens, from, to) ? antecedents.last(place, from, meant) : null;
        Actor.Person person = other == null ? antecedents.inFocus(place, from, meant) : other;
        if (person != null) {
            Antecedents.add(here, person, from, to, Antecedents.PRONOUN);
        }
    }

    /** "The visitor will meet X; he will then": words for a guest who is not named stand first in the sentence; null for none. */
    private static @Nullable Mention visitor(SentenceNames here, int before) {
        Annotated annotated = here.annotated();
        Mention first = annotated.mentions(Kind.REFERENCE).stream()
                .filter(mention -> mention.value() instanceof Reference reference
                        && reference.target() == Reference.Target.VISITOR
                        && mention.to() <= before)
                .findFirst()
                .orElse(null);
        boolean opens = first != null
                && here.grammar().listedBefore("oblique", annotated.sentence().tokens(), first.from()) < 0
                && annotated.mentions(Kind.PERSON).stream().noneMatch(person -> person.to() <= first.from());
        return opens ? first : null;
    }

    /** "X, whom he received": who stands before a word for the object of a clause, and so is not its subject; -1 for none. */
    private static int antecedentOfRelative(SentenceNames here, int from) {
        int relative = here.grammar()
                .listedBefore("object-relatives", here.annotated().sentence().tokens(), from);
        return here.annotated().mentions(Kind.PERSON).stream()
                .filter(person -> relative >= 0 && relative >= person.to() && relative - person.to() <= 1)
                .mapToInt(person -> ((Actor.Person) person.value()).entity())
                .findFirst()
                .orElse(-1);
    }

    private static boolean isObject(SentenceNames here, int from) {
        List<Token> tokens = here.annotated().sentence().tokens();
        return here.grammar().listed("objects", tokens, from) != null
                || here.grammar().listedBefore("objects-follow", tokens, from) >= 0;
    }

    /** "The latter": the person named last before it, whatever he was there. */
    private static boolean isLatter(SentenceNames here, List<Token> tokens, int from, int to) {
        PhraseIndex.Hit<String> hit = here.grammar().listed("latter", tokens, from);
        return hit != null && hit.to() == to;
    }
}
