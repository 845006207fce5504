package org.dragoman.reader.record.indicator;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.DateResolution;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.jspecify.annotations.Nullable;

/** Finds the time that a figure holds for: the date nearest to it that is no date of an event or of a comparison. */
final class Periods {
    private static final int REACH = 34;
    private static final int OPENING = 6;
    private static final int ACROSS_COMMA = 3;
    private static final int ACROSS_FIGURE = 7;
    private static final int ACROSS_BREAK = 16;
    private static final int COMPARED = 1;
    private static final int NEXT_TO = 2;
    private static final int OF_THE_NEXT = 12;
    private static final int OF_ANOTHER = 6;

    private final Sight sight;
    private final List<Mention> figures;

    Periods(Sight sight, List<Mention> figures) {
        this.sight = sight;
        this.figures = figures;
    }

    /** The date mention of a figure's period; null where the sentence has none. */
    @Nullable Mention of(Mention figure) {
        Mention best = null;
        int bestCost = REACH;
        for (Mention date : sight.scene().annotated().mentions(Kind.DATE)) {
            boolean fits = isPeriod(date, figure)
                    && !isBeforeNow(date, figure)
                    && !isOfStart(date, figure)
                    && !(DateResolution.isApartFromFocus(date) && !isBeside(date, figure));
            int cost = fits ? cost(date, figure) : REACH;
            if (cost < bestCost) {
                best = date;
                bestCost = cost;
            }
        }
        return best;
    }

    /** The dates of a mention; what is said to hold "as of" one holds up to it. */
    @Nullable Edtf resolve(@Nullable Mention date) {
        return resolve(date, null);
    }

    /** The same where "a year before" counts from the period of the figure before, if that has one. */
    @Nullable Edtf resolve(@Nullable Mention date, @Nullable Edtf focus) {
        Edtf resolved = date == null
                ? null
                : sight.dates()
                        .resolve(
                                date,
                                Anchor.Direction.PAST,
                                DateResolution.countsFromFocus(date) ? focus == null ? before(date) : focus : null);
        if (date == null || resolved == null || resolved.start() == null) {
            return resolved;
        }
        boolean upTo = sight.scene().cues(Measures.FRAME, "up-to").stream()
                .anyMatch(cue ->
                        cue.overlaps(date.from() - 1, date.to()) && (!resolved.isOpen() || cue.from() <= date.from()));
        return upTo && resolved.start().equals(resolved.end() == null ? resolved.start() : resolved.end())
                ? Edtf.until(resolved.start())
                : resolved;
    }

    /** The date that "the following year" is counted from: the one named before it, or the one of the figures told last. */
    private @Nullable Edtf before(Mention date) {
        Edtf told = sight.dates().yearTold(date);
        Figure.Told figures = StoryFigures.of(sight).told();
        return told != null || figures == null ? told : figures.period();
    }

    /** A date after the story's own day is when something is hoped for. */
    boolean isToCome(@Nullable Edtf date) {
        Edtf published = sight.discourse().published();
        return date != null && published != null && date.firstDay().isAfter(published.lastDay());
    }

    /** Whether a date that is still to come stands right after a figure: it is hoped for. */
    boolean isHoped(Mention figure) {
        return sight.scene().annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> (isRightAfter(date, figure) || isFronted(date, figure)) && isToCome(resolve(date)));
    }

    private static boolean isRightAfter(Mention date, Mention figure) {
        return date.from() >= figure.to() && date.from() - figure.to() <= NEXT_TO;
    }

    /** "By 2030 trade is to reach 5 billion". */
    private static boolean isFronted(Mention date, Mention figure) {
        boolean limit = date.value() instanceof TimeExpression time
                && (time.form() == Form.DEADLINE || time.form() == Form.UNTIL);
        return limit
                && date.from() <= NEXT_TO
                && date.to() <= figure.from()
                && figure.from() - date.to() <= OF_THE_NEXT;
    }

    /** "100 million in 2008, and now 2 billion": a word for today between a date and a figure ends what is of that date. */
    private boolean isBeforeNow(Mention date, Mention figure) {
        boolean on = date.value() instanceof TimeExpression time && time.form() == Form.ON;
        return on && !isUpTo(date) && date.to() <= figure.from() && isNow(date.to(), figure);
    }

    /** Whether a word for today stands before a figure, behind a token. */
    boolean isNow(int from, Mention figure) {
        return sight.scene().cues(Measures.FRAME, "now").stream()
                .anyMatch(cue -> cue.from() >= from && cue.to() <= figure.from());
    }

    /** Whether a word for today opens the sentence of a figure or stands in its clause. */
    boolean isOfToday(Mention figure) {
        return sight.scene().cues(Measures.FRAME, "now").stream()
                .anyMatch(cue ->
                        cue.to() <= figure.from() && (cue.from() <= NEXT_TO || !hasComma(cue.to(), figure.from())));
    }

    /** "9 billion, up from 2 billion in 1998": whether a date is that of the value which another rises or falls from. */
    boolean isOfStart(Mention date, Mention figure) {
        return figures.stream()
                .filter(start ->
                        !start.equals(figure) && date.from() >= start.to() && date.from() - start.to() <= COMPARED)
                .anyMatch(start -> sight.scene().cues(Measures.FRAME, "start-value").stream()
                        .anyMatch(cue -> cue.to() <= start.from() && start.from() - cue.to() <= COMPARED));
    }

    /** "Up from 4 billion a year earlier": whether a date stands right behind the value that a rise starts from. */
    private boolean isOfOwnStart(Mention date, Mention figure) {
        return date.from() >= figure.to()
                && date.from() - figure.to() <= COMPARED
                && sight.scene().cues(Measures.FRAME, "start-value").stream()
                        .anyMatch(cue -> cue.to() <= figure.from() && figure.from() - cue.to() <= COMPARED);
    }

    private boolean isUpTo(Mention date) {
        return sight.scene().cues(Measures.FRAME, "up-to").stream()
                .anyMatch(cue -> cue.overlaps(date.from() - 1, date.from() + 1));
    }

    /** Whether a date stands near a figure with no other between them. */
    private boolean isBeside(Mention date, Mention figure) {
        int from = Math.min(date.to(), figure.to());
        int to = Math.max(date.from(), figure.from());
        return to - from <= OPENING && figures.stream().noneMatch(other -> other.from() >= from && other.to() <= to);
    }

    /** "Less than in 2018, when it stood at 2 billion": what follows is of that year. */
    private boolean isThen(Mention date, Mention figure) {
        return date.to() <= figure.from()
                && sight.scene().cues(Measures.FRAME, "then").stream()
                        .anyMatch(cue -> cue.from() >= date.to() && cue.from() - date.to() <= COMPARED);
    }

    private boolean isPeriod(Mention date, Mention figure) {
        boolean compared = isCompared(date) && !isThen(date, figure) && !isOfOwnStart(date, figure);
        if (!(date.value() instanceof TimeExpression time) || time.form() == Form.PAIR || compared) {
            return false;
        }
        Edtf resolved = resolve(date);
        if (isToCome(resolved)) {
            return false;
        }
        if (time.form() != Form.ON) {
            return true;
        }
        return resolved != null && (resolved.grain() != Grain.DAY || resolved.isInterval());
    }

    /** "more than in 2021" is no period of what is compared with it. */
    private boolean isCompared(Mention date) {
        boolean ofRateBefore = sight.scene().annotated().mentions(Kind.PERCENT).stream()
                .anyMatch(rate -> isRightAfter(date, rate) && Changes.isRateBefore(sight.scene(), rate));
        return ofRateBefore
                || sight.scene().cues(Measures.FRAME, "compared").stream()
                        .anyMatch(cue -> cue.to() <= date.from() && date.from() - cue.to() <= COMPARED
                                || cue.from() < date.to() && date.from() < cue.to());
    }

    private int cost(Mention date, Mention figure) {
        boolean after = date.from() >= figure.to();
        int from = after ? figure.to() : Math.min(date.to(), figure.from());
        int to = after ? date.from() : figure.from();
        int cost = Math.max(0, to - from)
                + between(from, to)
                + (!after && isToldAside(from, to) ? REACH : 0)
                + (after && isOfTheNext(figure, date) ? OF_THE_NEXT : 0)
                + (!after && isOfAnother(date) ? OF_ANOTHER : 0);
        boolean opens = !after && date.from() <= OPENING && isFirstClause(date);
        return opens ? Math.min(cost, OPENING + 2) : cost;
    }

    /** Whether a date stands right behind another figure. */
    private boolean isOfAnother(Mention date) {
        return figures.stream()
                .anyMatch(other -> other.to() <= date.from()
                        && date.from() - other.to() <= COMPARED
                        && sight.scene().annotated().token(date.from() - 1).isWord());
    }

    /** Whether a comma parts a date from the figure before it, and none from the one after it. */
    private boolean isOfTheNext(Mention figure, Mention date) {
        return hasComma(figure.to(), date.from())
                && figures.stream()
                        .anyMatch(next -> next.from() >= date.to()
                                && next.from() - date.to() <= OF_THE_NEXT
                                && !hasComma(date.to(), next.from()));
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sight.scene().annotated().token(at).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "A (5 billion, the aim set for 2020), B (4 billion)": whether a bracket that a date stands in closes behind it. */
    private boolean isToldAside(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sight.scene().annotated().token(at).is("(")) {
                return false;
            }
            if (sight.scene().annotated().token(at).is(")")) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirstClause(Mention date) {
        return figures.stream().noneMatch(figure -> figure.to() <= date.from());
    }

    private int between(int from, int to) {
        Scene scene = sight.scene();
        int cost = 0;
        for (int at = from; at < to; at++) {
            cost += scene.annotated().token(at).is(",") ? ACROSS_COMMA : 0;
            cost += scene.annotated().token(at).is(")") ? ACROSS_BREAK : 0;
        }
        cost += (int) figures.stream()
                        .filter(other -> other.from() >= from && other.to() <= to)
                        .count()
                * ACROSS_FIGURE;
        boolean cut = from < to && (scene.hasSyntax("break", from, to) || scene.hasSyntax("stop", from, to));
        return cost + (cut ? ACROSS_BREAK : 0);
    }
}
