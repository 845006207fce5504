package org.dragoman.reader.record.visit;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.HeadingLines;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * The words over a list of visits: which way those listed went ("From A to B:"), that visits follow ("Exchange of visits"),
 * and under such a line the way of some of them ("From A:", "To B:").
 *
 * @param list what holds of all listed: {@code to} and {@code from}, as far as the words tell them
 * @param end the first token behind the heading
 */
record VisitListHeading(Draft list, int end) {
    /** A line that only says that visits follow. */
    private static final String SECTION = "list-section";
    /** A way that is told under such a line alone. */
    private static final String SIDE = "list-side";

    /** Whether a sentence has words that can be a heading whatever stands before it. */
    static boolean isPossible(Scene scene) {
        return !scene.cues(VisitLists.TYPE, VisitLists.HEADING).isEmpty()
                || !scene.cues(VisitLists.TYPE, SECTION).isEmpty();
    }

    /** The heading that a sentence is or begins with; null for none. */
    static @Nullable VisitListHeading of(Scene scene) {
        for (Cue cue : scene.cues(VisitLists.TYPE, VisitLists.HEADING)) {
            if (HeadingLines.isUpToColon(scene, cue)) {
                Draft list = cue.setting("way", "").isEmpty() ? directions(scene, cue) : oneWay(scene, cue);
                return list == null ? null : new VisitListHeading(list, cue.to());
            }
        }
        for (Cue cue : scene.cues(VisitLists.TYPE, SECTION)) {
            if (HeadingLines.isLine(scene, cue)) {
                return new VisitListHeading(new Draft(VisitLists.TYPE, scene, cue), scene.size());
            }
        }
        return VisitLists.isOpen(scene.discourse().listed()) ? side(scene) : null;
    }

    private static @Nullable VisitListHeading side(Scene scene) {
        for (Cue cue : scene.cues(VisitLists.TYPE, SIDE)) {
            if (HeadingLines.opens(cue) && HeadingLines.isUpToColon(scene, cue)) {
                return new VisitListHeading(oneWay(scene, cue), cue.to());
            }
        }
        return null;
    }

    private static @Nullable Draft directions(Scene scene, Cue heading) {
        String to = country(heading, "to");
        String from = country(heading, "from");
        if (to == null || to.equals(from)) {
            return null;
        }
        return new Draft(VisitLists.TYPE, scene, heading).set("to", to).set("from", from);
    }

    /** Where one way is told, the other country of the story's two is the other end; "outgoing" is from the text's own. */
    private static Draft oneWay(Scene scene, Cue heading) {
        Discourse discourse = scene.discourse();
        String own = discourse.home();
        String from = heading.setting("way", "").equals("out") ? own : country(heading, "from");
        String to = heading.setting("way", "").equals("in") ? own : country(heading, "to");
        List<String> pair = discourse.pair();
        if (to == null && pair.contains(from)) {
            to = discourse.partnerOf(Objects.requireNonNull(from));
        }
        if (from == null && pair.contains(to)) {
            from = discourse.partnerOf(Objects.requireNonNull(to));
        }
        return new Draft(VisitLists.TYPE, scene, heading)
                .set("to", Objects.equals(to, from) ? null : to)
                .set("from", from);
    }

    private static @Nullable String country(Cue heading, String slot) {
        Mention named = heading.named(slot);
        return named == null ? null : Scene.countryOf(named);
    }
}
