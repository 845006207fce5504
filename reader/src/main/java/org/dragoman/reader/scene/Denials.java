package org.dragoman.reader.scene;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells whether what a trigger speaks of is said not to have happened: by a word of denial, or because it was called off. */
final class Denials {
    private static final int REACH = 9;
    private static final int REACH_OF_DENIAL = 5;
    /** Tokens of an aside between "not" and the verb. */
    private static final int LONGEST_ASIDE = 12;

    private static final int REACH_AFTER_NOUN = 28;
    private static final List<String> FILLERS = List.of("auxiliary", "skip");

    private final Scene scene;

    Denials(Scene scene) {
        this.scene = scene;
    }

    /**
     * Whether a word of denial stands right before the trigger, but for auxiliaries, or says so after it; one that ends a
     * stance denies what the stance is on, as "rejects" does.
     */
    boolean isDenied(Cue trigger) {
        return denials(trigger).findAny().isPresent()
                || isCalledOff(trigger)
                || wasToBe(trigger)
                || isUndone(trigger)
                || isReportDenied(trigger);
    }

    /** "X, due in A on Friday, had to give up the trip": whether what stands behind says of the trigger's kind that nothing came of it. */
    private boolean isUndone(Cue trigger) {
        return scene.cues(trigger.frame(), "undone").stream()
                .anyMatch(undone -> undone.from() >= trigger.to()
                        && scene.plainTokens(trigger.to(), undone.from()) <= REACH_AFTER_NOUN
                        && scene.triggers().stream()
                                .noneMatch(other -> other.frame().equals(trigger.frame())
                                        && other.from() >= trigger.to()
                                        && other.to() <= undone.from()));
    }

    /** "Denied that X would go to A": whether words before deny the report that a trigger is told in. */
    private boolean isReportDenied(Cue trigger) {
        return scene.syntax("report-denied").stream()
                .anyMatch(denial -> denial.to() <= trigger.from()
                        && scene.plainTokens(denial.to(), trigger.from()) <= REACH
                        && !scene.hasSyntax("stop", denial.to(), trigger.from())
                        && !scene.hasTriggerBetween(denial.to(), trigger.from()));
    }

    /** "The visit was put off. He was to meet X": whether it was only planned, in a story of what was called off. */
    private boolean wasToBe(Cue trigger) {
        return scene.discourse().visits().isAnyCalledOff()
                && scene.syntax("was-announced").stream()
                        .anyMatch(cue -> cue.to() <= trigger.from() && isOnlyFiller(cue.to(), trigger.from())
                                || cue.overlaps(trigger.from(), trigger.to()) && cue.to() <= trigger.to());
    }

    private Stream<Cue> denials(Cue trigger) {
        return scene.syntax("denied").stream().filter(cue -> denies(cue, trigger));
    }

    private boolean denies(Cue cue, Cue trigger) {
        boolean stance = !trigger.setting("stance", "").isEmpty();
        boolean own = stance && cue.to() == trigger.to();
        boolean inside = !own && cue.overlaps(trigger.from(), trigger.to()) && cue.to() <= trigger.to();
        boolean after = cue.setting("side", "before").equals("after")
                && cue.from() >= trigger.to()
                && cue.from() - trigger.to() <= reachAfter(trigger, cue)
                && (Statuses.isFreePath(scene, trigger.to(), beforeBreak(trigger.to(), cue.from()))
                        || isBehindInsertion(trigger, cue));
        boolean before = cue.to() <= trigger.from() && isOnlyFiller(cue.to(), trigger.from());
        return (inside || after || before) && !isOfWord(cue) && !Postponements.isMove(scene, cue);
    }

    /** "The stop in A, where X was to receive him, was dropped": whether commas set off all that parts a noun from its denial. */
    private boolean isBehindInsertion(Cue noun, Cue denial) {
        int close = denial.from() - 1;
        if (!noun.isNoun()
                || close <= noun.to()
                || !scene.annotated().token(close).is(",")) {
            return false;
        }
        return IntStream.range(noun.to(), close)
                .filter(at -> scene.annotated().token(at).is(","))
                .limit(1)
                .anyMatch(open -> scene.plainTokens(noun.to(), open) <= REACH_OF_DENIAL
                        && Statuses.isFreePath(scene, noun.to(), open)
                        && !scene.hasSyntax("stop", open, close));
    }

    /** Whether a word of denial only begins a longer one: "non-permanent". */
    private boolean isOfWord(Cue denial) {
        return scene.syntax("word").stream().anyMatch(word -> word.from() <= denial.from() && denial.to() < word.to());
    }

    /** The break right before a token, which ties it to what it denies: "was planned but was put off"; else the token. */
    private int beforeBreak(int from, int token) {
        return scene.syntax("break").stream()
                .filter(cue -> cue.from() >= from && cue.to() == token)
                .mapToInt(Cue::from)
                .findFirst()
                .orElse(token);
    }

    /** Whether a noun is the object of a verb that calls it off: "postponed a planned trip". */
    private boolean isCalledOff(Cue trigger) {
        boolean noun = trigger.isNoun();
        return noun
                && scene.syntax("cancel").stream()
                        .anyMatch(cue -> cue.to() <= trigger.from()
                                && scene.isOnePhrase(afterQuotation(cue.to()), trigger.from(), REACH_OF_DENIAL)
                                && !Postponements.isMove(scene, cue));
    }

    /** The token after words in quotation marks that begin at a token: "called off \"for lack of time\" his visit". */
    private int afterQuotation(int at) {
        if (at >= scene.size() || !scene.annotated().token(at).is("\"")) {
            return at;
        }
        return IntStream.range(at + 1, scene.size())
                .filter(close -> scene.annotated().token(close).is("\""))
                .map(close -> close + 1)
                .findFirst()
                .orElse(at);
    }

    /** How far after a trigger a word may stand that says it did not happen; after a noun its names come between. */
    private static int reachAfter(Cue trigger, Cue cue) {
        String set = cue.setting("reach", "");
        if (!set.isEmpty()) {
            return Integer.parseInt(set);
        }
        return trigger.isNoun() ? REACH_AFTER_NOUN : REACH;
    }

    private boolean isOnlyFiller(int from, int to) {
        int start = afterAside(from, to);
        return to - start <= REACH_OF_DENIAL && scene.hasOnly(FILLERS, start, to);
    }

    /** "Did not, contrary to what had been said, sign": the token after an aside between commas that begins at a token. */
    private int afterAside(int from, int to) {
        if (from >= to || !scene.annotated().token(from).is(",")) {
            return from;
        }
        int close = scene.signBetween(",", from + 1, Math.min(to, from + LONGEST_ASIDE));
        return close < 0 || scene.hasVerbBetween(from, close) ? from : close + 1;
    }

    /** "Did not visit A", "without meeting B": whether no more is said than that it did not happen, and not that it was to. */
    boolean isAbsence(Cue trigger) {
        return scene.syntax("was-announced").isEmpty()
                && denials(trigger).anyMatch(cue -> cue.setting("absent", "").equals("yes"));
    }
}
