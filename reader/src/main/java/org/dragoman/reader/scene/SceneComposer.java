package org.dragoman.reader.scene;

import java.util.List;
import java.util.Set;

/** Makes claims out of what a sentence holds as a whole, such as its figures, and not out of one trigger. Stateless. */
public interface SceneComposer extends Composer {
    /** The frame whose cues tell whether a sentence concerns it. */
    String frame();

    /** The parts of those cues: they are looked for in every sentence, all others only where somebody asks. */
    Set<String> openers();

    /** Whether a sentence holds what the composer works on; cheap, for it is asked of every sentence. */
    boolean concerns(Scene scene);

    /** The claims of a sentence that it concerns. */
    List<Draft> compose(Sight sight);

    @Override
    default List<Draft> compose(Sight sight, Cue trigger) {
        return List.of();
    }
}
