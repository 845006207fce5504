package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sentence where a wording of a frame or of the language's syntax stands.
 *
 * @param frame record type of the frame, or {@code syntax}
 * @param part what the wording is there: {@code trigger}, or the name of a role, field or syntax class
 * @param match the wording
 */
public record Cue(String frame, String part, Match match) {
    static final String TRIGGER = "trigger";
    public static final String SYNTAX = "syntax";

    /** The first token. */
    public int from() {
        return match.from();
    }

    /** The token after the last. */
    public int to() {
        return match.to();
    }

    /** The name of the rule in the pack. */
    public String rule() {
        return match.pattern().name();
    }

    /** Whom or what a slot of the wording took as named there; null where the slot is empty or took plain words. */
    public @Nullable Mention named(String slot) {
        Match.Capture capture = match.slot(slot);
        return capture == null ? null : capture.mention();
    }

    /** What the rule sets under a name; {@code otherwise} where it sets nothing. */
    public String setting(String key, String otherwise) {
        return match.pattern().setting(key, otherwise);
    }

    /** Whether it tells of something that is done, and not of a thing that has a name. */
    public boolean isAct() {
        return setting("act", "yes").equals("yes");
    }

    /** Whether its head is a noun, such as "visit" in "during the visit". */
    public boolean isNoun() {
        return setting("voice", "active").equals("noun");
    }

    /** Whether it is a verb by which something is done. */
    public boolean isVerb() {
        return isAct() && !isNoun();
    }

    /** Whether it is a cue of a frame for a part. */
    public boolean is(String frame, String part) {
        return this.frame.equals(frame) && this.part.equals(part);
    }

    /** Whether it shares a token with a stretch. */
    public boolean overlaps(int from, int to) {
        return from() < to && from < to();
    }

    /** Those of the wordings that stand inside no longer one. */
    public static List<Cue> outermost(List<Cue> cues) {
        List<Cue> kept = new ArrayList<>();
        for (Cue cue : cues) {
            if (cues.stream().noneMatch(other -> isInside(cue, other))) {
                kept.add(cue);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isInside(Cue inner, Cue outer) {
        return outer.from() <= inner.from()
                && inner.to() <= outer.to()
                && outer.match().length() > inner.match().length();
    }
}
