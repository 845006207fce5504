package org.dragoman.reader.frame;

/**
 * A scene with the finders that work on it, made once a sentence.
 *
 * @param scene the sentence
 * @param arguments who does what to whom
 * @param dates when
 * @param statuses whether it happened
 * @param pairs between whom
 */
record Sight(Scene scene, Arguments arguments, Dates dates, Statuses statuses, Pairs pairs) {
    static Sight of(Scene scene) {
        Arguments arguments = new Arguments(scene);
        return new Sight(scene, arguments, new Dates(scene), new Statuses(scene), new Pairs(scene, arguments));
    }

    Discourse discourse() {
        return scene.discourse();
    }
}
