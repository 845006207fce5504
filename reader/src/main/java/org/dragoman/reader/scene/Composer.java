package org.dragoman.reader.scene;

import java.util.List;

/** Makes the claims of one record type out of one trigger. Stateless. */
public interface Composer {
    /** The claims that a trigger of this type's frame begins in a scene; empty where it begins none. */
    List<Draft> compose(Sight sight, Cue trigger);
}
