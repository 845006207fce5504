package org.dragoman.reader.claim;

import java.util.List;

/**
 * How a claim was read: the answer to "why do you say so?".
 *
 * @param rule name of the rule whose trigger began it
 * @param trigger the document's words that the trigger matched
 * @param steps what filled which role and why, and what was considered and lost, in plain words
 */
public record Derivation(String rule, String trigger, List<String> steps) {
    public Derivation {
        steps = List.copyOf(steps);
    }
}
