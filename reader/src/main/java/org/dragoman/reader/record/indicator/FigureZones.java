package org.dragoman.reader.record.indicator;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Tells which part of a sentence speaks of a figure, and not of the one before or after it. */
final class FigureZones {
    /** Tokens at most from a word that joins two figures to the second. */
    private static final int LED = 5;

    private final Sight sight;
    private final List<Mention> main;

    FigureZones(Sight sight, List<Mention> figures) {
        this.sight = sight;
        this.main = figures;
    }

    /** "2 billion to A and 1 billion to B": what joins two figures of one measure ends what is said of the first. */
    private int pastAnd(int from, Mention mention, Measure measure, Figure before) {
        boolean same = mention.kind() != Kind.ORDINAL
                && (measure.cue() == null || measure.cue().to() <= before.from());
        int past = from;
        for (Cue and : same ? sight.scene().syntax("and") : List.<Cue>of()) {
            boolean inside = sight.scene().groups().stream()
                    .anyMatch(group -> group.from() < and.from() && and.to() < group.to());
            boolean leads = and.from() >= from && and.to() <= mention.from() && mention.from() - and.to() <= LED;
            past = leads && !inside ? and.to() : past;
        }
        return past;
    }

    /**
     * Where the actors of a figure may stand.
     *
     * @param before the figure before it; null for none
     */
    SideFinder.Zone of(int index, Measure measure, @Nullable Figure before) {
        Scene scene = sight.scene();
        Mention mention = main.get(index);
        int from = before == null ? 0 : pastAnd(pastComma(before.to(), mention.from()), mention, measure, before);
        for (Cue stop : scene.syntax("stop")) {
            from = stop.to() <= mention.from() ? Math.max(from, stop.to()) : from;
        }
        int next = index + 1;
        while (mention.kind() == Kind.ORDINAL
                && next < main.size()
                && main.get(next).kind() == Kind.ORDINAL) {
            next++;
        }
        boolean last = next >= main.size() || next > index + 1;
        int to = next >= main.size() ? scene.size() : main.get(next).from();
        for (int at = mention.to(); at < to; at++) {
            boolean comma = !last && scene.annotated().token(at).is(",");
            if (comma || scene.hasSyntax("stop", at, at + 1) || scene.hasSyntax("break", at, at + 1)) {
                to = at;
            }
        }
        return new SideFinder.Zone(from, to);
    }

    /** What follows a figure up to the next comma is still about that figure. */
    private int pastComma(int from, int to) {
        return Math.max(from, sight.scene().signBetween(",", from, to) + 1);
    }
}
