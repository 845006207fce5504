package org.dragoman.reader.record.agreement;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Finds the words that say what became of an accord or joint text: signed, issued, ratified, asked for, or nothing yet. */
final class TextChanges {
    private static final String TYPE = "agreement";
    /** What happens to one text after the other, so that a sentence can tell two of them. */
    private static final List<String> STEPS = List.of("signed", "adopted", "ratified", "in-force");

    /** What is said of a text that is there. */
    private static final List<String> KNOWN = List.of("signed", "agreed");

    /** Tokens from one step of a text to the next, and from a step to its date. */
    private static final int TO_STEP = 12;

    private static final int TO_DATE = 4;
    private static final int NEAR_COUNT = 3;
    /** Words between what is carried out and the word for doing so. */
    private static final int NEAR_CARRIED = 8;

    private static final int NEAR_NONE = 3;

    private TextChanges() {}

    /** Said not to exist, only looked into or only asked for: "no agreement was signed", "a study on signing", "urged to ratify". */
    static boolean isNone(Scene scene, Cue trigger, @Nullable Cue change) {
        if (change != null && change.setting("value", "").equals("none")) {
            return true;
        }
        int from = change == null ? trigger.from() : Math.min(trigger.from(), change.from());
        int to = change == null ? trigger.from() : Math.max(trigger.from(), change.from());
        for (Cue cue : scene.cues(TYPE, "none")) {
            boolean beside =
                    cue.from() < to && cue.to() >= from - NEAR_NONE && (cue.to() <= from || cue.from() >= from);
            boolean over = change != null && cue.from() < change.from() && change.from() < cue.to();
            boolean covers = cue.setting("covers", "no").equals("yes") && cue.overlaps(trigger.from(), trigger.to());
            if (covers || over || beside && !isDrafted(change, cue)) {
                return true;
            }
        }
        return change != null && isBackground(scene, trigger, change);
    }

    /** "They are working on a draft treaty": the draft is what is being negotiated. */
    private static boolean isDrafted(@Nullable Cue change, Cue none) {
        return change != null
                && change.setting("value", "").equals("under-negotiation")
                && change.from() < none.from()
                && none.to() <= change.to();
    }

    /** "Agreed to cut tariffs under the accord": what was agreed is not the accord that it is done under. */
    private static boolean isBackground(Scene scene, Cue trigger, Cue change) {
        return scene.cues(TYPE, "background").stream()
                .anyMatch(cue -> (change.to() <= cue.from() || change.overlaps(cue.from(), cue.to()))
                        && cue.to() <= trigger.from()
                        && scene.isOnePhrase(cue.to(), trigger.from(), NEAR_CARRIED));
    }

    /** Texts that exist and are spoken of in general: "the agreements signed", but not "on the visit many were signed". */
    static boolean isKnownOnly(Scene scene, Cue trigger, @Nullable Cue change) {
        if (change == null || !KNOWN.contains(change.setting("value", ""))) {
            return false;
        }
        if (isCarriedOut(scene, trigger, change)) {
            return true;
        }
        if (!change.setting("value", "").equals("signed")) {
            return false;
        }
        int end = change.to();
        boolean after = change.from() >= trigger.to() && change.from() - trigger.to() <= NEAR_NONE;
        boolean general = new ClauseCues(scene).endingBefore(trigger.from(), TYPE, "general") != null;
        boolean dated = scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= end && date.from() - end <= NEAR_COUNT);
        boolean news = scene.cues(TYPE, "occasion").stream().anyMatch(occasion -> occasion.to() <= trigger.from());
        return after && general && !dated && !news && !scene.hasSyntax("planned", trigger.to(), end);
    }

    /** "Agreed to implement the treaty between A and B": the treaty is not what was agreed on, but what is there. */
    static boolean isInUse(Scene scene, Cue trigger, @Nullable Cue change) {
        boolean told = change != null && !change.setting("value", "").equals("agreed");
        return !told
                && scene.cues(TYPE, "in-use").stream()
                        .anyMatch(cue -> cue.overlaps(trigger.from(), trigger.to())
                                && (change == null || change.from() <= cue.from()));
    }

    /** "Implement the accords reached": no more than that they are being carried out, without a day on which they were made. */
    private static boolean isCarriedOut(Scene scene, Cue trigger, Cue change) {
        int from = Math.min(trigger.from(), change.from());
        int to = Math.max(trigger.to(), change.to());
        boolean carried = scene.cues(TYPE, "carried-out").stream()
                .anyMatch(cue -> cue.to() <= from && scene.isOnePhrase(cue.to(), from, NEAR_CARRIED));
        boolean dated = scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= from && date.from() - to <= NEAR_COUNT);
        boolean counted = TextNames.count(scene, trigger) != null;
        return carried && !dated && !counted;
    }

    /** What became of a text; null where the sentence does not say. */
    static @Nullable Cue of(Scene scene, Cue trigger) {
        Cue own = own(scene, trigger);
        return own == null ? inherited(scene, trigger) : own;
    }

    private static @Nullable Cue own(Scene scene, Cue trigger) {
        String form = trigger.setting("form", "");
        ClauseCues cues = new ClauseCues(scene);
        String allowed = trigger.setting("changes", "");
        return cues.nearest(
                trigger,
                "change",
                cue -> fits(cue.setting("forms", ""), form) && fits(allowed, cue.setting("value", "")));
    }

    /** "Including a memorandum": what is said of the whole is said of the part. */
    private static @Nullable Cue inherited(Scene scene, Cue trigger) {
        if (new ClauseCues(scene).endingBefore(trigger.from(), Cue.SYNTAX, "including") == null) {
            Cue leader = new ClauseCues(scene).listedAfter(trigger);
            Cue shared = leader == null ? null : own(scene, leader);
            return shared != null || leader == null ? shared(scene, trigger, shared) : inherited(scene, leader);
        }
        Cue whole = null;
        for (Cue other : scene.triggers()) {
            whole = other.frame().equals(TYPE) && other.to() < trigger.from() ? other : whole;
        }
        return whole == null ? null : new ClauseCues(scene).nearest(whole, "change");
    }

    /** What is said of the items before semicolons holds for the next one, unless that is one which is known already. */
    private static @Nullable Cue shared(Scene scene, Cue trigger, @Nullable Cue found) {
        boolean known = scene.syntax("definite").stream().anyMatch(cue -> cue.from() == trigger.to());
        if (found != null || known) {
            return found;
        }
        for (Cue item : new ClauseCues(scene).itemBefore(trigger)) {
            Cue change = of(scene, item);
            if (change != null) {
                return change;
            }
        }
        return null;
    }

    /** What else is said of the same text: "ratified the treaty signed in May", "signed in May, it is in force". */
    static @Nullable Cue further(Sight sight, Cue trigger, @Nullable Cue change) {
        if (change == null || !isStep(change) || !change.setting("status", "").isEmpty()) {
            return null;
        }
        Cue further = new ClauseCues(sight.scene())
                .nearest(
                        trigger,
                        "change",
                        cue -> isStep(cue)
                                && !cue.setting("value", "").equals(change.setting("value", ""))
                                && fits(cue.setting("forms", ""), trigger.setting("form", ""))
                                && !cue.overlaps(change.from(), change.to()));
        if (further == null || sight.statuses().said(further) != Status.DONE) {
            return null;
        }
        boolean otherSide = (further.to() <= trigger.from()) != (change.to() <= trigger.from());
        return otherSide ? further : null;
    }

    /** Whether it is said that a text holds no longer. */
    static boolean isEnd(@Nullable Cue change) {
        return change != null && change.setting("status", "").equals("denied");
    }

    /**
     * "Left the accord of 2015", "left the pact signed in 2015": whether the date behind a text that is told as ended is that of
     * its making.
     */
    static boolean isEndDatedByMaking(Scene scene, Cue trigger, @Nullable Cue change) {
        return isEnd(change) && isDatedByMaking(scene, trigger);
    }

    private static boolean isDatedByMaking(Scene scene, Cue trigger) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() >= trigger.to())
                .findFirst()
                .filter(date -> date.from() == trigger.to()
                        || date.from() - trigger.to() == 1 && scene.isGoverned(date.from(), "of")
                        || scene.cues(TYPE, "change").stream()
                                .anyMatch(other ->
                                        !isEnd(other) && other.from() >= trigger.to() && other.to() <= date.from()))
                .isPresent();
    }

    /**
     * The later steps of a text that follow one another behind the first: "was concluded in May, signed in June 2019 and took
     * effect a year later". Each has a date of its own.
     */
    static List<Cue> steps(Sight sight, Cue trigger, @Nullable Cue first) {
        List<Cue> steps = new ArrayList<>();
        Cue last = first;
        for (Cue cue : ClauseCues.longest(sight.scene().cues(TYPE, "change"))) {
            if (last != null && cue.from() >= last.to() && cue.from() >= trigger.to() && isNextStep(sight, last, cue)) {
                steps.add(cue);
                last = cue;
            }
        }
        return steps;
    }

    private static boolean isNextStep(Sight sight, Cue last, Cue cue) {
        Scene scene = sight.scene();
        boolean listed = scene.hasComma(last.to(), cue.from()) || scene.hasSyntax("and", last.to(), cue.from());
        boolean free = scene.triggers().stream()
                        .noneMatch(text -> text.frame().equals(TYPE) && text.overlaps(last.to(), cue.from()))
                && !scene.hasSyntax("stop", last.to(), cue.from())
                && cue.from() - last.to() <= TO_STEP;
        boolean dated = scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= cue.to() && date.from() - cue.to() <= TO_DATE);
        return isStep(cue)
                && !cue.setting("value", "").equals(last.setting("value", ""))
                && cue.setting("status", "").isEmpty()
                && listed
                && free
                && dated
                && sight.statuses().said(cue) == Status.DONE;
    }

    private static boolean isStep(Cue change) {
        return STEPS.contains(change.setting("value", ""));
    }

    private static boolean fits(String forms, String form) {
        return forms.isEmpty() || List.of(forms.split(" ")).contains(form);
    }

    static boolean isHypothetical(Sight sight, Cue trigger, @Nullable Cue change) {
        return sight.statuses().isHypothetical(change == null ? trigger : change);
    }
}
