package org.dragoman.reader.frame;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Finds the days of one stop of a tour: "on Thursday in A and on Sunday in B", "to A (Monday), then to B (Tuesday)". */
final class LegDays {
    /** Tokens from a stop to its days behind it: "on", an opening bracket. */
    private static final int FAR = 2;

    private static final int WEEK = 7;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private @Nullable Edtf latest;

    LegDays(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
    }

    /** A stop with the days that stand by its place, between the stops before and after it; as it is where none do. */
    Stop on(Stop stop, Mention place, int from, int to) {
        Mention date = before(place, from);
        date = date == null ? after(place, to) : date;
        return date == null ? stop : stop.on(inOrder(date));
    }

    /** The days resolved; a weekday of a tour to come is none before the stop told last: "on Tuesday in A, on Monday in B". */
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

    /** The days right before the word that leads to a stop. */
    private @Nullable Mention before(Mention place, int from) {
        Cue governor = scene.governor(place.from());
        int at = governor == null ? place.from() : governor.from();
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> DateResolution.isEvent(date) && date.from() >= from && date.to() == at)
                .findFirst()
                .orElse(null);
    }

    /** The days behind a stop, unless they begin the next one. */
    private @Nullable Mention after(Mention place, int to) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> DateResolution.isEvent(date) && date.from() >= place.to() && date.to() <= to)
                .filter(date -> scene.plainTokens(place.to(), date.from()) <= FAR)
                .filter(date -> !scene.hasVerbBetween(place.to(), date.from())
                        && !scene.hasSyntax("and", place.to(), date.from()))
                .findFirst()
                .orElse(null);
    }
}
