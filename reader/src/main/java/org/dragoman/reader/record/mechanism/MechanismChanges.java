package org.dragoman.reader.record.mechanism;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds the words that say what is done to a mechanism: launched, held, maintained, and whether that makes a series of it. */
final class MechanismChanges {
    /** Tokens from a verb to the number of what it tells of: a day, an article. */
    private static final int TO_NUMBER = 6;

    private MechanismChanges() {}

    /** The change of its own, or that of the mechanism named side by side with it. */
    static @Nullable Cue of(Scene scene, Cue trigger) {
        ClauseCues cues = new ClauseCues(scene);
        Cue leader = cues.listedAfter(trigger);
        Cue inherited = leader == null ? null : of(scene, leader);
        Cue own = inherited == null ? cues.nearest(trigger, "change", cue -> !isOfLastTime(scene, cue)) : inherited;
        own = own == null || inherited != null ? own : begun(scene, trigger, own);
        Cue again = own == null || !own.setting("value", "held").equals("held")
                ? null
                : cues.nearest(
                        trigger, "change", cue -> cue.setting("recurs", "").equals("yes"));
        return again == null ? own : again;
    }

    /** Whether all that is said of a mechanism is when it last sat. */
    static boolean isToldOfLastTime(Scene scene, Cue trigger) {
        Cue said = new ClauseCues(scene).nearest(trigger, "change");
        return said != null && isOfLastTime(scene, said);
    }

    /** "That had not met since 2016": whether a word tells when it last sat. */
    private static boolean isOfLastTime(Scene scene, Cue cue) {
        return scene.hasCue("mechanism", "not-since", cue.from(), cue.to());
    }

    /**
     * What is done to a mechanism where the nearest word tells something else: to "establish a regular dialogue" launches it,
     * and one that "launched a portal" was not launched itself; null for nothing.
     */
    private static @Nullable Cue begun(Scene scene, Cue trigger, Cue nearest) {
        String value = nearest.setting("value", "");
        if (value.equals("launched")) {
            boolean acts = nearest.from() == trigger.to();
            return acts && scene.syntax("one").stream().anyMatch(one -> one.from() == nearest.to()) ? null : nearest;
        }
        Cue launched = value.equals("maintained")
                ? new ClauseCues(scene)
                        .nearest(
                                trigger,
                                "change",
                                cue -> cue.setting("value", "").equals("launched")
                                        && cue.to() <= nearest.from()
                                        && scene.isOnlySkipped(cue.to(), nearest.from()))
                : null;
        return launched == null ? nearest : launched;
    }

    /**
     * "The committee, set up in 2013, held its fifth session on Monday": the verb right before a number that stands behind the
     * name, which tells of that session, whatever else is told of the mechanism; null where there is none.
     */
    static @Nullable Cue besideSession(Scene scene, Cue trigger, Mention session) {
        Cue found = null;
        for (Cue cue : ClauseCues.longest(scene.cues(trigger.frame(), "change"))) {
            boolean held = cue.setting("value", "").equals("held") && cue.from() >= trigger.to();
            boolean beside = cue.to() <= session.from()
                    && session.from() - cue.to() <= TO_NUMBER
                    && !scene.hasComma(cue.to(), session.from())
                    && !scene.isParted(cue.to(), session.from());
            found = held && beside ? cue : found;
        }
        return found;
    }

    /** Whether the verb that tells of a session is not that of the clause in which the mechanism is named. */
    static boolean isApart(Cue trigger, Cue change, Mention session) {
        return change.from() - trigger.to() > TO_NUMBER && change.to() <= session.from();
    }

    /** Whether without a number it is one of a series: by its kind, by its name, or because it was launched. */
    static boolean isSeries(Scene scene, Cue trigger, Cue change) {
        if (trigger.setting("series", "").equals("yes")) {
            return true;
        }
        String value = change.setting("value", "held");
        boolean attended = List.of("forum", "conference").contains(trigger.setting("form", ""));
        boolean launched = List.of("launched", "proposed").contains(value);
        boolean yearly = change.setting("series", "").equals("yes");
        return launched || yearly || !(attended && value.equals("held")) && MechanismNames.isProper(scene, trigger);
    }

    /** "Committed to regular dialogue": a noun without any word that would make a name of it. */
    static boolean isMereWord(Scene scene, Cue trigger, Cue change, int end) {
        boolean alone = trigger.match().length() == 1
                && end <= trigger.to()
                && MechanismNames.start(scene, trigger) == trigger.from()
                && trigger.setting("modifiers", "").equals("before");
        boolean bare = scene.syntaxEndingAt("skip", trigger.from()) == null
                && new ClauseCues(scene).endingBefore(trigger.from(), "mechanism", "called") == null;
        return alone
                && (change.setting("value", "").equals("maintained") || bare)
                && !scene.annotated().token(trigger.from()).isCapitalized();
    }

    /** Whether more than two only come together there: what they set up, or a dialogue, is between them. */
    static boolean isGathering(Cue trigger, @Nullable Cue change) {
        boolean launched = change != null && change.setting("value", "").equals("launched");
        boolean dialogue = trigger.setting("form", "").equals("dialogue");
        return !trigger.setting("pair", "").isEmpty() && !launched && !dialogue;
    }
}
