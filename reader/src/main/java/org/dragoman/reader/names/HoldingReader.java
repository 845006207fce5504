package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out which offices of which country a candidate's words give a person. */
final class HoldingReader {
    private final OfficeCodes codes;
    private final Period period;
    private final Home home;
    private final Cast cast;
    private final OfficeCountries countries;

    HoldingReader(OfficeCodes codes, Period period, Home home, Cast cast, OfficeCountries countries) {
        this.codes = codes;
        this.period = period;
        this.home = home;
        this.cast = cast;
        this.countries = countries;
    }

    /** The offices of a candidate that turned out to be a person, which takes note of them. */
    List<Holding> read(SentenceNames sentence, Candidate candidate, Entity entity) {
        List<Holding> holdings = new ArrayList<>();
        Map<Holding, OfficeStep> steps = new HashMap<>(2);
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
                    if (office.step() != null) {
                        steps.put(holding, office.step());
                    }
                }
            }
        }
        dropOthers(entity, holdings);
        boolean beside = holdings.stream().anyMatch(holding -> !holding.isOfSpouse());
        holdings.removeIf(holding -> beside && holding.isOfSpouse());
        boolean membershipOnly = holdings.stream().allMatch(holding -> codes.isMembership(holding.office()));
        boolean besideOthers = membershipOnly && !entity.offices().holdings().isEmpty();
        boolean named = candidate.name() != null;
        List<Holding> kept = new ArrayList<>(holdings.size());
        for (Holding holding : holdings) {
            if (membershipOnly || !codes.isMembership(holding.office())) {
                Holding own =
                        new Holding(codes.membership(holding.office()), holding.of(), holding.at(), holding.change());
                kept.add(own);
                if (!besideOthers) {
                    String as = sentence.textOf(candidate);
                    entity.offices().hold(own, sentence.annotated(), as, named, steps.get(holding));
                }
            }
        }
        if (!kept.isEmpty()) {
            entity.of(kept.get(0).of());
        }
        return List.copyOf(kept);
    }

    /** Whether an office after a known name is of a country that the person never acted for: the next person's. */
    private static boolean isOfSomebodyElse(Candidate candidate, OfficePhrase office, Entity entity) {
        NameRun name = candidate.name();
        KnownPerson person = entity.known();
        String of = office.of();
        return name != null && person != null && of != null && office.from() >= name.to() && !person.actedFor(of);
    }

    /** The offices that the words can mean for somebody of whom only the name is known. */
    List<Holding> possible(SentenceNames sentence, Candidate candidate, Entity entity) {
        List<Holding> possible = new ArrayList<>();
        for (OfficePhrase office : candidate.offices()) {
            for (String code : office.codes()) {
                String of = office.of() == null ? countries.of(sentence, candidate, entity, code) : office.of();
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
        return countries.size() == 1 && CountryCode.is(countries.get(0)) ? countries.get(0) : null;
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
                // Of a leader whose office the text does not tell, the counterpart has none that it tells either.
                entity.of(code.equals("counterpart") ? office.of() : null);
                return null;
            }
            if (code.equals("predecessor")) {
                return new Holding(other.office(), other.of(), other.at(), Holding.Change.ENDS);
            }
            code = other.office();
        }
        boolean ofOther =
                office.of() == null && office.reading() == OfficePhrase.Reading.OTHER && codes.dependsOnCountry(code);
        String of = office.of() == null && !ofOther ? countries.of(sentence, candidate, entity, code) : office.of();
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
        if (office.of() == null && office.step() == null && isHeldByOther(entity, read, of, office)) {
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
                || !CountryCode.is(of) && codes.dependsOnCountry(code)
                || person.actedFor(of)) {
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
        for (Holding holding : entity.offices().holdings()) {
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
}
