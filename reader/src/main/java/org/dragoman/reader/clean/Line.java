package org.dragoman.reader.clean;

/**
 * A line of a page's view without the white space around it.
 *
 * @param start first position in the view
 * @param end position after the last one; after {@code start}
 * @param gapBefore whether an empty line or a border of paragraphs stands before it
 * @param hint what the page's mark-up says of it
 * @param linkShare the share of it that is link, 0 to 1
 */
record Line(int start, int end, boolean gapBefore, Hint hint, double linkShare) {
    /** What mark-up says of a line. */
    enum Hint {
        NONE,
        TITLE,
        CAPTION,
        FURNITURE
    }

    int length() {
        return end - start;
    }
}
