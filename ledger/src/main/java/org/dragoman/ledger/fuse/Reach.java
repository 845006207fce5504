package org.dragoman.ledger.fuse;

/**
 * The days about which a cell tells, counted from 1970-01-01, and so many around them as another cell may lie apart and
 * still tell the same event: where the reaches of two cells have no day in common, they never do.
 *
 * @param first first day
 * @param last last day
 */
public record Reach(long first, long last) {
    /** Of a cell without any date, which may be about any day. */
    static final Reach ANY_DAY = new Reach(Span.NEVER, Span.EVER);

    /** How many days it has. */
    public long length() {
        return last - first + 1;
    }
}
