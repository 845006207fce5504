package org.dragoman.reader.record.agreement;

import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.NounPhrases;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of texts that stand before their noun, in a language that puts them there: what tells "the Visa Waiver
 * Agreement" from "the Fisheries Agreement" of the same two sides.
 */
final class NamesBefore {
    private static final String TYPE = "agreement";

    private NamesBefore() {}

    /** What a text is on: by the words after it, or else by the name before it; null where neither tells. */
    static @Nullable String topic(Scene scene, Cue trigger) {
        String about = TextNames.about(scene, trigger);
        boolean known = Stream.of("sides", "body", "between")
                .anyMatch(side -> !trigger.setting(side, "").isEmpty());
        return about == null && !known ? name(scene, trigger) : about;
    }

    private static @Nullable String name(Scene scene, Cue trigger) {
        int noun = noun(scene, trigger);
        if (!scene.pack().modifiersStandBefore()
                || !scene.annotated().token(noun).isCapitalized()) {
            return null;
        }
        int from = new NounPhrases(scene).begin(noun);
        while (from < noun && isPlain(scene, from)) {
            from++;
        }
        return from < noun && isName(scene, from, noun) ? scene.text(from, noun) : null;
    }

    /** The word for the text itself: the last one, unless more of its kind follows ("memorandum of understanding"). */
    private static int noun(Scene scene, Cue trigger) {
        boolean tied = scene.syntax("of").stream().anyMatch(of -> of.from() > trigger.from() && of.to() < trigger.to());
        return tied ? trigger.from() : trigger.to() - 1;
    }

    /** Whether a word before a noun is no part of what tells which text it is: its sides, signs, "new". */
    private static boolean isPlain(Scene scene, int at) {
        Token word = scene.annotated().token(at);
        return !word.isWord()
                || !word.isCapitalized()
                || scene.annotated().isCovered(at, Kind.COUNTRY, Kind.BODY, Kind.PLACE, Kind.PERSON)
                || scene.cues(TYPE, "plain").stream().anyMatch(cue -> cue.from() <= at && at < cue.to());
    }

    /** Whether all words have the capitals of a name, and not only that of a sentence's first. */
    private static boolean isName(Scene scene, int from, int to) {
        boolean first = from == 0 && to == 1;
        for (int at = from; at < to; at++) {
            int here = at;
            boolean and = scene.syntax("and").stream().anyMatch(cue -> cue.from() <= here && here < cue.to());
            Token word = scene.annotated().token(at);
            first |= word.isWord() && !word.isCapitalized() && !and;
        }
        return !first;
    }
}
