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
    /** For each view character the first and the last-plus-one original position; null where view and original are one. */
    private final int @org.jspecify.annotations.Nullable [] starts;

    private final int @org.jspecify.annotations.Nullable [] ends;

    private AlignedText(
            String original,
            String view,
            int @org.jspecify.annotations.Nullable [] starts,
            int @org.jspecify.annotations.Nullable [] ends) {
        this.original = original;
        this.view = view;
        this.starts = starts;
        this.ends = ends;
    }

    /** The view that is the original itself. */
    public static AlignedText identity(String original) {
        return new AlignedText(original, original, null, null);
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
        if (starts == null || ends == null) {
            return new TextSpan(viewStart, viewEnd);
        }
        if (viewStart == viewEnd) {
            int at = viewStart < starts.length ? starts[viewStart] : original.length();
            return new TextSpan(at, at);
        }
        return new TextSpan(starts[viewStart], ends[viewEnd - 1]);
    }

    /** Collects the pieces of a view in the order of the original. */
    public static final class Builder {
        private final String original;
        private final StringBuilder view = new StringBuilder();
        private int[] starts;
        private int[] ends;
        private int lastEnd;

        private Builder(String original) {
            this.original = original;
            this.starts = new int[Math.max(16, original.length())];
            this.ends = new int[starts.length];
        }

        /** Keeps original characters {@code start..end} as they are. */
        public Builder keep(int start, int end) {
            for (int at = start; at < end; at++) {
                append(original.charAt(at), at, at + 1);
            }
            return this;
        }

        /** Puts {@code text} into the view in place of the original characters {@code start..end}. */
        public Builder replace(int start, int end, String text) {
            for (int at = 0; at < text.length(); at++) {
                append(text.charAt(at), start, end);
            }
            return this;
        }

        public int viewLength() {
            return view.length();
        }

        public AlignedText build() {
            return new AlignedText(
                    original,
                    view.toString(),
                    Arrays.copyOf(starts, view.length()),
                    Arrays.copyOf(ends, view.length()));
        }

        private void append(char character, int start, int end) {
            if (start < 0 || end < start || end > original.length() || end < lastEnd) {
                throw new IllegalArgumentException(
                        "piece " + start + ".." + end + " is out of order or outside the text");
            }
            int size = view.length();
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            lastEnd = end;
            view.append(character);
        }
    }
}
