package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days by each item of a list, in order: "on Thursday in A and on Sunday in B", "to A (Monday), then to B (Tuesday)",
 * "will meet X on Monday and Y on Tuesday".
 */
public final class ItemDays {
    /** Tokens from an item to its days behind it: "on", an opening bracket. */
    private static final int FAR = 2;

    private static final int WEEK = 7;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private @Nullable Edtf latest;

    /** The days of the items that a trigger is one of. */
    public ItemDays(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
    }

    /** The days that stand by an item, between those before and after it; null where none do. */
    public @Nullable Edtf of(Mention item, int from, int to) {
        Mention date = before(item, from);
        date = date == null ? after(item, to) : date;
        return date == null ? null : inOrder(date);
    }

    /** The days resolved; a weekday still to come is none before that of the item told last: "on Tuesday in A, on Monday in B". */
    private @Nullable Edtf inOrder(Mention date) {
        Anchor.Direction tense =
                sight.statuses().tense(trigger, sight.statuses().said(trigger));
        Edtf days = sight.dates().resolve(date, tense);
        boolean goesBack = tense == Anchor.Direction.FUTURE
                && date.length() == 1
                && days != null
                && latest != null
                && days.firstDay().isBefore(latest.firstDay())
                && days.firstDay().plusDays(WEEK).isAfter(latest.firstDay());
        days = goesBack && days != null ? Edtf.of(days.firstDay().plusDays(WEEK)) : days;
        latest = days == null ? latest : days;
        return days;
    }

    /** The days right before the word that leads to an item. */
    private @Nullable Mention before(Mention item, int from) {
        Cue governor = scene.governor(item.from());
        int at = governor == null ? item.from() : governor.from();
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> DateResolution.isEvent(date)
                        && date.from() >= from
                        && date.to() <= at
                        && leadsTo(date, from, at))
                .findFirst()
                .orElse(null);
    }

    /** Whether a date stands before what it is the day of, at once or as what the joint of a list sets before it. */
    private boolean leadsTo(Mention date, int from, int at) {
        if (scene.isOnlySkipped(date.to(), at)) {
            return true;
        }
        boolean joint = scene.hasComma(from, date.from())
                || scene.hasSyntax("and", from, date.from())
                || scene.hasSyntax("stop", from, date.from());
        for (int token = date.to(); joint && token < at; token++) {
            int here = token;
            joint = scene.annotated().token(here).is(",")
                    || List.of("skip", "auxiliary", "gap").stream()
                            .anyMatch(part -> scene.hasSyntax(part, here, here + 1) || isWithin(part, here));
        }
        return joint;
    }

    private boolean isWithin(String part, int token) {
        return scene.syntax(part).stream().anyMatch(cue -> cue.from() <= token && token < cue.to());
    }

    /** Where the days begin that stand before an item, after a token; where the item begins if none do. */
    public int start(Mention item, int from) {
        Mention date = before(item, from);
        return date == null ? item.from() : date.from();
    }

    /** The days behind an item, unless they begin the next one. */
    private @Nullable Mention after(Mention item, int to) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> DateResolution.isEvent(date) && date.from() >= item.to() && date.to() <= to)
                .filter(date -> scene.plainTokens(item.to(), date.from()) <= FAR)
                .filter(date -> !scene.hasVerbBetween(item.to(), date.from())
                        && !scene.hasSyntax("and", item.to(), date.from()))
                .findFirst()
                .orElse(null);
    }
}
