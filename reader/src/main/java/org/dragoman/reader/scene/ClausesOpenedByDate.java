package org.dragoman.reader.scene;

import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;

/** Finds clauses that "and" and a date open: "on Monday X will host Y, and on Thursday, Z will visit A". */
final class ClausesOpenedByDate {
    /** Tokens from a subject to its verb, such as the comma that closes what is said of it. */
    private static final int TO_VERB = 3;
    /** Tokens from the date to the subject: a comma, an article. */
    private static final int TO_SUBJECT = 2;

    private final Scene scene;

    ClausesOpenedByDate(Scene scene) {
        this.scene = scene;
    }

    /** Whether such a clause begins between two tokens. */
    boolean beginBetween(int from, int to) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= from && date.to() <= to && opens(date));
    }

    /** Whether a date and a stretch are parted by the beginning of such a clause, which the date or another opens. */
    boolean part(Mention date, int from, int to) {
        for (Mention other : scene.annotated().mentions(Kind.DATE)) {
            boolean within = from >= other.to();
            boolean before = to <= other.from();
            boolean ofClause = date.from() >= other.from();
            if ((within && !ofClause || before && ofClause) && opens(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(Mention date) {
        int at = date.from();
        Cue preposition = scene.syntaxEndingAt("preposition", at);
        preposition = preposition == null ? scene.syntaxEndingAt("in", at) : preposition;
        int head = preposition == null ? at : preposition.from();
        return scene.syntaxEndingAt("and", head) != null
                && scene.groups().stream()
                        .anyMatch(group -> group.from() >= date.to()
                                && group.from() - date.to() <= TO_SUBJECT
                                && scene.governor(group.from()) == null
                                && scene.predicates()
                                        .hasFiniteVerb(group.to(), Math.min(scene.size(), group.to() + TO_VERB)));
    }
}
