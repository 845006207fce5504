package org.dragoman.ledger.event;

/**
 * The part of a long text that is shown: whole words around a place of it, in code points.
 *
 * @param from where it begins
 * @param to where it ends, exclusive
 */
public record Passage(int from, int to) {
    /**
     * The part around a place.
     *
     * @param points the text
     * @param place what must be in it
     * @param before how much of what stands before the place is shown at most
     * @param length how long it is at most
     */
    public static Passage around(int[] points, int place, int before, int length) {
        int from = start(points, place, before, length);
        return new Passage(from, end(points, from, length));
    }

    /** The beginning, or where a word begins not too far before a place. */
    private static int start(int[] points, int place, int before, int length) {
        if (points.length <= length || place <= before) {
            return 0;
        }
        int at = Math.min(place - before, points.length - length);
        while (at < place && !Character.isWhitespace(points[at])) {
            at++;
        }
        return at;
    }

    /** The end, or where a word ends not too far after the start. */
    private static int end(int[] points, int from, int length) {
        int at = Math.min(points.length, from + length);
        while (at < points.length && at > from && !Character.isWhitespace(points[at])) {
            at--;
        }
        return at == from ? Math.min(points.length, from + length) : at;
    }
}
