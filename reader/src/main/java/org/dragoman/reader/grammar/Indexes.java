package org.dragoman.reader.grammar;

import java.util.Arrays;

/** Works on sorted arrays of indexes. */
final class Indexes {
    static final int[] NONE = {};

    private Indexes() {}

    /** With an index added; as all are added in their order, it is the last. */
    static int[] with(int[] indexes, int last) {
        if (indexes.length > 0 && indexes[indexes.length - 1] == last) {
            return indexes;
        }
        int[] more = Arrays.copyOf(indexes, indexes.length + 1);
        more[indexes.length] = last;
        return more;
    }
}
