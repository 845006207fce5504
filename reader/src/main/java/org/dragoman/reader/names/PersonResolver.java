package org.dragoman.reader.names;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Makes out who the candidates of one document are. One for each reading. */
final class PersonResolver {
    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final NameShapes shapes;
    private final Period period;
    private final Cast cast;
    private final Home home;
    private final PersonIdentifier identifier;
    private final HoldingReader holdings;
    private final PersonMentions mentions;
    private final UnnamedHolders unnamed;

    PersonResolver(Knowledge knowledge, OfficeCodes codes, NameShapes shapes, Period period, Focus focus) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.shapes = shapes;
        this.period = period;
        this.cast = new Cast(codes, period);
        this.identifier = new PersonIdentifier(knowledge, codes, shapes, period, cast);
        this.home = new Home(knowledge, period);
        OfficeCountries countries = new OfficeCountries(knowledge, codes, shapes, period, focus, home, cast);
        this.holdings = new HoldingReader(codes, period, home, cast, countries);
        this.mentions = new PersonMentions(codes, cast);
        this.unnamed = new UnnamedHolders(knowledge, codes, period, cast, home);
    }

    List<Entity> entities() {
        return cast.entities();
    }

    /** First pass: takes in the full names, so that a short form before them finds its person. */
    void introduce(SentenceNames sentence) {
        home.hear(sentence);
        for (Candidate candidate : sentence.candidates()) {
            NameRun name = candidate.name();
            boolean strong = name != null
                    && name.words().size() > 1
                    && (candidate.hasOffice() || candidate.titled() || name.isKnown());
            if (name != null && strong) {
                Entity entity = called(sentence, name);
                entity = entity == null ? cast.sounding(name.words(), sentence.textOf(name)) : entity;
                entity = entity == null ? cast.add(cast.draft()) : entity;
                entity.name(name.words(), sentence.textOf(name));
                identifier.know(entity, name, candidate, sentence.textOf(name));
                announce(entity, candidate);
            }
        }
    }

    /** Who was named so before, but nobody whose name differs in marks from the written one of somebody else. */
    private @Nullable Entity called(SentenceNames sentence, NameRun name) {
        String written = sentence.textOf(name);
        return cast.called(
                name.words(),
                sentence.grammar()::isParticle,
                entity -> !identifier.isOfAnother(entity.known(), name, written));
    }

    private static void announce(Entity entity, Candidate candidate) {
        for (OfficePhrase office : candidate.offices()) {
            if (office.change() == Holding.Change.HOLDS) {
                office.codes().forEach(code -> entity.offices().announce(code, office.of()));
            }
        }
    }

    /** Second pass: the mentions of a sentence, in its order. */
    void resolve(SentenceNames sentence) {
        unnamed.pass(sentence);
        addSpeaker(sentence);
        for (Candidate candidate : sentence.candidates()) {
            if (isAttribute(sentence, candidate)) {
                addGovernment(sentence, candidate);
                continue;
            }
            Entity entity = candidate.name() == null ? unnamed(sentence, candidate) : byName(sentence, candidate);
            if (entity != null) {
                boolean reference = candidate.name() == null && entity.lastSeen() >= 0;
                mentions.add(sentence, candidate, entity, holdings.read(sentence, candidate, entity), reference);
                if (candidate.step() != null) {
                    entity.offices().tell(candidate.step(), sentence.annotated());
                }
                cast.named(entity, sentence.index());
            } else if (candidate.hasOffice()) {
                addUnknown(sentence, candidate);
            }
        }
    }

    /**
     * Whom an office without a name means: where many hold it, nobody who does something to the holder in the same clause ("A
     * received the minister").
     */
    private @Nullable Entity unnamed(SentenceNames sentence, Candidate candidate) {
        Entity found = unnamed.of(sentence, candidate);
        OfficePhrase office = candidate.offices().get(candidate.offices().size() - 1);
        if (found == null || office.of() != null || codes.isSingle(office.code())) {
            return found;
        }
        Actor.Person doer = sentence.subjectInClause(candidate.from());
        if (doer == null || found != cast.byNumber(doer.entity())) {
            return found;
        }
        Entity other = cast.holderBeside(found, office.code());
        return other == null ? found : other;
    }

    /** "We" in what an embassy, a ministry or its spokesman says: the country that it is of. */
    private void addSpeaker(SentenceNames sentence) {
        String speaker = home.speaker();
        List<Token> tokens = sentence.annotated().sentence().tokens();
        for (int at = 0; speaker != null && at < tokens.size(); at++) {
            PhraseIndex.Hit<String> we = sentence.grammar().listed("speaking-for-a-country", tokens, at);
            if (we != null) {
                Actor value = new Actor.Country(speaker, Actor.Country.Use.INSTITUTION);
                sentence.annotated().add(new Mention(Mention.Kind.COUNTRY, at, we.to(), value, "speaker"));
            }
        }
    }

    /** "The X administration": the government of the country that the known X led. */
    private void addGovernment(SentenceNames sentence, Candidate candidate) {
        NameRun name = Objects.requireNonNull(candidate.name());
        List<Token> tokens = sentence.annotated().sentence().tokens();
        PhraseIndex.Hit<String> after = sentence.grammar().listed("governments", tokens, name.to());
        int before = after == null ? sentence.grammar().listedBefore("governments-before", tokens, name.from()) : -1;
        boolean government = after != null || before >= 0;
        Entity entity = government ? cast.called(name.words(), sentence.grammar()::isParticle) : null;
        KnownPerson known = entity == null ? null : entity.known();
        List<KnownPerson> called =
                known == null && government ? knowledge.byShortName(String.join(" ", name.words())) : List.of();
        KnownPerson leader = known == null && called.size() == 1 ? called.get(0) : known;
        String code = leader == null ? null : leader.onlyCountry();
        if (code != null) {
            int from = before >= 0 ? before : name.from();
            int to = after == null ? name.to() : after.to();
            Actor value = new Actor.Country(code, Actor.Country.Use.INSTITUTION);
            sentence.annotated().add(new Mention(Mention.Kind.COUNTRY, from, to, value, "government-of"));
        }
    }

    /** Whether a name only says which government, plan or time is meant ({@code the Trump administration}). */
    private static boolean isAttribute(SentenceNames sentence, Candidate candidate) {
        NameRun name = candidate.name();
        List<Token> words = sentence.annotated().sentence().tokens();
        if (name != null
                && candidate.to() == name.to()
                && sentence.grammar().listed("lent-to", words, name.to()) != null) {
            return true;
        }
        if (name == null || candidate.hasOffice() || candidate.titled()) {
            return false;
        }
        List<Token> tokens = sentence.annotated().sentence().tokens();
        return sentence.grammar().listed("attributed-after", tokens, name.to()) != null
                || sentence.grammar().listedBefore("attributed-before", tokens, name.from()) >= 0;
    }

    /** Last pass: gives the mentions of a sentence what was only learnt after them. */
    void complete(Annotated sentence) {
        mentions.complete(sentence);
    }

    private void addUnknown(SentenceNames sentence, Candidate candidate) {
        String code = unnamed.code(candidate.offices().get(0));
        if (code == null) {
            mentions.addUnknownLeader(sentence, candidate);
        } else {
            mentions.addBareOffice(sentence, candidate, code);
        }
    }

    private @Nullable Entity byName(SentenceNames sentence, Candidate candidate) {
        NameRun name = Objects.requireNonNull(candidate.name());
        Entity entity = called(sentence, name);
        if (entity != null && isNamesake(sentence, candidate, entity)) {
            entity = cast.add(cast.draft());
            identifier.know(entity, name, candidate, sentence.textOf(name));
        }
        entity = entity == null ? calledForShort(candidate, name.words()) : entity;
        entity = entity == null ? newcomer(sentence, candidate, name) : entity;
        if (entity == null) {
            return null;
        }
        if (entity.known() == null) {
            identifier.knowByOffice(sentence, entity, name, holdings.possible(sentence, candidate, entity));
            entity = cast.merged(entity);
        }
        entity.name(name.words(), sentence.textOf(name));
        return entity;
    }

    /** Whom a short form means among those named before, or a namesake who alone held the office that stands with it. */
    private @Nullable Entity calledForShort(Candidate candidate, List<String> words) {
        Entity found = cast.calledForShort(candidate, words);
        KnownPerson person = found == null ? null : found.known();
        if (person == null) {
            return found;
        }
        KnownPerson other = identifier.namesake(person, candidate, words);
        return other == null ? found : cast.of(other);
    }

    /** Whether one sentence names somebody twice in full, each time with another office: then they are two. */
    private static boolean isNamesake(SentenceNames sentence, Candidate candidate, Entity entity) {
        NameRun name = candidate.name();
        if (name == null
                || name.words().size() < 2
                || !candidate.hasOffice()
                || entity.lastSeen() != sentence.index()) {
            return false;
        }
        KnownPerson known = entity.known();
        boolean before = entity.offices().all().stream()
                .anyMatch(held -> held.named()
                        && held.sentence().sentence().index()
                                == sentence.annotated().sentence().index());
        return before
                && candidate.offices().stream()
                        .flatMap(office -> office.codes().stream())
                        .allMatch(code -> !entity.offices().holds(code, null)
                                && (known == null || !known.held(code, null, null, null)));
    }

    private @Nullable Entity newcomer(SentenceNames sentence, Candidate candidate, NameRun name) {
        boolean titled = candidate.titled() && name.words().size() > 1;
        Entity entity = cast.draft();
        boolean syllable = sentence.grammar().home() != null
                && shapes.isSyllable(name.words().get(0));
        if (name.words().size() == 1 && !syllable) {
            identifier.knowByFamilyName(entity, name, candidate);
        }
        if (!candidate.hasOffice() && !titled && !name.isKnown() && entity.known() == null) {
            return null;
        }
        identifier.know(entity, name, candidate, sentence.textOf(name));
        identifier.knowForShort(entity, name, candidate);
        return entity.known() == null && isOnlySyllable(sentence, name) ? null : cast.add(entity);
    }

    /** Whether a name is one syllable of the home language: by itself that is an ordinary word, or somebody named before. */
    private boolean isOnlySyllable(SentenceNames sentence, NameRun name) {
        return sentence.grammar().home() != null
                && name.words().size() == 1
                && shapes.isSyllable(name.words().get(0))
                && (Folding.hasMarks(sentence.textOf(name))
                        || knowledge.byShortName(name.words().get(0)).isEmpty());
    }
}
