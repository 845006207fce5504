package org.dragoman.reader.record.indicator;

/** How an actor stands to a figure, by the words around it. */
public enum SideRole {
    /** "exports of X", "X's exports". */
    OWNER,
    /** "imports from X". */
    SOURCE,
    /** "exports to X", "investment in X". */
    TARGET,
    /** "trade with X". */
    WITH,
    /** "Ruritanian students", the name right beside the noun. */
    MODIFIER,
    /** Governed by nothing and before the figure. */
    SUBJECT,
    /** Two named as a pair: "X and Y", "the two countries". */
    PAIR,
    /** Anything else. */
    OTHER
}
