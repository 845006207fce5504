package org.dragoman.reader.time;

import java.util.Optional;

/**
 * What a relative or incomplete date is understood from.
 *
 * @param published when the document was published; may be a month, a year or an interval
 * @param focus the date that the text spoke of last
 * @param tense of the sentence
 */
public record Anchor(Optional<Edtf> published, Optional<Edtf> focus, Direction tense) {
    /** The side of the publication that a sentence speaks of. */
    public enum Direction {
        PAST,
        FUTURE,
        /** Told in the present: of a day close by on either side. */
        PRESENT,
        UNKNOWN
    }

    /** Nothing is known. */
    public static final Anchor NONE = new Anchor(Optional.empty(), Optional.empty(), Direction.UNKNOWN);

    public static Anchor published(Edtf date) {
        return new Anchor(Optional.of(date), Optional.empty(), Direction.UNKNOWN);
    }

    public Anchor withFocus(Edtf date) {
        return new Anchor(published, Optional.of(date), tense);
    }

    public Anchor withTense(Direction direction) {
        return new Anchor(published, focus, direction);
    }
}
