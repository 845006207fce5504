package org.dragoman.reader.record.indicator;

import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.MeasureKinds;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts.
 *
 * @param kind what is counted
 * @param flow which way it runs, by the wording or by its kind
 * @param cue the wording that says so; null where only the unit does, or the sentence before
 * @param firm whether the wording alone shows that it is between states: "bilateral trade"
 * @param score how likely it is meant, 0 to 1
 * @param why in plain words
 */
public record Measure(MeasureKind kind, Flow flow, @Nullable Cue cue, boolean firm, double score, String why) {
    /** Word of the record format: {@code trade}, {@code tourists}, ... */
    public String name() {
        return kind.name();
    }

    /** What a rank beside it is in: of investors counted by their projects, in capital. */
    Measure ofRank(MeasureKinds kinds) {
        boolean same = kind.ranked().equals(kind.name());
        return same ? this : new Measure(kinds.named(kind.ranked()), flow, cue, firm, score, why);
    }

    int from(int otherwise) {
        return cue == null ? otherwise : cue.from();
    }

    int to(int otherwise) {
        return cue == null ? otherwise : cue.to();
    }
}
