package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;

/**
 * Actors named side by side ({@code A, B and C}) as one stretch of a sentence.
 *
 * @param from first token
 * @param to token after the last
 * @param members mentions of persons, countries, bodies, places or references, in the order of the text
 */
public record ActorGroup(int from, int to, List<Mention> members) {
    public ActorGroup {
        members = List.copyOf(members);
    }

    /** One actor by himself. */
    public static ActorGroup of(Mention actor) {
        return new ActorGroup(actor.from(), actor.to(), List.of(actor));
    }

    /** Whether nobody but countries by name is in it. */
    public boolean isOfCountries() {
        return members.stream().allMatch(member -> member.kind() == Mention.Kind.COUNTRY);
    }

    /** The one named first. */
    public Mention first() {
        return members.get(0);
    }
}
