package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimePoint;
import org.jspecify.annotations.Nullable;

/** The dates of one sentence that stand in a list, and what one of them tells of the next. */
final class DateLists {
    private final Scene scene;

    DateLists(Scene scene) {
        this.scene = scene;
    }

    /** "In February 1964 ... and in December": a date in the year of the one that it goes on from; else as it is. */
    TimeExpression inYearOfList(Mention mention, TimeExpression said) {
        Mention joined = joinedTo(mention);
        return joined != null && joined.value() instanceof TimeExpression first ? inYearOf(first, said) : said;
    }

    /** "Two years later, in November": the date right before a month or day which can say of what year it is; null for none. */
    @Nullable Mention rightBefore(Mention mention) {
        Mention last = before(mention);
        return last != null && last.to() < mention.from() && isOnlyJoint(last.to(), mention.from()) ? last : null;
    }

    /** The date that is named last before another; null for none. */
    private @Nullable Mention before(Mention mention) {
        Mention last = null;
        for (Mention other : scene.annotated().mentions(Kind.DATE)) {
            last = other.to() <= mention.from() ? other : last;
        }
        return last;
    }

    /** Whether commas and prepositions are all that stands between two tokens. */
    private boolean isOnlyJoint(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean joint = scene.annotated().token(at).is(",") || scene.hasSyntax("in", at, at + 1);
            if (!joint) {
                return false;
            }
        }
        return true;
    }

    /** The date that the one after "and" goes on from; null for none. */
    private @Nullable Mention joinedTo(Mention mention) {
        Mention last = before(mention);
        return last == null || !isAndRightBefore(last.to(), mention.from()) ? null : last;
    }

    /** Whether a word for "and" stands between two tokens, at most one word before the last. */
    private boolean isAndRightBefore(int from, int to) {
        return scene.syntax("and").stream().anyMatch(and -> and.from() >= from && and.to() <= to && to - and.to() <= 1);
    }

    private static TimeExpression inYearOf(TimeExpression first, TimeExpression next) {
        TimePoint one = first.start();
        TimePoint other = next.start();
        Integer year = one == null ? null : one.year();
        Integer month = one == null ? null : one.month();
        Integer after = other == null ? null : other.month();
        boolean later = month != null && after != null && month <= after;
        return year != null && later ? next.inYear(year) : next;
    }

    /** The other dates of the list in which a date stands, each with its year: "in 1970 and 1981". */
    List<Mention> with(Mention date) {
        List<Mention> mentions = scene.annotated().mentions(Kind.DATE);
        int index = mentions.indexOf(date);
        int first = index;
        while (first > 0 && areListed(mentions.get(first - 1), mentions.get(first))) {
            first--;
        }
        int end = index + 1;
        while (end < mentions.size() && areListed(mentions.get(end - 1), mentions.get(end))) {
            end++;
        }
        List<Mention> others = new ArrayList<>(mentions.subList(first, end));
        others.remove(date);
        return others;
    }

    /** Whether two dates, each with its year, stand side by side in a list. */
    private boolean areListed(Mention one, Mention next) {
        boolean dated = hasYear(one) && hasYear(next) && one.to() < next.from() && !opensClause(next);
        for (int at = one.to(); dated && at < next.from(); at++) {
            dated = scene.annotated().token(at).is(",")
                    || scene.hasSyntax("and", at, at + 1)
                    || scene.hasSyntax("sequence", at, at + 1)
                    || scene.hasSyntax("in", at, at + 1);
        }
        return dated;
    }

    /** Whether somebody follows a date at once who does something then: "in 2003, and in 2005 X went". */
    private boolean opensClause(Mention date) {
        boolean comma =
                date.to() < scene.size() && scene.annotated().token(date.to()).is(",");
        int from = comma ? date.to() + 1 : date.to();
        return scene.groups().stream()
                .anyMatch(group -> group.from() >= from
                        && scene.isOnlySkipped(from, group.from())
                        && scene.predicates().surelyBeginAt(group.to()));
    }

    /** Whether a mention is one date of which the year is said. */
    static boolean hasYear(Mention mention) {
        return mention.value() instanceof TimeExpression time
                && time.form() == TimeExpression.Form.ON
                && time.start() != null
                && time.start().year() != null;
    }
}
