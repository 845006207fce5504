package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Makes out who the candidates of one document are. One for each reading. */
final class PersonResolver {
    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final NameShapes shapes;
    private final Period period;
    private final Focus focus;
    private final HolderMatcher matcher;
    private final List<Entity> entities = new ArrayList<>();
    private @Nullable Entity lastNamed;

    PersonResolver(Knowledge knowledge, OfficeCodes codes, NameShapes shapes, Period period, Focus focus) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.shapes = shapes;
        this.period = period;
        this.focus = focus;
        this.matcher = new HolderMatcher(knowledge, codes, shapes, period);
    }

    List<Entity> entities() {
        return entities;
    }

    /** First pass: takes in the full names, so that a short form before them finds its person. */
    void introduce(SentenceNames sentence) {
        for (Candidate candidate : sentence.candidates()) {
            NameRun name = candidate.name();
            boolean strong = name != null
                    && name.words().size() > 1
                    && (candidate.hasOffice() || candidate.titled() || name.isKnown());
            if (name != null && strong) {
                Entity entity = named(name);
                if (entity == null) {
                    entity = create();
                }
                entity.name(name.words(), sentence.textOf(name));
                know(entity, name, candidate);
            }
        }
    }

    private Entity create() {
        Entity entity = new Entity(entities.size() + 1);
        entities.add(entity);
        return entity;
    }

    private @Nullable Entity named(NameRun name) {
        return entities.stream()
                .filter(entity -> entity.isCalled(name.words()))
                .findFirst()
                .orElse(null);
    }

    private void know(Entity entity, NameRun name, Candidate candidate) {
        if (entity.known() != null) {
            return;
        }
        List<KnownPerson> same = name.isKnown() ? name.known() : knowledge.byMainWords(name.words());
        same = same.isEmpty() ? partly(name, candidate) : same;
        KnownPerson best = best(same, candidate);
        if (best != null) {
            entity.know(best);
        }
    }

    /** Known persons of whose name the words are a part, where an office that they held stands with it. */
    private List<KnownPerson> partly(NameRun name, Candidate candidate) {
        if (!candidate.hasOffice() || name.words().size() < 2) {
            return List.of();
        }
        return knowledge.byPart(name.words()).stream()
                .filter(person -> fits(person, candidate))
                .toList();
    }

    private @Nullable KnownPerson best(List<KnownPerson> same, Candidate candidate) {
        if (same.size() <= 1) {
            return same.isEmpty() || contradicts(same.get(0), candidate) ? null : same.get(0);
        }
        return same.stream()
                .filter(person -> !contradicts(person, candidate))
                .max(Comparator.comparingInt(person -> score(person, candidate)))
                .orElse(null);
    }

    private int score(KnownPerson person, Candidate candidate) {
        int score = 0;
        for (OfficePhrase office : candidate.offices()) {
            for (String code : office.codes()) {
                String read = Objects.requireNonNullElse(codes.reading(code, office.of(), office.reading()), code);
                score += person.held(read, office.of(), period.first(), period.last()) ? 4 : 0;
                score += person.held(read, office.of(), null, null) ? 2 : 0;
            }
        }
        boolean active = person.terms().stream().anyMatch(term -> term.overlaps(period.first(), period.last()));
        return score + (active ? 1 : 0);
    }

    /** Whether the text gives a country that the known person has never acted for. */
    private static boolean contradicts(KnownPerson person, Candidate candidate) {
        for (OfficePhrase office : candidate.offices()) {
            String of = office.of();
            boolean elsewhere = of != null
                    && person.terms().stream().noneMatch(term -> term.of().equals(of));
            if (elsewhere && office.codes().stream().noneMatch(code -> person.held(code, null, null, null))) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(KnownPerson person, Candidate candidate) {
        return !contradicts(person, candidate) && score(person, candidate) >= 4;
    }

    /** Second pass: the mentions of a sentence, in its order. */
    void resolve(SentenceNames sentence) {
        for (Candidate candidate : sentence.candidates()) {
            Entity entity = candidate.name() == null ? unnamed(sentence, candidate) : byName(sentence, candidate);
            if (entity == null) {
                addBareOffice(sentence, candidate);
                continue;
            }
            boolean reference = candidate.name() == null && entity.lastSeen() >= 0;
            List<Holding> holdings = holdings(sentence, candidate, entity);
            addMention(sentence, candidate, entity, holdings, reference);
            entity.seen(sentence.index());
            lastNamed = entity;
        }
    }

    private @Nullable Entity byName(SentenceNames sentence, Candidate candidate) {
        NameRun name = Objects.requireNonNull(candidate.name());
        Entity entity = named(name);
        entity = entity == null ? forShort(name, candidate) : entity;
        if (entity == null
                && (candidate.hasOffice() || candidate.titled() && name.words().size() > 1 || name.isKnown())) {
            entity = create();
            know(entity, name, candidate);
            knowForShort(entity, name, candidate);
        }
        if (entity != null && entity.known() == null) {
            knowByOffice(sentence, entity, name, candidate);
            entity = same(entity);
        }
        if (entity != null) {
            entity.name(name.words(), sentence.textOf(name));
        }
        return entity;
    }

    private @Nullable Entity forShort(NameRun name, Candidate candidate) {
        return entities.stream()
                .filter(entity -> entity.isCalledForShort(name.words()) && canHold(entity, candidate))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    private boolean canHold(Entity entity, Candidate candidate) {
        if (!candidate.hasOffice() || entity.holdings().isEmpty()) {
            return true;
        }
        return candidate.offices().stream()
                .allMatch(office -> office.of() == null
                        || entity.of() == null
                        || office.of().equals(entity.of()));
    }

    private void knowForShort(Entity entity, NameRun name, Candidate candidate) {
        if (entity.known() != null || !candidate.hasOffice()) {
            return;
        }
        boolean tooLittle = name.words().size() == 1
                && (name.words().get(0).length() < 2
                        || candidate.offices().stream().allMatch(office -> office.of() == null));
        List<KnownPerson> fitting = knowledge.byShortName(String.join(" ", name.words())).stream()
                .filter(person -> fits(person, candidate))
                .toList();
        if (fitting.isEmpty() && !tooLittle) {
            fitting = knowledge.byPart(name.words()).stream()
                    .filter(person -> name.words().size() > 1 || isLastWord(person, name.words().get(0)))
                    .filter(person -> fits(person, candidate))
                    .toList();
        }
        if (fitting.size() == 1) {
            entity.know(fitting.get(0));
        }
    }

    private void knowByOffice(SentenceNames sentence, Entity entity, NameRun name, Candidate candidate) {
        for (OfficePhrase office : candidate.offices()) {
            for (String code : office.codes()) {
                String of = office.of() == null ? defaultCountry(sentence, candidate, entity, code) : office.of();
                String read = codes.reading(code, of, office.reading());
                HolderMatcher.Found found =
                        read == null ? null : matcher.find(name.words(), isTransliterated(sentence, name), read, of);
                if (found != null) {
                    entity.know(found.person());
                    if (found.repaired()) {
                        entity.repair();
                    }
                    return;
                }
            }
        }
    }

    /** Whether a name is written syllable by syllable, with small letters after several hyphens. */
    private static boolean isTransliterated(SentenceNames sentence, NameRun name) {
        int hyphens = 0;
        boolean marked = false;
        for (int at = name.from(); at < name.to(); at++) {
            Token token = sentence.annotated().token(at);
            boolean after = at > name.from() && sentence.annotated().token(at - 1).is("-");
            hyphens += after && token.isWord() && !token.isCapitalized() ? 1 : 0;
            marked |= Folding.hasMarks(token.text());
        }
        return hyphens > 1 || hyphens == 1 && marked;
    }

    /** The entity that is already known to be the same person, if there is one; the names come together in it. */
    private Entity same(Entity entity) {
        KnownPerson person = entity.known();
        for (Entity other : entities) {
            if (person != null && other != entity && other.known() == person) {
                entity.names().forEach(words -> other.name(words, String.join(" ", words)));
                entities.remove(entity);
                return other;
            }
        }
        return entity;
    }

    private static boolean isLastWord(KnownPerson person, String word) {
        return person.allSpellings().stream().map(Knowledge::words).anyMatch(words -> words.get(words.size() - 1)
                .equals(word));
    }

    private @Nullable Entity unnamed(SentenceNames sentence, Candidate candidate) {
        OfficePhrase office = candidate.offices().get(candidate.offices().size() - 1);
        if (candidate.several() || office.change() != Holding.Change.HOLDS) {
            return null;
        }
        String code = unnamedCode(office);
        if (code == null) {
            return office.isCode("leader") ? leaderInDocument(office.of()) : null;
        }
        Entity named = holderInDocument(code, office.of());
        if (named != null) {
            return named;
        }
        String of = office.of();
        if (of == null || !period.isKnown() || !codes.isKnownByOffice(code) || sentence.namesOtherYear(period)) {
            return null;
        }
        List<KnownPerson> holders = knowledge.holders(code, of, null, period.first(), period.last());
        if (holders.size() != 1) {
            return null;
        }
        return holder(holders.get(0));
    }

    private @Nullable String unnamedCode(OfficePhrase office) {
        if (!office.isCode("counterpart")) {
            return readingOf(office, office.of());
        }
        Entity other = lastNamed;
        if (office.of() == null || other == null || other.holdings().isEmpty()) {
            return null;
        }
        return other.holdings().get(0).office();
    }

    /** The person named last who leads a country. */
    private @Nullable Entity leaderInDocument(@Nullable String of) {
        if (of == null) {
            return null;
        }
        return entities.stream()
                .filter(entity -> entity.isNamed() && entity.lastSeen() >= 0)
                .filter(entity -> codes.leading().stream().anyMatch(office -> entity.holds(office, of)))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    private Entity holder(KnownPerson person) {
        for (Entity entity : entities) {
            if (entity.known() == person) {
                return entity;
            }
        }
        Entity entity = create();
        entity.know(person);
        return entity;
    }

    private @Nullable Entity holderInDocument(String code, @Nullable String of) {
        Entity holder = entities.stream()
                .filter(entity -> entity.isNamed() && entity.lastSeen() >= 0 && entity.holds(code, of))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
        if (holder != null) {
            return holder;
        }
        List<Entity> known = entities.stream()
                .filter(entity -> {
                    KnownPerson person = entity.known();
                    return person != null && person.held(code, of, period.first(), period.last());
                })
                .toList();
        return known.size() == 1 ? known.get(0) : null;
    }

    private @Nullable String readingOf(OfficePhrase office, @Nullable String of) {
        return codes.reading(office.code(), of, office.reading());
    }

    private List<Holding> holdings(SentenceNames sentence, Candidate candidate, Entity entity) {
        List<Holding> holdings = new ArrayList<>();
        String shared = sharedCountry(candidate);
        for (OfficePhrase office : candidate.offices()) {
            for (String code : office.codes()) {
                Holding holding = holding(
                        sentence, candidate, entity, office.of(office.of() == null ? shared : office.of()), code);
                if (holding != null && holdings.stream().noneMatch(holding::isSameOffice)) {
                    holdings.add(holding);
                }
            }
        }
        boolean membershipOnly = holdings.stream().allMatch(holding -> codes.isMembership(holding.office()));
        List<Holding> kept = holdings.stream()
                .filter(holding -> membershipOnly || !codes.isMembership(holding.office()))
                .map(holding ->
                        new Holding(codes.membership(holding.office()), holding.of(), holding.at(), holding.change()))
                .toList();
        boolean besideOthers = membershipOnly && !entity.holdings().isEmpty();
        boolean named = candidate.name() != null;
        if (!besideOthers) {
            kept.forEach(holding -> entity.hold(holding, sentence.annotated(), sentence.textOf(candidate), named));
        }
        if (!kept.isEmpty()) {
            entity.of(kept.get(0).of());
        }
        return kept;
    }

    private static @Nullable String sharedCountry(Candidate candidate) {
        List<String> countries = candidate.offices().stream()
                .map(OfficePhrase::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return countries.size() == 1 && countries.get(0).length() == 2 ? countries.get(0) : null;
    }

    private @Nullable Holding holding(
            SentenceNames sentence, Candidate candidate, Entity entity, OfficePhrase office, String written) {
        String code = written;
        if (code.equals("leader")) {
            entity.of(office.of());
            return null;
        }
        if (code.equals("counterpart") || code.equals("predecessor")) {
            Holding other = code.equals("counterpart") ? counterOffice(entity) : earlierOffice(entity);
            if (other == null) {
                return null;
            }
            if (code.equals("predecessor")) {
                return new Holding(other.office(), other.of(), other.at(), Holding.Change.ENDS);
            }
            code = other.office();
        }
        boolean ofOther = office.of() == null && office.reading() == OfficePhrase.Reading.OTHER && codes.dependsOnCountry(code);
        String of = office.of() == null && !ofOther ? defaultCountry(sentence, candidate, entity, code) : office.of();
        of = corrected(entity, code, of);
        if (code.equals("minister") || code.equals("deputy-minister")) {
            return portfolio(entity, code, of, office);
        }
        String known = knownReading(entity, code, of);
        if (known == null && office.of() == null && codes.isIncomplete(code)) {
            return null;
        }
        String read = codes.reading(code, of, office.reading());
        if (known != null) {
            read = known;
        } else if (read != null && of != null) {
            read = kindred(entity, read, of);
        }
        return read == null ? null : new Holding(read, of, office.at(), office.change());
    }

    /** The office of a known person that is often called by the name of the one written. */
    private String kindred(Entity entity, String code, String of) {
        KnownPerson person = entity.known();
        if (person == null || person.held(code, of, null, null)) {
            return code;
        }
        return person.terms().stream()
                .filter(term -> term.of().equals(of) && codes.areKindred(term.office(), code))
                .filter(term -> term.overlaps(period.first(), period.last()))
                .map(Term::office)
                .findFirst()
                .orElse(code);
    }

    /** The country that a known person held the office of, where the text can only have another by mistake. */
    private @Nullable String corrected(Entity entity, String code, @Nullable String of) {
        KnownPerson person = entity.known();
        if (person == null
                || of == null
                || person.terms().stream().anyMatch(term -> term.of().equals(of))) {
            return of;
        }
        return person.terms().stream()
                .filter(term -> term.office().equals(code))
                .map(Term::of)
                .findFirst()
                .orElse(of);
    }

    /** A minister whose portfolio is said elsewhere, or known; null where it is neither. */
    private @Nullable Holding portfolio(Entity entity, String code, @Nullable String of, OfficePhrase office) {
        for (Holding holding : entity.holdings()) {
            if (holding.office().startsWith(code + ":")) {
                return holding;
            }
        }
        KnownPerson person = entity.known();
        if (person == null) {
            return new Holding(code, of, office.at(), office.change());
        }
        return person.terms().stream()
                .filter(term -> term.office().startsWith(code + ":") && term.overlaps(period.first(), period.last()))
                .findFirst()
                .map(term -> new Holding(term.office(), term.of(), office.at(), office.change()))
                .orElse(new Holding(code, of, office.at(), office.change()));
    }

    /** The office that a person shares with the one whose counterpart is named: the one that the latter is known to hold. */
    private @Nullable Holding counterOffice(Entity one, Entity counterpart) {
        KnownPerson person = counterpart.known();
        List<Holding> holdings = one.holdings();
        for (Holding holding : holdings) {
            if (person != null && person.held(holding.office(), null, period.first(), period.last())) {
                return holding;
            }
        }
        return holdings.isEmpty() ? null : holdings.get(0);
    }

    /** The office that somebody shares with the one named before: of several the one that the other is known to hold. */
    private @Nullable Holding counterOffice(Entity counterpart) {
        if (lastNamed == null || lastNamed == counterpart) {
            return null;
        }
        KnownPerson person = counterpart.known();
        List<Holding> holdings = lastNamed.holdings();
        for (Holding holding : holdings) {
            if (person != null && person.held(holding.office(), null, period.first(), period.last())) {
                return holding;
            }
        }
        return holdings.isEmpty() ? null : holdings.get(0);
    }

    /** The office of somebody named before that a predecessor once held. */
    private @Nullable Holding earlierOffice(Entity predecessor) {
        KnownPerson person = predecessor.known();
        if (person == null) {
            return lastNamed == null || lastNamed == predecessor ? null : counterOffice(predecessor);
        }
        return entities.stream()
                .filter(entity -> entity != predecessor && entity.lastSeen() >= 0)
                .sorted(Comparator.comparingInt(Entity::lastSeen).reversed())
                .flatMap(entity -> entity.holdings().stream())
                .filter(holding -> person.held(holding.office(), holding.of(), null, null))
                .findFirst()
                .orElse(null);
    }

    /** What a word of many meanings is for a person whose offices are known. */
    private @Nullable String knownReading(Entity entity, String code, @Nullable String of) {
        KnownPerson person = entity.known();
        if (person == null || !codes.dependsOnCountry(code)) {
            return null;
        }
        return codes.meanings(code).stream()
                .filter(office -> person.held(office, of, period.first(), period.last()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String defaultCountry(SentenceNames sentence, Candidate candidate, Entity entity, String code) {
        Holding before = entity.holding(code);
        if (before != null && before.of() != null) {
            return before.of();
        }
        KnownPerson person = entity.known();
        if (person != null) {
            String of = knownCountry(person, code);
            if (of != null) {
                return of;
            }
        }
        if (entity.of() != null) {
            return entity.of();
        }
        if (code.equals("spouse-of")) {
            return lastNamed == null ? null : lastNamed.of();
        }
        if (codes.isOfBodies(code)) {
            return null;
        }
        String usual = codes.defaultCountry(code);
        if (usual != null) {
            return usual;
        }
        NameRun name = candidate.name();
        String home = sentence.grammar().home();
        String shape = name == null ? null : shapes.country(name.words());
        if (shape != null) {
            return shape;
        }
        if (home != null
                && name != null
                && name.words().size() == 1
                && shapes.isSyllable(name.words().get(0))) {
            return home;
        }
        return focus.at(sentence.index(), candidate.from(), home);
    }

    private @Nullable String knownCountry(KnownPerson person, String code) {
        List<String> readings = new ArrayList<>(codes.meanings(code));
        readings.add(code);
        for (boolean now : List.of(true, false)) {
            List<String> countries = person.terms().stream()
                    .filter(term -> !now || term.overlaps(period.first(), period.last()))
                    .filter(term -> readings.contains(term.office()))
                    .map(Term::of)
                    .distinct()
                    .toList();
            if (!countries.isEmpty()) {
                return mostHeld(person, countries);
            }
        }
        return person.onlyCountry();
    }

    /** Of several countries the one that the document names most, or else that the person held most terms of. */
    private String mostHeld(KnownPerson person, List<String> countries) {
        return countries.stream()
                .max(Comparator.<String>comparingInt(focus::count).thenComparingLong(country -> person.terms().stream()
                        .filter(term -> term.of().equals(country))
                        .count()))
                .orElseThrow();
    }

    private void addMention(
            SentenceNames sentence, Candidate candidate, Entity entity, List<Holding> holdings, boolean reference) {
        Annotated annotated = sentence.annotated();
        NameRun name = candidate.name();
        if (name != null) {
            annotated.removeIf(
                    mention -> isPlaceOrActor(mention) && mention.from() >= name.from() && mention.to() <= name.to());
        }
        List<Holding> all = new ArrayList<>(holdings);
        entity.holdings().stream().filter(holding -> !all.contains(holding)).forEach(all::add);
        all.removeIf(holding -> codes.isIncomplete(holding.office()));
        String of = entity.of() != null
                ? entity.of()
                : entity.known() == null ? null : entity.known().onlyCountry();
        Actor.Person person = new Actor.Person(
                entity.id(),
                entity.name(),
                sentence.textOf(candidate),
                all,
                of,
                entity.isRepaired(),
                reference,
                confidence(candidate, entity, reference));
        annotated.add(new Mention(Kind.PERSON, candidate.from(), candidate.to(), person, "person"));
    }

    private static boolean isPlaceOrActor(Mention mention) {
        return mention.kind() == Kind.COUNTRY || mention.kind() == Kind.BODY || mention.kind() == Kind.PLACE;
    }

    private static double confidence(Candidate candidate, Entity entity, boolean reference) {
        double base = candidate.name() == null ? 0.8 : candidate.hasOffice() ? 0.95 : 0.9;
        return base - (reference ? 0.1 : 0) + (entity.known() == null ? 0 : 0.03);
    }

    /** An office of somebody unknown: a person without a name, or, where several are meant, the office alone. */
    private void addBareOffice(SentenceNames sentence, Candidate candidate) {
        if (!candidate.hasOffice()) {
            return;
        }
        OfficePhrase office = candidate.offices().get(0);
        String code = unnamedCode(office);
        if (code == null) {
            addUnknownLeader(sentence, candidate, office);
            return;
        }
        Holding holding = new Holding(code, office.of(), office.at(), office.change());
        if (candidate.several() || office.of() == null) {
            sentence.annotated()
                    .add(new Mention(
                            Kind.OFFICE,
                            candidate.from(),
                            candidate.to(),
                            new OfficeWord(holding, candidate.several()),
                            office.rule()));
            return;
        }
        Actor.Person person = new Actor.Person(
                create().id(), null, sentence.textOf(candidate), List.of(holding), office.of(), false, false, 0.7);
        sentence.annotated().add(new Mention(Kind.PERSON, candidate.from(), candidate.to(), person, office.rule()));
    }

    private void addUnknownLeader(SentenceNames sentence, Candidate candidate, OfficePhrase office) {
        if (office.isCode("leader") && office.of() != null && !candidate.several()) {
            Actor.Person person = new Actor.Person(
                    create().id(), null, sentence.textOf(candidate), List.of(), office.of(), false, false, 0.6);
            sentence.annotated()
                    .add(new Mention(Kind.PERSON, candidate.from(), candidate.to(), person, office.rule()));
        }
    }

    static boolean isYear(Token token) {
        return token.isNumber() && token.norm().matches("(19|20)\\d\\d");
    }
}
