package org.dragoman.reader.names;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells which known person an entity is, by its names, offices and the date. */
final class PersonIdentifier {
    /** The score of somebody who held one of the offices at the time. */
    private static final int FITS = 4;

    /** What speaks for somebody whose name is written with the very same marks. */
    private static final int SAME_MARKS = 3;

    private static final String YOUNGER = "jr";

    /** Words of a mangled name, after which another word with a capital may stand that is none of it. */
    private static final int SHORTEST_WITH_MORE = 2;

    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final Period period;
    private final Cast cast;
    private final HolderMatcher matcher;
    private final NameShapes shapes;

    PersonIdentifier(Knowledge knowledge, OfficeCodes codes, NameShapes shapes, Period period, Cast cast) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.period = period;
        this.cast = cast;
        this.shapes = shapes;
        this.matcher = new HolderMatcher(knowledge, codes, shapes, period);
    }

    /**
     * By a full name.
     *
     * @param written the name as it stands in the text, with its marks
     */
    void know(Entity entity, NameRun name, Candidate candidate, String written) {
        if (entity.known() != null) {
            return;
        }
        List<KnownPerson> same = name.isKnown() ? name.known() : knowledge.byMainWords(name.words());
        same = same.isEmpty() ? partly(name, candidate) : same;
        same = candidate.hasOffice() ? same : withoutFathers(name, same);
        KnownPerson best = best(withoutOthers(same, candidate, written), candidate, written);
        if (best != null) {
            entity.know(best);
        }
    }

    /** Leaves out whose names have other marks or another order of words, unless the office with the name is theirs. */
    private List<KnownPerson> withoutOthers(List<KnownPerson> same, Candidate candidate, String written) {
        return same.stream()
                .filter(person -> shapes.fit(written, person) != NameFit.OTHER || fits(person, candidate))
                .toList();
    }

    /** Whether a written name is not that of a person whose plain letters it has, but that of another one in the tables. */
    boolean isOfAnother(@Nullable KnownPerson person, NameRun name, String written) {
        return person != null
                && name.known().size() > 1
                && shapes.fit(written, person) != NameFit.EXACT
                && name.known().stream().anyMatch(other -> shapes.fit(written, other) == NameFit.EXACT);
    }

    /** Leaves out whom no table calls the younger, where the text does so: the son is somebody else. */
    private static List<KnownPerson> withoutFathers(NameRun name, List<KnownPerson> same) {
        if (!name.words().contains(YOUNGER)) {
            return same;
        }
        return same.stream()
                .filter(person -> person.spellingWords().stream().anyMatch(spelling -> spelling.contains(YOUNGER)))
                .toList();
    }

    /** Known persons of whose name the words are a part, or which they tell in full, where an office that they held stands with it. */
    private List<KnownPerson> partly(NameRun name, Candidate candidate) {
        if (!candidate.hasOffice() || name.words().size() < 2) {
            return List.of();
        }
        List<KnownPerson> named = knowledge.byPart(name.words());
        if (named.isEmpty() && shapes.country(name.words()) == null) {
            named = knowledge.byEnds(name.words());
        }
        return named.stream().filter(person -> fits(person, candidate)).toList();
    }

    private @Nullable KnownPerson best(List<KnownPerson> same, Candidate candidate, String written) {
        if (same.size() <= 1) {
            return same.isEmpty() || contradicts(same.get(0), candidate) ? null : same.get(0);
        }
        return same.stream()
                .filter(person -> !contradicts(person, candidate))
                .max(Comparator.comparingInt(person ->
                        score(person, candidate) + (shapes.fit(written, person) == NameFit.EXACT ? SAME_MARKS : 0)))
                .orElse(null);
    }

    private int score(KnownPerson person, Candidate candidate) {
        int score = 0;
        for (OfficePhrase office : candidate.offices()) {
            for (String code : office.codes()) {
                String meant = cast.meant(code);
                String read = Objects.requireNonNullElse(codes.reading(meant, office.of(), office.reading()), meant);
                score += person.held(read, office.of(), period.first(), period.last()) ? FITS : 0;
                boolean over = office.change() == Holding.Change.ENDS;
                score += person.held(read, office.of(), null, null) ? over ? FITS : FITS / 2 : 0;
                score += codes.isIncomplete(read) && heldSome(person, read, office.of()) ? FITS : 0;
            }
        }
        boolean active = person.terms().stream().anyMatch(term -> term.overlaps(period.first(), period.last()));
        return score + (active ? 1 : 0);
    }

    /** Whether somebody held, when the document was written, some office of a kind whose field the text leaves out. */
    private boolean heldSome(KnownPerson person, String kind, @Nullable String of) {
        return person.terms().stream()
                .anyMatch(term -> term.overlaps(period.first(), period.last())
                        && term.office().startsWith(kind + ":")
                        && (of == null || of.equals(term.of())));
    }

    /** Whether the text gives a country that the known person has never acted for. */
    private static boolean contradicts(KnownPerson person, Candidate candidate) {
        for (OfficePhrase office : candidate.offices()) {
            String of = office.of();
            boolean elsewhere = of != null && !person.actedFor(of);
            if (elsewhere && office.codes().stream().noneMatch(code -> person.held(code, null, null, null))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The one holder, today, of an office that stands with a part of a name, where the person meant by that part so far
     * never held it ({@code King Salman} in a text of his son).
     */
    @Nullable KnownPerson namesake(KnownPerson person, Candidate candidate, List<String> words) {
        for (OfficePhrase office : candidate.offices()) {
            String of = office.of() == null ? person.onlyCountry() : office.of();
            if (of == null || !codes.isSingle(office.code()) || person.held(office.code(), of, null, null)) {
                continue;
            }
            List<KnownPerson> holders = knowledge.holders(office.code(), of, null, period.first(), period.last());
            if (holders.size() == 1 && isPartOfName(holders.get(0), words)) {
                return holders.get(0);
            }
        }
        return null;
    }

    private static boolean isPartOfName(KnownPerson person, List<String> words) {
        return person.spellingWords().stream().anyMatch(spelling -> spelling.containsAll(words));
    }

    private boolean fits(KnownPerson person, Candidate candidate) {
        return !contradicts(person, candidate) && score(person, candidate) >= FITS;
    }

    /** By a part of the name beside an office. */
    void knowForShort(Entity entity, NameRun name, Candidate candidate) {
        if (entity.known() != null || !candidate.hasOffice()) {
            return;
        }
        boolean tooLittle = name.words().size() == 1
                && (name.words().get(0).length() < 2
                        || !isSingleToday(candidate)
                                && candidate.offices().stream().allMatch(office -> office.of() == null));
        List<KnownPerson> fitting = knowledge.byShortName(String.join(" ", name.words())).stream()
                .filter(person -> fits(person, candidate))
                .toList();
        if (fitting.isEmpty() && !tooLittle) {
            fitting = knowledge.byPart(name.words()).stream()
                    .filter(person -> name.words().size() > 1
                            || isLastWord(person, name.words().get(0)))
                    .filter(person -> fits(person, candidate))
                    .toList();
        }
        if (fitting.isEmpty() && name.words().size() == 1) {
            // a monarch's whole name is one word: "King X"
            fitting = knowledge.byWords(name.words()).stream()
                    .filter(person -> fits(person, candidate))
                    .toList();
        }
        fitting = fitting.isEmpty() ? calledByFirstWord(name, candidate) : fitting;
        fitting = fitting.isEmpty() ? pastHolders(name, candidate) : fitting;
        if (fitting.size() == 1) {
            entity.know(fitting.get(0));
        }
    }

    /**
     * Those whose name begins with the words and goes on, of offices that call their holders so ("King Felipe"), or of which
     * one person holds that of the named country.
     */
    private List<KnownPerson> calledByFirstWord(NameRun name, Candidate candidate) {
        if (candidate.offices().stream()
                .noneMatch(office -> codes.isCalledByFirstWord(office.code())
                        || office.of() != null && codes.isSingle(office.code()))) {
            return List.of();
        }
        List<String> words = name.words();
        return knowledge.byPart(words).stream()
                .filter(person -> person.spellingWords().stream().anyMatch(spelling -> begins(spelling, words)))
                .filter(person -> fits(person, candidate))
                .toList();
    }

    private static boolean begins(List<String> spelling, List<String> words) {
        return spelling.size() > words.size()
                && spelling.subList(0, words.size()).equals(words);
    }

    /**
     * By a family name behind a courtesy word, with nothing else said of the person: the one so called who, when the document
     * was written, held an office that makes its holder known to all. Without a courtesy word nobody else in the tables may
     * be called so, and the office must be one that leads a country.
     */
    void knowByFamilyName(Entity entity, NameRun name, Candidate candidate) {
        boolean family = isWithoutOffice(candidate) && name.words().size() == 1;
        if (entity.known() != null || !family || !period.isKnown()) {
            return;
        }
        List<KnownPerson> called = knowledge.byShortName(name.words().get(0)).stream()
                .filter(person -> candidate.offices().stream().allMatch(office -> isOf(person, office.of())))
                .toList();
        if (!candidate.titled() && (called.size() != 1 || !isAtHead(called.get(0)))) {
            return;
        }
        List<KnownPerson> leaders = called.stream().filter(this::isLeaderToday).toList();
        if (leaders.size() == 1) {
            entity.know(leaders.get(0));
        }
    }

    /** Whether the words before a name give no office; "his counterpart" alone tells only of whose country he is. */
    private static boolean isWithoutOffice(Candidate candidate) {
        return candidate.offices().stream().allMatch(office -> office.isCode("counterpart"));
    }

    private static boolean isOf(KnownPerson person, @Nullable String country) {
        return country == null || person.actedFor(country);
    }

    private boolean isLeaderToday(KnownPerson person) {
        return person.terms().stream()
                .anyMatch(term -> codes.isKnownByOffice(term.office()) && term.overlaps(period.first(), period.last()));
    }

    /** Whether somebody leads a country all the time in which the document can have been written. */
    private boolean isAtHead(KnownPerson person) {
        return person.terms().stream()
                .anyMatch(term -> codes.leading().contains(term.office())
                        && CountryCode.is(term.of())
                        && term.overlaps(period.first(), period.first())
                        && term.overlaps(period.last(), period.last()));
    }

    /** Whether an office without a country is one that one person holds at a time. */
    private boolean isSingleToday(Candidate candidate) {
        return candidate.offices().stream()
                .anyMatch(office -> office.change() == Holding.Change.HOLDS && codes.isSingle(office.code()));
    }

    /** Those called so for short who once held, alone, an office that stands with the name: titles outlast offices. */
    private List<KnownPerson> pastHolders(NameRun name, Candidate candidate) {
        return knowledge.byShortName(String.join(" ", name.words())).stream()
                .filter(person -> candidate.offices().stream()
                        .anyMatch(office -> codes.isSingle(office.code())
                                && person.terms().stream()
                                        .anyMatch(term -> term.isOffice(office.code(), office.of())
                                                && term.isOverBefore(period.first()))))
                .toList();
    }

    private static boolean isLastWord(KnownPerson person, String word) {
        return person.spellingWords().stream()
                .anyMatch(words -> words.get(words.size() - 1).equals(word));
    }

    /** By an office, its country and the date, where the name is like a holder's. */
    void knowByOffice(SentenceNames sentence, Entity entity, NameRun name, List<Holding> offices) {
        boolean spelledOut = isTransliterated(sentence, name);
        boolean debris = holdsDebris(sentence, name);
        List<String> words = name.words();
        HolderMatcher.Found found = found(new HolderMatcher.Writing(words, spelledOut, debris), offices);
        if (found == null && words.size() > SHORTEST_WITH_MORE) {
            found = begun(words.subList(0, words.size() - 1), offices);
        }
        if (found != null) {
            entity.know(found.person());
            if (found.repaired()) {
                entity.repair(words);
            }
        }
    }

    /** Whom the words before the last mean: a portfolio may go on behind a mangled name. */
    private HolderMatcher.@Nullable Found begun(List<String> words, List<Holding> offices) {
        for (Holding office : offices) {
            HolderMatcher.Found found = matcher.mangled(words, office.office());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private HolderMatcher.@Nullable Found found(HolderMatcher.Writing written, List<Holding> offices) {
        for (Holding office : offices) {
            HolderMatcher.Found found = matcher.find(written, office.office(), office.of());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether digits, or signs that stand for a lost letter, are in a name. */
    private static boolean holdsDebris(SentenceNames sentence, NameRun name) {
        for (int at = name.from(); at < name.to(); at++) {
            Token token = sentence.annotated().token(at);
            if (token.isNumber() || NameWords.isLostLetter(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name is written syllable by syllable, with small letters after several hyphens. */
    private static boolean isTransliterated(SentenceNames sentence, NameRun name) {
        int hyphens = 0;
        boolean marked = false;
        for (int at = name.from(); at < name.to(); at++) {
            Token token = sentence.annotated().token(at);
            boolean after =
                    at > name.from() && sentence.annotated().token(at - 1).is("-");
            hyphens += after && token.isWord() && !token.isCapitalized() ? 1 : 0;
            marked |= Folding.hasMarks(token.text());
        }
        return hyphens > 1 || hyphens == 1 && marked;
    }
}
