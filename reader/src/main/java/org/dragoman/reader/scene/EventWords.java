package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.grammar.Mention.Kind;

/** The nouns of a sentence that name events, and what the words around them are to a name. */
public final class EventWords {
    /** Tokens of a short form in brackets within a name. */
    static final int LONGEST_BRACKET = 6;

    private static final String FRAME = "participation";
    private static final String MECHANISM = "mechanism";
    private static final Comparator<Cue> IN_ORDER = Comparator.comparingInt(Cue::from)
            .thenComparing(Comparator.comparingInt(Cue::to).reversed());

    private final Scene scene;
    private final NounPhrases phrases;

    EventWords(Scene scene, NounPhrases phrases) {
        this.scene = scene;
        this.phrases = phrases;
    }

    /** Whether the noun is part of another expression here, or one of many: "multilateral forums". */
    boolean isOther(Cue head) {
        return scene.cues(FRAME, "not").stream()
                .anyMatch(cue -> cue.overlaps(head.from(), head.to()) && !isName(cue, head));
    }

    /** Whether what is another expression in small letters is a name here: "the political dialogue", "the Political Dialogue". */
    private boolean isName(Cue other, Cue head) {
        return other.setting("capital", "").equals("no")
                && scene.annotated().token(head.to() - 1).isCapitalized();
    }

    /** The nouns that name events; where somebody leads what meets, also those that name committees and the like. */
    List<Cue> heads() {
        List<Cue> heads = new ArrayList<>();
        for (Cue cue : scene.cues(FRAME, "event")) {
            if (!scene.annotated().isCovered(cue.from(), Kind.DATE)) {
                heads.add(cue);
            }
        }
        for (Cue cue : scene.triggers()) {
            boolean standing =
                    cue.frame().equals(MECHANISM) && cue.setting("standing", "").equals("yes");
            if (standing
                    && (isLed()
                            || isNumberedSession(cue)
                                    && !scene.hasCue(MECHANISM, "many-sided", cue.from(), cue.to()))) {
                heads.add(cue);
            }
        }
        heads.sort(IN_ORDER);
        return heads;
    }

    /** Whether somebody leads what meets in the sentence. */
    private boolean isLed() {
        return scene.triggers().stream()
                .anyMatch(cue -> cue.frame().equals(FRAME)
                        && cue.setting("mechanisms", "").equals("yes"));
    }

    /** Whether what the noun names is met in a numbered session: "the first meeting of the joint committee". */
    private boolean isNumberedSession(Cue noun) {
        int begin = phrases.begin(noun.from());
        boolean counted = scene.annotated().mentions(Kind.ORDINAL).stream()
                .anyMatch(ordinal -> ordinal.from() >= begin - 1 && ordinal.to() <= noun.from());
        return counted
                || scene.cues(FRAME, "modifier").stream()
                        .anyMatch(cue -> cue.to() == begin
                                && scene.annotated().mentions(Kind.ORDINAL).stream()
                                        .anyMatch(ordinal -> ordinal.from() == cue.from()));
    }

    /** A word that says nothing of which event it is: an article, "this year's". */
    boolean isFiller(int at) {
        return scene.hasSyntax("skip", at, at + 1)
                || scene.cues(FRAME, "filler").stream().anyMatch(cue -> cue.overlaps(at, at + 1));
    }

    /** Whether a word that governs what follows, or an auxiliary, ends at a token. */
    boolean isGoverning(int at) {
        for (String part :
                List.of("of", "by", "with", "to", "in", "for", "between", "preposition", "auxiliary", "host")) {
            if (scene.syntaxEndingAt(part, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Our next summit in 2025": whether an event is another one than that of the same name told before. */
    public static boolean isNext(Scene scene, Event event) {
        return !event.isGeneric()
                && event.session() == 0
                && scene.cues(FRAME, "next").stream()
                        .anyMatch(cue -> cue.from() <= event.from() && cue.to() >= event.from());
    }
}
