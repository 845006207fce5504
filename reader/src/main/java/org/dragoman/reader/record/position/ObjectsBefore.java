package org.dragoman.reader.record.position;

import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds the object of a stance that stands before its verb: "a plan that X rejects". */
final class ObjectsBefore {
    /** Words of how behind the verb, after which nothing more is said. */
    private static final int ADVERBS = 2;
    /** Words that an object has at least, and at most. */
    private static final int LEAST = 2;

    private static final int LONGEST = 14;

    private ObjectsBefore() {}

    /** The pronoun that stands for the object, where nothing but an adverb follows the verb; null where there is none. */
    static @Nullable Cue of(Scene scene, ActorGroup subject, Cue verb) {
        boolean asked = scene.annotated().token(scene.size() - 1).is("?");
        if (asked || !isBeside(scene, subject.to(), verb.from()) || !endsAt(scene, verb.to())) {
            return null;
        }
        return scene.syntax("relative").stream()
                .filter(that -> that.to() <= subject.from() && scene.isOnlySkipped(that.to(), subject.from()))
                .filter(that -> that.from() - start(scene, that) >= LEAST && !isSaid(scene, that))
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing but auxiliaries and the signs of a quotation stand between a subject and its verb. */
    private static boolean isBeside(Scene scene, int from, int to) {
        return IntStream.range(from, to)
                .allMatch(at -> !scene.annotated().token(at).isWord()
                                && !scene.annotated().token(at).is(",")
                        || scene.hasOnlyAuxiliaries(at, at + 1));
    }

    /** What the pronoun stands for. */
    static String text(Scene scene, Cue that) {
        return scene.text(start(scene, that), that.from());
    }

    private static boolean endsAt(Scene scene, int verb) {
        int at = verb;
        while (at < scene.size()
                && at - verb < ADVERBS
                && scene.annotated().token(at).isWord()) {
            at++;
        }
        boolean sign = at >= scene.size() || !scene.annotated().token(at).isWord();
        return sign
                && (at > verb
                        || at >= scene.size()
                        || !scene.annotated().token(at).text().matches("[\\p{Pi}\"]"));
    }

    /** Where the words begin that a pronoun closes: after a sign, at most so many before. */
    private static int start(Scene scene, Cue that) {
        int at = that.from();
        while (at > 0
                && that.from() - at < LONGEST
                && scene.annotated().token(at - 1).isWord()) {
            at--;
        }
        return at;
    }

    /** "Said that X rejects": whether the pronoun opens what somebody says. */
    private static boolean isSaid(Scene scene, Cue that) {
        boolean perfect = scene.hasSyntax("auxiliary", that.from() - 2, that.from() - 1)
                && scene.pack().isPast(scene.annotated().token(that.from() - 1).norm());
        return perfect
                || List.of("reporting", "saying").stream()
                        .anyMatch(part -> scene.hasSyntax(part, start(scene, that), that.from()));
    }
}
