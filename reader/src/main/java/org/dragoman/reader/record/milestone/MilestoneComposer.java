package org.dragoman.reader.record.milestone;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.DateClauses;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.ToldYears;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads milestones of relations. A founding that stands only as the object of an anniversary is none of its own, unless
 * its date is said.
 */
public final class MilestoneComposer implements Composer {
    private static final int BEFORE_FOUNDING = 7;
    private static final double LEAST_OF_EMBASSY = 0.65;
    private static final double TOLD_BEFORE = 0.85;
    private static final int NEAR_DATE = 12;
    private static final int SENTENCE_START = 3;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        boolean hypothetical = sight.statuses().isHypothetical(trigger);
        List<Pairs.Pair> pairs = hypothetical ? List.of() : pairs(sight, trigger);
        List<Draft> drafts = new ArrayList<>();
        for (Pairs.Pair pair : pairs) {
            if (trigger.setting("what", "").equals("anniversary")) {
                drafts.addAll(anniversary(sight, trigger, pair));
            } else {
                drafts.addAll(founding(sight, trigger, pair));
            }
        }
        return drafts;
    }

    /** Of an embassy whose it is and where; of anything else the two sides. */
    private static List<Pairs.Pair> pairs(Sight sight, Cue trigger) {
        if (trigger.setting("object", "").equals("told")) {
            return withTold(sight, trigger);
        }
        if (!trigger.setting("what", "").equals("embassy")) {
            return sight.pairs().of(trigger);
        }
        String owner = null;
        String host = null;
        for (Mention mention : sight.scene().actors()) {
            String code = Scene.countryOf(mention);
            boolean inside = mention.from() >= trigger.from() && sight.scene().isGoverned(mention.from(), "in");
            boolean further = host != null && mention.from() >= trigger.from();
            boolean after = inside || further || mention.from() >= trigger.to();
            owner = code != null && !after ? code : owner;
            host = code != null && after && host == null && !code.equals(owner) ? code : host;
        }
        if (owner != null && host != null) {
            return List.of(Pairs.Pair.of(owner, host, 1, "whose embassy and where"));
        }
        List<Pairs.Pair> pairs = sight.pairs().of(trigger).stream()
                .filter(pair -> pair.score() > LEAST_OF_EMBASSY)
                .toList();
        String partner = owner == null || !sight.discourse().isAboutPair()
                ? null
                : sight.discourse().partnerOf(owner);
        return owner == null || partner == null || !pairs.isEmpty()
                ? pairs
                : List.of(Pairs.Pair.of(owner, partner, TOLD_BEFORE, "whose embassy, in the story of two"));
    }

    /** "The state was proclaimed; A recognised it": whoever acts and whom the words before speak of. */
    private static List<Pairs.Pair> withTold(Sight sight, Cue trigger) {
        Argument subject = sight.arguments().subject(trigger);
        if (subject == null) {
            return List.of();
        }
        List<String> acting = sight.pairs().codes(subject.group());
        if (acting.size() != 1) {
            return List.of();
        }
        String actor = acting.get(0);
        String told = lastState(sight.scene(), subject.group().from(), actor);
        Scene before = sight.discourse().before();
        told = told == null && before != null ? lastState(before, before.size(), actor) : told;
        told = told == null ? sight.discourse().partnerOf(actor) : told;
        return told == null || told.equals(actor)
                ? List.of()
                : List.of(Pairs.Pair.of(actor, told, TOLD_BEFORE, "of whom the words before speak"));
    }

    /** The state that is named last before a token, but for one; no body is recognised as one. */
    private static @Nullable String lastState(Scene scene, int to, String actor) {
        return scene.actors().stream()
                .filter(mention -> mention.to() <= to && mention.kind() != Mention.Kind.BODY)
                .map(Scene::countryOf)
                .filter(code -> code != null && !code.equals(actor))
                .reduce((one, next) -> next)
                .orElse(null);
    }

    private static List<Draft> anniversary(Sight sight, Cue trigger, Pairs.Pair pair) {
        int years = Anniversaries.years(trigger);
        if (years == 0) {
            return List.of();
        }
        Anniversaries anniversaries = new Anniversaries(sight);
        Status said = sight.statuses().said(trigger);
        Edtf founded = anniversaries.founded(trigger, years, said == Status.PLANNED);
        Draft draft = draft(sight, trigger, pair, "anniversary").set("years", years);
        if (founded == null || anniversaries.isDated(trigger, years)) {
            draft.when(founded);
        } else {
            draft.whenWorkedOut(founded);
        }
        Edtf kept = anniversaries.celebrated(trigger, said);
        Status status = said == Status.ONGOING ? Status.DONE : said;
        draft.status(status == Status.DONE ? sight.statuses().dated(status, kept, false) : status);
        List<Draft> drafts = new ArrayList<>(List.of(draft));
        Edtf opening = anniversaries.pairOpening(trigger);
        Edtf day = opening == null ? anniversaries.namedFounding(years) : opening;
        String founding = trigger.setting("founding", "");
        if (!founding.isEmpty() && day != null) {
            drafts.add(draft(sight, trigger, pair, founding).when(day).times(0.9, "founding beside its anniversary"));
        }
        return drafts;
    }

    private static List<Draft> founding(Sight sight, Cue trigger, Pairs.Pair pair) {
        boolean ofAnniversary = Anniversaries.before(sight.scene(), trigger.from(), BEFORE_FOUNDING) != null;
        boolean sure = trigger.setting("needs", "").equals("nothing");
        if (ofAnniversary || !isWholeObject(sight.scene(), trigger)) {
            return List.of();
        }
        Status said = sight.statuses().said(trigger);
        Edtf when = day(sight, trigger, said);
        boolean needsDate = trigger.setting("needs", "").equals("date");
        if (needsDate && when == null) {
            return List.of();
        }
        Draft draft = draft(sight, trigger, pair, trigger.setting("what", "diplomatic-relations"))
                .when(when);
        if (when == null && said == Status.DONE && !sure) {
            boolean guessed = pair.score() < 1 && trigger.setting("object", "").isEmpty();
            draft.times(guessed ? 0.5 : 0.7, "no date");
        }
        if (new ClauseCues(sight.scene()).isCalledOff(trigger)) {
            return List.of(draft.status(Status.DENIED));
        }
        Status status = sight.statuses().dated(said == Status.ONGOING ? Status.DONE : said, when, false);
        return List.of(draft.status(status));
    }

    /** Whether the country recognised is itself the object, and not only the owner of something: "recognised X's role". */
    private static boolean isWholeObject(Scene scene, Cue trigger) {
        Capture partner = trigger.match().slot("partner");
        int after = trigger.to();
        boolean named = partner != null || !trigger.setting("object", "").isEmpty();
        if (!named || after >= scene.size() || trigger.setting("whole", "yes").equals("no")) {
            return true;
        }
        boolean dated = scene.annotated().mentions(Kind.DATE).stream()
                .anyMatch(date -> date.from() >= after && date.from() - after <= 2);
        boolean and = scene.syntax("and").stream().anyMatch(cue -> cue.from() == after);
        boolean genitive = scene.syntax("genitive").stream().anyMatch(cue -> cue.from() == after);
        boolean word = scene.annotated().token(after).isWord();
        return dated || and || !word && !genitive;
    }

    private static Draft draft(Sight sight, Cue trigger, Pairs.Pair pair, String what) {
        return new Draft("milestone", sight.scene(), trigger)
                .set("between", pair.codes())
                .set("what", what)
                .times(pair.score(), pair.why());
    }

    private static @Nullable Edtf day(Sight sight, Cue trigger, Status said) {
        Mention nearest = nearest(sight, trigger);
        if (nearest == null) {
            return null;
        }
        Anchor.Direction tense = sight.statuses().tense(trigger, said);
        if (nearest.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.PAIR) {
            return new Anniversaries(sight).pairOpening(trigger);
        }
        Edtf date = ToldYears.placed(sight, nearest, sight.dates().resolve(nearest, tense));
        return Dates.beginning(date);
    }

    private static @Nullable Mention nearest(Sight sight, Cue trigger) {
        Mention nearest = sight.dates().nearest(trigger.from(), trigger.to());
        if (nearest != null && isNear(trigger, nearest) && isInSentence(sight.scene(), trigger, nearest)) {
            return nearest;
        }
        List<Mention> dates = sight.scene().annotated().mentions(Kind.DATE);
        boolean only = dates.size() == 1
                && !DateClauses.isOfPredecessor(sight.scene(), dates.get(0))
                && isNear(trigger, dates.get(0))
                && isInSentence(sight.scene(), trigger, dates.get(0));
        return only ? dates.get(0) : null;
    }

    /** Whether no stop parts a date from what it may date. */
    private static boolean isInSentence(Scene scene, Cue trigger, Mention date) {
        return date.from() >= trigger.to()
                ? !scene.hasSyntax("stop", trigger.to(), date.from())
                : !scene.hasSyntax("stop", date.to(), trigger.from());
    }

    private static boolean isNear(Cue trigger, Mention date) {
        int distance = date.from() >= trigger.to() ? date.from() - trigger.to() : trigger.from() - date.to();
        return distance <= NEAR_DATE || date.from() <= SENTENCE_START;
    }
}
