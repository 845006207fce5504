package org.dragoman.reader.record.participation;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Finds the pronouns that are subjects of what somebody takes part in, and whom they mean. */
final class PronounSubjects {
    private static final String FRAME = "participation";

    private final Sight sight;
    private final Scene scene;
    private final GuestLists guests;

    PronounSubjects(Sight sight, GuestLists guests) {
        this.sight = sight;
        this.scene = sight.scene();
        this.guests = guests;
    }

    /** The pronoun that is the subject right before a verb, but for auxiliaries and dates. */
    @Nullable Cue before(int verb) {
        int at = verb;
        while (at > 0) {
            int end = at;
            for (Cue cue : scene.cues(FRAME, "pronoun")) {
                if (cue.to() == end) {
                    return cue;
                }
            }
            Cue auxiliary = scene.syntaxEndingAt("auxiliary", end);
            Mention date = scene.annotated().mentions(Kind.DATE).stream()
                    .filter(mention -> mention.to() == end)
                    .findFirst()
                    .orElse(null);
            if (auxiliary != null) {
                at = auxiliary.from();
            } else if (date != null) {
                at = date.from();
            } else {
                return null;
            }
        }
        return null;
    }

    /** Whom a pronoun means; empty where nobody was named. */
    List<Party> meant(Cue pronoun) {
        List<Mention> before = scene.actors().stream()
                .filter(mention -> mention.to() <= pronoun.from() && mention.value() instanceof Actor.Person)
                .toList();
        if (pronoun.setting("number", "one").equals("several")) {
            List<Mention> several =
                    before.size() >= 2 ? before : sight.discourse().persons().together();
            return guests.parties(several);
        }
        for (int index = before.size() - 1; index >= 0; index--) {
            if (scene.governor(before.get(index).from()) == null && !isOwned(before.get(index))) {
                return guests.parties(List.of(before.get(index)));
            }
        }
        Mention principal = sight.discourse().persons().principal();
        return principal == null ? List.of() : guests.parties(List.of(principal));
    }

    /** Whether an invitation or the like is that person's: some host cue stands before it in its clause. */
    private boolean isOwned(Mention person) {
        return scene.syntax("host").stream()
                .anyMatch(host -> host.to() <= person.from() && !scene.hasComma(host.to(), person.from()));
    }
}
