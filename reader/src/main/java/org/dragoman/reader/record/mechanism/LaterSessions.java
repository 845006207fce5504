package org.dragoman.reader.record.mechanism;

import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads sessions that are told by their number or place in the row alone: "the next", "the fifth was held in May". */
final class LaterSessions {
    private static final String TYPE = "mechanism";
    /** How sure it is that what is told next is of the mechanism told before. */
    private static final double TOLD_BEFORE = 0.8;

    private LaterSessions() {}

    /** "The next session", "the fifth": of the mechanism that the story spoke of last. */
    static List<Draft> again(Sight sight, Cue trigger, @Nullable Cue change) {
        Mention session = SessionNumbers.session(sight.scene(), trigger, trigger.to());
        Integer numbered = SessionNumbers.number(session);
        StoryMechanisms story = StoryMechanisms.of(sight);
        Draft told = numbered == null ? story.last() : story.before(numbered);
        if (told == null || isBesideOther(sight.scene(), trigger)) {
            return List.of();
        }
        if (trigger.setting("whole", "").equals("yes")) {
            return launched(sight, trigger, told, change);
        }
        Status said = change == null
                ? sight.statuses().said(trigger)
                : sight.statuses().said(change);
        said = new ClauseCues(sight.scene()).isCalledOff(trigger) ? Status.DENIED : said;
        Edtf when = MechanismComposer.when(sight, trigger, change, "held", said);
        Integer number = session == null ? counted(told, trigger) : numbered;
        boolean next = number != null && (session != null || when != null);
        // whatever is told has a first meeting; that of a series is told with its name
        boolean first = number != null && number < Integer.parseInt(trigger.setting("least", "1"));
        if (first || !next && !isOtherDay(told, change, when)) {
            return List.of();
        }
        Draft draft = ofTold(sight, trigger, told, "a session of what was spoken of before");
        draft.set("change", "held").set("session", number).when(when);
        return List.of(draft.status(sight.statuses().dated(said == Status.ONGOING ? Status.DONE : said, when, false)));
    }

    /** "This mechanism was launched in May 2011": of the one told of before, where its beginning is dated. */
    private static List<Draft> launched(Sight sight, Cue trigger, Draft told, @Nullable Cue change) {
        boolean begins = change != null && change.setting("value", "").equals("launched");
        Status said = change == null ? Status.DONE : sight.statuses().said(change);
        Edtf when = begins ? MechanismComposer.when(sight, trigger, change, "launched", said) : null;
        if (when == null || said != Status.DONE) {
            return List.of();
        }
        Draft draft = ofTold(sight, trigger, told, "what was spoken of before");
        return List.of(draft.set("change", "launched").when(when));
    }

    /** What is told next of a mechanism that was told before. */
    private static Draft ofTold(Sight sight, Cue trigger, Draft told, String why) {
        return new Draft(TYPE, sight.scene(), trigger)
                .set("between", told.get("between"))
                .set("name", told.get("name"))
                .set("form", told.get("form"))
                .times(TOLD_BEFORE * Math.min(1, told.score()), why);
    }

    /** Whether a mechanism that is named in the same clause is what sits: "the next session of the committee". */
    private static boolean isBesideOther(Scene scene, Cue trigger) {
        return scene.triggers().stream()
                .filter(SessionNumbers::isMechanism)
                .anyMatch(other -> other.from() >= trigger.from()
                        || !scene.hasComma(other.to(), trigger.from())
                                && !scene.isParted(other.to(), trigger.from())
                                && !scene.hasSyntax("and", other.to(), trigger.from()));
    }

    /** The number of "the next" or "the previous" session after one whose number was told; null where it was not. */
    private static @Nullable Integer counted(Draft told, Cue trigger) {
        int step = Integer.parseInt(trigger.setting("step", "0"));
        return step != 0 && told.get("session") instanceof Integer before && before + step > 0 ? before + step : null;
    }

    /** "The next meeting will be held in 2025": whether a numbered session was told, and this is one of another day. */
    private static boolean isOtherDay(Draft told, @Nullable Cue change, @Nullable Edtf when) {
        boolean held = change != null && "held".equals(change.setting("value", ""));
        Edtf before = told.when();
        return held && told.get("session") != null && when != null && (before == null || !when.overlaps(before));
    }
}
