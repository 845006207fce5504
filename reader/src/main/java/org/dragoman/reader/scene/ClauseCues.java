package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word of a frame that goes with a trigger: the one of a part that stands nearest in its clause. A cue may set
 * {@code side} ({@code before} or {@code after} the trigger only) and {@code reach} (most tokens between the two).
 */
public final class ClauseCues {
    private static final int REACH = 14;
    private static final int ACROSS_OTHER = 8;
    private static final int ACROSS_COMMA = 2;
    /** Tokens from one item of a list to the verb of the next. */
    private static final int LIST = 24;

    private static final int CALLED_OFF = 25;
    /** How many words, such as auxiliaries, may stand between a relative pronoun and its verb. */
    private static final int RELATIVE = 2;

    private static final Kind[] NAMES = {Kind.PERSON, Kind.COUNTRY, Kind.BODY, Kind.PLACE, Kind.DATE};
    private static final int NEVER = 1000;

    private final Scene scene;

    /** The cues of a sentence, by the clause that they stand in. */
    public ClauseCues(Scene scene) {
        this.scene = scene;
    }

    /** The cue of the trigger's frame for a part that stands nearest to it in its clause; null for none. */
    public @Nullable Cue nearest(Cue trigger, String part) {
        return nearest(trigger, part, cue -> true);
    }

    /** The nearest cue of a part of the trigger's frame that fits; null where none is near. */
    public @Nullable Cue nearest(Cue trigger, String part, Predicate<Cue> fits) {
        Cue best = null;
        int least = NEVER;
        for (Cue cue : longest(scene.cues(trigger.frame(), part))) {
            boolean counts = fits.test(cue) && !isPartOfCountry(cue) && !isPartOfOther(trigger, cue);
            int cost = counts ? cost(trigger, cue) : NEVER;
            if (cost < least || cost == least && cost < NEVER && cue.from() < trigger.from()) {
                best = cue;
                least = cost;
            }
        }
        return best;
    }

    /** Whether a word is only a piece of what another trigger of the frame names: the "meeting" of a "cabinet meeting". */
    private boolean isPartOfOther(Cue trigger, Cue cue) {
        return scene.triggers().stream()
                .anyMatch(other -> other.frame().equals(trigger.frame())
                        && !other.overlaps(trigger.from(), trigger.to())
                        && other.isNoun()
                        && other.match().length() > cue.match().length()
                        && other.from() <= cue.from()
                        && cue.to() <= other.to());
    }

    /** Whether a word is only a piece of a country's name: "States". */
    private boolean isPartOfCountry(Cue cue) {
        return cue.match().length() == 1
                && scene.annotated().token(cue.from()).isCapitalized()
                && scene.annotated().isCovered(cue.from(), Kind.COUNTRY);
    }

    /** Without those that stand inside a longer one. */
    public static List<Cue> longest(List<Cue> cues) {
        List<Cue> kept = new ArrayList<>();
        for (Cue cue : cues) {
            boolean inside = cues.stream()
                    .anyMatch(other -> other.match().length() > cue.match().length()
                            && other.from() <= cue.from()
                            && cue.to() <= other.to());
            if (!inside) {
                kept.add(cue);
            }
        }
        return kept;
    }

    private int cost(Cue trigger, Cue cue) {
        int own = Integer.parseInt(cue.setting("cost", "0"));
        if (cue.overlaps(trigger.from(), trigger.to())) {
            return own;
        }
        boolean before = cue.to() <= trigger.from();
        String side = cue.setting("side", "both");
        if (side.equals(before ? "after" : "before")) {
            return NEVER;
        }
        int from = before ? cue.to() : trigger.to();
        int to = before ? trigger.from() : cue.from();
        int reach = Integer.parseInt(cue.setting("reach", String.valueOf(REACH)));
        boolean cut = scene.hasSyntax("break", from, to) && (before || !isRelative(from, to));
        int words = plain(from, to);
        if (words > reach || cut || scene.hasSyntax("stop", from, to)) {
            return NEVER;
        }
        return words + obstacles(trigger, from, to) + own;
    }

    /** The trigger of the same frame that this one is listed after: "launched A and B"; null where none. */
    public @Nullable Cue listedAfter(Cue trigger) {
        int before = trigger.from();
        Cue skip = scene.syntaxEndingAt("skip", before);
        before = skip == null ? before : skip.from();
        boolean comma = before > 0 && scene.annotated().token(before - 1).is(",");
        Cue and = scene.syntaxEndingAt("and", before);
        if (!comma && and == null) {
            return null;
        }
        Cue found = null;
        for (Cue other : scene.triggers()) {
            boolean earlier = other.frame().equals(trigger.frame()) && other.to() < trigger.from();
            boolean near = trigger.from() - other.to() <= LIST && !scene.hasSyntax("stop", other.to(), trigger.from());
            found = earlier && near && (found == null || other.from() > found.from()) ? other : found;
        }
        return found;
    }

    /** "Signed an accord on A; a memorandum on B": the triggers of the item before the one that this trigger begins; empty without. */
    public List<Cue> itemBefore(Cue trigger) {
        int start = trigger.from();
        for (Cue word = opening(start); word != null; word = opening(start)) {
            start = word.from();
        }
        Cue stop = scene.syntaxEndingAt("stop", start);
        return stop == null
                ? List.of()
                : scene.triggers().stream()
                        .filter(other -> other.frame().equals(trigger.frame())
                                && other.to() <= stop.from()
                                && !scene.hasSyntax("stop", other.to(), stop.from()))
                        .toList();
    }

    private @Nullable Cue opening(int token) {
        Cue skip = scene.syntaxEndingAt("skip", token);
        skip = skip == null ? scene.syntaxEndingAt("one", token) : skip;
        return skip == null ? scene.syntaxEndingAt("and", token) : skip;
    }

    /** How many words a stretch has, each name and each date counted as one. */
    private int plain(int from, int to) {
        int words = 0;
        for (int at = from; at < to; at++) {
            boolean inName = at > from
                    && scene.annotated().isCovered(at, NAMES)
                    && scene.annotated().isCovered(at - 1, NAMES);
            words += inName ? 0 : 1;
        }
        return words;
    }

    /** Whether all that ends the clause between a noun and a verb is a relative pronoun right before the verb. */
    private boolean isRelative(int from, int to) {
        for (Cue relative : scene.syntax("which")) {
            boolean beside = relative.from() >= from && relative.to() <= to && to - relative.to() <= RELATIVE;
            if (beside && !scene.hasSyntax("break", from, relative.from())) {
                return !scene.hasSyntax("break", relative.to(), to);
            }
        }
        return false;
    }

    private int obstacles(Cue trigger, int from, int to) {
        int cost = 0;
        for (int at = from; at < to; at++) {
            cost += scene.annotated().token(at).is(",") ? ACROSS_COMMA : 0;
        }
        for (Cue other : scene.triggers()) {
            boolean between = other.frame().equals(trigger.frame()) && other.from() >= from && other.to() <= to;
            cost += between && other != trigger ? ACROSS_OTHER : 0;
        }
        return cost;
    }

    /** Whether what a trigger names is said after it to be put off, dropped or not to take place. */
    public boolean isCalledOff(Cue trigger) {
        for (Cue cue : scene.syntax("denied")) {
            boolean after = cue.setting("side", "before").equals("after") && cue.from() >= trigger.to();
            int reach = Integer.parseInt(cue.setting("reach", String.valueOf(CALLED_OFF)));
            boolean near = after && cue.from() - trigger.to() <= Math.min(reach, CALLED_OFF);
            if (near && !scene.hasSyntax("break", trigger.to(), cue.from())) {
                return true;
            }
        }
        return false;
    }

    /** Whether "a" or "one" stands before a noun, with nothing but words of its own phrase between. */
    public boolean startsWithOne(Cue noun) {
        int start = new NounPhrases(scene).begin(noun.from());
        return scene.syntaxEndingAt("one", noun.from()) != null || scene.syntaxEndingAt("one", start) != null;
    }

    /** Whether a cue of a part ends right before a token, articles and the like passed over. */
    public @Nullable Cue endingBefore(int token, String frame, String part) {
        int end = token;
        for (int skipped = 0; skipped < 4; skipped++) {
            for (Cue cue : scene.cues(frame, part)) {
                if (cue.to() == end) {
                    return cue;
                }
            }
            Cue skip = scene.syntaxEndingAt("skip", end);
            if (skip == null) {
                return null;
            }
            end = skip.from();
        }
        return null;
    }
}
