package org.dragoman.reader.frame;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.token.Sentence;

/** What the frames found, ready to become a claim of a document. */
public final class Finished {
    private final Draft draft;
    private final Map<String, Object> fields;

    Finished(Draft draft, Map<String, Object> fields) {
        this.draft = draft;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public String type() {
        return draft.type();
    }

    /** The fields of the type, in the order of the record format. */
    public Map<String, Object> fields() {
        return fields;
    }

    public int story() {
        return draft.story();
    }

    public Status status() {
        return draft.status();
    }

    /** How sure the frames are, 0 to 1, before calibration. */
    public double score() {
        return draft.score();
    }

    public String language() {
        return draft.language();
    }

    public List<Sentence> sentences() {
        return List.copyOf(draft.sentences());
    }

    public Derivation derivation() {
        return new Derivation(draft.rule(), draft.trigger(), draft.steps());
    }
}
