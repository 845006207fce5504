package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;

/** How far the dates of a sentence stand from what they may date: in tokens, with a price for all that parts the two. */
public final class DateDistance {
    /** A date nearer by so much to another act is that one's. */
    private static final int MUCH_NEARER = 10;
    /** The price of another act between a date and what it may date. */
    private static final int ACROSS_TRIGGER = 9;
    /** Of two dates as near, the one that follows is more often meant. */
    private static final int BEFORE = 2;
    /** The price of a comma in between. */
    private static final int ACROSS_COMMA = 3;
    /** The price of the border of a clause in between. */
    private static final int ACROSS_BREAK = 14;
    /** Tokens between the items of a list. */
    private static final int LINKS = 3;

    private static final List<String> ITEM_ENDS = List.of(",", ";");
    /** A date that stands so far from a stretch does not belong to it. */
    static final int TOO_FAR = 48;
    /** A date that begins within so many tokens heads its sentence. */
    public static final int SENTENCE_START = 4;
    /** Tokens within which a dash closes a dateline. */
    private static final int DATELINE = 4;
    /** Words from a year before a noun to what it dates. */
    private static final int MODIFIED = 4;
    /** A date at the head of a sentence is for all of it, unless a nearer one says more. */
    private static final int OF_WHOLE_SENTENCE = 9;

    private final Scene scene;
    private final DateClauses clauses;
    private final LaterClauses later;

    DateDistance(Scene scene) {
        this.scene = scene;
        this.clauses = new DateClauses(scene);
        this.later = new LaterClauses(scene);
    }

    /** How far a date stands from a stretch, in tokens that are no names, with a price for what stands between. */
    int of(Mention mention, int from, int to) {
        boolean before = mention.to() <= from;
        int start = before ? mention.to() : Math.min(mention.from(), to);
        int end = before ? from : Math.max(mention.from(), to);
        if (clauses.isOfAnother(mention, from, to)
                || (before ? clauses.isOfOpening(mention, from, to) : later.hold(mention, to))) {
            return TOO_FAR;
        }
        if (before && mention.from() <= SENTENCE_START && isOneClause(start, end)) {
            return isDateline(start, end) || isOfNoun(mention, to)
                    ? OF_WHOLE_SENTENCE
                    : Math.min(scene.plainTokens(start, end), OF_WHOLE_SENTENCE);
        }
        if (before && (isOfItemBefore(mention, to) || closesItem(mention, from, to) || closesVerb(mention, from, to))) {
            return TOO_FAR;
        }
        long triggers = scene.triggers().stream()
                .filter(other -> isAct(other) && other.from() >= start && other.to() <= end)
                .count();
        return scene.plainTokens(start, end)
                + (before ? BEFORE : 0)
                + (before && isOfNoun(mention, to) ? OF_WHOLE_SENTENCE : 0)
                + (isModifier(mention, from) ? TOO_FAR : 0)
                + (!before && scene.hasSyntax("sequel", start, end) ? ACROSS_BREAK : 0)
                + (!before && isOfSequel(mention) ? TOO_FAR : 0)
                + commas(start, end) * ACROSS_COMMA
                + (int) triggers * ACROSS_TRIGGER
                + (!before ? ofOther(start, end) : 0)
                + (!before && scene.hasSyntax("other-one", start, end) ? TOO_FAR : 0)
                + (before && scene.hasSyntax("sequence", start, end) ? TOO_FAR : 0)
                + (scene.hasSyntax("stop", start, end) ? ACROSS_BREAK : 0)
                + (scene.hasSyntax("break", start, end) ? ACROSS_BREAK : 0);
    }

    /** Whether a wording tells of something done; in somebody's title it does not: "X, president of the conference, on Monday". */
    private boolean isAct(Cue trigger) {
        return trigger.isAct() && !scene.isInTitle(trigger);
    }

    /** Whether a date stands much nearer to another act of the sentence: it is that one's. */
    boolean isTaken(Mention mention, int from, int to, int cost) {
        if (mention.from() <= SENTENCE_START) {
            return false;
        }
        for (Cue other : scene.triggers()) {
            boolean elsewhere = isAct(other) && (other.to() <= from || other.from() >= to);
            if (elsewhere && of(mention, other.from(), other.to()) + MUCH_NEARER < cost) {
                return true;
            }
        }
        return false;
    }

    /** "X's visit after Y's visit in May": the date of what came before, which is another act of the kind. */
    boolean isOfSequel(Mention mention, int to) {
        for (Cue sequel : scene.syntax("sequel")) {
            boolean between = sequel.from() >= to && sequel.to() <= mention.from();
            boolean act = between
                    && scene.triggers().stream()
                            .anyMatch(other -> other.from() >= sequel.from() && other.to() <= mention.from());
            if (act) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneClause(int start, int end) {
        return !scene.hasSyntax("break", start, end) && !scene.hasSyntax("stop", start, end);
    }

    /** "Ahead of next year's anniversary": a date right after such a word that itself dates what follows. */
    private boolean isOfSequel(Mention mention) {
        int next = mention.to();
        boolean owner = next < scene.size() && scene.syntax("genitive").stream().anyMatch(cue -> cue.from() == next);
        return owner && scene.syntaxEndingAt("sequel", mention.from()) != null;
    }

    /**
     * Whether a date stands right behind what it dates and another one follows the stretch: "in the call on 5 May, X invited
     * Y to a feast on 14 July".
     */
    private boolean isOfNoun(Mention mention, int to) {
        return scene.annotated().mentions(Kind.DATE).stream().anyMatch(other -> other.from() >= to)
                && scene.triggers().stream()
                        .anyMatch(noun -> noun.isNoun() && noun.isAct() && noun.to() == mention.from());
    }

    /** Whether a dash follows a date at the head of a sentence: it says when the story was written. */
    private boolean isDateline(int start, int end) {
        for (int at = start; at < Math.min(end, start + DATELINE); at++) {
            if (scene.annotated().token(at).is("-")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a year stands between an article and a noun that only it dates: "since the 2013 establishment of ties, X met Y". */
    private boolean isModifier(Mention mention, int from) {
        int next = mention.to();
        boolean before = scene.pack().modifiersStandBefore();
        boolean year = before
                && mention.length() == 1
                && scene.annotated().token(mention.from()).isNumber();
        return year
                && mention.from() > 0
                && next < scene.size()
                && scene.hasSyntax("skip", mention.from() - 1, mention.from())
                && scene.annotated().token(next).isWord()
                && !(from >= next && from - next <= MODIFIED)
                && scene.cues().stream().noneMatch(cue -> cue.frame().equals(Cue.SYNTAX) && cue.from() == next);
    }

    /** Whether dates in brackets close the items of a list and this one is an earlier item's: "visit of X (May), visit of Y (July)". */
    private boolean isOfItemBefore(Mention mention, int to) {
        return scene.annotated().isBracketed(mention)
                && scene.annotated().mentions(Kind.DATE).stream()
                        .anyMatch(
                                other -> other.from() >= to && scene.annotated().isBracketed(other));
    }

    /** "A visit of A in May, a visit of B in June": a date at the end of an item of a list dates no later one that has its own. */
    private boolean closesItem(Mention mention, int from, int to) {
        boolean next = from > mention.to()
                && from - mention.to() <= LINKS
                && ITEM_ENDS.contains(scene.annotated().token(mention.to()).norm());
        return next
                && isNounTrigger(from)
                && scene.triggers().stream().anyMatch(other -> other.isNoun() && other.to() <= mention.from())
                && scene.annotated().mentions(Kind.DATE).stream().anyMatch(other -> other.from() >= to);
    }

    /** "Opened ties in 1990 and signed the accord in 1995": a date before the next verb dates nothing of it that has its own. */
    private boolean closesVerb(Mention mention, int from, int to) {
        boolean verb = scene.syntax("and").stream()
                .anyMatch(and -> and.from() == mention.to()
                        && scene.cues().stream()
                                .anyMatch(next -> next.part().equals("change")
                                        && next.from() >= and.to()
                                        && next.from() - and.to() <= 1
                                        && next.from() <= from));
        return verb && scene.annotated().mentions(Kind.DATE).stream().anyMatch(other -> other.from() >= to);
    }

    private boolean isNounTrigger(int from) {
        return scene.triggers().stream().anyMatch(trigger -> trigger.from() == from && trigger.isNoun());
    }

    /**
     * The price of what goes on about a place or country that a trigger names: "to A, where it will go on in May" may still date
     * it, "to A, which signed in May" does not.
     */
    private int ofOther(int start, int end) {
        boolean placed = goesOnAboutPlace(scene.syntax("where"), start, end);
        return goesOnAboutPlace(scene.syntax("who"), start, end) ? TOO_FAR : placed ? ACROSS_BREAK : 0;
    }

    private boolean goesOnAboutPlace(List<Cue> clauses, int start, int end) {
        for (Cue who : clauses) {
            int at = who.from() > 0 && scene.annotated().token(who.from() - 1).is(",") ? who.from() - 1 : who.from();
            boolean within = who.from() >= start && who.to() <= end;
            if (within && scene.actors().stream().anyMatch(mention -> mention.to() == at && isPlace(mention))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(Mention mention) {
        return mention.kind() == Kind.COUNTRY || mention.kind() == Kind.PLACE;
    }

    private int commas(int start, int end) {
        int commas = 0;
        for (int at = start; at < end; at++) {
            commas += scene.annotated().token(at).is(",") ? 1 : 0;
        }
        return commas;
    }
}
