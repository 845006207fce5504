package org.dragoman.reader.text;

import java.util.Arrays;

/**
 * A cleaned view of an original text in which every character knows where it came from. The original is the source of
 * truth; the view may drop characters (markup, debris) or replace several by one (an entity by its character), but never
 * reorders them. Positions are UTF-16 units in both texts; {@link CodePointIndex} turns them into code points at the border.
 */
public final class AlignedText {
    private final String original;
    private final String view;
    private final Pieces pieces;

    private AlignedText(String original, String view, Pieces pieces) {
        this.original = original;
        this.view = view;
        this.pieces = pieces;
    }

    /** The view that is the original itself. */
    public static AlignedText identity(String original) {
        Pieces whole = new Pieces();
        whole.keep(0, 0, original.length());
        return new AlignedText(original, original, whole);
    }

    public static Builder builder(String original) {
        return new Builder(original);
    }

    public String original() {
        return original;
    }

    public String view() {
        return view;
    }

    /** The stretch of the original that the given stretch of the view was made from. */
    public TextSpan toOriginal(int viewStart, int viewEnd) {
        if (viewStart == viewEnd) {
            int at = viewStart < view.length() ? pieces.start(viewStart) : original.length();
            return new TextSpan(at, at);
        }
        return new TextSpan(pieces.start(viewStart), pieces.end(viewEnd - 1));
    }

    /** Where the pieces of a view come from. A page has few: all that is kept between two changes is one. */
    private static final class Pieces {
        /** For each piece where it begins in the view, and the stretch of the original that it comes from. */
        private int[] views = new int[16];

        private int[] starts = new int[16];
        private int[] ends = new int[16];
        /** Whether the characters of a piece are those of the original; else all of them stand for the whole stretch. */
        private boolean[] kept = new boolean[16];

        private int count;

        /** Adds a stretch of the original that stands unchanged in the view; it goes on the piece that it touches. */
        void keep(int viewStart, int start, int end) {
            if (count > 0 && kept[count - 1] && ends[count - 1] == start) {
                ends[count - 1] = end;
            } else {
                add(viewStart, start, end, true);
            }
        }

        /** Adds a stretch of the original that other characters take the place of. */
        void replace(int viewStart, int start, int end) {
            add(viewStart, start, end, false);
        }

        private void add(int viewStart, int start, int end, boolean asItIs) {
            if (count == views.length) {
                grow();
            }
            views[count] = viewStart;
            starts[count] = start;
            ends[count] = end;
            kept[count] = asItIs;
            count++;
        }

        private void grow() {
            views = Arrays.copyOf(views, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kept = Arrays.copyOf(kept, 2 * count);
        }

        /** The first original position of a character of the view. */
        int start(int at) {
            int piece = holding(at);
            return kept[piece] ? starts[piece] + at - views[piece] : starts[piece];
        }

        /** The original position after a character of the view. */
        int end(int at) {
            int piece = holding(at);
            return kept[piece] ? starts[piece] + at - views[piece] + 1 : ends[piece];
        }

        private int holding(int at) {
            int found = Arrays.binarySearch(views, 0, count, at);
            return found < 0 ? -found - 2 : found;
        }
    }

    /** Collects the pieces of a view in the order of the original. */
    public static final class Builder {
        private final String original;
        private final StringBuilder view;
        private final Pieces pieces = new Pieces();
        private int lastEnd;

        private Builder(String original) {
            this.original = original;
            this.view = new StringBuilder(original.length());
        }

        /** Keeps original characters {@code start..end} as they are. */
        public Builder keep(int start, int end) {
            if (start < end) {
                check(start, end);
                pieces.keep(view.length(), start, end);
                view.append(original, start, end);
            }
            return this;
        }

        /** Puts {@code text} into the view in place of the original characters {@code start..end}. */
        public Builder replace(int start, int end, String text) {
            if (!text.isEmpty()) {
                check(start, end);
                pieces.replace(view.length(), start, end);
                view.append(text);
            }
            return this;
        }

        public int viewLength() {
            return view.length();
        }

        public AlignedText build() {
            return new AlignedText(original, view.toString(), pieces);
        }

        private void check(int start, int end) {
            if (start < 0 || end < start || end > original.length() || end < lastEnd) {
                throw new IllegalArgumentException(
                        "piece " + start + ".." + end + " is out of order or outside the text");
            }
            lastEnd = end;
        }
    }
}
