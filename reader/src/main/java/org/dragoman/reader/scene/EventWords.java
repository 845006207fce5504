package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;

/** The nouns of a sentence that name events, and what the words around them are to a name. */
public final class EventWords {
    /** Tokens of a short form in brackets within a name. */
    static final int LONGEST_BRACKET = 6;

    /** Tokens from words that put an event aside to its name. */
    private static final int ASIDE = 3;

    /** Tokens from the noun for an opening to that for what is opened. */
    private static final int OPENED = 10;

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

    /** Whether the words by which a sentence names an event say that states meet at it. */
    public static boolean isOfStates(Scene scene, Event event) {
        return scene.cues(FRAME, "of-states").stream().anyMatch(cue -> cue.overlaps(event.from(), event.to()));
    }

    /** Whether the noun is part of another expression here, or one of many: "multilateral forums". */
    boolean isOther(Cue head) {
        return scene.cues(FRAME, "not").stream()
                .anyMatch(cue -> cue.overlaps(head.from(), head.to()) && !isName(cue, head) && !isPartOf(cue, head));
    }

    /** Whether another expression is only part of the noun: "the commemorative events" is more than "events". */
    private static boolean isPartOf(Cue other, Cue head) {
        return other.from() >= head.from()
                && other.to() <= head.to()
                && other.match().length() < head.match().length();
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
            boolean opening = cue.setting("alone", "no").equals("yes") && isOfEvent(cue);
            if (!scene.annotated().isCovered(cue.from(), Kind.DATE) && !opening) {
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

    /** Whether what is opened or launched is itself an event: "the opening of the fifth summit". */
    private boolean isOfEvent(Cue opening) {
        return scene.cues(FRAME, "event").stream()
                .anyMatch(cue -> cue.from() >= opening.to() && cue.from() - opening.to() <= OPENED);
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

    /**
     * Whether an event is none that a story goes on to speak of: named to tell when or where something else happens ("ahead
     * of the summit", "planned by it"), under a picture, or the opening of a thing.
     */
    static boolean isAside(Scene scene, Event event) {
        boolean opening = scene.cues(FRAME, "event").stream()
                .anyMatch(cue ->
                        cue.from() == event.from() && cue.setting("alone", "no").equals("yes"));
        return opening
                || scene.sentence().role() == Sentence.Role.CAPTION
                || scene.isGoverned(event.from(), "by")
                || scene.cues(FRAME, "aside").stream()
                        .anyMatch(cue -> cue.to() <= event.from()
                                && event.from() - cue.to() <= ASIDE
                                && !scene.hasComma(cue.to(), event.from()));
    }
}
