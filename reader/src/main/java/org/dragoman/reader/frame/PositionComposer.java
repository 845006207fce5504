package org.dragoman.reader.frame;

import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads who takes which stance on what: a verb of support, blame, thanks or asking, its subject, and the rest of the
 * clause as what it is about.
 */
final class PositionComposer implements Composer {
    private static final String TYPE = "position";
    private static final int LONGEST = 45;
    /** Fewer words than this name nothing that one could take a stance on. */
    private static final int LEAST = 3;
    /** How far after the verb the one may stand whom it is addressed to. */
    private static final int NEAR = 4;

    private static final double FAR_SUBJECT = 0.8;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        Argument subject = subject(sight, trigger);
        boolean denied = sight.statuses().said(trigger) == Status.DENIED;
        if (subject == null
                || subject.score() < FAR_SUBJECT
                || denied
                || sight.statuses().isHypothetical(trigger)
                || hasNoObject(sight.scene(), trigger.to())) {
            return List.of();
        }
        List<Party> parties = Party.of(subject.group(), sight.discourse());
        Scene scene = sight.scene();
        int end = end(scene, trigger);
        String toward = toward(scene, trigger, parties);
        boolean unaddressed = trigger.setting("asked", "").equals("named") && toward == null;
        if (!parties.stream().allMatch(party -> speaksAbroad(scene, party))
                || parties.isEmpty()
                || end - trigger.to() < LEAST
                || unaddressed) {
            return List.of();
        }
        Draft draft = new Draft(TYPE, scene, trigger);
        draft.set("who", parties.size() == 1 ? parties.get(0).field() : fields(parties));
        draft.set("stance", trigger.setting("stance", ""));
        draft.set("about", scene.text(trigger.to(), end)).set("toward", toward);
        return List.of(draft.times(subject.score(), "who"));
    }

    /** Its subject; who is asked or thanked before it is none, but "and" gives it the subject of the stance before. */
    private static @Nullable Argument subject(Sight sight, Cue trigger) {
        Argument subject = sight.arguments().subject(trigger);
        Cue before = before(sight.scene(), trigger);
        if (subject == null || before == null || subject.group().from() < before.to()) {
            return subject;
        }
        boolean joined = sight.scene().syntaxEndingAt("and", trigger.from()) != null;
        return joined ? subject(sight, before) : null;
    }

    /** The stance before this one in its clause. */
    private static @Nullable Cue before(Scene scene, Cue trigger) {
        Cue found = null;
        for (Cue other : scene.triggers()) {
            boolean earlier = other.frame().equals(TYPE) && other.to() <= trigger.from();
            if (earlier && !scene.hasSyntax("break", other.to(), trigger.from())) {
                found = other;
            }
        }
        return found;
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

    /** Whether it is a state or body, or a person of one where the story names another side: no quarrel at home. */
    private static boolean speaksAbroad(Scene scene, Party party) {
        String own = party.of();
        if (!party.isPerson()) {
            return party.field() instanceof String;
        }
        boolean near = scene.countriesBetween(0, scene.size()).stream().anyMatch(code -> !code.equals(own));
        return own != null
                && (near
                        || scene.discourse().meeting() != null
                        || scene.discourse().visit() != null);
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
            boolean next = !trigger.setting("whole", "no").equals("yes") && isNext(scene, at);
            if (closed || next || scene.hasSyntax("stop", at, at + 1)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isNext(Scene scene, int at) {
        return scene.triggers().stream()
                .anyMatch(other -> other.from() == at && other.frame().equals(TYPE));
    }

    /** The country or body that stands right after the verb, where it is another's than the speaker's. */
    private static @Nullable String toward(Scene scene, Cue trigger, List<Party> parties) {
        for (Mention mention : scene.actors()) {
            String code = Scene.countryOf(mention);
            boolean near = mention.from() >= trigger.from() && mention.from() - trigger.to() <= NEAR;
            boolean own = parties.stream().anyMatch(party -> code != null && code.equals(party.of()));
            if (near && code != null && !own && mention.value() instanceof Actor) {
                return code;
            }
        }
        return null;
    }
}
