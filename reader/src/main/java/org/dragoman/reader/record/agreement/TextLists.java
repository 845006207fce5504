package org.dragoman.reader.record.agreement;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.HeadingLines;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;

/** Lists of accords as ministries keep them: under a line such as "Agreements signed" each line names one text. */
final class TextLists {
    private static final String HEADING = "list-heading";

    private TextLists() {}

    /** Whether a sentence only says that accords follow; if so, takes note between whom they are. */
    static boolean open(Sight sight) {
        Scene scene = sight.scene();
        for (Cue cue : scene.cues(AgreementComposer.TYPE, HEADING)) {
            if (HeadingLines.isLine(scene, cue)) {
                List<String> sides = sides(sight);
                if (sides.size() == 2) {
                    sight.discourse()
                            .listed(new Draft(AgreementComposer.TYPE, scene, cue)
                                    .set("between", sides)
                                    .set("change", cue.setting("value", "signed")));
                }
                return true;
            }
        }
        return false;
    }

    /** The two countries that the line names, else the two that the whole story is about. */
    private static List<String> sides(Sight sight) {
        List<String> named = new ArrayList<>(sight.scene().countriesNamed());
        named.sort(null);
        if (named.size() == 2) {
            return named;
        }
        return sight.discourse().isOfTwo()
                ? sight.discourse().pair().stream().sorted().toList()
                : List.of();
    }
}
