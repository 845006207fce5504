package org.dragoman.reader.scene;

import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A group of actors that fills a role of a trigger.
 *
 * @param group who
 * @param score how likely it is the filler, 0 to 1
 * @param why in plain words
 */
public record Argument(ActorGroup group, double score, String why) {
    /** The group that a slot of a trigger took; null where it has none of that name. */
    static @Nullable Argument ofSlot(Scene scene, Cue trigger, String name) {
        Mention mention = trigger.named(name);
        if (mention == null) {
            return null;
        }
        for (ActorGroup group : scene.groups()) {
            // A capital stands both for its city and for its government: the group may hold the other of the two.
            if (group.members().stream()
                    .anyMatch(member -> member.from() == mention.from() && member.to() == mention.to())) {
                return new Argument(group, 1, "slot " + name + " of the trigger");
            }
        }
        return new Argument(ActorGroup.of(mention), 1, "slot " + name + " of the trigger");
    }
}
