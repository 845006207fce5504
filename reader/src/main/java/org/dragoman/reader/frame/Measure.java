package org.dragoman.reader.frame;

import org.jspecify.annotations.Nullable;

/**
 * What a figure counts.
 *
 * @param name word of the record format: {@code trade}, {@code tourists}, ...
 * @param flow which way it runs
 * @param cue the wording that says so; null where only the unit does, or the sentence before
 * @param firm whether the wording alone shows that it is between states: "bilateral trade"
 * @param score how likely it is meant, 0 to 1
 * @param why in plain words
 */
record Measure(String name, Flow flow, @Nullable Cue cue, boolean firm, double score, String why) {
    /** Of a rank among investors by what is counted as projects: the capital. */
    Measure ofRank() {
        boolean projects = name.equals("investment-projects");
        return projects ? new Measure("investment-capital", flow, cue, firm, score, why) : this;
    }

    int from(int otherwise) {
        return cue == null ? otherwise : cue.from();
    }

    int to(int otherwise) {
        return cue == null ? otherwise : cue.to();
    }
}
