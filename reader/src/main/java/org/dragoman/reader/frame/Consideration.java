package org.dragoman.reader.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.token.Sentence;

/**
 * What the frames made of one wording of a sentence, whether a claim came of it or not: the answer to "what did you
 * consider?".
 *
 * @param sentence where the wording stands
 * @param type the record type it can begin
 * @param rule name of the rule whose trigger it matched
 * @param trigger the words that it matched
 * @param cues the words that count there beside it, as {@code part: words}
 * @param material whom, what and when the sentence names
 * @param attempts the claims that were tried, none where a role that must be filled found no filler
 */
public record Consideration(
        Sentence sentence,
        String type,
        String rule,
        String trigger,
        List<String> cues,
        List<Material> material,
        List<Attempt> attempts) {
    public Consideration {
        cues = List.copyOf(cues);
        material = List.copyOf(material);
        attempts = List.copyOf(attempts);
    }

    /**
     * Something that could fill a role.
     *
     * @param words as the sentence has them
     * @param value code, name or date that a claim would have for it; empty where there is none
     * @param place where it stands in the sentence's order: what governs it, how far from the trigger
     */
    public record Material(String words, String value, String place) {}

    /**
     * A claim that was tried.
     *
     * @param fields as they were filled
     * @param status whether it happened
     * @param score how sure the frames were
     * @param least the score that a claim of the type needs
     * @param steps what spoke for and against it
     */
    public record Attempt(Map<String, Object> fields, Status status, double score, double least, List<String> steps) {
        public Attempt {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            steps = List.copyOf(steps);
        }

        /** Whether it became a claim. */
        public boolean isKept() {
            return score >= least;
        }
    }
}
