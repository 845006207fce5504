package org.dragoman.reader.record.indicator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;

/** Counts those who are said to stand before a first one: "the largest partner after A and B" is the third. */
final class Outranked {
    private static final int REACH = 14;

    private Outranked() {}

    /** The position that a rank really gives. */
    static int position(Sight sight, Mention mention, Rank rank) {
        if (rank.position() != 1) {
            return rank.position();
        }
        Set<String> before = new LinkedHashSet<>();
        for (Cue after : sight.scene().cues(Measures.FRAME, "outranked")) {
            for (ActorGroup group : sight.scene().groups()) {
                if (after.to() == group.from() && isNear(after, mention) && endsPhrase(sight.scene(), group)) {
                    before.addAll(named(sight, group));
                }
            }
        }
        return 1 + before.size();
    }

    private static boolean isNear(Cue after, Mention mention) {
        int distance = after.from() >= mention.to() ? after.from() - mention.to() : mention.from() - after.to();
        return distance <= REACH;
    }

    /** "After A," and no "after A's exports fell": what is named is followed by a sign, or by nothing. */
    private static boolean endsPhrase(Scene scene, ActorGroup group) {
        return group.to() >= scene.size()
                || !scene.annotated().token(group.to()).isWord()
                        && !scene.annotated().token(group.to()).is("'");
    }

    private static List<String> named(Sight sight, ActorGroup group) {
        return group.isOfCountries() ? sight.pairs().codes(group) : List.of();
    }
}
