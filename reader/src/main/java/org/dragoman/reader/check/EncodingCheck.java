package org.dragoman.reader.check;

import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;

/** Checks that packs are text in UTF-8. */
public final class EncodingCheck {
    /** What stands where bytes are none of the encoding. */
    private static final char REPLACED = '\uFFFD';

    private EncodingCheck() {}

    /** Adds a problem for the first place in each file that is not in UTF-8. */
    public static void check(PackFiles packs, PackProblems problems) {
        for (String path : packs.paths()) {
            String text = packs.read(path);
            int at = text.indexOf(REPLACED);
            if (at >= 0) {
                int line = 1
                        + (int) text.substring(0, at)
                                .chars()
                                .filter(unit -> unit == '\n')
                                .count();
                problems.add(path, line, "this is not in UTF-8; save the file in that encoding");
            }
        }
    }
}
