package org.dragoman.reader.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.token.Sentence;

/** What the frames found, ready to become a claim of a document. */
public final class Finished {
    /** A date that the story lets one work out is right less often than one that is said. */
    private static final double WORKED_OUT = 0.85;

    private final Draft draft;
    private final Map<String, Object> fields;
    private final double confidence;

    Finished(Draft draft, Map<String, Object> fields, double sure) {
        this.draft = draft;
        this.confidence = draft.score() * sure * (draft.isWorkedOut() ? WORKED_OUT : 1);
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Its record type. */
    public String type() {
        return draft.type();
    }

    /** The fields of the type, in the order of the record format. */
    public Map<String, Object> fields() {
        return fields;
    }

    /** The number of its story in the document. */
    public int story() {
        return draft.story();
    }

    /** Whether it happened, goes on, is planned, proposed or denied. */
    public Status status() {
        return draft.status();
    }

    /** How likely the claim is right, 0 to 1: the score of the reading, by what readings of its type are worth. */
    public double confidence() {
        return confidence;
    }

    /** The language that it was read in. */
    public String language() {
        return draft.language();
    }

    /** The sentences that it was read in, in the order of the text. */
    public List<Sentence> sentences() {
        return List.copyOf(draft.sentences());
    }

    /** How it was read. */
    public Derivation derivation() {
        return new Derivation(draft.rule(), draft.trigger(), draft.steps());
    }
}
