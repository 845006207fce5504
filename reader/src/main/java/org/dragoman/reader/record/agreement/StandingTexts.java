package org.dragoman.reader.record.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    /** Texts of which a date in their name is that of their signing. */
    private static final List<String> SIGNED =
            List.of("treaty", "agreement", "convention", "mou", "protocol", "contract");

    private static final int START = 5;
    private static final int NEAR = 4;
    private static final int NEAR_ADOPTED = 14;
    /** Words besides names between the sides of a text and its noun. */
    private static final int LONGEST_NAME = 6;

    /** Words between the day of a text and its noun: "the 5 May Paris statement". */
    private static final int DAY_BEFORE = 1;

    private static final double NEXT_ITEM = 0.8;
    private static final double LIKELY = 0.9;
    private static final double BY_ITS_DAY = 0.8;
    private static final double CARRIED_OUT = 0.75;

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
        if (several != null && isNextItem()) {
            StoryTexts.of(sight).several(several);
            return List.of(item(several, NEXT_ITEM));
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

    /** Whether a text begins a sentence that only names it, after one of a list: "Memorandum on A between B and C." */
    private boolean isNextItem() {
        Scene scene = sight.scene();
        boolean first =
                trigger.from() <= 1 && scene.annotated().token(trigger.from()).isCapitalized();
        boolean verb = scene.hasVerbBetween(trigger.to(), scene.size())
                || scene.pack().modifiersStandBefore() && scene.predicates().hasFiniteVerb(trigger.to(), scene.size());
        return first && !verb && TextNames.about(scene, trigger) != null && namesTwo();
    }

    private boolean namesTwo() {
        return sight.scene().annotated().mentions(Kind.COUNTRY, Kind.BODY).stream()
                .anyMatch(side -> side.from() >= trigger.to());
    }

    private List<Draft> item(Draft whole) {
        sight.discourse().listed(whole);
        return List.of(item(whole, Math.min(1, whole.score())));
    }

    private Draft item(Draft whole, double score) {
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        draft.set("between", whole.get("between")).set("body", whole.get("body"));
        Edtf own = sight.dates().event(trigger, Anchor.Direction.PAST);
        draft.set("change", whole.get("change")).when(own == null ? whole.when() : own);
        return named(draft).status(whole.status()).times(score, "item of a list");
    }

    private Draft named(Draft draft) {
        draft.set("form", trigger.setting("form", "agreement"));
        return draft.set("about", NamesBefore.topic(sight.scene(), trigger));
    }

    /** A text with the day since when it stands, one that is named with its day, or one that is carried out. */
    private List<Draft> inForce() {
        Edtf since = since();
        if (since == null) {
            List<Draft> issued = issued();
            return issued.isEmpty() ? inUse() : issued;
        }
        return sight.pairs().sides(trigger).stream()
                .map(pair -> new Draft(TYPE, sight.scene(), trigger)
                        .set("between", pair.codes())
                        .times(pair.score(), pair.why()))
                .map(draft -> named(draft).set("change", "in-force").when(since))
                .toList();
    }

    /**
     * "Building on their joint statement of 5 May", "the 1977 treaty", "the accord of 2009": a joint text that is called by its
     * day was issued on it, and an accord of two that is called by its year was signed then.
     */
    private List<Draft> issued() {
        boolean joint = trigger.setting("form", "").equals("joint-statement");
        String form = trigger.setting("form", "");
        boolean accord = SIGNED.contains(form) && (trigger.setting("pair", "").isEmpty() || form.equals("contract"));
        Edtf day = joint || accord ? ownDay(joint) : null;
        boolean left = day == null || TextChanges.isNone(sight.scene(), trigger, null);
        if (left || !joint && (isGeneral() || TextChanges.isInUse(sight.scene(), trigger, null))) {
            return List.of();
        }
        return TextParties.of(sight, trigger, null).stream()
                .filter(parties ->
                        parties.score() >= LIKELY && (joint || parties.between().size() == 2))
                .limit(1)
                .map(parties -> standing(parties.between(), parties.body())
                        .set("change", joint ? "issued" : "signed")
                        .when(day)
                        .times(Math.min(parties.score(), BY_ITS_DAY), "named with its day"))
                .toList();
    }

    /**
     * The day or month that stands in the name of the text or right behind it: "the March 2021 statement", "of 5 May"; a whole year
     * only where that is no joint statement, which two give out year by year.
     */
    private @Nullable Edtf ownDay(boolean exact) {
        Scene scene = sight.scene();
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean before = mention.to() <= trigger.from() && trigger.from() - mention.to() <= DAY_BEFORE;
            boolean of = scene.syntax("of").stream()
                    .anyMatch(cue -> cue.from() == trigger.to() && cue.to() == mention.from());
            if (before || of || mention.from() == trigger.to()) {
                Edtf day = sight.dates().resolve(mention, Anchor.Direction.PAST);
                boolean told = IntStream.range(mention.from(), mention.to())
                        .anyMatch(at -> scene.annotated().token(at).isYear());
                boolean vague = exact ? day != null && day.grain() == Grain.YEAR : !told;
                return day == null || day.isInterval() || vague ? null : day;
            }
        }
        return null;
    }

    /** A text that is carried out, where its own name says whose it is, or a plan or named accord of those who carry it out. */
    private List<Draft> inUse() {
        boolean left = TextChanges.isNone(sight.scene(), trigger, null);
        if (left || !TextChanges.isInUse(sight.scene(), trigger, null)) {
            return List.of();
        }
        boolean known = Stream.of("between", "body", "in-use")
                .anyMatch(side -> !trigger.setting(side, "").isEmpty());
        List<String> codes = known ? List.of() : namedSides();
        boolean theirs =
                !isOfMany() && !isGeneral() && (trigger.setting("form", "").equals("action-plan") || isProperName());
        if (codes.isEmpty() && !known && !theirs) {
            return List.of();
        }
        return TextParties.of(sight, trigger, null).stream()
                .filter(parties -> known || !codes.isEmpty() || parties.body() == null && parties.score() >= LIKELY)
                .limit(1)
                .map(parties -> standing(codes.isEmpty() ? parties.between() : codes, parties.body())
                        .set("change", "in-force")
                        .times(known || !codes.isEmpty() ? 1 : CARRIED_OUT, "carried out by its sides"))
                .toList();
    }

    private boolean isOfMany() {
        return trigger.setting("sides", "").equals("many");
    }

    /** "The accords and programmes": nobody says which. */
    private boolean isGeneral() {
        return new ClauseCues(sight.scene()).endingBefore(trigger.from(), TYPE, "general") != null;
    }

    private Draft standing(List<String> codes, @Nullable String body) {
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        return named(draft.set("between", orNone(codes)).set("body", codes.isEmpty() ? body : null));
    }

    /** Whether the noun is written as part of a name, and not alone: "the Security and Prosperity Accord". */
    private boolean isProperName() {
        Scene scene = sight.scene();
        int from = trigger.from();
        boolean capital = from > 0 && scene.annotated().token(from).isCapitalized();
        boolean modified = capital
                && scene.pack().modifiersStandBefore()
                && scene.annotated().token(from - 1).isCapitalized();
        return modified || capital && TextNames.about(scene, trigger) != null;
    }

    private static @Nullable List<String> orNone(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }

    /** The two sides that stand in the name of the text; empty where it names no two. */
    private List<String> namedSides() {
        Scene scene = sight.scene();
        return scene.groups().stream()
                .filter(group -> scene.isOnePhrase(trigger.to(), group.from(), LONGEST_NAME)
                        || scene.pack().modifiersStandBefore()
                                && scene.isOnePhrase(group.to(), trigger.from(), LONGEST_NAME))
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
            if (near && lasts && !sight.scene().hasComma(trigger.to(), mention.from())) {
                return sight.dates().resolve(mention, Anchor.Direction.PAST);
            }
        }
        return null;
    }

    /** The texts of a body that are named with their days: one a day. */
    private List<Draft> adopted() {
        String body = isSetOff() ? null : TextParties.body(sight.scene(), trigger);
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

    /** "Held up over the role of a body, the resolution backs": whether a sign parts the one known text from who is named before. */
    private boolean isSetOff() {
        Scene scene = sight.scene();
        boolean after = scene.annotated().mentions(Kind.BODY).stream().anyMatch(body -> body.to() > trigger.from());
        return !after
                && scene.syntaxEndingAt("definite", trigger.from()) != null
                && scene.annotated().mentions(Kind.BODY).stream()
                        .allMatch(body -> scene.hasComma(body.to(), trigger.from()));
    }
}
