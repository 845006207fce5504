package org.dragoman.reader.record.position;

import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.FramePack;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads who takes which stance on what: a verb of support, blame, thanks or asking, its subject, and the rest of the
 * clause as what it is about.
 */
public final class PositionComposer implements Composer {
    private static final String TYPE = "position";
    private static final int LONGEST = 45;
    /** Fewer words than this name nothing that one could take a stance on. */
    private static final int LEAST = 3;
    /** How far after the verb the one may stand whom it is addressed to. */
    private static final int NEAR = 4;

    private static final double FAR_SUBJECT = 0.8;
    /** Sentences after a meeting in which a stance is one taken there. */
    private static final int FAR_FROM_MEETING = 15;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        Argument subject = subject(sight, trigger);
        boolean denied = sight.statuses().said(trigger) == Status.DENIED;
        boolean suffered = sight.scene().cues(TYPE, "suffered").stream().anyMatch(cue -> cue.to() == trigger.from());
        if (subject == null
                || subject.score() < FAR_SUBJECT
                || denied
                || suffered
                || trigger.setting("stance", "").equals("none")
                || StancesOfOthers.isOne(sight.scene(), subject.group(), trigger)
                || isGreeting(sight.scene(), trigger)
                || sight.statuses().isHypothetical(trigger)) {
            return List.of();
        }
        List<Party> parties = Party.of(subject.group(), sight.discourse());
        Scene scene = sight.scene();
        Cue verb = verbOfObject(scene, trigger);
        Cue relative = ObjectsBefore.of(scene, subject.group(), verb);
        if (relative == null && hasNoObject(scene, verb.to())) {
            return List.of();
        }
        int end = end(scene, verb);
        String toward = toward(scene, verb, parties);
        boolean unaddressed = toward == null && isOnlyToward(trigger, parties);
        boolean courtesy = scene.cues(TYPE, "courtesy").stream().anyMatch(cue -> cue.overlaps(verb.to(), end));
        boolean called = trigger.setting("needs", "").equals("infinitive")
                && scene.cues(TYPE, "infinitive").stream().noneMatch(cue -> cue.overlaps(verb.to(), end));
        if (courtesy
                || called
                || !isSaidAbroad(scene, parties)
                || parties.isEmpty()
                || relative == null && end - verb.to() < LEAST
                || unaddressed
                || lacksObject(scene, trigger, verb)
                || isSaidToItself(sight, verb, parties)) {
            return List.of();
        }
        Draft draft = new Draft(TYPE, scene, trigger);
        draft.set("who", parties.size() == 1 ? parties.get(0).field() : fields(parties));
        draft.set("stance", trigger.setting("stance", ""));
        String about = relative == null ? scene.text(verb.to(), end) : ObjectsBefore.text(scene, relative);
        draft.set("about", about).set("toward", toward);
        return List.of(draft.times(subject.score(), "who"));
    }

    /**
     * Whether it is a stance only toward somebody named: where the wording says so, and what several praise together, for
     * the rest of that is what they did with one another.
     */
    private static boolean isOnlyToward(Cue trigger, List<Party> parties) {
        return trigger.setting("asked", "").equals("named")
                || parties.size() > 1 && trigger.setting("together", "").equals("named");
    }

    /** Whether a verb that is a stance only with some objects has none of them right behind it. */
    private static boolean lacksObject(Scene scene, Cue trigger, Cue verb) {
        String object = trigger.setting("object", "");
        return !object.isEmpty() && scene.cues(TYPE, object).stream().noneMatch(cue -> cue.from() == verb.to());
    }

    /**
     * Whether who is asked or thanked is who asks or thanks, so that an office in the text was taken for the wrong one's, or
     * somebody of his own country, where the words say what is done among countries.
     */
    private static boolean isSaidToItself(Sight sight, Cue trigger, List<Party> parties) {
        if (parties.size() != 1) {
            return false;
        }
        Party one = parties.get(0);
        boolean abroad = trigger.setting("own", "yes").equals("no");
        return sight.scene().actors().stream()
                .filter(actor -> actor.from() > trigger.from() && actor.from() - trigger.to() <= 1)
                .filter(actor -> actor.from() != one.mention().from())
                .limit(1)
                .filter(actor -> actor.value() instanceof Actor)
                .flatMap(actor -> Party.of(actor, sight.discourse()).stream())
                .anyMatch(object -> one.isSame(object) || abroad && isCountryman(one, object));
    }

    private static boolean isCountryman(Party one, Party other) {
        return one.isPerson()
                && other.isPerson()
                && one.of() != null
                && one.of().equals(other.of());
    }

    /** Its subject; who is asked or thanked before it is none, but "and" gives it the subject of the stance before. */
    private static @Nullable Argument subject(Sight sight, Cue trigger) {
        Argument antecedent = antecedent(sight.scene(), trigger);
        if (antecedent != null) {
            return antecedent;
        }
        Argument subject = sight.arguments().subject(trigger);
        if (subject != null
                && (isOfThing(sight.scene(), subject.group().to(), trigger)
                        || isObject(sight.scene(), subject.group()))) {
            return null;
        }
        Cue before = before(sight.scene(), trigger);
        if (subject == null && isOfSeveral(trigger) && isJoined(sight.scene(), trigger)) {
            return before == null ? opening(sight) : subject(sight, before);
        }
        if (subject == null
                || before == null
                || subject.group().from() < before.from()
                || opensClause(sight.scene(), subject.group(), trigger)) {
            return subject;
        }
        return isJoined(sight.scene(), trigger) ? subject(sight, before) : null;
    }

    /** "After A, who blamed B, C called on D": whether one stands behind a comma and right before the verb, with an article at most. */
    private static boolean opensClause(Scene scene, ActorGroup group, Cue trigger) {
        int comma = group.from() - 1;
        while (comma > 0
                && scene.isOnlySkipped(comma, group.from())
                && !scene.annotated().token(comma).is(",")) {
            comma--;
        }
        return comma > 0
                && scene.annotated().token(comma).is(",")
                && scene.hasOnlyAuxiliaries(group.to(), trigger.from());
    }

    /** Whether a bare verb is that of several, and not as often a noun or an infinitive. */
    private static boolean isOfSeveral(Cue trigger) {
        return trigger.setting("subject", "").equals("adjacent")
                && !trigger.setting("joined", "").equals("no");
    }

    /** "A and B note this and call on C": the two or more with whom the sentence begins, for a verb of several behind "and". */
    private static @Nullable Argument opening(Sight sight) {
        for (ActorGroup group : sight.scene().groups()) {
            boolean first = group.from() <= sight.scene().start() && Arguments.canAct(group);
            if (first && Party.of(group, sight.discourse()).size() > 1) {
                return new Argument(group, 1, "with whom the sentence begins");
            }
        }
        return null;
    }

    /** Whether "and" stands before a verb, with at most its auxiliaries between them. */
    private static boolean isJoined(Scene scene, Cue trigger) {
        return scene.syntax("and").stream()
                .anyMatch(and -> and.from() == trigger.from()
                                && trigger.setting("joined", "").equals("yes")
                        || and.to() <= trigger.from() && scene.hasOnlyAuxiliaries(and.to(), trigger.from()));
    }

    /** "X, who called on Y": the one named right before the pronoun, whatever governs it there. */
    private static @Nullable Argument antecedent(Scene scene, Cue trigger) {
        for (Cue pronoun : scene.cues(TYPE, "relative")) {
            if (pronoun.to() > trigger.from() || !scene.hasOnlyAuxiliaries(pronoun.to(), trigger.from())) {
                continue;
            }
            for (ActorGroup group : scene.groups()) {
                int gap = pronoun.from() - group.to();
                boolean right = gap == 0
                        || gap == 1 && scene.annotated().token(group.to()).is(",");
                if (right && Arguments.canAct(group)) {
                    return new Argument(ownerOf(scene, group), 1, "whom the pronoun points at");
                }
            }
        }
        return null;
    }

    /** "X, the adviser of Y, who": of one whose name only tells whose office another one has, that other one. */
    private static ActorGroup ownerOf(Scene scene, ActorGroup group) {
        Cue of = scene.governor(group.from());
        return scene.groups().stream()
                .filter(other -> of != null && of.part().equals("of") && other.to() == of.from())
                .filter(other -> other.first().value() instanceof Actor.Person && Arguments.canAct(other))
                .findFirst()
                .orElse(group);
    }

    /** "It avoided blaming A and called for calm": whether somebody is the object of a verb right before him. */
    private static boolean isObject(Scene scene, ActorGroup group) {
        return scene.cues(TYPE, "object-of").stream().anyMatch(verb -> verb.to() == group.from());
    }

    /** Whether a thing stands right before the verb that is no actor: "the memorandum supports". */
    private static boolean isOfThing(Scene scene, int from, Cue trigger) {
        return scene.cues(TYPE, "thing").stream()
                .anyMatch(thing -> thing.from() >= from
                        && thing.to() <= trigger.from()
                        && scene.hasOnlyAuxiliaries(thing.to(), trigger.from()));
    }

    /** The stance before this one in its clause. */
    private static @Nullable Cue before(Scene scene, Cue trigger) {
        Cue found = null;
        for (Cue other : scene.triggers()) {
            boolean earlier = other.frame().equals(TYPE) && other.to() <= trigger.from();
            if (earlier
                    && !scene.hasSyntax("break", other.to(), trigger.from())
                    && scene.signBetween(":", other.to(), trigger.from()) < 0) {
                found = other;
            }
        }
        return found;
    }

    /** The verb whose object a stance has: its own, or the one right after "and" in "condemned and rejected the plan". */
    private static Cue verbOfObject(Scene scene, Cue trigger) {
        boolean joined = scene.syntax("and").stream().anyMatch(and -> and.from() == trigger.to());
        return scene.triggers().stream()
                .filter(other -> joined && other.frame().equals(TYPE) && other.from() == trigger.to() + 1)
                .findFirst()
                .orElse(trigger);
    }

    /** Whether what follows the verb is no thing: a sign, "and", or whose support or request it is. */
    private static boolean hasNoObject(Scene scene, int at) {
        if (at >= scene.size() || !scene.annotated().token(at).isWord()) {
            return at >= scene.size() || !scene.annotated().token(at).text().matches("[\\p{Pi}\"]");
        }
        return scene.cues().stream()
                .anyMatch(cue -> cue.from() == at
                        && (cue.is(Cue.SYNTAX, "and")
                                || cue.is(Cue.SYNTAX, "by")
                                || cue.is(Cue.SYNTAX, "with")
                                || cue.is(TYPE, "owner")));
    }

    /** Whether all speak to or of another side; those of several countries do so by speaking together. */
    private static boolean isSaidAbroad(Scene scene, List<Party> parties) {
        boolean joint = parties.stream().map(Party::of).distinct().count() > 1;
        return joint || parties.stream().allMatch(party -> speaksAbroad(scene, party));
    }

    /** Whether it is a state or body, or a person of one where the story names another side: no quarrel at home. */
    private static boolean speaksAbroad(Scene scene, Party party) {
        String own = party.of();
        if (!party.isPerson()) {
            return party.field() instanceof String;
        }
        boolean near = scene.countriesBetween(0, scene.size()).stream().anyMatch(code -> !code.equals(own));
        return own != null && (near || pointsAbroad(scene) || isTold(scene, party));
    }

    /** Whether words such as "the two countries" or "the host country" stand for another side. */
    private static boolean pointsAbroad(Scene scene) {
        return !scene.cues(TYPE, "abroad").isEmpty()
                || scene.annotated().mentions(Mention.Kind.REFERENCE).stream()
                        .anyMatch(mention -> mention.value() instanceof Reference reference
                                && scene.isPointing(mention)
                                && !reference.isOfPersons());
    }

    /** Whether the story tells of a meeting or a visit of a person abroad: then what he says is said to the others. */
    private static boolean isTold(Scene scene, Party party) {
        Draft meeting = scene.discourse().meeting();
        Discourse.Visit visit = scene.discourse().visits().visit();
        boolean met = meeting != null
                && scene.sentence().index() - meeting.sentences().get(0).index() <= FAR_FROM_MEETING
                && meeting.get("who") instanceof List<?> who
                && who.stream().anyMatch(one -> isOf(one, party));
        return met || visit != null && visit.traveller().isSame(party);
    }

    private static boolean isOf(Object one, Party party) {
        String own = party.of();
        return own != null && one instanceof Map<?, ?> person && own.equals(person.get("of"));
    }

    /** Whether who is welcomed is somebody and no thing or act: "welcomed X to the palace", but not "X's decision". */
    private static boolean isGreeting(Scene scene, Cue trigger) {
        if (!trigger.setting("thing", "no").equals("yes")) {
            return false;
        }
        if (scene.cues(TYPE, "guest").stream().anyMatch(guest -> guest.from() == trigger.to())) {
            return true;
        }
        for (Mention mention : scene.actors()) {
            boolean here = mention.from() >= trigger.to() && scene.isOnlySkipped(trigger.to(), mention.from());
            if (here && Arguments.canAct(mention)) {
                return mention.value() instanceof Actor && isWhole(scene, mention);
            }
        }
        return false;
    }

    /** Whether an object ends with a mention: a sign, a preposition or "and" follows, or it is a person's name without a genitive. */
    private static boolean isWhole(Scene scene, Mention mention) {
        int after = mention.to();
        if (after >= scene.size() || !scene.annotated().token(after).isWord()) {
            return after >= scene.size()
                    || !scene.annotated().token(after).norm().startsWith("'");
        }
        boolean genitive = scene.syntax("genitive").stream().anyMatch(cue -> cue.from() == after);
        boolean person = mention.value() instanceof Actor.Person;
        return !genitive
                && (person
                        || scene.cues().stream()
                                .anyMatch(cue -> cue.from() == after
                                        && cue.frame().equals(Cue.SYNTAX)
                                        && FramePack.isGoverning(cue.part())
                                        && !cue.part().equals("of")));
    }

    private static Object fields(List<Party> parties) {
        return parties.stream().map(Party::field).toList();
    }

    /** Where the clause ends: at a sign that closes it, where a clause of its own begins, or at the next stance. */
    private static int end(Scene scene, Cue trigger) {
        int at = trigger.to();
        while (at < scene.size() && at - trigger.to() < LONGEST) {
            Token token = scene.annotated().token(at);
            boolean closed = token.is(".") || token.is("?") || token.is("!") || token.is(":");
            boolean next = isNext(scene, at, trigger.setting("whole", "no").equals("yes"));
            if (closed || next || scene.hasSyntax("stop", at, at + 1)) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether another stance begins at a token; in a clause that is taken whole only one that "and also" joins to it. */
    private static boolean isNext(Scene scene, int at, boolean whole) {
        return scene.triggers().stream()
                .filter(other -> other.from() == at && other.frame().equals(TYPE))
                .anyMatch(other -> other.setting("joined", "").equals("yes")
                        || !whole && !other.setting("subject", "").equals("adjacent"));
    }

    /** The country or body that stands right after the verb, if by its seat, where it is another's than the speaker's. */
    private static @Nullable String toward(Scene scene, Cue trigger, List<Party> parties) {
        for (Mention mention : scene.actors()) {
            String code = Scene.countryOf(mention);
            boolean near = mention.from() >= trigger.from() && mention.from() - trigger.to() <= NEAR;
            boolean own = parties.stream().anyMatch(party -> code != null && code.equals(party.of()));
            boolean state = mention.value() instanceof Actor || mention.value() instanceof Place place && place.seat();
            if (near && code != null && !own && state) {
                return code;
            }
        }
        return null;
    }
}
