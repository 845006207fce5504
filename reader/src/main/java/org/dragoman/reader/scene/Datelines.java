package org.dragoman.reader.scene;

import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.token.Token;

/** Tells the day on which a story was written, at the head of a sentence, from the days of what it tells. */
final class Datelines {
    /** Tokens of the place before the day of a dateline, with its comma. */
    private static final int LONGEST_PLACE = 5;

    /** Tokens up to the sign that ends a dateline. */
    private static final int LONGEST = 14;

    private final Scene scene;
    private final DateResolution resolution;

    Datelines(Scene scene, DateResolution resolution) {
        this.scene = scene;
        this.resolution = resolution;
    }

    /** The first token behind the dateline of a sentence; 0 where it has none. */
    static int end(Annotated sentence) {
        boolean place = sentence.mentions(Kind.PLACE).stream().anyMatch(mention -> mention.from() == 0);
        for (int at = 1; place && at < Math.min(sentence.size(), LONGEST); at++) {
            boolean dash = sentence.token(at).is("-") && sentence.token(at).spaced();
            if (dash || sentence.token(at).is(":") && isOfNames(sentence, at)) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Whether a sentence has only names, numbers and signs before a token. */
    private static boolean isOfNames(Annotated sentence, int end) {
        for (int at = 0; at < end; at++) {
            Token token = sentence.token(at);
            if (token.isWord() && !token.isCapitalized()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a date is that of the story: "CITY, Sept 2 (AGENCY)", or before everything else and the day of publication. */
    boolean isOne(Mention mention) {
        if (opensSentence(mention)) {
            return Objects.equals(scene.discourse().published(), resolution.resolve(mention, Anchor.Direction.UNKNOWN));
        }
        if (mention.from() > 0 && mention.to() < scene.start()) {
            return true;
        }
        boolean early = mention.from() > 1 && mention.from() <= LONGEST_PLACE && mention.to() < scene.size();
        return early
                && scene.annotated().token(mention.from() - 1).is(",")
                && scene.annotated().token(mention.to()).is("(")
                && scene.annotated().mentions(Kind.PLACE, Kind.COUNTRY).stream()
                        .anyMatch(place -> place.from() == 0 && place.to() == mention.from() - 1);
    }

    /** "2 September 2024 - ", before what is told, or a whole date without a sign and a word that governs it. */
    private boolean opensSentence(Mention mention) {
        return isWholeAtHead(mention)
                || mention.from() == 0
                        && mention.to() < scene.size()
                        && scene.annotated().token(mention.to()).is("-")
                        && scene.annotated().token(mention.to()).spaced();
    }

    private boolean isWholeAtHead(Mention mention) {
        return mention.from() <= 1
                && mention.to() < scene.size()
                && scene.annotated().token(mention.to()).isCapitalized()
                && scene.governor(mention.from()) == null
                && DateLists.hasYear(mention);
    }
}
