package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;

/** The three or more persons of as many countries, and the countries, that a story has last named together. Belongs to one reading. */
final class Gathering {
    private static final int LEAST = 3;
    /** Of more than so many one does not speak as "the leaders". */
    private static final int MOST = 7;

    private List<Mention> persons = List.of();
    private boolean parted;
    private List<String> countries = List.of();

    /** Takes in the countries of a sentence that it names as one group. */
    void enter(Scene scene) {
        if (scene.actors().size() >= LEAST) {
            scene.groups().stream()
                    .map(Gathering::codes)
                    .filter(codes -> codes.size() >= LEAST)
                    .forEach(codes -> countries = codes);
        }
    }

    private static List<String> codes(ActorGroup group) {
        return Scene.countriesOf(group.members().stream()
                .filter(member -> member.value() instanceof Actor.Country)
                .toList());
    }

    /** Takes in the persons of a sentence that names at least three. */
    void enter(Scene scene, List<Mention> named) {
        boolean all = named.size() >= LEAST
                && named.size() <= MOST
                && Scene.countriesOf(named).size() == named.size();
        if (all && areTogether(scene, named)) {
            persons = named;
            parted = false;
        }
    }

    /** Whether all, or all but who meets the others, stand in one list. */
    private static boolean areTogether(Scene scene, List<Mention> named) {
        return scene.groups().stream()
                .anyMatch(group ->
                        named.stream().filter(group.members()::contains).count() >= named.size() - 1);
    }

    /** Those named together last, unless two persons were named without the others since. */
    List<Mention> unparted() {
        return parted ? List.of() : persons;
    }

    /** Tells that two persons were named without the others since. */
    void parts() {
        parted = true;
    }

    /**
     * Those named together last.
     *
     * @param number how many they must be; 0 for any
     * @param leaders countries whose leaders the story names: if they are no more, two of them named since change nothing
     */
    List<Mention> last(int number, int leaders) {
        boolean fits = number == persons.size() || number == 0 && (!parted || leaders <= persons.size());
        return fits ? persons : List.of();
    }

    /** As many countries as were last named as one group, else those of the persons; none where those were more or fewer. */
    List<String> countries(int number) {
        return countries.size() == number ? countries : Scene.countriesOf(last(number, 0));
    }
}
