package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Writes mentions of persons and offices into the sentences. */
final class PersonMentions {
    private final OfficeCodes codes;
    private final Cast cast;

    PersonMentions(OfficeCodes codes, Cast cast) {
        this.codes = codes;
        this.cast = cast;
    }

    void add(SentenceNames sentence, Candidate candidate, Entity entity, List<Holding> holdings, boolean reference) {
        Annotated annotated = sentence.annotated();
        NameRun name = candidate.name();
        if (name != null) {
            annotated.removeIf(
                    mention -> isPlaceOrActor(mention) && mention.from() >= name.from() && mention.to() <= name.to());
        }
        boolean repaired = name != null && entity.isMangled(name.words());
        Actor.Person person = person(
                entity,
                sentence.textOf(candidate),
                holdings,
                repaired,
                reference,
                confidence(candidate, entity, reference));
        annotated.add(new Mention(Kind.PERSON, candidate.from(), candidate.to(), person, "person"));
    }

    private Actor.Person person(
            Entity entity, String as, List<Holding> first, boolean repaired, boolean reference, double confidence) {
        List<Holding> all = new ArrayList<>(first);
        for (Holding holding : entity.offices().holdings()) {
            if (!all.contains(holding)) {
                all.add(holding);
            }
        }
        all.removeIf(holding -> codes.isIncomplete(holding.office()));
        return new Actor.Person(entity.id(), entity.name(), as, all, country(entity), repaired, reference, confidence);
    }

    private @Nullable String country(Entity entity) {
        KnownPerson known = entity.known();
        return entity.of() != null || known == null ? entity.of() : cast.countryOf(known);
    }

    /** Brings the mentions of a sentence up to what the whole document says of their persons. */
    void complete(Annotated sentence) {
        List<Mention> completed = new ArrayList<>();
        for (Mention mention : sentence.mentions(Kind.PERSON)) {
            if (mention.value() instanceof Actor.Person person) {
                Entity entity = cast.byNumber(person.entity());
                Actor.Person now = entity == null ? person : completed(person, entity);
                completed.add(new Mention(mention.kind(), mention.from(), mention.to(), now, mention.rule()));
            }
        }
        if (!completed.isEmpty()) {
            sentence.removeIf(mention -> mention.kind() == Kind.PERSON);
            sentence.addAll(completed);
        }
    }

    private Actor.Person completed(Actor.Person person, Entity entity) {
        boolean repaired = person.repaired() || !person.reference() && entity.isRepairedIn(person.as());
        return person(entity, person.as(), person.holdings(), repaired, person.reference(), person.confidence());
    }

    private static boolean isPlaceOrActor(Mention mention) {
        return mention.kind() == Kind.COUNTRY || mention.kind() == Kind.BODY || mention.kind() == Kind.PLACE;
    }

    private static double confidence(Candidate candidate, Entity entity, boolean reference) {
        double base = candidate.name() == null ? 0.8 : candidate.hasOffice() ? 0.95 : 0.9;
        return base - (reference ? 0.1 : 0) + (entity.known() == null ? 0 : 0.03);
    }

    /** An office of somebody unknown: a person without a name, or, where nobody or several are meant, the office alone. */
    void addBareOffice(SentenceNames sentence, Candidate candidate, String code) {
        OfficePhrase office = candidate.offices().get(0);
        Holding holding = new Holding(code, office.of(), office.at(), office.change());
        if (candidate.several() || office.of() == null) {
            OfficeWord value = new OfficeWord(holding, candidate.several());
            sentence.annotated().add(new Mention(Kind.OFFICE, candidate.from(), candidate.to(), value, office.rule()));
            return;
        }
        addUnknown(sentence, candidate, List.of(holding), 0.7);
    }

    /** A general word for whoever leads a country. */
    void addUnknownLeader(SentenceNames sentence, Candidate candidate) {
        OfficePhrase office = candidate.offices().get(0);
        if (office.isCode("leader") && office.of() != null && !candidate.several()) {
            addUnknown(sentence, candidate, List.of(), 0.6);
        }
    }

    private void addUnknown(SentenceNames sentence, Candidate candidate, List<Holding> holdings, double confidence) {
        OfficePhrase office = candidate.offices().get(0);
        Actor.Person person = new Actor.Person(
                cast.draft().id(), null, sentence.textOf(candidate), holdings, office.of(), false, false, confidence);
        sentence.annotated().add(new Mention(Kind.PERSON, candidate.from(), candidate.to(), person, office.rule()));
    }
}
