package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Works out which country or body an office is of whose words name none. */
final class OfficeCountries {
    /** Years before the first term that a table has of somebody, when a namesake is as likely. */
    private static final int FAR_OFF = 2;
    /** Tokens from one country that somebody goes to and the next: "and to". */
    private static final int FAR_OF_NEXT_GOAL = 3;
    /** Tokens from a place to whoever goes there: "of the". */
    private static final int FAR_OF_OWNER = 3;
    /** Sentences back in which whoever somebody goes with may be named. */
    private static final int NEAR_COMPANY = 2;

    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final NameShapes shapes;
    private final Period period;
    private final Focus focus;
    private final Home home;
    private final Cast cast;

    OfficeCountries(
            Knowledge knowledge,
            OfficeCodes codes,
            NameShapes shapes,
            Period period,
            Focus focus,
            Home home,
            Cast cast) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.shapes = shapes;
        this.period = period;
        this.focus = focus;
        this.home = home;
        this.cast = cast;
    }

    /** What somebody's office is of, by what is known or told of him, by his name, or by the story; null where nothing tells. */
    @Nullable String of(SentenceNames sentence, Candidate candidate, Entity entity, String code) {
        Holding before = entity.offices().holding(code);
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
        if (code.equals(Holding.SPOUSE)) {
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
        if (usual != null && home.country() != null) {
            return home.country();
        }
        // the tables know every holder of it: a name that is not among them is that of a junior minister of somewhere
        if (usual != null && (candidate.name() == null || person != null)) {
            return usual;
        }
        String shaped = countryOfName(sentence, candidate.name());
        String likely = shaped == null ? countryOfStory(sentence, candidate, code) : shaped;
        return likely == null || hasOffice(likely, code) ? likely : null;
    }

    /** Whether a country can have an office: the tables know every country that has a monarch. */
    private boolean hasOffice(String country, String code) {
        String other = codes.onlyWith(code);
        return other == null
                || codes.monarchFrom(country) != null
                || !knowledge.holders(List.of(other), country).isEmpty();
    }

    /** The country of whoever was named last, where somebody is told of as going with him ({@code accompanied by}). */
    private @Nullable String countryOfCompany(SentenceNames sentence, Candidate candidate) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        boolean company = isOfPersonBefore(sentence, candidate);
        for (int at = 0; at < candidate.from() && !company; at++) {
            company = sentence.grammar().listed("companions", tokens, at) != null;
        }
        Entity other = company ? cast.lastNamed() : null;
        if (other == null || sentence.index() - other.lastSeen() > NEAR_COMPANY) {
            return null;
        }
        boolean here = other.lastSeen() == sentence.index();
        return CountryCode.is(other.of()) && (here || isAmongOwn(other)) ? other.of() : null;
    }

    /** Whether all who were last named where somebody was are of his country: else a later "he" may be another of them. */
    private boolean isAmongOwn(Entity person) {
        return cast.entities().stream()
                .filter(other -> other.lastSeen() == person.lastSeen() && other.of() != null)
                .allMatch(other -> Objects.equals(other.of(), person.of()));
    }

    /** "Minister A's chief of staff B": whether the office is said to be under the person named right before it. */
    private static boolean isOfPersonBefore(SentenceNames sentence, Candidate candidate) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        NamesGrammar grammar = sentence.grammar();
        int end = grammar.listed("possessive", tokens, candidate.from()) == null
                ? candidate.from() - 1
                : candidate.from();
        return end >= 0
                && grammar.listed("possessive", tokens, end) != null
                && sentence.candidates().stream()
                        .anyMatch(other -> other != candidate && other.name() != null && other.to() == end);
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
        Set<String> goals = own == null ? goals(sentence, candidate) : Set.of();
        String first = goals.isEmpty() ? own : goals.iterator().next();
        String near = focus.at(sentence.index(), candidate.from(), first);
        return near != null && goals.contains(near) ? spokenFrom : near;
    }

    /** The countries that somebody goes to, after words such as "visited" or right after his name: not his own. */
    private static Set<String> goals(SentenceNames sentence, Candidate candidate) {
        Annotated annotated = sentence.annotated();
        List<Token> tokens = annotated.sentence().tokens();
        boolean comma =
                candidate.to() < tokens.size() && tokens.get(candidate.to()).is(",");
        Set<String> goals = new LinkedHashSet<>();
        int last = -1;
        for (Mention mention : annotated.mentions(Kind.COUNTRY)) {
            if (!(mention.value() instanceof Actor.Country country)
                    || country.use() == Actor.Country.Use.DEMONYM
                    || country.use() == Actor.Country.Use.PEOPLE) {
                continue;
            }
            int towards = sentence.grammar().listedBefore("towards", tokens, mention.from());
            boolean next = towards == candidate.to() || comma && towards == candidate.to() + 1;
            // "visit to A of the minister X", but not "went to A to see the minister X", who is at home there
            boolean his = mention.from() >= candidate.to()
                    || candidate.from() - mention.to() <= FAR_OF_OWNER
                            && sentence.grammar().listed("of", tokens, mention.to()) != null;
            boolean goal = his && sentence.grammar().listedBefore("goals", tokens, mention.from()) >= 0;
            boolean goesOn = last >= 0 && mention.from() - last <= FAR_OF_NEXT_GOAL && towards > last;
            if (goals.isEmpty() ? next || goal : goesOn) {
                goals.add(country.code());
                last = mention.to();
            } else if (!goals.isEmpty() || mention.from() >= candidate.to()) {
                return goals;
            }
        }
        return goals;
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
                .filter(CountryCode::is)
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
