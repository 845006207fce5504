package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Puts names and the offices beside them together within one sentence. One for each sentence. */
final class CandidateFinder {
    private final NamesGrammar grammar;
    private final OfficeCodes codes;
    private final List<Token> tokens;
    private final SharedOffices shared;
    private final CountryAfterName countries;
    private final OfficesAndNames around;
    private final OfficesBeforeName before;
    private final OfficesAfterName after;
    private final OfficeChanges changes;
    private final NameShapes shapes;
    private final List<OfficePhrase> offices;
    private final List<NameRun> runs;
    private final List<OfficePhrase> taken = new ArrayList<>();
    private final List<Candidate> found = new ArrayList<>();
    private final List<NameRun> firms = new ArrayList<>();

    CandidateFinder(
            Annotated sentence,
            List<OfficePhrase> offices,
            List<NameRun> runs,
            NamesGrammar grammar,
            NameShapes shapes,
            OfficeCodes codes) {
        this.codes = codes;
        this.shapes = shapes;
        this.grammar = grammar;
        this.tokens = sentence.sentence().tokens();
        this.shared = new SharedOffices(sentence, grammar);
        this.countries = new CountryAfterName(sentence, grammar);
        this.offices = offices;
        this.runs = runs;
        this.around = new OfficesAndNames(sentence, offices, runs, grammar);
        this.before = new OfficesBeforeName(around, shared, tokens, grammar, taken);
        OfficeSteps steps = new OfficeSteps(sentence, grammar, around, !runs.isEmpty());
        this.after = new OfficesAfterName(around, tokens, grammar, shapes, codes, taken, firms, steps);
        this.changes = new OfficeChanges(steps, around, tokens, taken);
        this.taken.addAll(steps.ofNobody());
    }

    /** All candidates from left to right: names with and without offices, and offices without names. */
    List<Candidate> find() {
        for (NameRun run : runs) {
            if (!isFound(run) && !firms.contains(run) && !isNamedFirm(run)) {
                addNamed(run);
            }
        }
        addUnnamed();
        found.sort(Comparator.comparingInt(Candidate::from));
        return found;
    }

    private boolean isFound(NameRun run) {
        return found.stream().anyMatch(candidate -> candidate.name() == run);
    }

    private void addNamed(NameRun found) {
        NameRun run = withParticles(found);
        int titles = around.beforeTitles(run.from());
        boolean titled = titles < run.from();
        List<OfficePhrase> held = new ArrayList<>();
        int from = before.take(titles, titled, run, held);
        Mention people = held.isEmpty() ? around.peopleBefore(run.from()) : null;
        if (people != null && people.value() instanceof Actor.Country country) {
            held.add(epithet(people, country.code()));
            from = people.from();
        }
        boolean several = !held.isEmpty() && around.isPlural(held.get(held.size() - 1));
        CountryAfterName.Found country = countries.of(run, held);
        taken.addAll(held);
        held.replaceAll(office -> country == null || office.of() != null ? office : office.of(country.code()));
        int whole = held.isEmpty() ? titles : around.beforeTitles(from);
        int to = changes.takeAsObject(whole, run, held);
        if (to < 0) {
            to = country == null ? after.take(run.to(), held) : country.end();
        }
        changes.takeAsHeir(run, held);
        changes.takeAsPredecessor(
                whole, run, held, this.found.isEmpty() ? null : this.found.get(this.found.size() - 1));
        OfficeStep alone = changes.takeAsSubject(to, held);
        if (country == null && to > run.to()) {
            noteFirm(held, to);
        }
        taken.addAll(held);
        if (several && held.size() == 1) {
            addSeveral(run, to, held.get(0), whole);
        } else {
            this.found.add(new Candidate(whole, to, run, held, titled, several, alone));
        }
    }

    private NameRun withParticles(NameRun run) {
        int start = beforeParticles(run.from());
        if (start == run.from()) {
            return run;
        }
        List<String> words = new ArrayList<>();
        for (int at = start; at < run.from(); at++) {
            if (tokens.get(at).isWord()) {
                words.add(Folding.fold(tokens.get(at).norm()));
            }
        }
        words.addAll(run.words());
        return new NameRun(start, run.to(), words, run.known());
    }

    /** Where a name begins whose first words are small ones, right after an office ({@code President von der Leyen}). */
    private int beforeParticles(int start) {
        int at = start;
        while (at > 0 && start - at < 4 && isParticleOrHyphen(at - 1)) {
            at--;
        }
        boolean leads = at < start && around.officeEndingAt(at) != null && grammar.listed("of", tokens, at) == null;
        return leads ? at : start;
    }

    private boolean isParticleOrHyphen(int at) {
        Token token = tokens.get(at);
        return token.is("-")
                ? at > 0 && grammar.isParticle(tokens.get(at - 1))
                : token.isWord() && grammar.isParticle(token);
    }

    /** A word for somebody of a country, which gives no office but says whom a person acts for. */
    private static OfficePhrase epithet(Mention people, String country) {
        return OfficePhrase.held(people.from(), people.to(), "leader", country, people.rule());
    }

    /** Whether a word for a firm, a body or a place stands right before a name of nobody known. */
    private boolean isNamedFirm(NameRun run) {
        OfficePhrase office = around.officeEndingAt(run.from());
        boolean held = office != null && !codes.isOfFirms(office.code());
        if (office != null
                && (isFirmAfter(office, run) || LocalNames.isPlace(tokens, office.from(), run.from(), grammar))) {
            return true;
        }
        return !run.isKnown() && !held && grammar.listedBefore("firm-words", tokens, run.from()) >= 0;
    }

    /** Whether one word right behind a head of firms is what he heads: people at home have names of other sounds. */
    private boolean isFirmAfter(OfficePhrase office, NameRun run) {
        return grammar.home() != null
                && codes.isWithoutCountry(office.code())
                && office.of() == null
                && !run.isKnown()
                && run.words().size() == 1
                && !shapes.isSyllable(run.words().get(0));
    }

    /** Takes note of the firm that follows an apposed office after a comma ({@code X, president and director, Some Firm}). */
    private void noteFirm(List<OfficePhrase> held, int end) {
        boolean comma = end + 1 < tokens.size() && tokens.get(end).is(",");
        NameRun firm = comma ? around.nameStartingAt(end + 1) : null;
        boolean ofFirm =
                !held.isEmpty() && codes.isOfFirms(held.get(held.size() - 1).code());
        if (firm != null && ofFirm && !firm.isKnown() && !after.isFollowedByOffice(firm)) {
            firms.add(firm);
        }
    }

    /** One office word for several names: each has the office, or each its own where two were named. */
    private void addSeveral(NameRun first, int firstEnd, OfficePhrase office, int from) {
        OfficePhrase unsaid = firstEnd > first.to() ? office.of(null) : office;
        boolean enclosed = first.from() > 0 && tokens.get(first.from() - 1).is("(");
        int end = enclosed ? afterBracket(firstEnd) : firstEnd;
        List<Share> shares = new ArrayList<>(List.of(new Share(first, from, end, office)));
        NameRun next = nextInList(end);
        while (next != null && !after.isFollowedByOffice(next)) {
            CountryAfterName.Found country = countries.of(next, List.of(unsaid));
            end = country == null ? next.to() : country.end();
            shares.add(new Share(next, next.from(), end, country == null ? unsaid : unsaid.of(country.code())));
            next = nextInList(end);
        }
        addOfCountries(office, shares);
        List<String> countries = isShareable(office) ? shared.codes(office) : List.of();
        boolean oneEach = countries.size() > 1 && countries.size() == shares.size();
        for (int index = 0; index < shares.size(); index++) {
            Share one = shares.get(index);
            OfficePhrase share =
                    oneEach ? one.office().ofCountry(countries.get(index)) : share(one.office(), index, shares.size());
            found.add(new Candidate(one.from(), one.to(), one.name(), List.of(share), true, false, null));
        }
    }

    /** "The presidents of A, X, and of B, Y", "of A (X) and B (Y)": the names that stand beside the further countries of one office word. */
    private void addOfCountries(OfficePhrase office, List<Share> shares) {
        int end = shares.get(shares.size() - 1).to();
        Mention country = isShareable(office) ? shared.next(end) : null;
        while (country != null) {
            NameRun name = nameBeside(country);
            if (name == null) {
                return;
            }
            int start = shared.start(end, country);
            end = afterBracket(name.to());
            shares.add(new Share(name, start, end, office.of(codeOf(country))));
            country = shared.next(end);
        }
    }

    private int afterBracket(int at) {
        return at < tokens.size() && tokens.get(at).is(")") ? at + 1 : at;
    }

    /** The name after a country, a comma or bracket and perhaps a courtesy word. */
    private @Nullable NameRun nameBeside(Mention country) {
        boolean sign = country.to() < tokens.size()
                && (tokens.get(country.to()).is(",") || tokens.get(country.to()).is("("));
        int at = sign ? country.to() + 1 : country.to();
        return around.nameStartingAt(around.afterTitles(at));
    }

    private static @Nullable String codeOf(Mention country) {
        return country.value() instanceof Actor.Country named ? named.code() : null;
    }

    private @Nullable NameRun nextInList(int end) {
        PhraseIndex.Hit<String> hit = grammar.listed("list", tokens, end);
        if (hit == null) {
            return null;
        }
        int at = hit.to();
        PhraseIndex.Hit<String> title = grammar.listed("titles", tokens, at);
        return around.nameStartingAt(title == null ? at : title.to());
    }

    private static OfficePhrase share(OfficePhrase office, int index, int names) {
        List<String> codes =
                office.codes().size() == names ? List.of(office.codes().get(index)) : office.codes();
        String of = office.of2() != null && names == 2 && index == 1 ? office.of2() : office.of();
        return office.part(codes, of);
    }

    /** Whether an office is anybody's ({@code a president}, {@code the next president}). */
    private boolean isIndefinite(OfficePhrase office) {
        return grammar.listedBefore("indefinite", tokens, office.from()) >= 0;
    }

    /** Whether an office word in the plural means one holder for each country that is listed with it. */
    private boolean isShareable(OfficePhrase office) {
        return around.isPlural(office) && isOneOfEach(office);
    }

    /** Whether one person at a time holds an office of each country. */
    private boolean isOneOfEach(OfficePhrase office) {
        return !office.change().isOver() && (codes.isOneEach(office.code()) || office.isCode("counterpart"));
    }

    private void addUnnamed() {
        OfficeLists lists = new OfficeLists(offices, taken, tokens, grammar);
        for (OfficePhrase alone : offices) {
            if (!taken.contains(alone)) {
                OfficePhrase office = lists.withCountry(alone);
                int from = around.beforeTitles(office.from());
                boolean each = isShareable(office) || isOneOfEach(office) && shared.isPaired(office);
                List<Candidate> shares = each ? shared.of(office, from) : List.of();
                if (!shares.isEmpty()) {
                    found.addAll(shares);
                    continue;
                }
                boolean several = around.isPlural(office)
                        || office.of2() != null
                        || around.isOther(office)
                        || grammar.listedBefore("coming", tokens, office.from()) >= 0
                        || office.of() == null && isIndefinite(office);
                found.add(new Candidate(from, office.to(), null, List.of(office), from < office.from(), several, null));
            }
        }
    }

    /**
     * One of those whom an office word in the plural names.
     *
     * @param from where the words for him begin
     * @param to the token after the last of them
     */
    private record Share(NameRun name, int from, int to, OfficePhrase office) {}
}
