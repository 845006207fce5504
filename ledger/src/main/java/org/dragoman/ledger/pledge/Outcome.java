package org.dragoman.ledger.pledge;

import java.util.Locale;

/** What has come of a pledge, as far as the ledger's documents tell. */
public enum Outcome {
    /** A figure for a time up to the deadline reaches it. */
    MET,
    /** No figure for the deadline reaches it, but one for a later time does. */
    REACHED_LATER,
    /** The figure for the deadline falls short. */
    MISSED,
    /** The deadline lies ahead; at the pace of its figures it will be reached. */
    ON_COURSE,
    /** The deadline lies ahead; at the pace of its figures it will not be reached. */
    BEHIND,
    /** The deadline lies ahead, or none is set, and the figures tell no pace. */
    OPEN,
    /** The deadline is over and no figure for it is reported. */
    OVERDUE,
    /** It is denied or called off. */
    CALLED_OFF,
    /** Nothing is reported that could tell. */
    NOTHING_REPORTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing final has come of it yet. */
    public boolean isOpen() {
        return switch (this) {
            case MET, REACHED_LATER, MISSED, CALLED_OFF -> false;
            case ON_COURSE, BEHIND, OPEN, OVERDUE, NOTHING_REPORTED -> true;
        };
    }
}
