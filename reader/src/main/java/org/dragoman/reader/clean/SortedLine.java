package org.dragoman.reader.clean;

/**
 * A line and what it looks like by itself, before its neighbours are looked at.
 *
 * @param line the line
 * @param kind what it looks like
 * @param contentStart where the words begin that follow its label or bullet
 * @param form its plain form; empty for long lines
 * @param prose whether it is long enough, and ended, to be a paragraph
 * @param ended whether it ends like a sentence
 * @param words how many words it has, counted up to a dozen
 */
record SortedLine(Line line, Kind kind, int contentStart, String form, boolean prose, boolean ended, int words) {
    /** What a line looks like. */
    enum Kind {
        TEXT,
        CAPTION,
        FURNITURE,
        SECTION,
        DATELINE,
        RULE,
        TEASER_BOX,
        TEASER_TAIL,
        TEASER_NEXT,
        TEASER_LEAD,
        LIST,
        LISTED
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is words, of whatever kind, and none of the furniture. */
    boolean isText() {
        return kind == Kind.TEXT || kind == Kind.CAPTION;
    }

    /** Whether it begins other stories or a list. */
    boolean isLabel() {
        return kind == Kind.TEASER_BOX
                || kind == Kind.TEASER_TAIL
                || kind == Kind.TEASER_NEXT
                || kind == Kind.TEASER_LEAD
                || kind == Kind.LIST
                || kind == Kind.LISTED;
    }

    /** Whether it looks like the headline of a story. */
    boolean isHeadline() {
        return kind == Kind.TEXT && !prose && words >= 3 && line.length() <= 170;
    }

    /** Whether the article has begun with it at the latest. */
    boolean isBody() {
        return kind == Kind.TEXT && (prose || (ended && words >= 8));
    }
}
