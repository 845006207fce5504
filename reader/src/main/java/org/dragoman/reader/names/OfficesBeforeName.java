package org.dragoman.reader.names;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Takes the offices that stand before a name: right there, behind a link or brackets, or stacked on one another. */
final class OfficesBeforeName {
    /** Tokens from an office to the comma behind the words for what it is of. */
    private static final int LONGEST_OWNER = 8;
    /** Tokens from an office in the plural to the end of the list of its countries. */
    private static final int LONGEST_LIST = 16;
    /** Tokens of a short form in brackets. */
    private static final int LONGEST_REMARK = 5;

    private final OfficesAndNames around;
    private final SharedOffices shared;
    private final NamesGrammar grammar;
    private final List<Token> tokens;
    private final List<OfficePhrase> taken;

    /** @param taken the offices that belong to somebody already; the finder adds to it */
    OfficesBeforeName(
            OfficesAndNames around,
            SharedOffices shared,
            List<Token> tokens,
            NamesGrammar grammar,
            List<OfficePhrase> taken) {
        this.around = around;
        this.shared = shared;
        this.tokens = tokens;
        this.grammar = grammar;
        this.taken = taken;
    }

    /** Adds the offices before a name to those that its bearer holds; the first token of the first, {@code at} without any. */
    int take(int at, boolean titled, NameRun run, List<OfficePhrase> held) {
        OfficePhrase direct = around.officeEndingAt(at);
        if (direct == null || taken.contains(direct)) {
            direct = linkedOffice(at, titled, run);
        }
        if (direct == null
                || taken.contains(direct)
                || around.isOther(direct)
                || isPartOfBody(direct, run)
                || grammar.listed("of", tokens, direct.to() - 1) != null) {
            return at;
        }
        held.add(direct);
        OfficePhrase first = direct;
        for (OfficePhrase earlier = stackedBefore(first, direct, run);
                earlier != null;
                earlier = stackedBefore(first, direct, run)) {
            held.add(0, earlier);
            first = earlier;
        }
        return first.from();
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
        OfficePhrase bracketed = around.officeEndingAt(beforeBrackets(at));
        if (bracketed != null) {
            return bracketed;
        }
        OfficePhrase enclosed = isEnclosed(at, run) ? around.officeEndingAt(at - 1) : null;
        if (enclosed != null && around.isPlural(enclosed)) {
            return enclosed;
        }
        Mention people = around.peopleBefore(at);
        int link = grammar.listedBefore("links", tokens, people == null ? at : people.from());
        if (link < 0) {
            return null;
        }
        boolean comma = tokens.get(link).is(",");
        OfficePhrase office = around.officeEndingAt(link);
        office = office == null && comma ? around.officeEndingAt(beforeBrackets(link)) : office;
        office = office == null && comma ? officeOfSeveral(link) : office;
        if (office == null
                && comma
                && (run.isKnown() || run.words().size() > 1)
                && around.closesLikeApposition(run.to())) {
            office = officeOfSomething(link);
        }
        if (office == null || comma && around.isPlural(office) && goesOn(run.to())) {
            return null;
        }
        boolean strong = titled || run.isKnown() || run.words().size() > 1 && closesAfter(run.to());
        return !comma || strong ? office : null;
    }

    /** Whether a name is all that stands in brackets: "the presidents of A (X) and B (Y)". */
    private boolean isEnclosed(int at, NameRun run) {
        return at > 0
                && tokens.get(at - 1).is("(")
                && run.to() < tokens.size()
                && tokens.get(run.to()).is(")");
    }

    /** An office word in the plural whose list of countries ends at a comma ({@code the presidents of A, B and C, X, Y and Z}). */
    private @Nullable OfficePhrase officeOfSeveral(int comma) {
        for (int at = comma - 1; at > 0 && at > comma - LONGEST_LIST; at--) {
            OfficePhrase office = around.officeEndingAt(at);
            if (office != null) {
                return around.isPlural(office) && shared.isListedUpTo(office, comma) ? office : null;
            }
        }
        return null;
    }

    /** An office that goes on, up to a comma, with words for what it is of ({@code the spokesman of the police, X,}). */
    private @Nullable OfficePhrase officeOfSomething(int comma) {
        for (int at = comma - 1; at > 0 && at > comma - LONGEST_OWNER; at--) {
            OfficePhrase office = around.officeEndingAt(at);
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
        for (int open = at - 2; open >= 0 && open > at - LONGEST_REMARK; open--) {
            if (tokens.get(open).is("(")) {
                return open;
            }
        }
        return at;
    }

    /** Whether a sentence goes on right behind a name: "in front of the leaders, X said". */
    private boolean goesOn(int at) {
        return at < tokens.size() && tokens.get(at).isWord() && grammar.listed("and", tokens, at) == null;
    }

    private boolean closesAfter(int at) {
        return at >= tokens.size()
                || !tokens.get(at).isWord()
                || !tokens.get(at).isCapitalized();
    }

    private @Nullable OfficePhrase stackedBefore(OfficePhrase first, OfficePhrase last, NameRun run) {
        int strong = grammar.listedBefore("stack", tokens, first.from());
        int weak = grammar.listedBefore("and", tokens, first.from());
        boolean adjacent = around.officeEndingAt(first.from()) != null;
        strong = adjacent ? first.from() : strong;
        int at = strong >= 0 ? strong : weak;
        OfficePhrase earlier = at < 0 ? null : around.officeEndingAt(around.beforeTitles(at));
        if (earlier == null
                || taken.contains(earlier)
                || around.isPlural(earlier)
                || adjacent && isOfNextOffice(earlier, first)
                || grammar.listed("of", tokens, earlier.to() - 1) != null) {
            return null;
        }
        boolean his = CountryCode.is(earlier.of()) && isHeldBy(run, earlier);
        if ((strong < 0 || isLastOfList(strong, weak)) && !his && isSecondPerson(first)) {
            return null;
        }
        boolean same = earlier.of() == null || last.of() == null || earlier.of().equals(last.of());
        boolean own = strong >= 0 && grammar.home() != null && Objects.equals(grammar.home(), earlier.of());
        boolean bare = last.of() == null && weak >= 0 && weak == first.from() - 1;
        boolean shared = grammar.isCountryFirst()
                ? earlier.of() == null || CountryCode.is(earlier.of())
                : earlier.of() == null || own || bare || Objects.equals(earlier.of(), last.of());
        boolean apposed = isApposed(earlier);
        // "and his wife, President Y", "the president and his wife Y": the wife or the office is somebody else's
        boolean joined = strong < 0 && first.isCode(Holding.SPOUSE);
        boolean wife = joined || !adjacent && earlier.isCode(Holding.SPOUSE);
        boolean known =
                !wife && !earlier.code().equals("counterpart") && !last.code().equals("counterpart");
        boolean fits = his || same && shared && !isOfOtherCountry(run, earlier, last);
        boolean stacked = fits && !around.isOther(earlier) && !apposed && known;
        return stacked && !isPrincipal(earlier, first, last) ? earlier : null;
    }

    /** "The envoy of A's president X": whether the country that ends an office is that of the office right behind it. */
    private boolean isOfNextOffice(OfficePhrase earlier, OfficePhrase next) {
        return next.of() == null && CountryCode.is(earlier.of()) && hasOf(earlier);
    }

    /** "Prime Minister of A and B chair X": whether the known bearer of the name is known to have held an office. */
    private static boolean isHeldBy(NameRun run, OfficePhrase office) {
        return run.known().stream().anyMatch(person -> person.held(office.code(), office.of(), null, null));
    }

    /** "The prime minister of A and President X": whether the known bearer held that office, and of another country alone. */
    private static boolean isOfOtherCountry(NameRun run, OfficePhrase earlier, OfficePhrase last) {
        return run.isKnown()
                && last.of() == null
                && CountryCode.is(earlier.of())
                && run.known().stream()
                        .allMatch(person -> person.held(last.code(), null, null, null)
                                && !person.held(last.code(), earlier.of(), null, null));
    }

    /** "On behalf of the president, Minister X came": whether the earlier office is that of whom somebody acts for. */
    private boolean isPrincipal(OfficePhrase earlier, OfficePhrase first, OfficePhrase last) {
        boolean comma =
                first.from() == earlier.to() + 1 && tokens.get(earlier.to()).is(",");
        NameRun name = around.nameStartingAt(around.afterTitles(last.to()));
        boolean twice = earlier.code().equals(first.code()) && !Objects.equals(earlier.of(), first.of());
        boolean behalf = grammar.listedBefore("on-behalf", tokens, earlier.from()) >= 0;
        return comma && name != null && (twice || behalf && goesOn(name.to()));
    }

    /** Whether an office stands beside the name before it: "X, minister of A", "X, who heads B". */
    private boolean isApposed(OfficePhrase office) {
        int at = office.from();
        int comma = at > 0 && tokens.get(at - 1).is(",") ? at - 1 : grammar.listedBefore("relative", tokens, at);
        return comma >= 0 && around.nameEndingAt(comma) != null;
    }

    /** Whether a comma stands before the "and" between two offices. */
    private boolean isLastOfList(int stack, int and) {
        return and > 0 && stack == and - 1 && tokens.get(stack).is(",");
    }

    /** Whether of two offices before a name only the first has an article: then it is somebody without a name. */
    private boolean isSecondPerson(OfficePhrase second) {
        int and = grammar.listedBefore("and", tokens, second.from());
        int end = isLastOfList(and - 1, and) ? and - 1 : and;
        OfficePhrase before = end < 0 ? null : around.officeEndingAt(end);
        return before != null
                && around.nameStartingAt(second.to()) != null
                && grammar.listedBefore("articles", tokens, before.from()) >= 0;
    }
}
