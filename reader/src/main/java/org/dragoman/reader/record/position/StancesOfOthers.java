package org.dragoman.reader.record.position;

import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;

/** Tells the stances that are not those of the country which stands nearest before their verb. */
final class StancesOfOthers {
    private StancesOfOthers() {}

    /**
     * Whether the stance is not that of the country named before it: it is blamed by others, asked for its support, or only
     * says whose press or people it is. Who "they" are cannot be told.
     */
    static boolean isOne(Scene scene, ActorGroup group, Cue trigger) {
        boolean blamed = scene.cues("position", "passive").stream()
                .anyMatch(cue -> cue.from() >= group.to() && cue.to() <= trigger.from());
        boolean they = scene.cues("position", "they").stream().anyMatch(cue -> cue.from() == group.from());
        return blamed
                || isLabel(scene, group)
                || they
                || isOfSeat(scene, group, trigger)
                || scene.cues("position", "asked").stream().anyMatch(cue -> cue.to() == group.from())
                || scene.cues("position", "people").stream().anyMatch(cue -> cue.to() == group.from());
    }

    /** "A: unions call for a strike": a country before a colon says where a headline's news is from. */
    private static boolean isLabel(Scene scene, ActorGroup group) {
        return group.from() <= 1
                && group.to() < scene.size()
                && scene.annotated().token(group.to()).is(":")
                && group.isOfCountries();
    }

    /** Whether a capital stands for another state right before the verb than the subject that was found before it. */
    private static boolean isOfSeat(Scene scene, ActorGroup group, Cue trigger) {
        return scene.annotated().mentions(Mention.Kind.PLACE).stream()
                .anyMatch(place -> place.value() instanceof Place seat
                        && seat.seat()
                        && place.from() >= group.to()
                        && group.members().stream()
                                .noneMatch(one -> Objects.equals(Scene.countryOf(one), seat.country()))
                        && place.to() <= trigger.from()
                        && scene.hasOnlyAuxiliaries(place.to(), trigger.from()));
    }
}
