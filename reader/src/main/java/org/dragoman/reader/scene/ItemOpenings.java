package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a wording opens an item of a programme, chronicle or list: "10:30: talks with X", "Tuesday 5 May - CITY: meeting
 * with Y". Such an item has no verb, and is about whoever the text around it is about.
 */
public final class ItemOpenings {
    /** Words such as "last" or "short" before what opens an item. */
    private static final int MOST_WORDS = 2;

    private ItemOpenings() {}

    /** The triggers of a sentence without those that tell something only as an item, and are none. */
    static List<Cue> admitted(Scene scene) {
        List<Cue> triggers = scene.triggers();
        return triggers.stream().allMatch(ItemOpenings::isAnywhere)
                ? triggers
                : triggers.stream()
                        .filter(trigger -> isAnywhere(trigger) || admits(scene, trigger))
                        .toList();
    }

    private static boolean isAnywhere(Cue trigger) {
        return trigger.setting("item", "no").equals("no")
                && trigger.setting("leg", "no").equals("no");
    }

    private static boolean admits(Scene scene, Cue trigger) {
        boolean item = trigger.setting("item", "no").equals("no") || isItem(scene, trigger);
        return item
                && switch (trigger.setting("leg", "no")) {
                    case "yes" -> isOpenedBy(scene, trigger);
                    case "bare" -> isBareLeg(scene, trigger);
                    case "stage" -> isStage(scene, trigger);
                    default -> true;
                };
    }

    /** Whether nothing but a time, a place and marks stands before a noun, no verb, and nobody whose doing it could be. */
    public static boolean isOpenedBy(Scene scene, Cue noun) {
        int words = 0;
        for (int at = 0; at < noun.from(); at++) {
            if (scene.annotated().isCovered(at, Kind.PERSON, Kind.OFFICE, Kind.BODY, Kind.REFERENCE)) {
                return false;
            }
            boolean told = isPassed(scene, at) || scene.annotated().isCovered(at, Kind.PLACE, Kind.COUNTRY);
            words += told ? 0 : 1;
        }
        return words <= MOST_WORDS
                && !scene.hasSyntax("possessive", 0, noun.from())
                && !scene.hasSyntax("definite", 0, noun.from())
                && scene.governor(noun.from()) == null
                && hasNoVerb(scene, noun);
    }

    /** Whether a sentence is without a verb, but for the wording itself and what a relative word begins. */
    private static boolean hasNoVerb(Scene scene, Cue noun) {
        int end = scene.syntax("who").stream()
                .filter(who -> who.from() >= noun.to())
                .mapToInt(Cue::from)
                .min()
                .orElse(scene.size());
        return !scene.hasVerbBetween(0, noun.from())
                && !scene.hasVerbBetween(noun.to(), end)
                && !scene.predicates().hasFiniteVerb(0, end);
    }

    /**
     * Whether words that tell where somebody is, without a verb, are an item: a date before a mark, or one in brackets behind, or
     * a heading with a date over it, and no verb anywhere.
     */
    private static boolean isItem(Scene scene, Cue trigger) {
        return hasNoVerb(scene, trigger)
                && opensSentence(scene, trigger)
                && (scene.discourse().heading(scene) != null || isDated(scene, trigger));
    }

    /**
     * Whether a date and a place alone are an item: they begin it, and it ends there or goes on behind a mark; a journey through
     * several countries was told before.
     */
    private static boolean isBareLeg(Scene scene, Cue trigger) {
        boolean ends = trigger.to() >= scene.size()
                || !scene.annotated().token(trigger.to()).isWord();
        return scene.discourse().visits().isTouring()
                && ends
                && opensSentence(scene, trigger)
                && hasNoVerb(scene, trigger);
    }

    /**
     * Whether the place that a sentence begins with is the next stop of a journey through several countries: the traveller is whom
     * it goes on to speak of, or somebody meets him there.
     */
    private static boolean isStage(Scene scene, Cue trigger) {
        Discourse.Visit told = scene.discourse().visits().visit();
        if (told == null || !scene.discourse().visits().isTouring() || !opensSentence(scene, trigger)) {
            return false;
        }
        ActorGroup traveller = scene.groups().stream()
                .filter(group -> group.from() >= trigger.to()
                        && Party.of(group, scene.discourse()).stream()
                                .anyMatch(party -> party.isSame(told.traveller())))
                .findFirst()
                .orElse(null);
        List<String> here = scene.countriesBetween(trigger.from(), trigger.to());
        boolean met = scene.groups().stream()
                .filter(group -> group.from() >= trigger.to())
                .flatMap(group -> Party.of(group, scene.discourse()).stream())
                .anyMatch(party -> party.isPerson() && here.contains(party.of()));
        return traveller == null
                ? hasNoVerb(scene, trigger)
                : met || scene.plainTokens(trigger.to(), traveller.from()) <= MOST_WORDS;
    }

    /** Whether only dates, hours and marks stand before a trigger. */
    private static boolean opensSentence(Scene scene, Cue trigger) {
        for (int at = 0; at < trigger.from(); at++) {
            if (!isPassed(scene, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPassed(Scene scene, int at) {
        return !scene.annotated().token(at).isWord()
                || scene.annotated().isCovered(at, Kind.DATE)
                || scene.hasSyntax("skip", at, at + 1)
                || isOfHour(scene, at);
    }

    private static boolean isDated(Scene scene, Cue trigger) {
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            boolean before =
                    date.to() < trigger.from() && isMark(scene.annotated().token(date.to()));
            boolean behind = date.from() > trigger.to()
                    && scene.annotated().token(date.from() - 1).is("(")
                    && DateResolution.isEvent(date);
            if (before || behind) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(Token token) {
        return token.is(":") || token.is("-");
    }

    /** The place that an item begins with, before a mark: "CITY - arrival of X"; null where it begins otherwise. */
    public static @Nullable ActorGroup placeAtHead(Scene scene) {
        for (ActorGroup group : scene.groups()) {
            boolean place = group.members().size() == 1
                    && (group.first().kind() == Kind.PLACE || group.first().kind() == Kind.COUNTRY);
            boolean marked =
                    group.to() < scene.size() && isMark(scene.annotated().token(group.to()));
            if (!place || !marked) {
                return null;
            }
            for (int at = 0; at < group.from(); at++) {
                if (scene.annotated().token(at).isWord() && !scene.annotated().isCovered(at, Kind.DATE)) {
                    return null;
                }
            }
            return group;
        }
        return null;
    }

    /** "10h30", "10 h 30": a word that holds a digit, or stands right behind a number. */
    private static boolean isOfHour(Scene scene, int at) {
        Token token = scene.annotated().token(at);
        return token.hasDigit() || at > 0 && scene.annotated().token(at - 1).isNumber();
    }
}
