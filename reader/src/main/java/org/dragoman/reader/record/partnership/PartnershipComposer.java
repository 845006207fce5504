package org.dragoman.reader.record.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.record.milestone.Anniversaries;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.CommonSides;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.NounPhrases;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads partnerships of a named tier: whose, and whether set up, raised, wished for or in force. */
public final class PartnershipComposer implements Composer {
    static final String TYPE = "partnership";
    static final String IN_FORCE = "in-force";

    static final String ESTABLISHED = "established";
    private static final String PROPOSED = "proposed";
    /** What is said of the tier before where another one follows. */
    private static final Set<String> CHANGING = Set.of("upgraded", PROPOSED);

    /** Tiers that are strategic in one field where a field is told. */
    private static final Set<String> FIELDS_STRATEGIC = Set.of("strategic", "sectoral-strategic");

    private static final Set<String> COUNTED = Set.of("countries", "partners");
    private static final int NEAR_ANNIVERSARY = 8;
    private static final int NEAR_COUNT = 3;
    private static final int NEAR_TARGET = 18;
    /** Tokens between a verb of change and the level that it raises to. */
    private static final int NEAR_VERB = 2;

    private static final int NEAR_FOUNDING = 12;
    private static final int NEAR_PILLARS = 20;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        Scene scene = sight.scene();
        boolean named = isInsideName(scene, trigger);
        if (named || sight.statuses().isHypothetical(trigger)) {
            return List.of();
        }
        if (isOrigin(scene, trigger) || isRaised(scene, trigger)) {
            return founding(sight, trigger);
        }
        Mention count = count(scene, trigger);
        List<Pairs.Pair> counted = count == null ? List.of() : sight.pairs().counted(trigger, count);
        List<Pairs.Pair> listed = counted.isEmpty() ? PartnerLists.of(sight, trigger) : counted;
        if (count == null && listed.isEmpty() && isGeneral(scene, trigger)) {
            return List.of();
        }
        List<Pairs.Pair> pairs = count == null && listed.isEmpty() ? pairs(sight, trigger) : listed;
        List<Draft> drafts = new ArrayList<>();
        for (Pairs.Pair pair : pairs) {
            Draft draft = draft(sight, trigger, pair);
            if (draft != null) {
                drafts.add(draft);
                addOtherFields(sight, trigger, draft, drafts);
            }
        }
        drafts.addAll(PartnerLists.holders(sight, trigger, drafts));
        return drafts;
    }

    private static List<Pairs.Pair> pairs(Sight sight, Cue trigger) {
        int start = new NounPhrases(sight.scene()).begin(trigger.from());
        int sides = CommonSides.number(sight.scene(), TYPE, start, trigger.from());
        return sides == 0 ? sight.pairs().of(trigger) : CommonSides.of(sight, trigger, sides);
    }

    /** Part of the name of an accord or a body, such as a trade bloc. */
    private static boolean isInsideName(Scene scene, Cue trigger) {
        boolean body = scene.annotated().mentions(Kind.BODY).stream()
                .anyMatch(mention -> mention.from() <= trigger.from() && trigger.to() <= mention.to());
        return body
                || !trigger.setting("named", "").isEmpty()
                || new ClauseCues(scene).endingBefore(trigger.from(), TYPE, "name") != null;
    }

    /** The tier that relations are raised from: "from X to Y". */
    private static boolean isOrigin(Scene scene, Cue trigger) {
        ClauseCues cues = new ClauseCues(scene);
        Cue origin = cues.endingBefore(trigger.from(), TYPE, "origin");
        if (origin == null) {
            return false;
        }
        for (Cue other : scene.triggers()) {
            boolean later =
                    other.frame().equals(TYPE) && other.from() >= trigger.to() && other.from() - trigger.to() <= 12;
            if (later && cues.endingBefore(other.from(), TYPE, "target") != null) {
                return true;
            }
        }
        return false;
    }

    /** The partnership that a verb raises to a tier named after it: "raise the X, concluded in D, to Y". */
    private static boolean isRaised(Scene scene, Cue trigger) {
        ClauseCues cues = new ClauseCues(scene);
        boolean raises = scene.cues(TYPE, "change").stream()
                .anyMatch(verb -> CHANGING.contains(verb.setting("value", ""))
                        && verb.to() <= trigger.from()
                        && trigger.from() - verb.to() <= NEAR_VERB);
        return raises
                && scene.triggers().stream()
                        .anyMatch(other -> other.frame().equals(TYPE)
                                && other.from() >= trigger.to()
                                && other.from() - trigger.to() <= NEAR_TARGET
                                && cues.endingBefore(other.from(), TYPE, "target") != null);
    }

    /** When the partnership that is raised was founded, where the words right after it say so. */
    private static List<Draft> founding(Sight sight, Cue trigger) {
        Scene scene = sight.scene();
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean near = mention.from() >= trigger.to() && mention.from() - trigger.to() <= NEAR_FOUNDING;
            Edtf when = near && PartnershipDates.isOfFounding(scene, mention)
                    ? Dates.beginning(sight.dates().resolve(mention, Anchor.Direction.PAST))
                    : null;
            if (when != null) {
                for (Pairs.Pair pair : sight.pairs().of(trigger)) {
                    Draft draft = new Draft(TYPE, scene, trigger).set("between", pair.codes());
                    area(scene, trigger, draft, true);
                    draft.set("change", ESTABLISHED).times(pair.score(), pair.why());
                    drafts.add(draft.when(when));
                }
            }
        }
        return drafts;
    }

    /** The tier that relations are raised to from one named before. */
    private static boolean isTarget(Scene scene, Cue trigger) {
        ClauseCues cues = new ClauseCues(scene);
        if (cues.endingBefore(trigger.from(), TYPE, "target") == null) {
            return false;
        }
        for (Cue other : scene.triggers()) {
            boolean earlier =
                    other.frame().equals(TYPE) && other.to() <= trigger.from() && trigger.from() - other.to() <= 12;
            if (earlier && cues.endingBefore(other.from(), TYPE, "origin") != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Mention count(Scene scene, Cue trigger) {
        for (Mention mention : scene.annotated().mentions(Kind.QUANTITY)) {
            boolean over = mention.from() < trigger.to() && trigger.from() < mention.to();
            boolean before = mention.to() == trigger.from();
            if ((over || before || isCountedAfter(scene, trigger, mention))
                    && mention.value() instanceof Amount amount
                    && amount.value().intValue() > 1) {
                return mention;
            }
        }
        int at = trigger.from() - 1;
        boolean number = at >= 0
                && scene.annotated().token(at).isNumber()
                && !scene.annotated().token(at).isYear()
                && !scene.annotated().isCovered(at, Kind.DATE);
        return number ? new Mention(Kind.QUANTITY, at, at + 1, new Mention.Value() {}, "number") : null;
    }

    /** "A strategic partnership with 13 countries". */
    private static boolean isCountedAfter(Scene scene, Cue trigger, Mention mention) {
        int gap = mention.from() - trigger.to();
        boolean countries = mention.value() instanceof Amount amount && COUNTED.contains(amount.unit());
        return countries && 0 < gap && gap <= NEAR_COUNT && scene.governor(mention.from()) != null;
    }

    /** Whether it speaks of such partnerships as a kind: "a network of strategic partners". */
    private static boolean isGeneral(Scene scene, Cue trigger) {
        ClauseCues cues = new ClauseCues(scene);
        return cues.endingBefore(trigger.from(), TYPE, "general") != null
                && cues.endingBefore(trigger.from(), TYPE, "one-of") == null;
    }

    private static @Nullable Draft draft(Sight sight, Cue trigger, Pairs.Pair pair) {
        ClauseCues cues = new ClauseCues(sight.scene());
        Cue change = cues.nearest(trigger, "change", cue -> cue.to() <= trigger.from() || cue.from() >= trigger.to());
        Cue anniversary = Anniversaries.before(sight.scene(), trigger.from(), NEAR_ANNIVERSARY);
        if (anniversary != null && Anniversaries.years(anniversary) == 0) {
            anniversary = null;
        }
        Change told = told(sight, trigger, change, anniversary != null);
        String value = told.value();
        boolean bare = trigger.setting("needs", "").equals("change");
        if (value.equals(IN_FORCE) && (bare || sight.statuses().said(trigger) == Status.DENIED)) {
            return null;
        }
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        draft.set("between", pair.codes()).times(pair.score(), pair.why());
        boolean founded = value.equals(ESTABLISHED) || value.equals(PROPOSED);
        area(sight.scene(), trigger, draft, founded);
        draft.set("change", value);
        if (trigger.setting("needs", "").equals("area") && draft.get("area") == null) {
            return null;
        }
        if ("sectoral".equals(draft.get("tier")) && value.equals(IN_FORCE) && pair.score() < 1) {
            return null;
        }
        Edtf when = anniversary != null && value.equals(ESTABLISHED)
                ? founded(sight, anniversary)
                : new PartnershipDates(sight, trigger).when(change, value, told.said());
        draft.when(when).set("pillars", pillars(sight.scene(), trigger));
        boolean open = value.equals(IN_FORCE);
        return draft.status(open ? Status.DONE : sight.statuses().dated(done(told.said()), when, false));
    }

    /**
     * What becomes of a partnership.
     *
     * @param value code of the change
     * @param said whether it happened
     */
    private record Change(String value, Status said) {}

    private static Change told(Sight sight, Cue trigger, @Nullable Cue change, boolean anniversary) {
        ClauseCues cues = new ClauseCues(sight.scene());
        PartnershipDates dates = new PartnershipDates(sight, trigger);
        String value = change == null
                ? trigger.setting("change", anniversary ? ESTABLISHED : IN_FORCE)
                : change.setting("value", IN_FORCE);
        if (isTarget(sight.scene(), trigger)) {
            value = "upgraded";
        } else if (change == null && dates.isDatedItem() || value.equals(IN_FORCE) && dates.isPartnerDated()) {
            value = ESTABLISHED;
        }
        Status said = change == null || value.equals(IN_FORCE) ? Status.DONE : said(sight, change);
        if (cues.isCalledOff(trigger)) {
            value = value.equals(IN_FORCE) ? ESTABLISHED : value;
            said = Status.DENIED;
        }
        if (said == Status.PROPOSED || value.equals(PROPOSED) || isWished(sight.scene(), change)) {
            return new Change(PROPOSED, Status.PROPOSED);
        }
        return new Change(value, said);
    }

    /** What the words say of a change; "will raise X to the level of Y" has its tense in the first of its words. */
    private static Status said(Sight sight, Cue change) {
        Scene scene = sight.scene();
        Status said = sight.statuses().said(change);
        boolean planned = said == Status.DONE
                && scene.cues(TYPE, "change").stream()
                        .anyMatch(cue -> cue.to() <= change.from()
                                && change.from() - cue.to() <= NEAR_TARGET
                                && !scene.hasSyntax("break", cue.to(), change.from())
                                && !scene.hasSyntax("stop", cue.to(), change.from())
                                && !scene.hasComma(cue.to(), change.from())
                                && sight.statuses().said(cue) == Status.PLANNED);
        return planned ? Status.PLANNED : said;
    }

    /** Whether a word before that of the change says that it is only wished: "wants to raise X to Y". */
    private static boolean isWished(Scene scene, @Nullable Cue change) {
        return change != null
                && !change.setting("value", "").equals(IN_FORCE)
                && scene.cues(TYPE, "change").stream()
                        .anyMatch(cue -> cue.setting("value", "").equals(PROPOSED)
                                && cue.from() < change.from()
                                && change.from() - cue.to() <= NEAR_TARGET
                                && !scene.hasSyntax("break", cue.to(), change.from())
                                && !scene.hasSyntax("stop", cue.to(), change.from()));
    }

    private static Status done(Status said) {
        return said == Status.ONGOING ? Status.DONE : said;
    }

    private static @Nullable Edtf founded(Sight sight, Cue anniversary) {
        return new Anniversaries(sight).founded(anniversary, Anniversaries.years(anniversary), false);
    }

    /** The field of a partnership in one field, and the tier that it makes of the one named. */
    private static void area(Scene scene, Cue trigger, Draft draft, boolean founded) {
        String tier = trigger.setting("tier", "");
        String area = trigger.match().slot("area") == null
                ? ""
                : trigger.match().slot("area").value();
        Cue about = PartnershipNames.field(scene, trigger, afterOwner(scene, trigger), founded);
        if (about != null && about.setting("none", "no").equals("no")) {
            NounPhrases phrases = new NounPhrases(scene);
            int end = phrases.end(about.to(), about.to());
            for (Cue other : scene.triggers()) {
                boolean inside = other.frame().equals(TYPE) && other.from() > about.to() && other.from() < end;
                end = inside ? phrases.trimmed(about.to(), other.from()) : end;
            }
            area = phrases.text(about.to(), end);
        }
        if (area.isEmpty() && trigger.setting("needs", "").equals("area")) {
            area = PartnershipNames.area(scene, trigger);
        }
        if (!area.isEmpty()) {
            draft.set("area", area);
            tier = FIELDS_STRATEGIC.contains(tier) ? "sectoral-strategic" : "sectoral";
        }
        draft.set("tier", tier);
    }

    /** The token after whose partner it is: "a strategic partner of A"; the one after the trigger where that is not said. */
    private static int afterOwner(Scene scene, Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            boolean owner = group.from() >= trigger.to()
                    && group.from() - trigger.to() <= 2
                    && scene.governor(group.from()) != null;
            if (owner) {
                return group.to();
            }
        }
        return trigger.to();
    }

    /** Further fields of the same pair that share the tier: "on water since 2010 and on farming since 2014". */
    private static void addOtherFields(Sight sight, Cue trigger, Draft first, List<Draft> drafts) {
        if (first.get("area") == null) {
            return;
        }
        Scene scene = sight.scene();
        NounPhrases phrases = new NounPhrases(scene);
        for (Cue cue : ClauseCues.longest(scene.cues(TYPE, "area"))) {
            boolean later = cue.from() > trigger.to() && cue.from() - trigger.to() <= 30;
            if (!later || new ClauseCues(scene).endingBefore(cue.from(), TYPE, "another") == null) {
                continue;
            }
            int end = phrases.end(cue.to(), cue.to());
            Mention date = sight.dates().nearest(end, end);
            Edtf when = date != null && date.from() >= end && date.from() - end <= 2
                    ? sight.dates().resolve(date, sight.statuses().tense(trigger, first.status()))
                    : null;
            Draft other = new Draft(TYPE, scene, trigger);
            first.fields().forEach(other::set);
            other.set("area", phrases.text(cue.to(), end)).when(when == null ? first.when() : when);
            drafts.add(other.status(first.status()).times(first.score(), "another field of the same kind"));
        }
    }

    private static @Nullable Integer pillars(Scene scene, Cue trigger) {
        for (Cue cue : scene.cues(TYPE, "pillars")) {
            boolean near = cue.from() >= trigger.to() && cue.from() - trigger.to() <= NEAR_PILLARS;
            int number = near ? Anniversaries.years(cue) : 0;
            if (number > 0) {
                return number;
            }
        }
        return null;
    }
}
