package org.dragoman.reader.names;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Takes the offices that stand after a name in apposition, and tells whose office stands there instead. */
final class OfficesAfterName {
    /** Tokens from a bracket to the one that closes it. */
    private static final int LONGEST_REMARK = 8;
    /** Words of a body's name up to the one that says what it is. */
    private static final int LONGEST_BODY = 6;

    /** Tokens of titles and offices between a name and the word that governs it. */
    private static final int FAR_OF_GOVERNOR = 9;

    private final OfficesAndNames around;
    private final NamesGrammar grammar;
    private final NameShapes shapes;
    private final OfficeCodes codes;
    private final List<Token> tokens;
    private final List<OfficePhrase> taken;
    private final List<NameRun> firms;
    private final OfficeSteps steps;

    /**
     * @param taken the offices that belong to somebody already; the finder adds to it
     * @param firms names that turn out to be those of firms; added to
     */
    OfficesAfterName(
            OfficesAndNames around,
            List<Token> tokens,
            NamesGrammar grammar,
            NameShapes shapes,
            OfficeCodes codes,
            List<OfficePhrase> taken,
            List<NameRun> firms,
            OfficeSteps steps) {
        this.around = around;
        this.tokens = tokens;
        this.grammar = grammar;
        this.shapes = shapes;
        this.codes = codes;
        this.taken = taken;
        this.firms = firms;
        this.steps = steps;
    }

    /** Takes the offices that stand after a name in apposition; the token after the last, or {@code to} without any. */
    int take(int to, List<OfficePhrase> held) {
        int told = takeTold(to, held);
        return told < 0 ? takeApposed(to, held) : told;
    }

    /** Takes the office that a verb behind the name tells somebody to come to or to leave, and those listed with it; -1 without. */
    private int takeTold(int to, List<OfficePhrase> held) {
        OfficeStep step = steps.isEmpty()
                ? null
                : steps.startingAt(afterAge(afterBrackets(to)), OfficeStep.Order.HOLDER_STEP_OFFICE);
        OfficePhrase office = step == null ? null : steps.officeOf(step);
        int end = -1;
        while (step != null && office != null && !taken.contains(office) && !isTitleOfNext(office)) {
            taken.add(office);
            held.add(step.change() == Holding.Change.ENDS ? office.left(step) : office.by(step));
            end = office.to();
            PhraseIndex.Hit<String> and = grammar.listed("and", tokens, end);
            office = and == null ? null : steps.officeFrom(and.to());
        }
        return end;
    }

    private int takeApposed(int to, List<OfficePhrase> held) {
        int end = to;
        int at = apposition(to);
        while (at >= 0) {
            OfficePhrase office = around.officeStartingAt(at);
            boolean ofFirm = office != null && held.isEmpty() && isOfFirm(to, office);
            if (office == null || taken.contains(office) || held.contains(office) || isTitleOfNext(office) && !ofFirm) {
                return end;
            }
            if (ofFirm) {
                firms.add(Objects.requireNonNull(around.nameStartingAt(office.to())));
            }
            if (office.of() == null && isOfBody(office.to()) || isOwner(office)) {
                return end;
            }
            boolean ofNext =
                    isStackOfNext(office) || isLinkedToNext(office) || isForeign(office, around.nameEndingAt(to));
            if (!held.isEmpty() && end == to && ofNext) {
                return end;
            }
            boolean foreign = isOfOtherCountry(office, held) && !isBesideOwn(office, end);
            if (foreign || isSubject(to, office) || isSpouseHere(office)) {
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
        NameRun run = around.nameEndingAt(name);
        boolean bare = run != null && run.words().size() == 1 && around.beforeTitles(run.from()) == run.from();
        if (bare && at < tokens.size() && tokens.get(at).isWord()) {
            return true;
        }
        if (run != null && office.of() == null && isObject(run) && grammar.listed("verbs-after", tokens, at) != null) {
            return true;
        }
        boolean article =
                office.from() > name + 1 && tokens.get(office.from() - 1).isWord();
        if (!article || at >= tokens.size() || !tokens.get(at).isWord()) {
            return false;
        }
        return grammar.listed("verbs-after", tokens, at) != null;
    }

    /** "At the talks with X, President said": whether a word before a name says that he is not whom the sentence is about. */
    private boolean isObject(NameRun name) {
        for (int at = name.from(); at > Math.max(0, name.from() - FAR_OF_GOVERNOR); at--) {
            if (tokens.get(at - 1).is(",")) {
                return false;
            }
            if (grammar.listedBefore("objects-after", tokens, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office only owns what is said next, in which the next begins: "A, King's Office Director B". */
    private boolean isOwner(OfficePhrase office) {
        return office.to() < tokens.size() && grammar.listed("possessive", tokens, office.to()) != null;
    }

    /** Whether a word for a spouse begins another person's part and not what the name before it is. */
    private boolean isSpouseHere(OfficePhrase office) {
        return office.isCode(Holding.SPOUSE)
                && (office.to() >= tokens.size() || grammar.listed("of", tokens, office.to()) == null);
    }

    private static boolean isOfOtherCountry(OfficePhrase office, List<OfficePhrase> held) {
        return office.of() != null
                && held.stream()
                        .anyMatch(other -> other.of() != null && !other.of().equals(office.of()));
    }

    /** "X, president of A and chair of B": an office of a body, without an article, that somebody holds beside one of his country. */
    private static boolean isBesideOwn(OfficePhrase office, int end) {
        return office.reading() == OfficePhrase.Reading.BODY && office.from() == end + 1;
    }

    private int apposition(int name) {
        int at = grammar.afterListed("letters-after", tokens, afterAge(afterBrackets(name)));
        NameRun run = around.nameEndingAt(name);
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
        if (at >= tokens.size() || !tokens.get(at).is("(") || around.officeStartingAt(at + 1) != null) {
            return at;
        }
        for (int close = at + 1; close < tokens.size() && close < at + LONGEST_REMARK; close++) {
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
        while (at < tokens.size() && around.officeStartingAt(at) == null) {
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
        return around.nameStartingAt(around.afterTitles(office.to())) != null
                && !LocalNames.isPlace(tokens, office.from(), office.to(), grammar);
    }

    /**
     * Whether what follows an office, right after the comma behind a courtesy word and a name, is the firm or place that it is
     * of: a name of no known person and not made like those of the country ({@code Mr X, director of Y} without the "of").
     */
    private boolean isOfFirm(int name, OfficePhrase office) {
        NameRun holder = around.nameEndingAt(name);
        NameRun firm = around.nameStartingAt(office.to());
        if (grammar.home() == null || holder == null || firm == null || firm.isKnown()) {
            return false;
        }
        boolean titled = around.beforeTitles(holder.from()) < holder.from();
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

    /** Whether an office leads, through others stacked on it, to the next name, or to one after a comma. */
    private boolean isStackOfNext(OfficePhrase office) {
        OfficePhrase last = office;
        int at = nextInStack(last.to());
        OfficePhrase next = at < 0 ? null : around.officeStartingAt(at);
        while (next != null) {
            last = next;
            at = nextInStack(last.to());
            next = at < 0 ? null : around.officeStartingAt(at);
        }
        return last != office && (isTitleOfNext(last) || isLinkedToNext(last));
    }

    /** Whether a second office is of another country than the one whose names look like this. */
    private boolean isForeign(OfficePhrase office, @Nullable NameRun name) {
        String shape = name == null ? null : shapes.country(name.words());
        String of = office.of();
        return shape != null && CountryCode.is(of) && !shape.equals(of);
    }

    /** Whether a comma and a name set off by another follow: in a list the office of the next ({@code A, X, B, Y, ...}). */
    private boolean isLinkedToNext(OfficePhrase office) {
        int comma = office.to();
        NameRun next = comma < tokens.size() && tokens.get(comma).is(",")
                ? around.nameStartingAt(around.afterTitles(comma + 1))
                : null;
        return next != null && (next.isKnown() || next.words().size() > 1) && closesItem(next.to());
    }

    /** Whether an item of a list ends at a token: with a sign, or with "and" before the office of the last. */
    private boolean closesItem(int at) {
        PhraseIndex.Hit<String> and = grammar.listed("and", tokens, at);
        return around.closesLikeApposition(at) || and != null && around.officeStartingAt(afterSkips(and.to())) != null;
    }

    boolean isFollowedByOffice(NameRun run) {
        int at = apposition(run.to());
        return at >= 0 && around.officeStartingAt(at) != null;
    }
}
