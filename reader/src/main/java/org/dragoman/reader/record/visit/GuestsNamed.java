package org.dragoman.reader.record.visit;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Stop;
import org.dragoman.reader.scene.StopReader;
import org.jspecify.annotations.Nullable;

/** "Visiting X met Y in A": a word before somebody's office or name that says that he is abroad, and where that is. */
final class GuestsNamed {
    private final Sight sight;
    private final Scene scene;
    private final Cue word;

    GuestsNamed(Sight sight, Cue word) {
        this.sight = sight;
        this.scene = sight.scene();
        this.word = word;
    }

    /** Whom the word calls a guest; null where it is part of what nobody of a known country is called. */
    @Nullable Party guest() {
        for (Mention mention : scene.actors()) {
            boolean called = mention.from() <= word.from() && word.to() < mention.to();
            if (called && mention.value() instanceof Actor.Person && Scene.countryOf(mention) != null) {
                List<Party> parties = Party.of(mention, sight.discourse());
                return parties.size() == 1 ? parties.get(0) : null;
            }
        }
        return null;
    }

    /** Where a guest is: the visit that the story told, where the sentence is abroad, or at home with the others it names. */
    List<Stop> stops(Party guest) {
        Discourse.Visit told = sight.discourse().visits().visitOf(List.of(guest));
        if (told != null) {
            return List.of(Stop.again(told, 0.9, "the visit the story speaks of"));
        }
        List<Stop> here = here(guest);
        return here.isEmpty() ? withOthers(guest) : here;
    }

    private List<Stop> here(Party guest) {
        StopReader reader = new StopReader(sight);
        for (ActorGroup group : scene.groups()) {
            boolean inside = scene.isGoverned(group.from(), "in");
            List<Stop> stops = inside ? reader.stops(group, 0.95, "where the sentence is") : List.of();
            if (stops.size() == 1 && !Objects.equals(stops.get(0).country(), guest.of())) {
                return stops;
            }
        }
        return List.of();
    }

    /** The one other country of which the sentence names persons. */
    private List<Stop> withOthers(Party guest) {
        List<String> others = scene.actors().stream()
                .filter(mention -> mention.value() instanceof Actor.Person)
                .map(Scene::countryOf)
                .filter(Objects::nonNull)
                .filter(code -> !code.equals(guest.of()))
                .distinct()
                .toList();
        return others.size() == 1
                ? List.of(Stop.of(others.get(0), 0.9, "where those whom he meets are at home"))
                : List.of();
    }
}
