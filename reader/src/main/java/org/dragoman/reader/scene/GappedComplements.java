package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items of a list that leave out the verb but have a day of their own: "received A on the 13th; on the 14th, B", "met
 * A on the 15th; the day after it was B's turn".
 */
final class GappedComplements {
    /** Tokens from the end of one item to the next. */
    private static final int LONGEST = 24;

    private final Scene scene;
    private final Surroundings around;

    GappedComplements(Scene scene, Surroundings around) {
        this.scene = scene;
        this.around = around;
    }

    /**
     * Whether a group is such an item.
     *
     * @param end the token after the item before
     * @param from where the group or what governs it begins
     */
    boolean isGapped(int end, int from, ActorGroup group) {
        int start = opening(end, from);
        return start >= 0 && opens(start, from, group) && closes(group.to());
    }

    /** Whether what governs somebody is part of a word that stands for the verb: "it was the turn of". */
    boolean isWithin(@Nullable Cue governor) {
        return governor != null
                && scene.syntax("gap").stream()
                        .anyMatch(gap -> gap.from() <= governor.from() && governor.to() <= gap.to());
    }

    /** The joint that parts the item from the one before, of which a place or the like may be told first; -1 for none. */
    private int opening(int end, int from) {
        for (int at = from - 1; at >= end && from - end <= LONGEST; at--) {
            boolean stop = scene.hasSyntax("stop", at, at + 1);
            if (stop) {
                return scene.hasVerbBetween(end, at) ? -1 : at;
            }
        }
        return end < from && (around.isComma(end) || scene.hasSyntax("and", end, end + 1)) ? end : -1;
    }

    /** Whether nothing stands there but joints, a day, what goes with it and a word that stands for the verb. */
    private boolean opens(int start, int from, ActorGroup group) {
        boolean parted = scene.hasSyntax("stop", start, start + 1);
        boolean dated = false;
        boolean turn = false;
        boolean alone = scene.syntax("gap").stream()
                .anyMatch(gap -> gap.from() >= start
                        && gap.to() <= from
                        && gap.setting("alone", "no").equals("yes"));
        int at = start;
        while (at < from) {
            int here = at;
            int gap = end("gap", here);
            int joint = Math.max(end("and", here), around.isComma(here) || parted && here == start ? here + 1 : here);
            int next = Math.max(gap, Math.max(joint, around.endOfCircumstance(here)));
            if (next == here || next > from) {
                return false;
            }
            turn |= gap > here;
            dated |= !scene.annotated().startingAt(Kind.DATE, here).isEmpty();
            at = next;
        }
        return turn && (dated || alone || hasDateBehind(group.to())) || dated && parted;
    }

    private int end(String part, int token) {
        return scene.syntaxEnd(List.of(part), token);
    }

    /** Whether the item closes behind a group, but for a day or place: the subject of a verb does not. */
    boolean closes(int token) {
        return token >= scene.size()
                || !scene.annotated().token(token).isWord()
                || around.endOfCircumstance(token) > token
                || end("and", token) > token
                || hasDateBehind(token);
    }

    private boolean hasDateBehind(int token) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= token && date.from() - token <= 2);
    }
}
