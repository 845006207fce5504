package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads accords and joint texts: what was signed, issued, agreed or asked for, between whom. */
final class AgreementComposer implements Composer {
    private static final String TYPE = "agreement";
    /** What happens to one text after the other, so that a sentence can tell two of them. */
    private static final List<String> STEPS = List.of("signed", "adopted", "ratified", "in-force");

    private static final List<String> TEXTS = List.of("documents", "agreements");
    private static final int NEAR_BODY = 12;
    private static final int NEAR_COUNT = 3;
    private static final int NEAR_NONE = 3;
    private static final double SURE = 0.95;
    private static final double HOPED = 0.5;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        Cue change = change(sight.scene(), trigger);
        boolean unsaid = change == null && !isTitle(sight.scene(), trigger);
        if (unsaid) {
            return new StandingTexts(sight, trigger).read();
        }
        boolean none = isNone(sight.scene(), trigger, change);
        if (none
                || isKnownOnly(sight.scene(), trigger, change)
                || isHypothetical(sight, trigger, change)
                || isLaterOfList(sight.scene(), trigger)
                || isSubject(sight.scene(), trigger)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        Cue further = further(sight, trigger, change);
        for (Parties parties : parties(sight, trigger, change)) {
            if (change == null) {
                sight.discourse().speaksFor(parties.between());
            }
            Cue dated = further == null || change == null ? trigger : change;
            drafts.add(draft(sight, trigger, change, dated, parties));
            if (further != null) {
                drafts.add(draft(sight, trigger, further, further, parties));
            }
        }
        drafts.stream().filter(AgreementComposer::isSeveral).forEach(sight.discourse()::texts);
        return isHeadOfList(sight, drafts) ? List.of() : drafts;
    }

    private static boolean isSeveral(Draft draft) {
        return draft.get("count") != null || "documents".equals(draft.get("form"));
    }

    /** "They exchanged these documents:" stands for the items of the list after it. */
    private static boolean isHeadOfList(Sight sight, List<Draft> drafts) {
        Scene scene = sight.scene();
        if (drafts.size() != 1 || !scene.annotated().token(scene.size() - 1).is(":")) {
            return false;
        }
        Draft head = drafts.get(0);
        sight.discourse().listed(head);
        return "documents".equals(head.get("form")) && head.get("count") == null;
    }

    /** Whether the text itself is the joint statement that its title names. */
    private static boolean isTitle(Scene scene, Cue trigger) {
        boolean first = scene.sentence().role() == Sentence.Role.TITLE
                || scene.sentence().index() == 0;
        boolean whole = trigger.from() <= 1 || trigger.to() == scene.size();
        return first && whole && trigger.setting("form", "").equals("joint-statement");
    }

    /** Said not to exist, or only looked into: "no agreement was signed", "a study on signing". */
    private static boolean isNone(Scene scene, Cue trigger, @Nullable Cue change) {
        int from = change == null ? trigger.from() : Math.min(trigger.from(), change.from());
        int to = change == null ? trigger.from() : Math.max(trigger.from(), change.from());
        for (Cue cue : scene.cues(TYPE, "none")) {
            if (cue.from() < to && cue.to() >= from - NEAR_NONE && (cue.to() <= from || cue.from() >= from)) {
                return true;
            }
        }
        return false;
    }

    /** Texts that exist and are spoken of in general: "the agreements signed". */
    private static boolean isKnownOnly(Scene scene, Cue trigger, @Nullable Cue change) {
        if (change == null || !change.setting("value", "").equals("signed")) {
            return false;
        }
        int end = change.to();
        boolean after = change.from() >= trigger.to() && change.from() - trigger.to() <= NEAR_NONE;
        boolean general = new ClauseCues(scene).endingBefore(trigger.from(), TYPE, "general") != null;
        boolean dated = scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= end && date.from() - end <= NEAR_COUNT);
        return after && general && !dated && !scene.hasSyntax("planned", trigger.to(), end);
    }

    /** Between whom, or of what body. */
    private record Parties(List<String> between, @Nullable String body, double score, String why) {}

    private static @Nullable Cue change(Scene scene, Cue trigger) {
        Cue own = own(scene, trigger);
        return own == null ? inherited(scene, trigger) : own;
    }

    private static @Nullable Cue own(Scene scene, Cue trigger) {
        String form = trigger.setting("form", "");
        ClauseCues cues = new ClauseCues(scene);
        String allowed = trigger.setting("changes", "");
        return cues.nearest(
                trigger,
                "change",
                cue -> fits(cue.setting("forms", ""), form) && fits(allowed, cue.setting("value", "")));
    }

    /** "Including a memorandum": what is said of the whole is said of the part. */
    private static @Nullable Cue inherited(Scene scene, Cue trigger) {
        if (new ClauseCues(scene).endingBefore(trigger.from(), TYPE, "including") == null) {
            Cue leader = new ClauseCues(scene).listedAfter(trigger);
            Cue shared = leader == null ? null : own(scene, leader);
            return shared != null || leader == null ? shared : inherited(scene, leader);
        }
        Cue whole = null;
        for (Cue other : scene.triggers()) {
            whole = other.frame().equals(TYPE) && other.to() < trigger.from() ? other : whole;
        }
        return whole == null ? null : new ClauseCues(scene).nearest(whole, "change");
    }

    /** What else is said of the same text: "ratified the treaty signed in May", "signed in May, it is in force". */
    private static @Nullable Cue further(Sight sight, Cue trigger, @Nullable Cue change) {
        if (change == null || !isStep(change) || !change.setting("status", "").isEmpty()) {
            return null;
        }
        Cue further = new ClauseCues(sight.scene())
                .nearest(
                        trigger,
                        "change",
                        cue -> isStep(cue)
                                && !cue.setting("value", "").equals(change.setting("value", ""))
                                && fits(cue.setting("forms", ""), trigger.setting("form", ""))
                                && !cue.overlaps(change.from(), change.to()));
        boolean otherSide = further != null && (further.to() <= trigger.from()) != (change.to() <= trigger.from());
        return otherSide && sight.statuses().said(further) == Status.DONE ? further : null;
    }

    private static boolean isStep(Cue change) {
        return STEPS.contains(change.setting("value", ""));
    }

    private static boolean fits(String forms, String form) {
        return forms.isEmpty() || List.of(forms.split(" ")).contains(form);
    }

    private static boolean isHypothetical(Sight sight, Cue trigger, @Nullable Cue change) {
        return sight.statuses().isHypothetical(change == null ? trigger : change);
    }

    private static List<Parties> parties(Sight sight, Cue trigger, @Nullable Cue change) {
        String set = trigger.setting("between", "");
        if (!set.isEmpty()) {
            return List.of(new Parties(List.of(set.split(" ")), null, 1, "the accord is theirs"));
        }
        if (trigger.setting("sides", "").equals("many")) {
            return List.of(new Parties(List.of(), null, 1, "a text of many"));
        }
        String body = body(sight.scene(), trigger);
        if (body != null) {
            return List.of(new Parties(List.of(), body, 1, "a text of " + body));
        }
        List<Parties> found = new ArrayList<>();
        List<Pairs.Pair> pairs = sides(sight, trigger, change);
        if (trigger.setting("needs", "").equals("body")) {
            return List.of();
        }
        boolean ofBodies = trigger.setting("of", "").equals("body");
        boolean unnamed = pairs.stream().allMatch(pair -> pair.score() < 0.9);
        String last = sight.discourse().lastBody();
        if (ofBodies && unnamed && last != null) {
            return List.of(new Parties(List.of(), last, 0.8, "a text of " + last + ", named last"));
        }
        String speaker = unnamed ? speaker(sight.scene(), trigger, change) : null;
        if (speaker != null) {
            return List.of(new Parties(List.of(), speaker, 0.9, "a text of " + speaker));
        }
        for (Pairs.Pair pair : pairs) {
            if (pair.score() < Double.parseDouble(trigger.setting("pair", "0"))) {
                continue;
            }
            found.add(new Parties(pair.codes(), null, pair.score(), pair.why()));
        }
        return found;
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

    /** The body whose text it is: named by the trigger itself, or right beside a form that bodies adopt. */
    static @Nullable String body(Scene scene, Cue trigger) {
        String set = trigger.setting("body", "");
        if (!set.isEmpty()) {
            return set;
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

    /** @param dated the words beside which its date stands, besides the change */
    private static Draft draft(Sight sight, Cue trigger, @Nullable Cue change, Cue dated, Parties parties) {
        String value = change == null ? "issued" : change.setting("value", "signed");
        Status said = change == null ? Status.DONE : sight.statuses().said(change);
        if (change != null && !change.setting("status", "").isEmpty() && said != Status.DENIED) {
            said = Status.of(change.setting("status", ""));
        }
        said = new ClauseCues(sight.scene()).isCalledOff(trigger) ? Status.DENIED : said;
        boolean wished = said == Status.PROPOSED && !value.equals("agreed");
        if (wished || value.equals("called-for") && said != Status.DENIED) {
            value = "called-for";
            said = Status.PROPOSED;
        }
        if (value.equals("under-negotiation") && said != Status.DENIED) {
            said = Status.ONGOING;
        } else if (said == Status.ONGOING) {
            said = Status.DONE;
        }
        Edtf when = when(sight, dated, change, said);
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        draft.set("between", parties.between().isEmpty() ? null : parties.between());
        draft.set("body", parties.body());
        draft.set("form", form(sight.scene(), trigger)).set("change", value);
        boolean headline = sight.scene().sentence().role() == Sentence.Role.TITLE;
        Integer count = count(sight.scene(), trigger);
        draft.set("about", headline ? null : about(sight.scene(), trigger)).set("count", count);
        draft.times(parties.score(), parties.why()).when(when);
        if (count == null && new ClauseCues(sight.scene()).endingBefore(trigger.from(), TYPE, "general") != null) {
            draft.times(0.85, "spoken of in general");
        }
        if (said == Status.PROPOSED && value.equals("agreed")) {
            draft.times(HOPED, "only hoped for");
        }
        boolean lasting = value.equals("under-negotiation") || value.equals("called-for");
        return draft.status(lasting ? said : sight.statuses().dated(said, when, false));
    }

    private static @Nullable Edtf when(Sight sight, Cue trigger, @Nullable Cue change, Status said) {
        int from = change == null ? trigger.from() : Math.min(trigger.from(), change.from());
        int to = change == null ? trigger.to() : Math.max(trigger.to(), change.to());
        Mention nearest = sight.dates().nearest(from, to);
        Edtf date = nearest == null
                ? null
                : sight.dates().resolve(nearest, sight.statuses().tense(change == null ? trigger : change, said));
        boolean period = date != null && date.isInterval() && !date.isOpen() && date.grain() == Grain.YEAR;
        return period ? null : Dates.beginning(date);
    }

    /** Several forms side by side are documents. */
    private static String form(Scene scene, Cue trigger) {
        String form = trigger.setting("form", "agreement");
        for (Cue other : scene.triggers()) {
            boolean listed = other.frame().equals(TYPE) && isListedAfter(scene, trigger, other);
            if (listed && !other.setting("form", "agreement").equals(form)) {
                return "documents";
            }
        }
        return form;
    }

    /** Whether a text is only what another one before it is about: "an accord on the plan of action". */
    private static boolean isSubject(Scene scene, Cue trigger) {
        NounPhrases phrases = new NounPhrases(scene);
        for (Cue other : scene.triggers()) {
            int after = other.to();
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

    private static boolean isLaterOfList(Scene scene, Cue trigger) {
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
        int end = phrases.end(trigger.from(), start);
        String text = phrases.text(start, end);
        return text.isEmpty() ? null : text;
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
    private static @Nullable Integer count(Scene scene, Cue trigger) {
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
