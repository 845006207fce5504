package org.dragoman.reader.record.indicator;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.StopReader;

/** Tells of sums between one country and a region of many: the story's other country is no side of those. */
final class RegionalFlows {
    private static final int REACH = 6;
    /** Tokens from "and" to the name, with its article. */
    private static final int ARTICLE = 2;

    private static final List<String> GOVERNORS = List.of("with", "to", "from", "between");

    private RegionalFlows() {}

    /** "X's exports to Africa", "trade between Africa and X", "X-Africa trade". */
    static boolean isWithRegion(Scene scene, Measure measure) {
        Cue cue = measure.cue();
        return cue != null
                && measure.kind().counts() == MeasureKind.Counts.MONEY
                && scene.annotated().mentions(Kind.PLACE).stream()
                        .filter(StopReader::isRegion)
                        .anyMatch(region -> isPartner(scene, region, cue));
    }

    private static boolean isPartner(Scene scene, Mention region, Cue measure) {
        boolean behind = region.from() >= measure.to() && region.from() - measure.to() <= REACH;
        boolean second = scene.hasSyntax("and", Math.max(0, region.from() - ARTICLE), region.from());
        boolean governed = second || GOVERNORS.stream().anyMatch(word -> scene.isGoverned(region.from(), word));
        boolean dashed = region.to() == measure.from()
                && region.from() > 0
                && scene.annotated().token(region.from() - 1).is("-");
        boolean joined = behind
                && region.from() > 1
                && scene.annotated().token(region.from() - 1).is("-")
                && scene.groups().stream().anyMatch(group -> group.to() == region.from() - 1);
        return dashed
                || joined
                || behind
                        && governed
                        && scene.countriesBetween(measure.to(), region.from()).size() <= 1;
    }
}
