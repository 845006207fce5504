package org.dragoman.reader.record.agreement;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.NounPhrases;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Reads what accords and joint texts are called: of which form, how many, on what, and which are named side by side. */
final class TextNames {
    private static final String TYPE = "agreement";
    private static final List<String> TEXTS = List.of("documents", "agreements");
    private static final int NEAR_COUNT = 3;

    private TextNames() {}

    /** Several forms side by side are documents. */
    static String form(Scene scene, Cue trigger) {
        String form = trigger.setting("form", "agreement");
        for (Cue other : scene.triggers()) {
            boolean listed = other.frame().equals(TYPE) && isListedAfter(scene, trigger, other);
            if (listed && !other.setting("form", "agreement").equals(form)) {
                return "documents";
            }
        }
        return form;
    }

    /** Whether a text is only what another one before it is about, or names that: "an accord on the plan of action". */
    static boolean isSubject(Scene scene, Cue trigger) {
        NounPhrases phrases = new NounPhrases(scene);
        for (Cue other : scene.triggers()) {
            int after = other.to();
            boolean named = other.frame().equals(TYPE) && after == trigger.from();
            if (named && !scene.pack().modifiersStandBefore()) {
                return true;
            }
            boolean about =
                    other.frame().equals(TYPE) && scene.syntax("about").stream().anyMatch(cue -> cue.from() == after);
            int start = about ? phrases.start(after) : after;
            if (about
                    && start <= trigger.from()
                    && phrases.end(other.from(), start) >= trigger.to()
                    && !hasJoint(scene, start, trigger.from())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasJoint(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            int here = at;
            boolean and = scene.syntax("and").stream().anyMatch(cue -> cue.from() <= here && here < cue.to());
            if (and || scene.annotated().token(at).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is the second or a later one of some that are named side by side. */
    static boolean isLaterOfList(Scene scene, Cue trigger) {
        return scene.triggers().stream()
                .anyMatch(other -> other.frame().equals(TYPE) && isListedAfter(scene, other, trigger));
    }

    /** Whether the second stands right after the first with nothing but "and", commas and numbers between. */
    private static boolean isListedAfter(Scene scene, Cue first, Cue second) {
        boolean each = new ClauseCues(scene).startsWithOne(first) && new ClauseCues(scene).startsWithOne(second);
        if (each || second.from() <= first.to() || second.from() - first.to() > 3) {
            return false;
        }
        boolean joined = false;
        if (scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= first.to() && date.to() <= second.from())) {
            return false;
        }
        for (int at = first.to(); at < second.from(); at++) {
            int here = at;
            boolean and = scene.annotated().token(at).is(",")
                    || scene.syntax("and").stream().anyMatch(cue -> cue.from() <= here && here < cue.to());
            boolean filler = scene.annotated().token(at).isNumber()
                    || scene.syntax("skip").stream().anyMatch(cue -> cue.from() <= here && here < cue.to());
            if (!and && !filler) {
                return false;
            }
            joined |= and;
        }
        return joined;
    }

    /** What a text is on, as the words after it say; null where they do not. */
    static @Nullable String about(Scene scene, Cue trigger) {
        String set = trigger.setting("about", "");
        if (!set.isEmpty()) {
            return set;
        }
        boolean list = scene.triggers().stream()
                .anyMatch(other -> other.frame().equals(TYPE) && isListedAfter(scene, trigger, other));
        if (list) {
            return null;
        }
        NounPhrases phrases = new NounPhrases(scene);
        int start = phrases.start(afterParties(scene, trigger.to()));
        if (start >= scene.size() || !isTopic(scene, start) || isHollow(scene, start)) {
            return null;
        }
        int end = phrases.end(trigger.from(), start);
        for (Cue other : scene.triggers()) {
            boolean inside = other.frame().equals(TYPE) && other.from() > start && other.from() < end;
            int next = inside && !RecalledTexts.isOne(other) ? startOfItem(scene, other) : other.from();
            end = inside && next > start ? phrases.trimmed(start, next) : end;
        }
        String text = phrases.text(start, end);
        return text.isEmpty() ? null : text;
    }

    /** Where a text begins that is named beside another one: "an accord on A and a new treaty on B"; -1 for none. */
    private static int startOfItem(Scene scene, Cue trigger) {
        int noun = new NounPhrases(scene).begin(trigger.from());
        int from = noun;
        Cue little = scene.syntaxEndingAt("skip", from);
        while (little != null) {
            from = little.from();
            little = scene.syntaxEndingAt("skip", from);
        }
        boolean told = from < noun || scene.syntax("about").stream().anyMatch(about -> about.from() == trigger.to());
        boolean joined = scene.syntaxEndingAt("and", from) != null
                || from > 0 && scene.annotated().token(from - 1).is(",");
        return told && joined ? from : -1;
    }

    /** Whether words tell what a text is on, and not where it was made, with whom, or who says so. */
    private static boolean isTopic(Scene scene, int start) {
        if (scene.syntaxEndingAt("about", start) != null) {
            return true;
        }
        boolean actor = scene.annotated().mentions(Kind.COUNTRY, Kind.PLACE, Kind.PERSON, Kind.BODY).stream()
                .anyMatch(mention -> mention.from() == start && !isOwner(scene, mention));
        return !actor && !scene.annotated().token(start).is(",");
    }

    /** Whether words begin that tell nothing of what a text is on: "this", "which", "concluded", "says". */
    private static boolean isHollow(Scene scene, int start) {
        return scene.cues(TYPE, "hollow").stream().anyMatch(cue -> cue.from() == start);
    }

    /** "The country's energy transition". */
    private static boolean isOwner(Scene scene, Mention mention) {
        return scene.syntax("genitive").stream().anyMatch(cue -> cue.from() == mention.to());
    }

    /** Past "between A and B" right after the form. */
    private static int afterParties(Scene scene, int token) {
        for (ActorGroup group : scene.groups()) {
            Cue governor = scene.governor(group.from());
            boolean between = governor != null && governor.part().equals("between") && governor.from() == token;
            if (between || group.from() == token && group.members().size() == 2) {
                return group.to();
            }
        }
        return token;
    }

    /** How many there are, by the amount that counts them or a number right before them. */
    static @Nullable Integer count(Scene scene, Cue trigger) {
        for (Mention mention : scene.annotated().mentions(Kind.QUANTITY)) {
            boolean over = mention.from() < trigger.to() && trigger.from() < mention.to();
            boolean before =
                    mention.to() <= trigger.from() && trigger.from() - mention.to() < NEAR_COUNT && isOfTexts(mention);
            if ((over || before)
                    && mention.value() instanceof Amount amount
                    && amount.value().scale() <= 0) {
                int count = amount.value().intValue();
                return count > 1 ? count : null;
            }
        }
        return null;
    }

    private static boolean isOfTexts(Mention mention) {
        return mention.value() instanceof Amount amount && TEXTS.contains(amount.unit());
    }
}
