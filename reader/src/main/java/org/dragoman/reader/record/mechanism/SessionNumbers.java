package org.dragoman.reader.record.mechanism;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of the sessions in which mechanisms sit. */
final class SessionNumbers {
    private static final String TYPE = "mechanism";
    private static final int NEAR_SESSION = 6;
    private static final int LATER = 4;
    /** A number right before the name is its own, whatever number follows. */
    private static final int RIGHT_BEFORE = -20;

    private SessionNumbers() {}

    /** The ordinal that numbers the session: near the name and nearer to it than to another mechanism. */
    static @Nullable Mention session(Scene scene, Cue trigger, int end) {
        Mention best = null;
        int least = NEAR_SESSION + 1;
        int start = MechanismNames.start(scene, trigger);
        for (Mention mention : scene.annotated().mentions(Kind.ORDINAL)) {
            int distance = mention.to() <= trigger.from()
                    ? isRightBefore(scene, mention, start) ? RIGHT_BEFORE : Math.max(0, start - mention.to())
                    : later(scene, Math.max(end, trigger.to()), mention.from());
            boolean free =
                    isFree(scene, trigger, mention) && !(isAttended(scene, trigger) && mention.from() >= trigger.to());
            if (mention.value() instanceof Ordinal && distance < least && free) {
                best = mention;
                least = distance;
            }
        }
        return best;
    }

    /** Whether a noun names what many attend, numbered before its name only in a language with modifiers there. */
    private static boolean isAttended(Scene scene, Cue trigger) {
        boolean before = scene.pack().modifiersStandBefore();
        return before
                && !trigger.setting("pair", "").isEmpty()
                && trigger.setting("series", "").isEmpty()
                && !trigger.setting("form", "").equals("dialogue");
    }

    /** "The fifth dialogue", "the fifth round of the dialogue". */
    static boolean isRightBefore(Scene scene, Mention ordinal, int start) {
        return ordinal.to() == start
                || scene.cues(TYPE, "session-of").stream()
                        .anyMatch(cue -> cue.from() == ordinal.to() && cue.to() == start);
    }

    /** The distance of a number after the name; what stands between is mostly where and between whom. */
    private static int later(Scene scene, int from, int to) {
        return from < to ? new Dates(scene).plainDistance(from, to) - LATER : -LATER;
    }

    private static int distance(Cue trigger, Mention ordinal) {
        return ordinal.to() <= trigger.from() ? trigger.from() - ordinal.to() : ordinal.from() - trigger.to();
    }

    private static boolean isFree(Scene scene, Cue trigger, Mention ordinal) {
        int own = distance(trigger, ordinal);
        boolean nearer = scene.triggers().stream()
                .filter(cue -> isMechanism(cue) && cue != trigger && cue.from() >= ordinal.to())
                .anyMatch(cue -> distance(cue, ordinal) < own);
        if (nearer && ordinal.from() >= trigger.to()) {
            return false;
        }
        int from = Math.min(trigger.to(), ordinal.to());
        int to = Math.max(trigger.from(), ordinal.from());
        boolean other = scene.triggers().stream()
                .anyMatch(cue -> isMechanism(cue)
                        && cue != trigger
                        && cue.from() >= from
                        && cue.to() <= to
                        && !MechanismNames.isSessionOfAnother(scene, cue));
        boolean anniversary = scene.cues("milestone", "anniversary").stream()
                .anyMatch(cue -> cue.overlaps(ordinal.from(), ordinal.to()));
        boolean counted =
                scene.cues(TYPE, "no-session").stream().anyMatch(cue -> cue.overlaps(ordinal.from(), ordinal.to()));
        return !other && !anniversary && !counted && !scene.hasSyntax("stop", from, to);
    }

    /** Whether a cue names a mechanism, and not only a session of one. */
    static boolean isMechanism(Cue cue) {
        return cue.frame().equals(TYPE) && !cue.setting("again", "").equals("yes");
    }

    static @Nullable Integer number(@Nullable Mention session) {
        return session != null && session.value() instanceof Ordinal ordinal ? ordinal.value() : null;
    }
}
