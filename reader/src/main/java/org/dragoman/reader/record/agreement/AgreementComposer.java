package org.dragoman.reader.record.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads accords and joint texts: what was signed, issued, agreed or asked for, between whom. */
public final class AgreementComposer implements Composer {
    static final String TYPE = "agreement";
    private static final double HOPED = 0.5;
    private static final double ENDED = 0.85;
    /** Parties below this score are guessed. */
    private static final double SURE = 0.9;
    /** What becomes of texts when two sides come together. */
    private static final List<String> OCCASIONAL = List.of("signed", "issued", "adopted");
    /** Sentences after one on a visit or meeting in which its outcomes are told. */
    private static final int MEMORY_OF_OCCASIONS = 4;
    /** Words besides names between the noun of a text and the short form of its name. */
    private static final int LONGEST_NAME = 11;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (TextLists.open(sight)) {
            return List.of();
        }
        Cue change = TextChanges.of(sight.scene(), trigger);
        if (RecalledTexts.isOne(trigger) && RecalledTexts.isNone(sight, trigger, change)) {
            return List.of();
        }
        boolean unsaid = change == null && !isTitle(sight.scene(), trigger);
        if (unsaid || TextChanges.isInUse(sight.scene(), trigger, change)) {
            return new StandingTexts(sight, trigger).read();
        }
        boolean none = TextChanges.isNone(sight.scene(), trigger, change);
        if (none
                || TextChanges.isKnownOnly(sight.scene(), trigger, change)
                || TextChanges.isHypothetical(sight, trigger, change)
                || !isNamed(trigger) && TextNames.isLaterOfList(sight.scene(), trigger)
                || isGloss(sight.scene(), trigger)
                || isSpelledOut(sight.scene(), trigger)
                || isHeading(sight.scene(), trigger)
                || TextNames.isSubject(sight.scene(), trigger)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Cue> steps = TextChanges.steps(sight, trigger, change);
        Cue further = steps.isEmpty() ? TextChanges.further(sight, trigger, change) : null;
        for (TextParties.Parties parties : TextParties.of(sight, trigger, change)) {
            if (TextChanges.isEnd(change) && !isOfTwo(parties)) {
                continue;
            }
            if (isTitle(sight.scene(), trigger) && sight.scene().syntaxEndingAt("in", trigger.from()) == null) {
                sight.discourse().speaksFor(parties.body() == null ? parties.between() : List.of(parties.body()));
            }
            if (isNamed(trigger)) {
                StoryTexts.of(sight).ownersOf(trigger.setting("form", ""), parties);
            }
            Cue beside = change == null || further == null && steps.isEmpty() ? trigger : change;
            Draft first = draft(sight, trigger, change, beside, parties);
            List<Draft> later = steps.stream()
                    .map(step -> StepDates.inOrder(sight, step, first, draft(sight, trigger, step, step, parties)))
                    .toList();
            // "was concluded after nine years, signed in May": the day of a step is not that of the one before it
            boolean borrowed = later.stream().anyMatch(step -> Objects.equals(step.when(), first.when()));
            drafts.add(borrowed ? first.undated() : first);
            drafts.addAll(later);
            if (further != null) {
                drafts.add(StepDates.inOrder(sight, further, first, draft(sight, trigger, further, further, parties)));
            }
        }
        drafts.forEach(StoryTexts.of(sight)::told);
        drafts.stream().filter(AgreementComposer::isSeveral).forEach(StoryTexts.of(sight)::several);
        return isHeadOfList(sight, drafts) ? List.of() : drafts;
    }

    /** Whether a text has two sides for sure: one that many have made goes on without the one who leaves it. */
    private static boolean isOfTwo(TextParties.Parties parties) {
        return parties.between().size() == 2 && parties.score() >= SURE;
    }

    /** The short form in brackets of a text whose full name stands before it. */
    private static boolean isGloss(Scene scene, Cue trigger) {
        String body = trigger.setting("body", "");
        int open = trigger.from() - 1;
        boolean bracket =
                isNamed(trigger) && open >= 0 && scene.annotated().token(open).is("(");
        return bracket
                && scene.triggers().stream()
                        .anyMatch(other -> other.frame().equals(TYPE)
                                && other.to() <= open
                                && scene.cues(TYPE, "change").stream()
                                        .noneMatch(change -> change.from() >= other.to() && change.to() <= open)
                                && (body.isEmpty()
                                        ? scene.isOnePhrase(other.to(), open, LONGEST_NAME)
                                        : body.equals(TextParties.body(scene, other))));
    }

    /** "Signed several documents, namely an accord on A; a memorandum on B": the texts that stand for them are read. */
    private static boolean isSpelledOut(Scene scene, Cue trigger) {
        return trigger.setting("form", "").equals("documents")
                && TextNames.count(scene, trigger) == null
                && scene.syntax("namely").stream()
                        .anyMatch(cue -> cue.from() >= trigger.to()
                                && scene.triggers().stream()
                                        .anyMatch(item -> item.frame().equals(TYPE) && item.from() == cue.to())
                                && scene.triggers().stream()
                                        .noneMatch(item -> item.frame().equals(TYPE)
                                                && item.from() >= trigger.to()
                                                && item.to() <= cue.from()));
    }

    /** "Memorandum on A: B and C signed a memorandum": a text that words before a colon announce and those after it tell of. */
    private static boolean isHeading(Scene scene, Cue trigger) {
        int colon = scene.signBetween(":", trigger.to(), Math.min(scene.size(), trigger.to() + LONGEST_NAME + 1));
        return colon >= 0
                && !scene.hasVerbBetween(0, colon)
                && scene.cues(TYPE, "change").stream().noneMatch(change -> change.from() < colon)
                && scene.triggers().stream()
                        .anyMatch(other -> other.frame().equals(TYPE)
                                && other.from() > colon
                                && other.setting("form", "").equals(trigger.setting("form", "")));
    }

    /** Whether the wording is the name of one certain text. */
    private static boolean isNamed(Cue trigger) {
        return trigger.setting("sides", "").equals("many")
                || !trigger.setting("body", "").isEmpty()
                || !trigger.setting("between", "").isEmpty();
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
        boolean sides = scene.groups().stream()
                .anyMatch(group -> group.from() <= 1
                        && group.to() == trigger.from()
                        && (group.members().size() > 1 || group.first().value() instanceof Actor.Body));
        boolean whole = trigger.from() <= 1 || trigger.to() == scene.size() || sides || isAuthored(scene, trigger);
        String form = trigger.setting("form", "");
        boolean ofBody = form.equals("declaration") && TextParties.owner(scene, trigger) != null;
        return first && whole && (form.equals("joint-statement") || ofBody);
    }

    /** Whether those whose text it is are named right after it: "joint statement from the leaders of A and B". */
    private static boolean isAuthored(Scene scene, Cue trigger) {
        for (Cue cue : scene.cues(TYPE, "authors")) {
            boolean named = cue.from() == trigger.to()
                    && scene.groups().stream()
                            .anyMatch(group -> group.members().size() > 1
                                    && group.from() >= cue.to()
                                    && scene.isOnlySkipped(cue.to(), group.from()));
            if (named) {
                return true;
            }
        }
        return false;
    }

    /** @param dated the words beside which its date stands, besides the change */
    private static Draft draft(Sight sight, Cue trigger, @Nullable Cue change, Cue dated, TextParties.Parties parties) {
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
        if (value.equals("under-negotiation") && said != Status.DENIED && said != Status.PLANNED) {
            said = Status.ONGOING;
        } else if (said == Status.ONGOING) {
            said = Status.DONE;
        }
        boolean isTheText = isTitle(sight.scene(), trigger) && (change == null || change.from() >= trigger.to());
        Edtf date = when(sight, dated, change, said);
        Edtf when = date == null && isTheText ? sight.discourse().published() : date;
        Draft draft = new Draft(TYPE, sight.scene(), trigger);
        draft.set("between", parties.between().isEmpty() ? null : parties.between());
        draft.set("body", parties.body());
        boolean firms = FirmDeals.isTold(sight.scene(), trigger, change);
        String form = RecalledTexts.form(sight, trigger);
        draft.set("form", firms ? FirmDeals.form(form) : form).set("change", value);
        draft.ofFirms(firms);
        draft.amongStates(change != null && trigger.setting("sides", "").equals("many"));
        boolean headline = sight.scene().sentence().role() == Sentence.Role.TITLE;
        Integer count = TextNames.count(sight.scene(), trigger);
        draft.set("about", headline ? null : NamesBefore.topic(sight.scene(), trigger))
                .set("count", count);
        draft.times(parties.score(), parties.why()).when(when);
        if (TextChanges.isEnd(change)) {
            draft.times(ENDED, "told as ended");
        }
        if (count == null && new ClauseCues(sight.scene()).endingBefore(trigger.from(), TYPE, "general") != null) {
            draft.times(0.85, "spoken of in general");
        }
        if (said == Status.PROPOSED && value.equals("agreed")) {
            draft.times(HOPED, "only hoped for");
        }
        if (when == null && said == Status.DONE && change != null && OCCASIONAL.contains(value)) {
            dateByOccasion(draft, sight, parties);
        }
        boolean lasting = value.equals("under-negotiation") || value.equals("called-for");
        return draft.status(lasting ? said : sight.statuses().dated(said, when, false));
    }

    /** "After the talks they witnessed the signing": what is said to be done on an occasion told before bears its date. */
    private static void dateByOccasion(Draft draft, Sight sight, TextParties.Parties parties) {
        Scene scene = sight.scene();
        if (scene.cues(TYPE, "occasion").isEmpty()
                || !scene.annotated().mentions(Kind.DATE).isEmpty()) {
            return;
        }
        Draft meeting = sight.discourse().meeting();
        Discourse.Visit visit = sight.discourse().visits().visit();
        if (meeting != null && isOccasion(meeting, meeting.sides(List.of("who")), sight, parties)) {
            draft.during(meeting);
        } else if (visit != null
                && isOccasion(visit.draft(), visit.draft().sides(List.of("who", "to")), sight, parties)) {
            draft.during(visit.draft());
        }
    }

    /** Whether a meeting or visit of both sides was told a little before, to the day or month. */
    private static boolean isOccasion(Draft told, Set<String> sides, Sight sight, TextParties.Parties parties) {
        int last = told.sentences().get(told.sentences().size() - 1).index();
        Edtf when = told.when();
        return when != null
                && when.grain() != Grain.YEAR
                && (told.status() == Status.DONE || told.status() == Status.ONGOING)
                && !parties.between().isEmpty()
                && sides.containsAll(parties.between())
                && sight.scene().sentence().index() - last <= MEMORY_OF_OCCASIONS;
    }

    private static @Nullable Edtf when(Sight sight, Cue trigger, @Nullable Cue change, Status said) {
        Edtf date = RecalledTexts.isOne(trigger)
                ? RecalledTexts.date(sight, trigger, said)
                : sight.date(trigger, change, said);
        if (TextChanges.isEndDatedByMaking(sight.scene(), trigger, change)) {
            return null;
        }
        boolean period = date != null && date.isInterval() && !date.isOpen() && date.grain() == Grain.YEAR;
        return period ? null : Dates.beginning(date);
    }
}
