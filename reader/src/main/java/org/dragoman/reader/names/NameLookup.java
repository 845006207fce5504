package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the persons whom the name in a question can mean, the way names in documents are resolved. */
final class NameLookup {
    private static final double WHOLE = 1.0;
    private static final double PART = 0.9;
    private static final double ALIKE = 0.85;
    private static final double REPAIRED = 0.9;
    private static final double GUESSED = 0.7;

    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final NameShapes shapes;

    NameLookup(Knowledge knowledge, OfficeCodes codes, NameShapes shapes) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.shapes = shapes;
    }

    /** The persons meant, likeliest first, each with all terms that the question's office is about; none where nobody is. */
    List<PersonMatch> find(Question question, Query query) {
        Candidate candidate = query.candidate();
        NameRun name = candidate == null ? null : candidate.name();
        if (candidate == null || name == null) {
            return called(question, question.text());
        }
        if (!candidate.hasOffice()) {
            return called(question, isMostOf(query, name) ? query.sentence().textOf(name) : question.text());
        }
        Entity entity = resolved(question, query);
        KnownPerson person = entity == null ? null : entity.known();
        if (entity != null && person != null) {
            String written = query.sentence().textOf(name);
            PersonMatch match = match(person, candidate, written, entity.isMangled(name.words()));
            if (holdsThen(match, question)) {
                return List.of(match);
            }
            List<PersonMatch> others = calledSoInOffice(question, candidate, name.words());
            return others.isEmpty() ? List.of(match) : others;
        }
        return calledSoInOffice(question, candidate, name.words());
    }

    private static boolean holdsThen(PersonMatch match, Question question) {
        return match.terms().stream().anyMatch(term -> term.overlaps(question.from(), question.to()));
    }

    /** Those who then held an office that stands with one word, or the last words, of their names. */
    private List<PersonMatch> calledSoInOffice(Question question, Candidate candidate, List<String> words) {
        List<PersonMatch> found = new ArrayList<>();
        for (KnownPerson person : knowledge.byPart(words)) {
            List<Term> terms = person.terms().stream()
                    .filter(term -> term.overlaps(question.from(), question.to()))
                    .filter(term -> candidate.offices().stream().anyMatch(office -> isSome(term, office)))
                    .toList();
            if (!terms.isEmpty() && person.endsIn(words)) {
                found.add(
                        new PersonMatch(person, terms, PART, "has this part of the name, and held the office", false));
            }
        }
        return found.stream()
                .map(match -> new PersonMatch(
                        match.person(), match.terms(), PART / found.size(), match.reason(), match.repaired()))
                .toList();
    }

    /** Whether a term is one of an office, also where the words for it leave out its field. */
    private boolean isSome(Term term, OfficePhrase office) {
        boolean country = office.of() == null || office.of().equals(term.of());
        return isOf(term, office)
                || country
                        && office.codes().stream()
                                .anyMatch(code -> codes.isIncomplete(code)
                                        && term.office().startsWith(code + ":"));
    }

    /** Whether few words of the question are left over: a part of what nobody understands is no name. */
    private static boolean isMostOf(Query query, NameRun name) {
        return query.whole()
                || 2 * (name.to() - name.from()) > query.sentence().annotated().size();
    }

    private @Nullable Entity resolved(Question question, Query query) {
        Period period = new Period(question.from(), question.to());
        Focus focus = new Focus(List.of(query.sentence().annotated()));
        PersonResolver resolver = new PersonResolver(knowledge, codes, shapes, period, focus);
        resolver.introduce(query.sentence());
        resolver.resolve(query.sentence());
        return resolver.entities().stream().findFirst().orElse(null);
    }

    private PersonMatch match(KnownPerson person, Candidate candidate, String written, boolean repaired) {
        List<String> words = Knowledge.words(written);
        List<Term> terms = person.terms().stream()
                .filter(term -> candidate.offices().stream().anyMatch(office -> isOf(term, office)))
                .toList();
        terms = terms.isEmpty() ? person.terms() : terms;
        if (repaired) {
            return new PersonMatch(
                    person, terms, REPAIRED, "a mangled form of the name of one who held the office", true);
        }
        if (isWhole(person, words) && shapes.fit(written, person) != NameFit.OTHER) {
            return new PersonMatch(person, terms, WHOLE, "has this name, and held the office", false);
        }
        boolean part = !isWhole(person, words)
                && person.spellingWords().stream().anyMatch(spelling -> spelling.containsAll(words));
        String reason =
                part ? "has this part of the name, and held the office" : "has a name like it, and held the office";
        return new PersonMatch(person, terms, part ? PART : ALIKE, reason, false);
    }

    private boolean isOf(Term term, OfficePhrase office) {
        boolean country = office.of() == null || office.of().equals(term.of());
        return country
                && office.codes().stream()
                        .anyMatch(code -> term.office().equals(code)
                                || term.office().equals(codes.reading(code, office.of(), office.reading())));
    }

    private static boolean isWhole(KnownPerson person, List<String> words) {
        String key = Knowledge.key(words);
        return person.spellingWords().stream()
                .anyMatch(spelling -> Knowledge.key(spelling).equals(key));
    }

    /** Those of a name without an office: by the whole of it, a form used alone, a mangled form, or a part of it. */
    private List<PersonMatch> called(Question question, String written) {
        List<String> words = Knowledge.words(written);
        if (words.isEmpty()) {
            return List.of();
        }
        List<PersonMatch> found = named(question, words, written);
        if (found.isEmpty()) {
            found = matches(
                    question, knowledge.byShortName(String.join(" ", words)), PART, "is called so for short", false);
        }
        if (found.isEmpty()) {
            found = matches(
                    question,
                    knowledge.byMangledName(words),
                    REPAIRED,
                    "has a name that translation turns into this",
                    true);
        }
        if (found.isEmpty()) {
            LooseNames loose = new LooseNames(knowledge);
            found = matches(question, loose.translated(written), WHOLE, "has this name in translation", false);
            found = found.isEmpty()
                    ? matches(question, loose.joined(words), PART, "has a name of these letters", false)
                    : found;
            found = found.isEmpty()
                    ? matches(question, loose.withInitial(words), PART, "has this name, shortened", false)
                    : found;
        }
        if (found.isEmpty()) {
            found = matches(question, withPart(words), GUESSED, "has a name with these words", false);
        }
        return found;
    }

    /** Those of whom the words are a part of the name: its end rather than its middle. */
    private List<KnownPerson> withPart(List<String> words) {
        List<KnownPerson> all = knowledge.byPart(words);
        List<KnownPerson> ending =
                all.stream().filter(person -> person.endsIn(words)).toList();
        return ending.isEmpty() ? all : ending;
    }

    /** Those of a full name: where its marks and order single somebody out, only him. */
    private List<PersonMatch> named(Question question, List<String> words, String written) {
        List<KnownPerson> same = knowledge.byWords(words);
        NameFit nearest = same.stream()
                .map(person -> shapes.fit(written, person))
                .min(Comparator.naturalOrder())
                .orElse(NameFit.EXACT);
        List<KnownPerson> meant = same.stream()
                .filter(person -> shapes.fit(written, person) == nearest)
                .toList();
        return nearest == NameFit.OTHER
                ? matches(question, meant, GUESSED, "has a name with other marks or in another order", false)
                : matches(question, meant, WHOLE, "has this name", false);
    }

    /** Where a date is asked for, those in office then come before the others, who are left out; leaders of states first. */
    private List<PersonMatch> matches(
            Question question, List<KnownPerson> persons, double score, String reason, boolean repaired) {
        List<KnownPerson> asked = persons.stream()
                .filter(person -> question.of() == null || person.actedFor(question.of()))
                .toList();
        List<KnownPerson> then = asked.stream()
                .filter(person ->
                        person.terms().stream().anyMatch(term -> term.overlaps(question.from(), question.to())))
                .toList();
        List<KnownPerson> meant = then.isEmpty() ? asked : then;
        List<PersonMatch> matches = new ArrayList<>();
        for (KnownPerson person : meant) {
            matches.add(new PersonMatch(person, person.terms(), score / meant.size(), reason, repaired));
        }
        matches.sort(Comparator.comparing((PersonMatch match) -> !leads(match.person(), question))
                .thenComparing(match -> match.person().name()));
        return matches;
    }

    /** Whether somebody then held an office that makes its holder known to all: whom a bare part of a name means first. */
    private boolean leads(KnownPerson person, Question question) {
        return person.terms().stream()
                .anyMatch(term ->
                        codes.leading().contains(term.office()) && term.overlaps(question.from(), question.to()));
    }
}
