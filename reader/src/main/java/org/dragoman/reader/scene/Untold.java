package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Sentences that a story has left and of which something is not worked out yet: most of what is remembered of a sentence is
 * never asked for. Belongs to one reading.
 */
final class Untold {
    private final List<Scene> scenes = new ArrayList<>();

    void add(Scene scene) {
        scenes.add(scene);
    }

    /** Hands on all of them, in the order of the story, and is empty from then on: what takes one in may ask for those before. */
    void tell(Consumer<Scene> to) {
        if (!scenes.isEmpty()) {
            List<Scene> told = List.copyOf(scenes);
            scenes.clear();
            told.forEach(to);
        }
    }
}
