package org.dragoman.reader.record.mechanism;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.CapitalNames;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.NounPhrases;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.ShortForms;

/** Tells what mechanisms are called: where their names begin and end, and which name is short for which. */
final class MechanismNames {
    private static final String TYPE = "mechanism";

    private MechanismNames() {}

    /** Where the name begins: with the words before its noun, in a language that puts them there. */
    static int start(Scene scene, Cue trigger) {
        boolean modified = trigger.setting("modifiers", "").equals("before");
        int begin = modified ? new NounPhrases(scene).begin(trigger.from()) : trigger.from();
        int from = Math.min(Math.max(begin, scene.start()), trigger.from());
        return pastSession(scene, trigger, pastOther(scene, trigger, from));
    }

    /** Past the "and" behind another mechanism: "the A Dialogue and B Group" are two. */
    private static int pastOther(Scene scene, Cue trigger, int from) {
        int start = from;
        for (Cue other : scene.triggers()) {
            Cue and = other.frame().equals(TYPE)
                    ? scene.syntax("and").stream()
                            .filter(cue -> cue.from() == other.to() && cue.to() < trigger.from())
                            .findFirst()
                            .orElse(null)
                    : null;
            start = and != null && and.to() > start ? and.to() : start;
        }
        return start;
    }

    /** Where a mechanism begins that is named behind another one, with the little words before it. */
    private static int startOfItem(Scene scene, Cue trigger) {
        int from = start(scene, trigger);
        Cue little = scene.syntaxEndingAt("skip", from);
        while (little != null) {
            from = little.from();
            little = scene.syntaxEndingAt("skip", from);
        }
        return from;
    }

    /** Past the words that say which session it was and when: "the recent", "the sixth meeting of the". */
    private static int pastSession(Scene scene, Cue trigger, int from) {
        int start = from;
        for (Cue cue : scene.cues(TYPE, "not-of-name")) {
            boolean own =
                    cue.match().length() == 1 && scene.annotated().token(start).isCapitalized();
            start = cue.from() == start && cue.to() < trigger.to() && !own ? cue.to() : start;
        }
        return start;
    }

    /** Where the name ends: before another mechanism at the latest. */
    static int end(Scene scene, Cue trigger) {
        NounPhrases phrases = new NounPhrases(scene);
        int end = phrases.end(trigger.from(), trigger.to());
        for (Cue other : scene.triggers()) {
            boolean inside = other.frame().equals(TYPE) && other.from() > trigger.to() && other.from() < end;
            end = inside ? phrases.trimmed(trigger.to(), Math.max(trigger.to(), startOfItem(scene, other))) : end;
        }
        for (Mention ordinal : scene.annotated().mentions(Kind.ORDINAL)) {
            boolean next = ordinal.from() > trigger.to() && ordinal.from() < end;
            int article = next && scene.syntaxEndingAt("skip", ordinal.from()) != null ? 1 : 0;
            boolean and = next && scene.syntaxEndingAt("and", ordinal.from() - article) != null;
            end = and ? phrases.trimmed(trigger.to(), ordinal.from() - article) : end;
        }
        for (Cue and : scene.syntax("and")) {
            boolean parts = and.from() >= trigger.to() && and.to() < end && beginsAnother(scene, and);
            end = parts ? phrases.trimmed(trigger.to(), and.from()) : end;
        }
        CapitalNames names = new CapitalNames(scene);
        for (int at = trigger.to(); at < end; at++) {
            end = names.endBefore(at) || names.endAtJoint(at) ? phrases.trimmed(trigger.to(), at) : end;
        }
        return Math.max(end, trigger.to());
    }

    /** "The A Dialogue and the B talks", "the A Dialogue and continue": what follows an "and" belongs to no name before it. */
    private static boolean beginsAnother(Scene scene, Cue and) {
        boolean capital = scene.annotated().token(and.from() - 1).isCapitalized();
        boolean article = scene.syntax("skip").stream().anyMatch(skip -> skip.from() == and.to());
        return capital && (article || !scene.annotated().token(and.to()).isCapitalized());
    }

    /** Whether the words only say in what another mechanism, named after them, sat: "the ministerial meeting of the A dialogue". */
    static boolean isSessionOfAnother(Scene scene, Cue trigger) {
        for (Cue session : scene.cues(TYPE, "session-of")) {
            boolean own = session.from() == trigger.from() && session.to() > trigger.to();
            if (own && scene.triggers().stream().anyMatch(other -> isNamedAt(scene, other, session.to()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedAt(Scene scene, Cue other, int token) {
        return other.frame().equals(TYPE)
                && other.from() >= token
                && other.setting("standing", "").equals("yes")
                && start(scene, other) == token;
    }

    /** What it is called; for a short form that the text explains the name that it stands for. */
    static String name(Scene scene, Cue trigger, int end) {
        String called = trigger.setting(ShortForms.CALLED, "");
        if (!called.isEmpty()) {
            return called;
        }
        return new NounPhrases(scene).text(start(scene, trigger), Math.max(end, trigger.to()));
    }

    /** Written as a name, or called a mechanism. */
    static boolean isProper(Scene scene, Cue trigger) {
        boolean capital =
                trigger.from() > 0 && scene.annotated().token(trigger.from()).isCapitalized();
        return capital || new ClauseCues(scene).endingBefore(trigger.from(), TYPE, "called") != null;
    }

    /** Whether a name is the last words of the one told of before. */
    static boolean isShortFor(Draft told, Scene scene, Cue trigger, int end) {
        Set<String> known = words(String.valueOf(told.get("name")));
        Set<String> own = words(scene.text(trigger.from(), Math.max(end, trigger.to())));
        boolean whole = start(scene, trigger) >= trigger.from() - 1;
        return whole && known.size() > own.size() && known.containsAll(own);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
