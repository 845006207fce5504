package org.dragoman.reader.record.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Finds between whom an accord or joint text is, or of what body. */
final class TextParties {
    private static final int NEAR_BODY = 12;
    private static final int NEAR_SUBJECT = 4;
    /** Words between a body and its text that name its members. */
    private static final int MEMBERS = 2;

    /** Sentences from a visit to what was signed on it. */
    private static final int NEAR_VISIT = 6;

    private static final double SURE = 0.95;
    private static final double OF_VISIT = 0.85;

    private TextParties() {}

    /**
     * Between whom, or of what body.
     *
     * @param between codes, empty for a text of a body or of many
     * @param body acronym, null for a text of some sides
     * @param score how likely they are meant, 0 to 1
     * @param why in plain words
     */
    record Parties(List<String> between, @Nullable String body, double score, String why) {}

    /** The sides of a text, mostly one set of them; empty where none can be told. */
    static List<Parties> of(Sight sight, Cue trigger, @Nullable Cue change) {
        String set = trigger.setting("between", "");
        if (!set.isEmpty()) {
            return List.of(new Parties(List.of(set.split(" ")), null, 1, "the accord is theirs"));
        }
        if (trigger.setting("sides", "").equals("many")) {
            return List.of(new Parties(List.of(), null, 1, "a text of many"));
        }
        if (trigger.named("a") != null && trigger.named("b") != null) {
            return sight.pairs().of(trigger).stream()
                    .map(pair -> new Parties(pair.codes(), null, pair.score(), pair.why()))
                    .toList();
        }
        Parties recalled = RecalledTexts.parties(sight, trigger);
        if (recalled != null) {
            return List.of(recalled);
        }
        String body = body(sight.scene(), trigger);
        if (body != null) {
            return List.of(new Parties(List.of(), body, 1, "a text of " + body));
        }
        String owner = owner(sight.scene(), trigger);
        if (owner != null) {
            return List.of(new Parties(List.of(), owner, 1, "called a text of " + owner));
        }
        Parties told = StoryTexts.of(sight).ownersOf(trigger.setting("form", ""));
        if (told != null && isBare(sight.scene(), trigger)) {
            return List.of(told);
        }
        List<Parties> found = new ArrayList<>();
        List<Pairs.Pair> pairs = sides(sight, trigger, change);
        if (trigger.setting("needs", "").equals("body")) {
            return List.of();
        }
        boolean ofBodies = trigger.setting("of", "").equals("body");
        boolean unnamed = pairs.stream().allMatch(pair -> pair.score() < 0.9);
        String last = sight.discourse().lastBody();
        // A body named in passing has no part in what a city has given its name to, or a governor has signed at home.
        if (ofBodies && unnamed && last != null && sight.discourse().bears(last)) {
            return List.of(new Parties(List.of(), last, 0.8, "a text of " + last + ", named last"));
        }
        String speaker = unnamed ? speaker(sight.scene(), trigger, change) : null;
        if (speaker != null) {
            return List.of(new Parties(List.of(), speaker, 0.9, "a text of " + speaker));
        }
        Parties alone = unnamed ? ofAlone(sight, trigger, change) : null;
        if (alone != null) {
            return List.of(alone);
        }
        for (Pairs.Pair pair : pairs) {
            if (pair.score() < Double.parseDouble(trigger.setting("pair", "0"))
                    || GuessedSides.isIdle(sight, trigger, pair)) {
                continue;
            }
            found.add(new Parties(pair.codes(), null, pair.score(), pair.why()));
        }
        Parties visitors = pairs.stream().allMatch(pair -> pair.score() < OF_VISIT) ? ofVisit(sight, trigger) : null;
        return visitors == null ? found : List.of(visitors);
    }

    /** "On the visit, many accords were signed": the two countries of the visit that the story told of just before. */
    private static @Nullable Parties ofVisit(Sight sight, Cue trigger) {
        Discourse.Visit visit = sight.discourse().visits().visit();
        boolean occasion =
                sight.scene().cues("agreement", "occasion").stream().anyMatch(cue -> cue.to() <= trigger.from());
        if (visit == null
                || !occasion
                || !trigger.setting("pair", "").isEmpty()
                || !sight.scene().actors().isEmpty()
                || sight.scene().sentence().index()
                                - visit.draft().sentences().get(0).index()
                        > NEAR_VISIT) {
            return null;
        }
        List<String> sides =
                visit.draft().sides(List.of("who", "to")).stream().sorted().toList();
        return sides.size() == 2 ? new Parties(sides, null, OF_VISIT, "the two of the visit told before") : null;
    }

    /** "The accord" with nothing that says which: the one that the story has named. */
    private static boolean isBare(Scene scene, Cue trigger) {
        int end = trigger.to();
        boolean goesOn = scene.cues().stream()
                .anyMatch(cue -> cue.frame().equals(Cue.SYNTAX)
                        && cue.from() == end
                        && List.of("of", "about", "between", "with", "for").contains(cue.part()));
        boolean word = end < scene.size() && scene.annotated().token(end).isWord();
        boolean noun = word
                && !scene.annotated().isCovered(end, Kind.DATE)
                && scene.cues().stream().noneMatch(cue -> cue.from() <= end && end < cue.to());
        return scene.syntaxEndingAt("definite", trigger.from()) != null && !goesOn && !noun;
    }

    /** The sides beside the text, or where none are named there beside the verb: "was signed before A and B". */
    private static List<Pairs.Pair> sides(Sight sight, Cue trigger, @Nullable Cue change) {
        List<Pairs.Pair> beside = sight.pairs().sides(trigger);
        boolean named = beside.stream().anyMatch(pair -> pair.score() >= SURE);
        if (named || change == null) {
            return beside;
        }
        List<Pairs.Pair> besideChange = sight.pairs().adjacent(change.from(), change.to());
        return besideChange.isEmpty() ? beside : besideChange;
    }

    /** The body that issues a joint text, where the sentence names no two sides: "its ministers issued a joint statement". */
    private static @Nullable String speaker(Scene scene, Cue trigger, @Nullable Cue change) {
        if (change == null || !trigger.setting("else", "").equals("body")) {
            return null;
        }
        String found = null;
        int to = Math.min(trigger.from(), change.from());
        for (Mention mention : scene.annotated().mentions(Kind.BODY)) {
            boolean before = mention.to() <= to && to - mention.to() <= NEAR_BODY;
            found = before && mention.value() instanceof Actor.Body body ? body.acronym() : found;
        }
        return found;
    }

    /** A body as the only one that acts, together with the one other side that is named beside what it does. */
    private static @Nullable Parties ofAlone(Sight sight, Cue trigger, @Nullable Cue change) {
        String alone = alone(sight, trigger, change);
        if (alone == null) {
            return null;
        }
        List<String> others = others(sight, trigger, change);
        return others.size() == 1 && !others.contains(alone)
                ? new Parties(
                        Stream.of(alone, others.get(0)).sorted().toList(), null, 0.9, "a body and who is named with it")
                : new Parties(List.of(), alone, 0.85, alone + " alone does it");
    }

    /** The body that does it with nobody beside: "the bloc adopted a roadmap". */
    private static @Nullable String alone(Sight sight, Cue trigger, @Nullable Cue change) {
        Argument partner = sight.arguments().governed(trigger, "with", "between");
        if (change == null || partner != null || change.from() > trigger.from()) {
            return null;
        }
        for (ActorGroup group : sight.scene().groups()) {
            boolean before = group.to() <= change.from()
                    && sight.scene().plainTokens(group.to(), change.from()) <= NEAR_SUBJECT
                    && sight.scene().governor(group.from()) == null;
            if (before && group.members().size() == 1 && group.first().value() instanceof Actor.Body body) {
                return body.acronym();
            }
        }
        return null;
    }

    /** "The bloc is in talks with A on an accord": the one other side that is named between what is done and the text. */
    private static List<String> others(Sight sight, Cue trigger, @Nullable Cue change) {
        Scene scene = sight.scene();
        return scene.groups().stream()
                .filter(group -> change != null && group.from() >= change.from() && group.to() <= trigger.from())
                .filter(group -> {
                    return scene.isGoverned(group.from(), "with");
                })
                .map(sight.pairs()::codes)
                .findFirst()
                .orElse(List.of());
    }

    /** The body that stands right before a text, perhaps with its members: "the A leaders' joint statement". */
    static @Nullable String owner(Scene scene, Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            int gap = trigger.from() - group.to();
            boolean beside =
                    gap == 0 || 0 < gap && gap <= MEMBERS && scene.hasSyntax("collective", group.to(), trigger.from());
            if (beside && group.members().size() == 1 && group.first().value() instanceof Actor.Body body) {
                return scene.isGoverned(group.from(), "with") ? null : body.acronym();
            }
        }
        return null;
    }

    /** The body whose text it is: named by the trigger itself, or right beside a form that bodies adopt. */
    static @Nullable String body(Scene scene, Cue trigger) {
        String set = trigger.setting("body", "");
        if (!set.isEmpty()) {
            return set;
        }
        for (Cue peers : scene.cues("agreement", "peers")) {
            Mention named = peers.named("body");
            if (peers.from() == trigger.to() && named != null && named.value() instanceof Actor.Body body) {
                return body.acronym();
            }
        }
        boolean ofBodies = trigger.setting("of", "").equals("body");
        String nearest = null;
        int least = NEAR_BODY + 1;
        for (Mention mention : scene.annotated().mentions(Kind.BODY)) {
            boolean inside = mention.from() < trigger.to() && trigger.from() < mention.to();
            int distance =
                    mention.from() >= trigger.to() ? mention.from() - trigger.to() : trigger.from() - mention.to();
            if (mention.value() instanceof Actor.Body body && (inside || ofBodies && distance < least)) {
                nearest = body.acronym();
                least = inside ? -1 : distance;
            }
        }
        return nearest;
    }
}
