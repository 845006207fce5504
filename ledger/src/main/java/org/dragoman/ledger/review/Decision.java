package org.dragoman.ledger.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.dragoman.reader.claim.ClaimJson;

/**
 * One human decision as it was written down.
 *
 * @param number its number, from 1; the order of decisions
 * @param event id of the event that it is about, as it was then
 * @param action what was decided
 * @param who decided it
 * @param at when
 * @param reason why; may be empty
 */
public record Decision(long number, String event, Action action, String who, Instant at, String reason) {
    /** What was decided, in a few words. */
    public String told() {
        if (action instanceof Action.Accept) {
            return "accept " + event;
        }
        if (action instanceof Action.Reject) {
            return "reject " + event;
        }
        if (action instanceof Action.Correct correct) {
            return "correct " + event + " " + correct.field() + "=" + written(correct.value());
        }
        if (action instanceof Action.Merge merge) {
            return "merge " + event + " " + merge.other();
        }
        return action instanceof Action.Split split
                ? "split " + event
                        + (split.going().size() == 1
                                ? " (1 claim leaves)"
                                : " (" + split.going().size() + " claims leave)")
                : "undo " + ((Action.Undo) action).decision();
    }

    /** A value as it can be written again. */
    private static String written(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return value instanceof String text ? text : ClaimJson.value(value);
    }

    /** What a human can say of an event. */
    public sealed interface Action {
        /** The event is right as it is displayed. */
        record Accept() implements Action {}

        /** There is no such event: it is left out of answers. */
        record Reject() implements Action {}

        /**
         * A field has another value than the one displayed.
         *
         * @param field name of the field
         * @param value as claims have it: a text, a number, a list or a map of these
         */
        record Correct(String field, Object value) implements Action {}

        /**
         * Another event is the same.
         *
         * @param other id of the other event
         */
        record Merge(String other) implements Action {}

        /**
         * Some of the event's claims tell another one.
         *
         * @param going ages of the claims that leave, as the ledger numbers them
         * @param staying ages of those that stay
         */
        record Split(List<Long> going, List<Long> staying) implements Action {
            public Split {
                going = List.copyOf(going);
                staying = List.copyOf(staying);
            }
        }

        /**
         * An earlier decision no longer holds.
         *
         * @param decision its number
         */
        record Undo(long decision) implements Action {}
    }
}
