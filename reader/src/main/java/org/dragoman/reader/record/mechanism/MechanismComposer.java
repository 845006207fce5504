package org.dragoman.reader.record.mechanism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.CommonSides;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads mechanisms of two sides: dialogues, committees and consultations that meet again and again. */
public final class MechanismComposer implements Composer {
    private static final String TYPE = "mechanism";

    private static final double NUMBERED = 0.6;
    private static final double CERTAIN = 0.95;
    private static final double RECALLED = 0.8;

    /** Groups of states that are no side of anything. */
    private final List<String> noSides;

    /** For mechanisms as a record type declares them. */
    public MechanismComposer(RecordType type) {
        this.noSides = type.values("no-side");
    }

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        Scene scene = sight.scene();
        boolean manySided = scene.hasCue(TYPE, "many-sided", trigger.from(), trigger.to());
        if (manySided || isBody(scene, trigger) || MechanismNames.isSessionOfAnother(scene, trigger)) {
            return List.of();
        }
        Cue change = MechanismChanges.of(scene, trigger);
        if (trigger.setting("again", "").equals("yes")) {
            return LaterSessions.again(sight, trigger, change);
        }
        int end = MechanismNames.end(scene, trigger);
        Mention session = SessionNumbers.session(scene, trigger, end);
        Cue sits = session == null ? null : MechanismChanges.besideSession(scene, trigger, session);
        change = sits == null ? change : sits;
        boolean standing = session == null && change == null && isStanding(scene, trigger);
        boolean series = session != null || change != null && MechanismChanges.isSeries(scene, trigger, change);
        boolean described = !series && change != null && isDescribed(scene, trigger, end);
        boolean none = !series && !standing && !described;
        if (none && MechanismChanges.isToldOfLastTime(scene, trigger)) {
            remember(sight, trigger, end);
        }
        boolean unnamed = session == null && change != null && MechanismChanges.isMereWord(scene, trigger, change, end);
        if (none || unnamed || session != null && isFirstOfLeaders(scene, trigger, session)) {
            return List.of();
        }
        if (sight.statuses().isHypothetical(change == null ? trigger : change)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        List<Pairs.Pair> pairs = pairs(sight, trigger, end);
        for (Pairs.Pair pair : pairs) {
            boolean many = pair.codes().size() > 2 || pairs.size() > 2;
            boolean own = pair.codes().size() == commonSides(scene, trigger, end)
                    && trigger.setting("series", "").equals("yes");
            boolean gathering = many && !own && MechanismChanges.isGathering(trigger, change);
            boolean bare = (standing || described) && new ClauseCues(scene).listedAfter(trigger) == null;
            if (!gathering
                    && pair.codes().stream().noneMatch(noSides::contains)
                    && !isOfBody(scene, trigger, end, pair)
                    && pair.score() >= (bare ? CERTAIN : leastOfPair(scene, trigger, session))) {
                drafts.add(draft(sight, trigger, change, end, session, pair).inPassing(standing));
            }
        }
        return drafts;
    }

    /** "The committee has not met since 2019": no claim, but what the sessions told next are of. */
    private static void remember(Sight sight, Cue trigger, int end) {
        List<Pairs.Pair> pairs = pairs(sight, trigger, end);
        if (pairs.size() == 1 && pairs.get(0).score() >= CERTAIN) {
            StoryMechanisms.of(sight)
                    .tell(new Draft(TYPE, sight.scene(), trigger)
                            .set("between", pairs.get(0).codes())
                            .set("name", MechanismNames.name(sight.scene(), trigger, end))
                            .set("form", trigger.setting("form", "")));
        }
    }

    /** Whether its noun is part of the name of a known body: a council that sits, and is no series of two sides. */
    private static boolean isBody(Scene scene, Cue trigger) {
        return scene.annotated().mentions(Kind.BODY).stream()
                .anyMatch(body -> body.from() <= trigger.from() && body.to() >= trigger.to());
    }

    /**
     * Between whom it is; "the commission" that was told of before is between those of before, and what is called trilateral in
     * a text by three is theirs.
     */
    private static List<Pairs.Pair> pairs(Sight sight, Cue trigger, int end) {
        Draft told = StoryMechanisms.of(sight).last();
        if (told != null
                && sight.scene().syntaxEndingAt("definite", MechanismNames.start(sight.scene(), trigger)) != null
                && MechanismNames.isShortFor(told, sight.scene(), trigger, end)) {
            return List.of(new Pairs.Pair(codes(told), 1, "those of the one told of before"));
        }
        int number = commonSides(sight.scene(), trigger, end);
        List<Pairs.Pair> common = number == 0 ? List.of() : CommonSides.of(sight, trigger, number);
        return common.isEmpty() ? sight.pairs().sides(trigger) : common;
    }

    /** How many sides its name says that it has, 0 for none said. */
    private static int commonSides(Scene scene, Cue trigger, int end) {
        return CommonSides.number(scene, TYPE, MechanismNames.start(scene, trigger), Math.max(end, trigger.to()));
    }

    private static List<String> codes(Draft told) {
        return told.get("between") instanceof List<?> sides
                ? sides.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether the name is that of a body's own forum or council, where the two only meet. */
    private static boolean isOfBody(Scene scene, Cue trigger, int end, Pairs.Pair pair) {
        boolean attended = List.of("forum", "conference").contains(trigger.setting("form", ""));
        List<String> bodies = bodiesNamed(scene, MechanismNames.start(scene, trigger), end);
        boolean own =
                bodies.stream().anyMatch(pair.codes()::contains) || pair.codes().size() > 2;
        return attended && !pair.codes().containsAll(bodies) || !bodies.isEmpty() && !own;
    }

    private static List<String> bodiesNamed(Scene scene, int from, int to) {
        return scene.annotated().mentions(Kind.BODY).stream()
                .filter(mention -> mention.from() < to && mention.to() > from)
                .map(Mention::value)
                .filter(Actor.Body.class::isInstance)
                .map(body -> ((Actor.Body) body).acronym())
                .toList();
    }

    /** How sure the pair must be: of a conference or forum, which many attend, only one named with it will do. */
    private static double leastOfPair(Scene scene, Cue trigger, @Nullable Mention session) {
        boolean dialogue = trigger.setting("form", "").equals("dialogue");
        boolean series = session != null
                && trigger.setting("series", "").equals("yes")
                && MechanismNames.isProper(scene, trigger)
                && SessionNumbers.isRightBefore(scene, session, MechanismNames.start(scene, trigger));
        return session != null && (dialogue || series) ? NUMBERED : Double.parseDouble(trigger.setting("pair", "0.5"));
    }

    /** Spoken of by its name alone, as of something that there is: "through the A-B Climate Working Group". */
    private static boolean isStanding(Scene scene, Cue trigger) {
        Token last = scene.annotated().token(trigger.to() - 1);
        boolean title = scene.sentence().role() == Sentence.Role.TITLE || last.isAllCapitals();
        return trigger.setting("standing", "").equals("yes") && last.isCapitalized() && !title && trigger.from() > 0;
    }

    /** Not written as a name, but one certain dialogue all the same: with an article and a word that tells which. */
    private static boolean isDescribed(Scene scene, Cue trigger, int end) {
        int start = MechanismNames.start(scene, trigger);
        boolean article = scene.syntaxEndingAt("skip", start) != null;
        boolean more = start < trigger.from() || trigger.match().length() > 1 || end > trigger.to() + 1;
        return trigger.setting("standing", "").equals("yes") && article && more;
    }

    /** The first summit of two leaders begins no series. */
    private static boolean isFirstOfLeaders(Scene scene, Cue trigger, Mention session) {
        boolean attended = !trigger.setting("pair", "").isEmpty()
                && trigger.setting("series", "").isEmpty();
        boolean first = session.value() instanceof Ordinal ordinal
                && ordinal.value() == 1
                && !scene.hasCue(TYPE, "opens-series", session.from(), session.to());
        return attended && first && !trigger.setting("form", "").equals("dialogue");
    }

    private static Draft draft(
            Sight sight, Cue trigger, @Nullable Cue change, int end, @Nullable Mention session, Pairs.Pair pair) {
        Scene scene = sight.scene();
        String value = change == null ? (session == null ? "maintained" : "held") : change.setting("value", "held");
        Status said = change == null ? Status.DONE : sight.statuses().said(change);
        said = new ClauseCues(scene).isCalledOff(trigger) ? Status.DENIED : said;
        if (session != null && !value.equals("proposed")) {
            value = "held";
        }
        boolean dated = change == null && when(sight, trigger, null, "maintained", said) != null;
        value = dated ? "held" : value;
        if (said == Status.PROPOSED && !value.equals("held") || value.equals("proposed")) {
            value = "proposed";
            said = Status.PROPOSED;
        } else if (said == Status.PROPOSED) {
            said = Status.PLANNED;
        }
        Cue apart =
                session != null && change != null && MechanismChanges.isApart(trigger, change, session) ? change : null;
        Edtf when = apart == null ? when(sight, trigger, change, value, said) : when(sight, apart, null, value, said);
        if (when != null && change != null && !change.setting("dated", "").isEmpty()) {
            value = change.setting("dated", value);
        }
        Draft draft = new Draft(TYPE, scene, trigger);
        Draft known = told(sight, trigger, end, pair);
        if (known == null) {
            draft.set("between", pair.codes()).times(pair.score(), pair.why());
            draft.set("name", MechanismNames.name(scene, trigger, end)).set("form", trigger.setting("form", ""));
        } else {
            draft.set("between", known.get("between")).set("name", known.get("name"));
            draft.set("form", known.get("form")).times(RECALLED, "the one told of before");
        }
        draft.set("change", value).when(when);
        draft.set(
                "session",
                session == null && isFirstTime(scene, change) ? Integer.valueOf(1) : SessionNumbers.number(session));
        StoryMechanisms.of(sight).tell(draft);
        draft.set("co_chairs", chairs(sight));
        Status status = said == Status.ONGOING ? Status.DONE : said;
        return draft.status(
                value.equals("maintained") ? status : sight.statuses().dated(status, when, false));
    }

    /** "Sat for the first time in 1991": whether a verb tells of the first session. */
    private static boolean isFirstTime(Scene scene, @Nullable Cue change) {
        return change != null && scene.cues(TYPE, "first-time").stream().anyMatch(cue -> cue.from() == change.from());
    }

    /** The mechanism told last where this is a short name for it, with no sides of its own: "the Task Force met again". */
    private static @Nullable Draft told(Sight sight, Cue trigger, int end, Pairs.Pair pair) {
        Draft told = StoryMechanisms.of(sight).last();
        if (told == null
                || pair.score() >= CERTAIN && !pair.codes().equals(told.get("between"))
                || !pointsBack(sight.scene(), trigger)) {
            return null;
        }
        return MechanismNames.isShortFor(told, sight.scene(), trigger, end) ? told : null;
    }

    /** "The dialogue", "the Task Force": bare "dialogue" is any, and "a task force" one that was not told of. */
    private static boolean pointsBack(Scene scene, Cue trigger) {
        int start = MechanismNames.start(scene, trigger);
        if (scene.cues(TYPE, "one-more").stream().anyMatch(cue -> cue.to() == start)) {
            return false;
        }
        boolean bare = trigger.match().length() == 1 && start == trigger.from();
        boolean plain = bare && !scene.annotated().token(trigger.from()).isCapitalized();
        return !plain || !scene.pack().modifiersStandBefore() || scene.syntaxEndingAt("skip", trigger.from()) != null;
    }

    static @Nullable Edtf when(Sight sight, Cue trigger, @Nullable Cue change, String value, Status said) {
        Edtf date = sight.date(trigger, change, said);
        if (value.equals("maintained")) {
            return date;
        }
        boolean since = date != null && date.isOpen() && value.equals("held");
        return since ? null : Dates.beginning(date);
    }

    /** The persons who chair it together, where the sentence says that they do. */
    private static @Nullable Object chairs(Sight sight) {
        if (sight.scene().cues(TYPE, "co-chair").isEmpty()) {
            return null;
        }
        Map<Integer, Object> persons = new LinkedHashMap<>();
        for (Mention mention : sight.scene().actors()) {
            if (mention.value() instanceof Actor.Person person && person.name() != null) {
                persons.putIfAbsent(person.entity(), Party.personField(person));
            }
        }
        return persons.size() == 2 ? List.copyOf(persons.values()) : null;
    }
}
