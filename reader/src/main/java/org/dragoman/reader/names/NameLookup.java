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
            return called(question, Knowledge.words(question.text()));
        }
        if (!candidate.hasOffice()) {
            return called(question, isMostOf(query, name) ? name.words() : Knowledge.words(question.text()));
        }
        KnownPerson person = null;
        boolean repaired = false;
        Entity entity = resolved(question, query);
        if (entity != null && entity.known() != null) {
            person = entity.known();
            repaired = entity.isMangled(name.words());
        }
        return person == null ? List.of() : List.of(match(person, candidate, name.words(), repaired));
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

    private PersonMatch match(KnownPerson person, Candidate candidate, List<String> words, boolean repaired) {
        List<Term> terms = person.terms().stream()
                .filter(term -> candidate.offices().stream().anyMatch(office -> isOf(term, office)))
                .toList();
        terms = terms.isEmpty() ? person.terms() : terms;
        if (repaired) {
            return new PersonMatch(
                    person, terms, REPAIRED, "a mangled form of the name of one who held the office", true);
        }
        if (isWhole(person, words)) {
            return new PersonMatch(person, terms, WHOLE, "has this name, and held the office", false);
        }
        boolean part = person.spellingWords().stream().anyMatch(spelling -> spelling.containsAll(words));
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
    private List<PersonMatch> called(Question question, List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<PersonMatch> found = matches(question, knowledge.byWords(words), WHOLE, "has this name", false);
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
            found = matches(question, knowledge.byPart(words), GUESSED, "has a name with these words", false);
        }
        return found;
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
