package org.dragoman.reader.record.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.NounPhrases;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that no verb speaks of: the items of a list of what was signed, "a memorandum since 2019", the dated
 * resolutions of a body.
 */
final class StandingTexts {
    private static final String TYPE = "agreement";
    private static final int START = 5;
    private static final int NEAR = 4;
    private static final int NEAR_ADOPTED = 14;
    /** Words besides names between the sides of a text and its noun. */
    private static final int LONGEST_NAME = 6;

    private final Sight sight;
    private final Cue trigger;

    StandingTexts(Sight sight, Cue trigger) {
        this.sight = sight;
        this.trigger = trigger;
    }

    List<Draft> read() {
        Draft whole = sight.discourse().listed();
        if (whole != null && whole.type().equals(trigger.frame()) && trigger.from() <= START) {
            return item(whole);
        }
        Draft several = StoryTexts.of(sight).several();
        if (several != null && isAmong(trigger)) {
            return List.of(item(several, 0.9));
        }
        if (trigger.setting("assume", "").isEmpty()) {
            return inForce();
        }
        return TextChanges.isNone(sight.scene(), trigger, null) ? List.of() : adopted();
    }

    /** Whether "among them" stands before a text, or before the one that it is listed after. */
    private boolean isAmong(Cue text) {
        ClauseCues cues = new ClauseCues(sight.scene());
        if (cues.endingBefore(text.from(), Cue.SYNTAX, "including") != null) {
            return true;
        }
        Cue leader = cues.listedAfter(text);
        return leader != null && isAmong(leader);
    }

    private List<Draft> item(Draft whole) {
        sight.discourse().listed(whole);
        return List.of(item(whole, Math.min(1, whole.score())));
    }

    private Draft item(Draft whole, double score) {
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        draft.set("between", whole.get("between")).set("body", whole.get("body"));
        draft.set("change", whole.get("change")).when(whole.when());
        return named(draft).status(whole.status()).times(score, "item of a list");
    }

    private Draft named(Draft draft) {
        draft.set("form", trigger.setting("form", "agreement"));
        return draft.set("about", TextNames.about(sight.scene(), trigger));
    }

    /** A text with the day since when it stands, or one that is carried out. */
    private List<Draft> inForce() {
        Edtf since = since();
        if (since == null) {
            return inUse();
        }
        return sight.pairs().sides(trigger).stream()
                .map(pair -> new Draft(TYPE, sight.scene(), trigger)
                        .set("between", pair.codes())
                        .times(pair.score(), pair.why()))
                .map(draft -> named(draft).set("change", "in-force").when(since))
                .toList();
    }

    /** A text that is carried out, where its own name says whose it is. */
    private List<Draft> inUse() {
        if (!TextChanges.isInUse(sight.scene(), trigger, null)) {
            return List.of();
        }
        List<String> codes = namedSides();
        boolean known = Stream.of("between", "body")
                .anyMatch(side -> !trigger.setting(side, "").isEmpty());
        if (codes.isEmpty() && !known) {
            return List.of();
        }
        return TextParties.of(sight, trigger, null).stream()
                .limit(1)
                .map(parties -> new Draft(TYPE, sight.scene(), trigger)
                        .set("between", orNone(codes.isEmpty() ? parties.between() : codes))
                        .set("body", parties.body()))
                .map(draft -> named(draft).set("change", "in-force"))
                .toList();
    }

    private static @Nullable List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }

    /** The two sides that stand in the name of the text; empty where it names no two. */
    private List<String> namedSides() {
        Scene scene = sight.scene();
        return scene.groups().stream()
                .filter(group -> group.members().size() == 2)
                .filter(group -> scene.isOnePhrase(trigger.to(), group.from(), LONGEST_NAME)
                        || scene.isOnePhrase(group.to(), trigger.from(), LONGEST_NAME))
                .map(group -> sight.pairs().codes(group).stream().sorted().toList())
                .filter(codes -> codes.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    private @Nullable Edtf since() {
        int end = new NounPhrases(sight.scene()).end(trigger.from(), trigger.to());
        for (Mention mention : sight.scene().annotated().mentions(Kind.DATE)) {
            boolean near = mention.from() >= end && sight.dates().plainDistance(end, mention.from()) <= NEAR;
            boolean lasts = mention.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.SINCE;
            if (near && lasts) {
                return sight.dates().resolve(mention, Anchor.Direction.PAST);
            }
        }
        return null;
    }

    /** The texts of a body that are named with their days: one a day. */
    private List<Draft> adopted() {
        String body = TextParties.body(sight.scene(), trigger);
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention :
                body == null ? List.<Mention>of() : sight.scene().annotated().mentions(Kind.DATE)) {
            int distance =
                    mention.from() >= trigger.to() ? mention.from() - trigger.to() : trigger.from() - mention.to();
            Edtf day = distance <= NEAR_ADOPTED ? sight.dates().resolve(mention, Anchor.Direction.PAST) : null;
            if (day != null && !day.isInterval() && day.grain() == Grain.DAY) {
                Draft draft = new Draft(TYPE, sight.scene(), trigger)
                        .set("body", body)
                        .when(day);
                drafts.add(named(draft)
                        .set("change", trigger.setting("assume", "adopted"))
                        .times(0.9, "named with its day"));
            }
        }
        return drafts;
    }
}
