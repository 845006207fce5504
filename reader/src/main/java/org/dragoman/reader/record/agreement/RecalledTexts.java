package org.dragoman.reader.record.agreement;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that the words call by no name: "one with A" and "another on B" are of the kind told before, and "it will be signed"
 * tells more of the one told before. A wording says by {@code like} which of these it is: last, listed or same.
 */
final class RecalledTexts {
    private static final String TYPE = "agreement";
    private static final double SURE = 0.8;

    private RecalledTexts() {}

    /** Whether a wording calls a text by no name of its own. */
    static boolean isOne(Cue trigger) {
        return !like(trigger).isEmpty();
    }

    private static String like(Cue trigger) {
        return trigger.setting("like", "");
    }

    /** Whether nothing was told that it could be like, or nothing new is told of it. */
    static boolean isNone(Sight sight, Cue trigger, @Nullable Cue change) {
        Draft last = StoryTexts.of(sight).last();
        if (last == null) {
            return true;
        }
        return switch (like(trigger)) {
            case "same" -> change == null || isKnown(sight, last, change) || isBesideText(sight.scene(), trigger);
            case "last" -> isBesideText(sight.scene(), trigger);
            default ->
                sight.scene().syntaxEndingAt("and", trigger.from()) == null || !isBesideText(sight.scene(), trigger);
        };
    }

    /** Whether what is said was told already: the same change, come to the same. */
    private static boolean isKnown(Sight sight, Draft last, Cue change) {
        String set = change.setting("status", "");
        Status said = set.isEmpty() ? sight.statuses().said(change) : Status.of(set);
        return Objects.equals(last.get("change"), change.setting("value", "")) && last.status() == said;
    }

    /** Whether the sentence names a text itself, with no stop between the two. */
    private static boolean isBesideText(Scene scene, Cue trigger) {
        return scene.triggers().stream()
                .anyMatch(other -> other.frame().equals(TYPE)
                        && !isOne(other)
                        && !scene.hasSyntax(
                                "stop", Math.min(other.to(), trigger.to()), Math.max(other.from(), trigger.from())));
    }

    /** The date behind the words that call it so: those before are of the text told before. */
    static @Nullable Edtf date(Sight sight, Cue trigger, Status said) {
        Mention date = sight.dates().nearest(trigger.from(), trigger.to(), mention -> mention.from() >= trigger.from());
        return date == null
                ? null
                : sight.dates().resolve(date, sight.statuses().tense(trigger, said));
    }

    /** The kind of a text: that of the one told before where it is only called like it. */
    static String form(Sight sight, Cue trigger) {
        Draft last = isOne(trigger) ? StoryTexts.of(sight).last() : null;
        String own = TextNames.form(sight.scene(), trigger);
        return last != null && last.get("form") instanceof String form ? form : own;
    }

    /** Whose a text is that was told before; null where a wording names another one. */
    static TextParties.@Nullable Parties parties(Sight sight, Cue trigger) {
        Draft last = like(trigger).equals("last") || !isOne(trigger)
                ? null
                : StoryTexts.of(sight).last();
        if (last == null) {
            return null;
        }
        List<String> between = last.get("between") instanceof List<?> sides
                ? sides.stream().map(String::valueOf).toList()
                : List.of();
        String body = last.get("body") instanceof String told ? told : null;
        return new TextParties.Parties(between, body, Math.min(SURE, last.score()), "those of the text told before");
    }
}
