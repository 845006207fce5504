package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Works out which offices of which country a candidate's words give a person. */
final class HoldingReader {
    /** Years before the first term that a table has of somebody, when a namesake is as likely. */
    private static final int FAR_OFF = 2;
    /** Sentences back in which whoever somebody goes with may be named. */
    private static final int NEAR_COMPANY = 2;

    private static final String SPOUSE = "spouse-of";

    private final OfficeCodes codes;
    private final NameShapes shapes;
    private final Period period;
    private final Focus focus;
    private final Home home;
    private final Cast cast;

    HoldingReader(OfficeCodes codes, NameShapes shapes, Period period, Focus focus, Home home, Cast cast) {
        this.codes = codes;
        this.shapes = shapes;
        this.period = period;
        this.focus = focus;
        this.home = home;
        this.cast = cast;
    }

    /** The offices of a candidate that turned out to be a person, which takes note of them. */
    List<Holding> read(SentenceNames sentence, Candidate candidate, Entity entity) {
        List<Holding> holdings = new ArrayList<>();
        String shared = sharedCountry(candidate);
        for (OfficePhrase office : candidate.offices()) {
            if (isOfSomebodyElse(candidate, office, entity)) {
                continue;
            }
            for (String code : office.codes()) {
                Holding holding = holding(
                        sentence, candidate, entity, office.of(office.of() == null ? shared : office.of()), code);
                if (holding != null && holdings.stream().noneMatch(holding::isSameOffice)) {
                    holdings.add(holding);
                }
            }
        }
        dropOthers(entity, holdings);
        boolean beside = holdings.stream().anyMatch(holding -> !holding.office().equals(SPOUSE));
        holdings.removeIf(holding -> beside && holding.office().equals(SPOUSE));
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

    /** Whether an office after a known name is of a country that the person never acted for: the next person's. */
    private static boolean isOfSomebodyElse(Candidate candidate, OfficePhrase office, Entity entity) {
        NameRun name = candidate.name();
        KnownPerson person = entity.known();
        String of = office.of();
        return name != null
                && person != null
                && of != null
                && office.from() >= name.to()
                && person.terms().stream().noneMatch(term -> term.of().equals(of));
    }

    /** The offices that the words can mean for somebody of whom only the name is known. */
    List<Holding> possible(SentenceNames sentence, Candidate candidate, Entity entity) {
        List<Holding> possible = new ArrayList<>();
        for (OfficePhrase office : candidate.offices()) {
            for (String code : office.codes()) {
                String of = office.of() == null ? defaultCountry(sentence, candidate, entity, code) : office.of();
                String read = codes.reading(code, of, office.reading());
                if (read != null) {
                    possible.add(Holding.of(read, of));
                }
                String home = sentence.grammar().home();
                String atHome = codes.reading(code, home, OfficePhrase.Reading.COUNTRY);
                if (office.of() == null && home != null && !home.equals(of) && atHome != null) {
                    possible.add(Holding.of(atHome, home));
                }
            }
        }
        return possible;
    }

    /** Drops what a known person never was beside what the person was: the title of somebody else in a list. */
    private void dropOthers(Entity entity, List<Holding> holdings) {
        KnownPerson person = entity.known();
        if (person == null || holdings.size() < 2) {
            return;
        }
        boolean one = holdings.stream().anyMatch(holding -> person.held(holding.office(), holding.of(), null, null));
        if (one) {
            holdings.removeIf(holding -> codes.isKnownByOffice(holding.office())
                    && !person.held(holding.office(), holding.of(), null, null));
        }
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
            Holding other = code.equals("counterpart") ? cast.counterOffice(entity) : cast.earlierOffice(entity);
            if (other == null) {
                return null;
            }
            if (code.equals("predecessor")) {
                return new Holding(other.office(), other.of(), other.at(), Holding.Change.ENDS);
            }
            code = other.office();
        }
        boolean ofOther =
                office.of() == null && office.reading() == OfficePhrase.Reading.OTHER && codes.dependsOnCountry(code);
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
        if (read == null) {
            return null;
        }
        if (office.of() == null && isHeldByOther(entity, read, of, office)) {
            return sentence.namesOtherYear(period) ? new Holding(read, of, office.at(), Holding.Change.ENDS) : null;
        }
        return new Holding(read, of, office.at(), change(entity, read, of, office));
    }

    /** Whether an office that the text says of no country is, in the one it would be of, a known other person's. */
    private boolean isHeldByOther(Entity entity, String code, @Nullable String of, OfficePhrase office) {
        return entity.known() == null
                && of != null
                && office.change() == Holding.Change.HOLDS
                && codes.leading().contains(code)
                && period.isKnown()
                && home.isHeldByOther(code, of, entity.names());
    }

    /** As the words say it; somebody whose only terms of an office were long over has ended it, whatever the title says. */
    private Holding.Change change(Entity entity, String code, @Nullable String of, OfficePhrase office) {
        KnownPerson person = entity.known();
        LocalDate first = period.first();
        if (person == null || first == null || office.change() != Holding.Change.HOLDS || !codes.isSingle(code)) {
            return office.change();
        }
        List<Term> terms =
                person.terms().stream().filter(term -> term.isOffice(code, of)).toList();
        boolean over = !terms.isEmpty() && terms.stream().allMatch(term -> term.isOverBefore(first.minusYears(1)));
        return over ? Holding.Change.OVER : Holding.Change.HOLDS;
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
                || of.length() != 2 && codes.dependsOnCountry(code)
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
        String known = person == null ? null : knownCountry(person, code);
        if (known != null) {
            return known;
        }
        if (entity.of() != null) {
            return entity.of();
        }
        if (code.equals("spouse-of")) {
            Entity other = cast.lastNamed();
            return other == null || other.lastSeen() != sentence.index() ? null : other.of();
        }
        if (codes.isOfBodies(code)) {
            return null;
        }
        String companion = countryOfCompany(sentence, candidate);
        if (companion != null) {
            return companion;
        }
        String usual = codes.defaultCountry(code);
        if (usual != null) {
            return home.country() == null ? usual : home.country();
        }
        String shaped = countryOfName(sentence, candidate.name());
        return shaped == null ? countryOfStory(sentence, candidate, code) : shaped;
    }

    /** The country of whoever was named last, where somebody is told of as going with him ({@code accompanied by}). */
    private @Nullable String countryOfCompany(SentenceNames sentence, Candidate candidate) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        boolean company = false;
        for (int at = 0; at < candidate.from() && !company; at++) {
            company = sentence.grammar().listed("companions", tokens, at) != null;
        }
        Entity other = company ? cast.lastNamed() : null;
        String of = other == null || sentence.index() - other.lastSeen() > NEAR_COMPANY ? null : other.of();
        return of == null || of.length() != 2 ? null : of;
    }

    /** The country whose names look like a name; null where the name does not tell. */
    private @Nullable String countryOfName(SentenceNames sentence, @Nullable NameRun name) {
        if (name == null) {
            return null;
        }
        String own = sentence.grammar().home();
        String shape = sentence.textOf(name).indexOf('-') > 0 ? null : shapes.country(name.words());
        if (shape != null) {
            String other = own != null && shape.equals(own) && focus.count(own) == 0 ? focus.mostNamed(own) : null;
            return other != null && shapes.isShared(other) ? other : shape;
        }
        boolean syllable =
                name.words().size() == 1 && shapes.isSyllable(name.words().get(0));
        return syllable ? own : null;
    }

    /** The country that the story is at, or where it is told; for those who are posted abroad the one that posts them. */
    private @Nullable String countryOfStory(SentenceNames sentence, Candidate candidate, String code) {
        String own = sentence.grammar().home();
        String spokenFrom = home.country();
        String posted = codes.isAccredited(code) ? postedTo(candidate) : null;
        if (posted != null && own == null) {
            return posted.equals(spokenFrom) || spokenFrom == null
                    ? focus.at(sentence.index(), candidate.from(), posted)
                    : spokenFrom;
        }
        if (spokenFrom != null && !spokenFrom.equals(own) && isOfHome(sentence, candidate, code)) {
            return spokenFrom;
        }
        return focus.at(sentence.index(), candidate.from(), own == null ? goal(sentence, candidate) : own);
    }

    /** The country that somebody goes to, after words such as "visited" or right after his name: not his own; null for none. */
    private static @Nullable String goal(SentenceNames sentence, Candidate candidate) {
        Annotated annotated = sentence.annotated();
        for (Mention mention : annotated.mentions(Kind.COUNTRY)) {
            if (mention.from() >= candidate.to()
                    && mention.value() instanceof Actor.Country country
                    && country.use() == Actor.Country.Use.NAME) {
                List<Token> tokens = annotated.sentence().tokens();
                int goal = sentence.grammar().listedBefore("goals", tokens, mention.from());
                int towards = sentence.grammar().listedBefore("towards", tokens, mention.from());
                return goal >= candidate.to() || towards == candidate.to() ? country.code() : null;
            }
        }
        return null;
    }

    /**
     * Whether an office without a country is rather of the one that the document speaks from than of the one in focus:
     * somebody sent to another country, or, where the document speaks clearly, anybody in a sentence that names none.
     */
    private boolean isOfHome(SentenceNames sentence, Candidate candidate, String code) {
        boolean ofOther = candidate.offices().stream()
                .anyMatch(office -> office.reading() == OfficePhrase.Reading.OTHER || grammarSaysOf(sentence, office));
        boolean sent = codes.isOfHome(code)
                || isOfUnknownPlace(sentence, candidate)
                || codes.isSentAbroad(code) && (home.isClear() || sentence.index() == 0 && home.country() != null);
        boolean main = sentence.annotated().sentence().story() == 1;
        boolean own = main && (home.isClear() || codes.isAtHome(code) || codes.isSingle(code) && home.has(code));
        return sent && !ofOther || own && !focus.isAny(sentence.index(), candidate.from());
    }

    /** Whether "of" and a name that is in no table follow a person's name: a place too small to be abroad. */
    private static boolean isOfUnknownPlace(SentenceNames sentence, Candidate candidate) {
        Annotated annotated = sentence.annotated();
        PhraseIndex.Hit<String> of =
                sentence.grammar().listed("of", annotated.sentence().tokens(), candidate.to());
        return candidate.name() != null
                && of != null
                && of.to() < annotated.size()
                && annotated.token(of.to()).isCapitalized()
                && !annotated.isCovered(of.to(), Kind.COUNTRY, Kind.PLACE, Kind.BODY);
    }

    /** The country in which an office is said to be held; null for none. */
    private static @Nullable String postedTo(Candidate candidate) {
        return candidate.offices().stream()
                .map(OfficePhrase::at)
                .filter(at -> at != null && at.length() == 2)
                .findFirst()
                .orElse(null);
    }

    private static boolean grammarSaysOf(SentenceNames sentence, OfficePhrase office) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        return sentence.grammar().listed("of", tokens, office.to()) != null;
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
        LocalDate today = period.last();
        boolean later =
                today != null && person.terms().stream().allMatch(term -> term.isAfter(today.plusYears(FAR_OFF)));
        return later ? null : person.onlyCountry();
    }

    /** Of several countries the one that the document names most, or else that the person held most terms of. */
    private String mostHeld(KnownPerson person, List<String> countries) {
        return countries.stream()
                .max(Comparator.<String>comparingInt(focus::count)
                        .thenComparingLong(country -> person.terms().stream()
                                .filter(term -> term.of().equals(country))
                                .count()))
                .orElseThrow();
    }
}
