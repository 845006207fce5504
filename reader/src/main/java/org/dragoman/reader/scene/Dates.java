package org.dragoman.reader.scene;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds and resolves the dates of one sentence. */
public final class Dates {
    /** Words between an event and the day since which it goes on. */
    private static final int BEGINS = 8;
    /** Tokens from a noun to the date in brackets that closes the name which it begins. */
    private static final int LONGEST_NAME = 14;
    /** Tokens between a month and the days in it that are said beside it. */
    private static final int BESIDE = 3;

    private final Scene scene;
    private final DateDistance distance;
    private final DateLists lists;
    private final DateResolution resolution;
    private final Datelines datelines;

    /** The dates of a sentence. */
    public Dates(Scene scene) {
        this.scene = scene;
        this.distance = new DateDistance(scene);
        this.lists = new DateLists(scene);
        this.resolution = new DateResolution(scene, lists);
        this.datelines = new Datelines(scene, resolution);
    }

    /** The day or days that a trigger's clause gives, resolved; null where it gives none that can be resolved. */
    public @Nullable Edtf of(Cue trigger, Anchor.Direction tense) {
        Mention nearest = nearest(trigger.from(), trigger.to());
        return nearest == null ? null : lasting(nearest, tense);
    }

    /** When something that happens once does so; "since" a day is no date of it, unless it says right there when it began. */
    public @Nullable Edtf event(Cue trigger, Anchor.Direction tense) {
        return event(trigger, tense, true);
    }

    /** "Partners since March 2014, when X came on a visit": the day on which what lasts began, where the words go on to it. */
    public @Nullable Edtf occasion(Cue trigger) {
        Edtf found = null;
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean since = mention.value() instanceof TimeExpression time
                    && time.form() == TimeExpression.Form.SINCE
                    && mention.to() <= trigger.from()
                    && plainDistance(mention.to(), trigger.from()) <= BEGINS * 2
                    && !scene.hasSyntax("stop", mention.to(), trigger.from());
            Edtf began = since ? beginning(resolve(mention, Anchor.Direction.PAST)) : null;
            found = began == null || began.isOpen() ? found : began;
        }
        return found;
    }

    /** The same of what lasts, also where the day is said of something else that is done then. */
    @Nullable Edtf during(Cue trigger, Anchor.Direction tense) {
        return event(trigger, tense, false);
    }

    private @Nullable Edtf event(Cue trigger, Anchor.Direction tense, boolean own) {
        Mention moved = Postponements.newDay(scene, trigger);
        if (moved != null) {
            return resolve(moved, Anchor.Direction.FUTURE);
        }
        Mention nearest = nearest(
                trigger.from(),
                trigger.to(),
                own,
                mention -> isOfEvent(mention, trigger)
                        && !(tense == Anchor.Direction.FUTURE && isPassed(mention, trigger)));
        Edtf heading = scene.discourse().heading(scene);
        // "TUESDAY: arrival of X, coming from A where he had met Y the day before"
        boolean aside = heading != null
                && nearest != null
                && nearest.from() >= trigger.to()
                && scene.hasSyntax("break", trigger.to(), nearest.from());
        if (nearest == null || aside) {
            return heading != null || tense == Anchor.Direction.FUTURE ? heading : resolution.cameTo();
        }
        Edtf date = lasting(finer(inItem(nearest, heading), tense), tense);
        if (heading != null && date != null && date.grain() == Grain.YEAR && date.contains(heading)) {
            return heading;
        }
        Edtf began = beginning(date);
        return began == null
                        || began.isOpen()
                        || date != began && scene.discourse().isLongPast(began)
                ? heading
                : began;
    }

    /** "March 2009: visit of X (3-5 March)": the days in brackets that lie in the date with which an item opens. */
    private Mention inItem(Mention nearest, @Nullable Edtf heading) {
        if (heading == null || nearest.from() > 0) {
            return nearest;
        }
        for (Mention other : scene.annotated().mentions(Kind.DATE)) {
            boolean bracketed = other.from() > 0
                    && scene.annotated().token(other.from() - 1).is("(");
            Edtf days = bracketed && DateResolution.isEvent(other) ? resolve(other, Anchor.Direction.UNKNOWN) : null;
            if (days != null && heading.contains(days)) {
                return other;
            }
        }
        return nearest;
    }

    /** Whether a date counts back from the day of the news, such as "yesterday" does, or was told before as one long past. */
    private boolean isPassed(Mention mention, Cue trigger) {
        if (DateResolution.countsBack(mention)) {
            return true;
        }
        Edtf before = mention.to() <= trigger.from() ? resolve(mention, Anchor.Direction.FUTURE) : null;
        return before != null && scene.discourse().isLongPast(before);
    }

    private boolean isOfEvent(Mention mention, Cue trigger) {
        boolean since = mention.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.SINCE;
        boolean opens = trigger.setting("subject", "").equals("main");
        if (opens && mention.from() >= trigger.to() && scene.hasComma(trigger.to(), mention.from())) {
            return false;
        }
        if (mention.to() <= trigger.from() && trigger.setting("dates", "").equals("after") && isOver(mention)) {
            return false;
        }
        boolean inside = mention.from() >= trigger.from() && mention.to() <= trigger.to();
        boolean begins = mention.from() >= trigger.to() && plainDistance(trigger.to(), mention.from()) <= BEGINS;
        return (!since || begins || inside) && !isFromLongAgo(mention, trigger);
    }

    /** "Their first talks since 2019": what is told as news does not go on from a day long past, nor do dates after that one. */
    private boolean isFromLongAgo(Mention mention, Cue trigger) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() >= trigger.from() && date.to() <= mention.to())
                .anyMatch(date -> date.value() instanceof TimeExpression time
                        && time.form() == TimeExpression.Form.SINCE
                        && beganLongAgo(date));
    }

    private boolean beganLongAgo(Mention mention) {
        Edtf began = beginning(resolve(mention, Anchor.Direction.PAST));
        return began != null && scene.discourse().isLongPast(began);
    }

    /** Whether a date that the sentence tells first is over: "began on Monday a tour that will take him to A". */
    private boolean isOver(Mention mention) {
        Edtf date = resolve(mention, Anchor.Direction.PAST);
        Edtf news = scene.discourse().newsDay();
        return date != null && news != null && date.lastDay().isBefore(news.firstDay());
    }

    /** The days that stand beside a month or week and lie in it: "late this month, from the 26th to the 28th". */
    private Mention finer(Mention said, Anchor.Direction tense) {
        Edtf date = resolve(said, tense);
        for (Mention other : scene.annotated().mentions(Kind.DATE)) {
            int gap = other.from() >= said.to() ? other.from() - said.to() : said.from() - other.to();
            boolean ofReport = other.from() >= said.to() && scene.hasSyntax("reporting", said.to(), other.from());
            Edtf fine = other == said || gap < 0 || gap > BESIDE || ofReport || !DateResolution.isEvent(other)
                    ? null
                    : resolve(other, tense);
            boolean finer = date != null
                    && fine != null
                    && date.contains(fine)
                    && !fine.contains(date)
                    && fine.grain() == Grain.DAY;
            if (finer) {
                return other;
            }
        }
        return said;
    }

    /** A date resolved; a day from which something goes on until another that the sentence names later is an interval. */
    private @Nullable Edtf lasting(Mention said, Anchor.Direction tense) {
        Edtf date = resolve(said, tense);
        if (date == null || date.isInterval() || date.grain() != Grain.DAY) {
            return date;
        }
        CalendarDate start = date.start();
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            Edtf until = isUntil(mention) && mention.from() >= said.to() ? resolve(mention, tense) : null;
            CalendarDate end = until == null ? null : until.end();
            if (start != null
                    && end != null
                    && end.grain() == Grain.DAY
                    && end.firstDay().isAfter(start.firstDay())) {
                return Edtf.between(start, end);
            }
        }
        return date;
    }

    /** Whether a date is said to be the end of something. */
    static boolean isUntil(Mention mention) {
        return mention.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.UNTIL;
    }

    /** The date mention that belongs to a stretch most likely; deadlines and durations are none. */
    public @Nullable Mention nearest(int from, int to) {
        return nearest(from, to, true, mention -> true);
    }

    /** The same for what lasts: a visit's days are often said beside what is done during it. */
    public @Nullable Edtf shared(Cue trigger, Anchor.Direction tense) {
        Mention nearest = nearest(trigger.from(), trigger.to(), false, mention -> true);
        return nearest == null ? null : lasting(nearest, tense);
    }

    /** "Will meet X and call on Y on Friday": the day after the verb that goes on a list is for all of it. */
    public @Nullable Edtf listed(Cue trigger) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean after = DateResolution.isEvent(mention) && mention.from() >= trigger.to();
            if (after && isOfList(trigger, mention)) {
                Edtf date = resolve(mention, Anchor.Direction.FUTURE);
                return date == null || date.isOpen() ? null : date;
            }
        }
        return null;
    }

    private boolean isOfList(Cue trigger, Mention date) {
        boolean apart = scene.hasSyntax("break", trigger.to(), date.from())
                || scene.hasSyntax("stop", trigger.to(), date.from())
                || scene.hasSyntax("relative", trigger.to(), date.from())
                || scene.hasSyntax("who", trigger.to(), date.from());
        return !apart
                && scene.triggers().stream()
                        .anyMatch(next -> next.from() >= trigger.to()
                                && next.to() <= date.from()
                                && next.frame().equals(trigger.frame())
                                && next.isVerb()
                                && scene.syntaxEndingAt("and", next.from()) != null);
    }

    /** "Signed an accord on A (1994), one on B (1999)": the date in brackets that closes what a noun begins; null for none. */
    @Nullable Mention bracketedBehind(Cue noun) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            if (mention.from() >= noun.to()) {
                boolean own = scene.annotated().isBracketed(mention)
                        && DateResolution.isEvent(mention)
                        && mention.from() - noun.to() <= LONGEST_NAME
                        && !scene.hasTriggerBetween(noun.to(), mention.from())
                        && !scene.hasVerbBetween(noun.to(), mention.from())
                        && !DateClauses.isOfPredecessor(scene, mention);
                return own ? mention : null;
            }
        }
        return null;
    }

    /** The date before a participle that tells more of what is dated there: "paid a visit on Friday, received by X". */
    public @Nullable Edtf before(Cue trigger, Anchor.Direction tense) {
        Mention nearest = nearest(trigger.from(), trigger.to(), false, mention -> mention.to() <= trigger.from());
        return nearest == null ? null : lasting(nearest, tense);
    }

    /** The same of those that pass a test. */
    public @Nullable Mention nearest(int from, int to, Predicate<Mention> test) {
        return nearest(from, to, true, test);
    }

    private @Nullable Mention nearest(int from, int to, boolean own, Predicate<Mention> test) {
        Mention best = null;
        int bestCost = DateDistance.TOO_FAR;
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean fits = DateResolution.isEvent(mention)
                    && !datelines.isOne(mention)
                    && !DateClauses.isOfPredecessor(scene, mention)
                    && !DateClauses.isOfAside(scene, mention, from)
                    && test.test(mention);
            int cost = fits ? distance.of(mention, from, to) : DateDistance.TOO_FAR;
            boolean taken = own ? distance.isTaken(mention, from, to, cost) : distance.isOfSequel(mention, to);
            if (cost < bestCost && !taken) {
                best = mention;
                bestCost = cost;
            }
        }
        return best;
    }

    /** How many tokens stand in a stretch that are part of no actor and no date. */
    public int plainDistance(int start, int end) {
        return scene.plainTokens(start, end);
    }

    /** What a date mention says, given the document's date and what the story spoke of last; null where unclear. */
    public @Nullable Edtf resolve(Mention mention, Anchor.Direction tense) {
        return resolution.resolve(mention, tense);
    }

    /** The same where the words before it give a date that it may count from. */
    public @Nullable Edtf resolve(Mention mention, Anchor.Direction tense, @Nullable Edtf before) {
        return resolution.resolve(mention, tense, before);
    }

    /** The date with a year that was told last before a mention, in its sentence or in the one before; null where none. */
    public @Nullable Edtf yearTold(Mention mention) {
        return resolution.yearTold(mention);
    }

    /** The other dates of a list in which a date stands: "in 1970 and 1981". */
    public List<Edtf> listedWith(@Nullable Edtf date, Anchor.Direction tense) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            if (date != null && DateResolution.isEvent(mention) && date.equals(resolve(mention, tense))) {
                return lists.with(mention).stream()
                        .map(other -> resolve(other, tense))
                        .filter(Objects::nonNull)
                        .toList();
            }
        }
        return List.of();
    }

    /** The day on which what lasts began: of "since D" the date D; other dates as they are. */
    public static @Nullable Edtf beginning(@Nullable Edtf date) {
        CalendarDate start = date == null ? null : date.start();
        return date == null || start == null || !date.isOpen() ? date : Edtf.of(start);
    }

    /** The year in which a date begins; 0 where it is open there. */
    public static int year(@Nullable Edtf date) {
        CalendarDate start = date == null ? null : date.start();
        return start == null ? 0 : start.year();
    }
}
