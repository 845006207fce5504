package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Puts names and the offices beside them together within one sentence. One for each sentence. */
final class CandidateFinder {
    /** Words of a body's name up to the one that says what it is. */
    private static final int LONGEST_BODY = 6;

    private final Annotated sentence;
    private final NamesGrammar grammar;
    private final NameShapes shapes;
    private final OfficeCodes codes;
    private final List<Token> tokens;
    private final SharedOffices shared;
    private final CountryAfterName countries;
    private final List<OfficePhrase> offices;
    private final List<NameRun> runs;
    private final Map<Integer, OfficePhrase> officeByEnd = new HashMap<>();
    private final Map<Integer, OfficePhrase> officeByStart = new HashMap<>();
    private final Map<Integer, NameRun> runByStart = new HashMap<>();
    private final Map<Integer, NameRun> runByEnd = new HashMap<>();
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
        this.sentence = sentence;
        this.codes = codes;
        this.shapes = shapes;
        this.grammar = grammar;
        this.tokens = sentence.sentence().tokens();
        this.shared = new SharedOffices(sentence, grammar);
        this.countries = new CountryAfterName(sentence, grammar);
        this.offices = offices;
        this.runs = runs;
        for (OfficePhrase office : offices) {
            officeByEnd.put(office.to(), office);
            officeByStart.put(office.from(), office);
        }
        for (NameRun run : runs) {
            runByStart.put(run.from(), run);
            runByEnd.put(run.to(), run);
        }
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
        int titles = beforeTitles(run.from());
        boolean titled = titles < run.from();
        List<OfficePhrase> held = new ArrayList<>();
        int from = officesBefore(titles, titled, run, held);
        Mention people = held.isEmpty() ? peopleBefore(run.from()) : null;
        if (people != null && people.value() instanceof Actor.Country country) {
            held.add(epithet(people, country.code()));
            from = people.from();
        }
        boolean several = !held.isEmpty() && isPlural(held.get(held.size() - 1));
        Mention country = countries.of(run, held);
        taken.addAll(held);
        held.replaceAll(office -> country == null || office.of() != null ? office : office.of(codeOf(country)));
        int to = country == null ? officesAfter(run.to(), held) : country.to();
        if (country == null && to > run.to()) {
            noteFirm(held, to);
        }
        taken.addAll(held);
        int whole = held.isEmpty() ? titles : beforeTitles(from);
        if (several && held.size() == 1) {
            addSeveral(run, to, held.get(0), whole);
        } else {
            this.found.add(new Candidate(whole, to, run, held, titled, several));
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
        boolean leads = at < start && officeByEnd.containsKey(at) && grammar.listed("of", tokens, at) == null;
        return leads ? at : start;
    }

    private boolean isParticleOrHyphen(int at) {
        Token token = tokens.get(at);
        return token.is("-")
                ? at > 0 && grammar.isParticle(tokens.get(at - 1))
                : token.isWord() && grammar.isParticle(token);
    }

    /** The first token of the courtesy words and ranks that stand right before a token. */
    private int beforeTitles(int at) {
        int start = at;
        int before = titleBefore(start);
        while (before >= 0) {
            start = before;
            before = titleBefore(start);
        }
        return start;
    }

    private int titleBefore(int at) {
        return officeByEnd.containsKey(at) ? -1 : grammar.listedBefore("titles", tokens, at);
    }

    private int officesBefore(int at, boolean titled, NameRun run, List<OfficePhrase> held) {
        OfficePhrase direct = officeByEnd.get(at);
        if (direct == null || taken.contains(direct)) {
            direct = linkedOffice(at, titled, run);
        }
        if (direct == null
                || taken.contains(direct)
                || isOther(direct)
                || isPartOfBody(direct, run)
                || grammar.listed("of", tokens, direct.to() - 1) != null) {
            return at;
        }
        held.add(direct);
        OfficePhrase first = direct;
        for (OfficePhrase earlier = stackedBefore(first, direct);
                earlier != null;
                earlier = stackedBefore(first, direct)) {
            held.add(0, earlier);
            first = earlier;
        }
        return first.from();
    }

    /** An office of which the words before say that somebody else's is meant ({@code the office of president}). */
    private boolean isOther(OfficePhrase office) {
        return grammar.listedBefore("generic", tokens, office.from()) >= 0;
    }

    /** Whether one word right after "of the" and a country goes on the name of a body ({@code of the US Trade Commission}). */
    private boolean isPartOfBody(OfficePhrase office, NameRun run) {
        int last = office.to() - 1;
        return grammar.isCountryFirst()
                && run.words().size() == 1
                && !run.isKnown()
                && office.to() == run.from()
                && office.of() != null
                && (office.at() != null
                        || run.to() < tokens.size() && tokens.get(run.to()).isCapitalized())
                && last > office.from()
                && tokens.get(last).isCapitalized()
                && hasOf(office);
    }

    private boolean hasOf(OfficePhrase office) {
        for (int at = office.from() + 1; at < office.to(); at++) {
            if (grammar.listed("of", tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable OfficePhrase linkedOffice(int at, boolean titled, NameRun run) {
        OfficePhrase bracketed = officeByEnd.get(beforeBrackets(at));
        if (bracketed != null) {
            return bracketed;
        }
        Mention people = peopleBefore(at);
        int link = grammar.listedBefore("links", tokens, people == null ? at : people.from());
        if (link < 0) {
            return null;
        }
        boolean comma = tokens.get(link).is(",");
        OfficePhrase office = officeByEnd.get(link);
        if (office == null && comma && (run.isKnown() || run.words().size() > 1) && closesLikeApposition(run.to())) {
            office = officeOfSomething(link);
        }
        if (office == null) {
            return null;
        }
        boolean strong = titled || run.isKnown() || run.words().size() > 1 && closesAfter(run.to());
        return !comma || strong ? office : null;
    }

    /** The word for somebody of a country that stands right before a name ({@code the Angolan X}); null where none does. */
    private @Nullable Mention peopleBefore(int at) {
        return sentence.mentions(Mention.Kind.COUNTRY).stream()
                .filter(mention -> mention.to() == at
                        && mention.length() == 1
                        && tokens.get(mention.from()).isCapitalized()
                        && mention.value() instanceof Actor.Country country
                        && country.use() == Actor.Country.Use.PEOPLE)
                .findFirst()
                .orElse(null);
    }

    /** A word for somebody of a country, which gives no office but says whom a person acts for. */
    private static OfficePhrase epithet(Mention people, String country) {
        return new OfficePhrase(
                people.from(),
                people.to(),
                List.of("leader"),
                country,
                null,
                null,
                Holding.Change.HOLDS,
                OfficePhrase.Reading.COUNTRY,
                people.rule());
    }

    private boolean closesLikeApposition(int at) {
        return at >= tokens.size()
                || tokens.get(at).is(",")
                || tokens.get(at).is(".")
                || tokens.get(at).is(")");
    }

    /** An office that goes on, up to a comma, with words for what it is of ({@code the spokesman of the police, X,}). */
    private @Nullable OfficePhrase officeOfSomething(int comma) {
        for (int at = comma - 1; at > 0 && at > comma - 8; at--) {
            OfficePhrase office = officeByEnd.get(at);
            if (office != null) {
                return grammar.listed("of", tokens, at) == null ? null : office;
            }
            if (!tokens.get(at).isWord() && !tokens.get(at).is("-")) {
                return null;
            }
        }
        return null;
    }

    /** Where a short form in brackets begins that ends before a token; the token itself where there is none. */
    private int beforeBrackets(int at) {
        if (at < 3 || !tokens.get(at - 1).is(")")) {
            return at;
        }
        for (int open = at - 2; open >= 0 && open > at - 5; open--) {
            if (tokens.get(open).is("(")) {
                return open;
            }
        }
        return at;
    }

    private boolean closesAfter(int at) {
        return at >= tokens.size()
                || !tokens.get(at).isWord()
                || !tokens.get(at).isCapitalized();
    }

    private @Nullable OfficePhrase stackedBefore(OfficePhrase first, OfficePhrase last) {
        int strong = grammar.listedBefore("stack", tokens, first.from());
        int weak = isSecondPerson(first) ? -1 : grammar.listedBefore("and", tokens, first.from());
        boolean adjacent = officeByEnd.containsKey(first.from());
        strong = adjacent ? first.from() : strong;
        int at = strong >= 0 ? strong : weak;
        OfficePhrase earlier = at < 0 ? null : officeByEnd.get(beforeTitles(at));
        if (earlier == null
                || taken.contains(earlier)
                || isPlural(earlier)
                || grammar.listed("of", tokens, earlier.to() - 1) != null) {
            return null;
        }
        boolean same = earlier.of() == null || last.of() == null || earlier.of().equals(last.of());
        boolean own = strong >= 0 && grammar.home() != null && Objects.equals(grammar.home(), earlier.of());
        boolean bare = last.of() == null && weak >= 0 && weak == first.from() - 1;
        boolean shared = grammar.isCountryFirst()
                ? earlier.of() == null || earlier.of().length() == 2
                : earlier.of() == null || own || bare || Objects.equals(earlier.of(), last.of());
        boolean apposed = isApposed(earlier);
        boolean known = !earlier.code().equals("counterpart") && !last.code().equals("counterpart");
        return same && shared && !isOther(earlier) && !apposed && known ? earlier : null;
    }

    /** Whether an office stands beside the name before it: "X, minister of A", "X, who heads B". */
    private boolean isApposed(OfficePhrase office) {
        int at = office.from();
        int comma = at > 0 && tokens.get(at - 1).is(",") ? at - 1 : grammar.listedBefore("relative", tokens, at);
        return comma >= 0 && runByEnd.containsKey(comma);
    }

    /** Whether of two offices before a name only the first has an article: then it is somebody without a name. */
    private boolean isSecondPerson(OfficePhrase second) {
        int and = grammar.listedBefore("and", tokens, second.from());
        OfficePhrase before = and < 0 ? null : officeByEnd.get(and);
        return before != null
                && runByStart.containsKey(second.to())
                && grammar.listedBefore("articles", tokens, before.from()) >= 0;
    }

    private boolean isPlural(OfficePhrase office) {
        if (grammar.listedBefore("plural", tokens, office.from()) >= 0) {
            return true;
        }
        for (int at = office.from(); at < office.to(); at++) {
            if (grammar.listed("plural-heads", tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** Takes the offices that stand after a name in apposition; the token after the last, or {@code to} without any. */
    private int officesAfter(int to, List<OfficePhrase> held) {
        int end = to;
        int at = apposition(to);
        while (at >= 0) {
            OfficePhrase office = officeByStart.get(at);
            boolean ofFirm = office != null && held.isEmpty() && isOfFirm(to, office);
            if (office == null || taken.contains(office) || held.contains(office) || isTitleOfNext(office) && !ofFirm) {
                return end;
            }
            if (ofFirm) {
                firms.add(Objects.requireNonNull(runByStart.get(office.to())));
            }
            if (office.of() == null && isOfBody(office.to())) {
                return end;
            }
            boolean ofNext = isStackOfNext(office) || isLinkedToNext(office) || isForeign(office, runByEnd.get(to));
            if (!held.isEmpty() && end == to && ofNext) {
                return end;
            }
            if (isOfOtherCountry(office, held) || isSubject(to, office) || isSpouseHere(office)) {
                return end;
            }
            held.add(office);
            end = office.to();
            at = nextInStack(end);
        }
        return end;
    }

    /**
     * Whether an office after a comma begins a clause of its own ({@code After Mr X, the president said}): where a language
     * closes an apposition, what follows one is a sign or one of a few words.
     */
    private boolean isSubject(int name, OfficePhrase office) {
        int at = office.to();
        NameRun run = runByEnd.get(name);
        boolean bare = run != null && run.words().size() == 1 && beforeTitles(run.from()) == run.from();
        if (bare && at < tokens.size() && tokens.get(at).isWord()) {
            return true;
        }
        boolean article =
                office.from() > name + 1 && tokens.get(office.from() - 1).isWord();
        if (!article || at >= tokens.size() || !tokens.get(at).isWord()) {
            return false;
        }
        return grammar.listed("verbs-after", tokens, at) != null;
    }

    /** Whether a word for a spouse begins another person's part and not what the name before it is. */
    private boolean isSpouseHere(OfficePhrase office) {
        return office.isCode("spouse-of")
                && (office.to() >= tokens.size() || grammar.listed("of", tokens, office.to()) == null);
    }

    private static boolean isOfOtherCountry(OfficePhrase office, List<OfficePhrase> held) {
        return office.of() != null
                && held.stream()
                        .anyMatch(other -> other.of() != null && !other.of().equals(office.of()));
    }

    private int apposition(int name) {
        int at = afterAge(afterBrackets(name));
        NameRun run = runByEnd.get(name);
        boolean firstWord = run != null && run.from() == 0 && run.words().size() == 1 && !run.isKnown();
        if (at >= tokens.size() || firstWord) {
            return -1;
        }
        PhraseIndex.Hit<String> hit = grammar.listed("apposition", tokens, at);
        if (hit == null) {
            return -1;
        }
        int office = afterSkips(hit.to());
        boolean longer = office < 0 && hit.to() > at + 1 && !tokens.get(at).isWord();
        return longer ? afterSkips(at + 1) : office;
    }

    /** Passes over somebody's age between commas; the second comma begins what else is said of him. */
    private int afterAge(int at) {
        boolean age = at + 2 < tokens.size()
                && tokens.get(at).is(",")
                && tokens.get(at + 1).isNumber()
                && tokens.get(at + 2).is(",");
        return age ? at + 2 : at;
    }

    /** Passes over a short remark in brackets, such as where somebody stands in a picture. */
    private int afterBrackets(int at) {
        if (at >= tokens.size() || !tokens.get(at).is("(") || officeByStart.containsKey(at + 1)) {
            return at;
        }
        for (int close = at + 1; close < tokens.size() && close < at + 8; close++) {
            if (tokens.get(close).is(")")) {
                return close + 1;
            }
        }
        return at;
    }

    private int nextInStack(int at) {
        PhraseIndex.Hit<String> hit = grammar.listed("stack", tokens, at);
        hit = hit == null ? grammar.listed("and", tokens, at) : hit;
        return hit == null ? -1 : afterSkips(hit.to());
    }

    /** Passes over articles, courtesy words and the like that may stand before an apposed office. */
    private int afterSkips(int from) {
        int at = from;
        while (at < tokens.size() && officeByStart.get(at) == null) {
            PhraseIndex.Hit<String> hit = grammar.listed("skips", tokens, at);
            hit = hit == null ? grammar.listed("titles", tokens, at) : hit;
            if (hit == null) {
                return -1;
            }
            at = hit.to();
        }
        return at < tokens.size() ? at : -1;
    }

    private boolean isTitleOfNext(OfficePhrase office) {
        return runByStart.containsKey(afterTitles(office.to()));
    }

    /**
     * Whether what follows an office, right after the comma behind a courtesy word and a name, is the firm or place that it is
     * of: a name of no known person and not made like those of the country ({@code Mr X, director of Y} without the "of").
     */
    private boolean isOfFirm(int name, OfficePhrase office) {
        NameRun holder = runByEnd.get(name);
        NameRun firm = runByStart.get(office.to());
        if (grammar.home() == null || holder == null || firm == null || firm.isKnown()) {
            return false;
        }
        boolean titled = beforeTitles(holder.from()) < holder.from();
        return titled && codes.isOfFirms(office.code()) && office.of() == null && shapes.country(firm.words()) == null;
    }

    /** Whether a comma and words with capitals, one of them a word for a body, follow ({@code President, Some College}). */
    private boolean isOfBody(int at) {
        if (at >= tokens.size() || !tokens.get(at).is(",")) {
            return false;
        }
        for (int next = at + 1; next < tokens.size() && next <= at + LONGEST_BODY; next++) {
            if (!tokens.get(next).isCapitalized()) {
                return false;
            }
            if (grammar.listed("body-words", tokens, next) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for a firm, a body or a place stands right before a name of nobody known. */
    private boolean isNamedFirm(NameRun run) {
        OfficePhrase office = officeByEnd.get(run.from());
        boolean held = office != null && !codes.isOfFirms(office.code());
        return !run.isKnown() && !held && grammar.listedBefore("firm-words", tokens, run.from()) >= 0;
    }

    /** Takes note of the firm that follows an apposed office after a comma ({@code X, president and director, Some Firm}). */
    private void noteFirm(List<OfficePhrase> held, int end) {
        boolean comma = end + 1 < tokens.size() && tokens.get(end).is(",");
        NameRun firm = comma ? runByStart.get(end + 1) : null;
        boolean ofFirm =
                !held.isEmpty() && codes.isOfFirms(held.get(held.size() - 1).code());
        if (firm != null && ofFirm && !firm.isKnown() && !isFollowedByOffice(firm)) {
            firms.add(firm);
        }
    }

    /** Whether a comma and a name set off by another follow: in a list the office of the next ({@code A, X, B, Y, ...}). */
    private boolean isLinkedToNext(OfficePhrase office) {
        int comma = office.to();
        NameRun next =
                comma < tokens.size() && tokens.get(comma).is(",") ? runByStart.get(afterTitles(comma + 1)) : null;
        return next != null && (next.isKnown() || next.words().size() > 1) && closesLikeApposition(next.to());
    }

    private int afterTitles(int from) {
        int at = from;
        PhraseIndex.Hit<String> title = grammar.listed("titles", tokens, at);
        while (title != null) {
            at = title.to();
            title = grammar.listed("titles", tokens, at);
        }
        return at;
    }

    /** Whether an office leads, through others stacked on it, to the next name. */
    private boolean isStackOfNext(OfficePhrase office) {
        OfficePhrase last = office;
        int at = nextInStack(last.to());
        while (at >= 0 && officeByStart.containsKey(at)) {
            last = officeByStart.get(at);
            at = nextInStack(last.to());
        }
        return last != office && isTitleOfNext(last);
    }

    /** Whether a second office is of another country than the one whose names look like this. */
    private boolean isForeign(OfficePhrase office, @Nullable NameRun name) {
        String shape = name == null ? null : shapes.country(name.words());
        String of = office.of();
        return shape != null && of != null && of.length() == 2 && !of.equals(shape);
    }

    /** One office word for several names: each has the office, or each its own where two were named. */
    private void addSeveral(NameRun first, int firstEnd, OfficePhrase office, int from) {
        List<NameRun> names = new ArrayList<>(List.of(first));
        List<Integer> ends = new ArrayList<>(List.of(firstEnd));
        List<OfficePhrase> own = new ArrayList<>(List.of(office));
        OfficePhrase unsaid = firstEnd > first.to() ? office.of(null) : office;
        NameRun next = nextInList(firstEnd);
        while (next != null && !isFollowedByOffice(next)) {
            Mention country = countries.of(next, List.of(unsaid));
            names.add(next);
            ends.add(country == null ? next.to() : country.to());
            own.add(country == null ? unsaid : unsaid.of(codeOf(country)));
            next = nextInList(ends.get(ends.size() - 1));
        }
        for (int index = 0; index < names.size(); index++) {
            NameRun name = names.get(index);
            OfficePhrase share = share(own.get(index), index, names.size());
            int start = index == 0 ? from : name.from();
            found.add(new Candidate(start, ends.get(index), name, List.of(share), true, false));
        }
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
        return runByStart.get(title == null ? at : title.to());
    }

    private boolean isFollowedByOffice(NameRun run) {
        int at = apposition(run.to());
        return at >= 0 && officeByStart.containsKey(at);
    }

    private static OfficePhrase share(OfficePhrase office, int index, int names) {
        List<String> codes =
                office.codes().size() == names ? List.of(office.codes().get(index)) : office.codes();
        String of = office.of2() != null && names == 2 && index == 1 ? office.of2() : office.of();
        return new OfficePhrase(
                office.from(),
                office.to(),
                codes,
                of,
                null,
                office.at(),
                office.change(),
                office.reading(),
                office.rule());
    }

    /** Whether an office is anybody's ({@code a president}, {@code the next president}). */
    private boolean isIndefinite(OfficePhrase office) {
        return grammar.listedBefore("indefinite", tokens, office.from()) >= 0;
    }

    /** Whether an office word in the plural means one holder for each country that is listed with it. */
    private boolean isShareable(OfficePhrase office) {
        return isPlural(office)
                && office.change() == Holding.Change.HOLDS
                && (codes.isSingle(office.code()) || office.isCode("counterpart"));
    }

    private void addUnnamed() {
        for (OfficePhrase office : offices) {
            if (!taken.contains(office)) {
                int from = beforeTitles(office.from());
                List<Candidate> shares = isShareable(office) ? shared.of(office, from) : List.of();
                if (!shares.isEmpty()) {
                    found.addAll(shares);
                    continue;
                }
                boolean several = isPlural(office)
                        || office.of2() != null
                        || isOther(office)
                        || grammar.listedBefore("coming", tokens, office.from()) >= 0
                        || office.of() == null && isIndefinite(office);
                found.add(new Candidate(from, office.to(), null, List.of(office), from < office.from(), several));
            }
        }
    }
}
