package org.dragoman.reader.text;

/**
 * A half-open range of positions in a text.
 *
 * @param start first position, counted from 0
 * @param end position after the last one; never before {@code start}
 */
public record TextSpan(int start, int end) {
    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "span " + start + ".." + end + " runs backwards or starts before the text");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(int position) {
        return start <= position && position < end;
    }
}
