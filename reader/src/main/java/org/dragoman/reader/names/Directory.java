package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions for persons: who held an office on a day, which offices somebody held, whom a mangled name means.
 * Immutable and safe for threads.
 */
public final class Directory {
    private static final double SURE_TERM = 0.95;
    private static final double UNSURE_TERM = 0.8;
    private static final int EXACT = 2;
    /** So many years behind the last change that the tables know, nobody can be said to be in office still. */
    private static final int YEARS_OF_WORTH = 2;
    /** What an answer is worth that names holders of another office of that name. */
    private static final double KINDRED = 0.8;
    /** What an answer is worth that leaves out words of the question. */
    private static final double WORDS_LEFT = 0.5;

    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final QueryReader queries;
    private final NameLookup names;
    private final Collection<String> offices;
    private final LocalDate knownUntil;

    Directory(Knowledge knowledge, OfficeCodes codes, QueryReader queries, NameLookup names) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.queries = queries;
        this.names = names;
        this.offices = knowledge.persons().stream()
                .flatMap(person -> person.terms().stream())
                .map(Term::office)
                .collect(Collectors.toCollection(TreeSet::new));
        this.knownUntil = knowledge.knownUntil();
    }

    /** The persons who answer a question, or why nobody does and what comes nearest. Never fails on any text. */
    public Answer who(Question asked) {
        if (asked.text().isBlank() && asked.office() == null) {
            return new Answer.NotFound(
                    "the question is empty: ask for a name, for an office and its country, or for both", List.of());
        }
        Answer problem = problemOfOptions(asked);
        if (problem != null) {
            return problem;
        }
        Question question = asked.of(asked.of() == null ? null : queries.code(asked.of()));
        if (question.text().isBlank()) {
            return byOffice(question, List.of(Objects.requireNonNull(question.office())), question.of(), null);
        }
        Query query = queries.read(question);
        OfficePhrase office = query.office();
        if (query.name() == null && office != null) {
            return ofOffice(question, query, office);
        }
        List<PersonMatch> found = names.find(question, query);
        return found.isEmpty() ? nobodyCalled(question, query) : dated(question, office, found);
    }

    /** The holders of the office that a question names, worth less where it says more than that. */
    private Answer ofOffice(Question question, Query query, OfficePhrase office) {
        String of = country(question, query, office);
        List<String> meant = meanings(office, of);
        String at = office.at() == null ? organ(query.sentence().organ(office), meant, of) : office.at();
        Answer answer = byOffice(question, meant, of, at);
        String left = query.left();
        return answer instanceof Answer.Found found && left != null
                ? less(found, WORDS_LEFT, reason -> reason + "; what \"" + left + "\" adds is not understood")
                : answer;
    }

    /** The same persons as a less sure answer. */
    private static Answer less(Answer.Found found, double share, UnaryOperator<String> reason) {
        return new Answer.Found(found.persons().stream()
                .map(match -> new PersonMatch(
                        match.person(),
                        match.terms(),
                        match.score() * share,
                        reason.apply(match.reason()),
                        match.repaired()))
                .toList());
    }

    /**
     * What an office is of: as the question says with it, or apart from it behind words that nobody knows, or else the country
     * in which its language is at home.
     */
    private static @Nullable String country(Question question, Query query, OfficePhrase office) {
        if (office.of() != null || question.of() != null) {
            return office.of() == null ? question.of() : office.of();
        }
        String beside = query.actorBeside();
        return beside == null ? query.sentence().grammar().home() : beside;
    }

    /** An organ that holders are known of; null for none, as in a country with one chamber that texts call by either name. */
    private @Nullable String organ(@Nullable String named, List<String> meant, @Nullable String of) {
        boolean known =
                named != null && of != null && meant.stream().anyMatch(code -> knowledge.isParted(code, of, named));
        return known ? named : null;
    }

    private @Nullable Answer problemOfOptions(Question question) {
        String office = question.office();
        if (office != null && !offices.contains(office)) {
            return new Answer.NotFound(
                    "no office is called \"" + office + "\"",
                    new Nearest(office).considerAll(offices).best());
        }
        String of = question.of();
        if (of != null && queries.code(of) == null) {
            return new Answer.NotFound("no country or body is called \"" + of + "\"", queries.nearestActors(of));
        }
        LocalDate from = question.from();
        if (from != null && from.minusYears(YEARS_OF_WORTH).isAfter(knownUntil)) {
            return new Answer.NotFound(
                    "who is in office on " + from + " is not known: the last change in the tables is of " + knownUntil,
                    List.of());
        }
        return null;
    }

    private List<String> meanings(OfficePhrase office, @Nullable String of) {
        List<String> found = new ArrayList<>();
        for (String code : office.codes()) {
            String read = codes.reading(code, of, office.reading());
            found.addAll(read == null ? codes.meanings(code) : List.of(read));
        }
        return found;
    }

    private Answer byOffice(Question question, List<String> meant, @Nullable String named, @Nullable String at) {
        String asked = named == null ? countryOfOrgan(question, meant) : named;
        if (asked == null) {
            return new Answer.NotFound(
                    "\"" + shown(question, meant) + "\" names no country or body that is known",
                    queries.nearestInText(question.text()));
        }
        String crown = meant.contains("monarch") ? codes.monarchFrom(asked) : null;
        String of = crown == null ? asked : crown;
        if (meant.isEmpty()) {
            return noOneOffice(question, of);
        }
        List<PersonMatch> all = holders(meant, of, at);
        List<PersonMatch> inOffice = inTime(question, all);
        if (inOffice.isEmpty()) {
            List<PersonMatch> kindred = inTime(question, holders(codes.kindred(meant), of, null));
            if (!kindred.isEmpty()) {
                return less(held(question, kindred), KINDRED, reason -> "held an office that is called so too");
            }
        }
        if (all.isEmpty()) {
            return noSuchOffice(meant, of, at);
        }
        return inOffice.isEmpty()
                ? nobodyThen(question, shown(question, meant), all)
                : held(question, spokenOf(question, inOffice));
    }

    private List<PersonMatch> holders(List<String> offices, String of, @Nullable String at) {
        List<PersonMatch> all = new ArrayList<>();
        for (KnownPerson person : knowledge.holders(offices, of)) {
            List<Term> terms = terms(
                    person, term -> offices.contains(term.office()) && term.of().equals(of) && isAt(term, at));
            if (!terms.isEmpty()) {
                all.add(new PersonMatch(person, terms, 0, "", false));
            }
        }
        return all;
    }

    /** The one country with holders of an office at an organ that the question names ({@code the Federation Council}). */
    private @Nullable String countryOfOrgan(Question question, List<String> meant) {
        List<String> asked = Knowledge.words(question.text());
        List<String> countries = knowledge.persons().stream()
                .flatMap(person -> person.terms().stream())
                .filter(term -> meant.contains(term.office()))
                .filter(term -> term.at() != null && asked.containsAll(Knowledge.words(term.at())))
                .map(Term::of)
                .distinct()
                .toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }

    /** Of several holders those whose charge or organ the question says in words that the tables have, if it says any. */
    private static List<PersonMatch> spokenOf(Question question, List<PersonMatch> holders) {
        List<String> asked = Knowledge.words(question.text());
        List<PersonMatch> named = holders.stream()
                .filter(match -> match.terms().stream()
                        .map(Term::at)
                        .anyMatch(at -> at != null && asked.containsAll(Knowledge.words(at))))
                .toList();
        return holders.size() > 1 && !named.isEmpty() ? named : holders;
    }

    /** To a word that is the office of nobody alone ("the leader of ..."): who led the country then. */
    private Answer noOneOffice(Question question, String of) {
        List<String> leaders = new ArrayList<>();
        for (KnownPerson person : knowledge.holders(codes.leading(), of)) {
            terms(
                            person,
                            term -> codes.leading().contains(term.office())
                                    && term.of().equals(of))
                    .stream()
                    .filter(term -> question.isDated() && term.overlaps(question.from(), question.to()))
                    .forEach(term -> leaders.add(new Held(person, term).toString()));
        }
        String what = "\"" + question.text().strip() + "\" may be any of several offices of " + of;
        return new Answer.NotFound(what, leaders);
    }

    private static String shown(Question question, List<String> meant) {
        return question.text().isBlank() ? String.join(" or ", meant) : question.text();
    }

    private boolean isAt(Term term, @Nullable String at) {
        if (at == null || knowledge.isAt(term, at)) {
            return true;
        }
        String held = term.at();
        List<String> asked = Knowledge.words(at);
        List<String> known = held == null ? List.of() : Knowledge.words(held);
        long shared = known.stream().filter(asked::contains).count();
        return !known.isEmpty() && 3 * shared >= 2 * Math.min(asked.size(), known.size());
    }

    private Answer noSuchOffice(List<String> meant, String of, @Nullable String at) {
        List<String> held = knowledge.persons().stream()
                .flatMap(person -> person.terms().stream())
                .filter(term -> term.of().equals(of))
                .map(Term::office)
                .distinct()
                .toList();
        List<String> nearest = new Nearest(meant.get(0)).considerAll(held).best();
        List<String> ofKind = held.stream()
                .filter(office -> office.startsWith(meant.get(0) + ":"))
                .sorted()
                .toList();
        return new Answer.NotFound(
                "nobody is known as " + String.join(" or ", meant) + " of " + of + (at == null ? "" : " at " + at),
                ofKind.isEmpty() ? nearest : ofKind);
    }

    private static List<Term> terms(KnownPerson person, Predicate<Term> wanted) {
        return person.terms().stream().filter(wanted).toList();
    }

    /** Those who hold an office asked for in some part of the time asked for, with those terms alone. */
    private static List<PersonMatch> inTime(Question question, List<PersonMatch> all) {
        if (!question.isDated()) {
            return all;
        }
        List<PersonMatch> then = new ArrayList<>();
        for (PersonMatch match : all) {
            List<Term> terms = match.terms().stream()
                    .filter(term -> term.overlaps(question.from(), question.to()))
                    .toList();
            if (!terms.isEmpty()) {
                then.add(new PersonMatch(match.person(), terms, match.score(), match.reason(), match.repaired()));
            }
        }
        return then;
    }

    private static Answer.Found held(Question question, List<PersonMatch> holders) {
        List<PersonMatch> scored = new ArrayList<>();
        for (PersonMatch match : holders) {
            boolean exact = match.terms().stream().anyMatch(term -> term.sure() <= EXACT);
            double score = (exact ? SURE_TERM : UNSURE_TERM) / (question.isDated() ? holders.size() : 1);
            String reason = question.isDated() ? "held the office then" : "held the office";
            scored.add(new PersonMatch(match.person(), match.terms(), score, reason, false));
        }
        scored.sort(Comparator.comparing(match -> match.terms().get(0).since()));
        return new Answer.Found(scored);
    }

    /** Those of a name at the time asked for: in the office asked for, or else in another one. */
    private static Answer dated(Question question, @Nullable OfficePhrase office, List<PersonMatch> found) {
        Question allowed = office == null ? question : question.allowingFor(office.change());
        List<PersonMatch> then = inTime(allowed, found);
        if (then.isEmpty()) {
            then = inTime(allowed, found.stream().map(Directory::inAnyOffice).toList());
        }
        return then.isEmpty() ? nobodyThen(question, found.get(0).person().name(), found) : new Answer.Found(then);
    }

    private static PersonMatch inAnyOffice(PersonMatch match) {
        List<Term> all = match.person().terms();
        return new PersonMatch(match.person(), all, match.score(), match.reason(), match.repaired());
    }

    private static Answer nobodyThen(Question question, String what, List<PersonMatch> all) {
        List<String> nearest = all.stream()
                .flatMap(match -> match.terms().stream().map(term -> new Held(match.person(), term)))
                .sorted(Comparator.comparingLong(held -> held.daysFrom(question)))
                .limit(2)
                .map(Held::toString)
                .toList();
        String when = Objects.equals(question.from(), question.to())
                ? String.valueOf(question.from())
                : question.from() + " to " + question.to();
        return new Answer.NotFound("no known term of \"" + what + "\" runs on " + when, nearest);
    }

    private Answer nobodyCalled(Question question, Query query) {
        OfficePhrase office = query.office();
        String other = query.otherThanCountry();
        if (office == null && other != null) {
            return new Answer.NotFound("no office is called \"" + other + "\"", queries.nearestOffices(other));
        }
        String name = query.name() == null ? question.text().strip() : query.name();
        Nearest persons = new Nearest(name);
        knowledge
                .persons()
                .forEach(
                        person -> person.allSpellings().forEach(spelling -> persons.consider(spelling, person.name())));
        List<String> nearest = new ArrayList<>(persons.best());
        if (nearest.isEmpty() && !question.isWritten()) {
            nearest.addAll(queries.nearestInText(name));
        }
        if (office == null) {
            return new Answer.NotFound("nobody called \"" + name + "\" is known", nearest);
        }
        String held = String.join(" or ", meanings(office, office.of()));
        String problem = office.of() == null
                ? "\"" + name + "\" is no country, body or " + held + " that is known"
                : "nobody called \"" + name + "\" is known as " + held + " of " + office.of();
        return new Answer.NotFound(problem, nearest);
    }
}
