package org.dragoman.reader.check;

import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.WatchedPacks;

/** Checks for fields that do nothing, most often as their names are misspelt. */
public final class UnreadFields {
    /** Files of which all is made at once; of others some is only asked for when it is needed. */
    private static final String WHOLE = "lang/.*|core/types/.*";

    private UnreadFields() {}

    /** Adds a problem for each field that nobody has asked for; all that reads the packs has to have read them before. */
    public static void check(WatchedPacks packs, PackProblems problems) {
        for (WatchedPacks.Unread unread : packs.unread()) {
            String name = unread.name();
            if (unread.at().file().matches(WHOLE)) {
                problems.add(unread.at(), "nothing reads the field \"" + name + "\"" + Hint.of(name, unread.known()));
            }
        }
    }
}
