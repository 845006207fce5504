package org.dragoman.reader.record.participation;

import java.util.List;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Event;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells who does something within an event, and so takes part in it: "at the summit in A, X and Y announced". */
final class Doers {
    private static final String FRAME = "participation";
    private static final String MECHANISM = "mechanism";
    private static final int SENTENCE_START = 3;
    /** Tokens of a day, a place and where it lies at the head of a sentence. */
    private static final int LONGEST_OPENING = 9;

    private static final int NEAR_DOER = 2;
    /** Number of the last sentence in which a story may speak of an event that it names only then. */
    private static final int LEAD = 3;

    private Doers() {}

    /** The event with a name of its own right behind the words that something happens within it; null for none. */
    static @Nullable Event eventAt(Scene scene, Cue within) {
        int from = within.to();
        boolean strong = within.setting("strong", "no").equals("yes");
        for (Event event : scene.events()) {
            boolean here = event.from() >= from
                    && event.from() - from <= 1
                    && !isOfMechanism(scene, event)
                    && !(strong && isBody(scene, event));
            Event known = here && event.kind() != Event.Kind.BODY
                    ? scene.discourse().events().resolved(event)
                    : event;
            if (here && known.kind() != Event.Kind.NAMED && scene.sentence().index() <= LEAD) {
                Event later = scene.discourse().events().namedLater(known);
                known = later == null ? known : later;
            }
            if (here && known.kind() == Event.Kind.NAMED) {
                return known;
            }
        }
        return null;
    }

    /** Whether the whole name is that of a body which has a word for an event in it: "the Islands Forum". */
    private static boolean isBody(Scene scene, Event event) {
        return event.kind() == Event.Kind.NAMED
                && event.session() == 0
                && scene.annotated().mentions(Kind.BODY).stream()
                        .anyMatch(body -> body.from() <= event.from()
                                && body.to() >= event.from() + 2
                                && event.to() - body.to() <= 3
                                && isShortForm(scene, body.to(), event.to()));
    }

    /** Whether nothing but a short form in brackets stands in a stretch. */
    private static boolean isShortForm(Scene scene, int from, int to) {
        return from == to || scene.annotated().token(from).is("(");
    }

    /** Whether an event is a session of what two sides hold again and again. */
    private static boolean isOfMechanism(Scene scene, Event event) {
        return !scene.hasCue(MECHANISM, "many-sided", event.from(), event.to())
                && ParticipationComposer.isStanding(scene, event);
    }

    /** Whether an event has its name where a sentence speaks of it, and not only before. */
    private static boolean isNamedAt(Scene scene, int token) {
        return scene.events().stream().anyMatch(event -> event.from() == token && event.kind() == Event.Kind.NAMED);
    }

    /** Those who do something there; where only a noun points at the event, whoever is named right after it. */
    static List<Party> of(Sight sight, Cue within, Event event) {
        Scene scene = sight.scene();
        boolean named = isNamedAt(scene, event.from());
        boolean first = opens(scene, within.from());
        for (ActorGroup group : scene.groups()) {
            boolean place = first ? group.from() >= event.to() : group.to() <= within.from();
            boolean person = group.members().stream().anyMatch(member -> member.value() instanceof Actor.Person);
            boolean near = named || group.from() - event.to() <= NEAR_DOER && group.from() >= event.to();
            boolean clause = first || isStrong(scene, within) || isSubjectOf(scene, group, within);
            if (place && near && person && clause && scene.governor(group.from()) == null) {
                return Party.of(group, sight.discourse()).stream()
                        .filter(Party::isPerson)
                        .toList();
            }
        }
        return List.of();
    }

    /** Whether nothing but a day, and where that was, stands before a token: "today in A, at the summit". */
    private static boolean opens(Scene scene, int token) {
        boolean dated = scene.annotated().mentions(Kind.DATE).stream().anyMatch(date -> date.from() <= 1);
        return token <= SENTENCE_START
                || token <= LONGEST_OPENING
                        && dated
                        && !scene.hasVerbBetween(0, token)
                        && scene.actors().stream()
                                .allMatch(actor -> actor.from() >= token || scene.governor(actor.from()) != null);
    }

    /** Whether it holds for a whole sentence, or a caption, that it tells of an event. */
    private static boolean isStrong(Scene scene, Cue within) {
        return scene.sentence().role() == Sentence.Role.CAPTION
                || within.setting("strong", "no").equals("yes");
    }

    /**
     * Whether a group stands in the clause that ends with where something is done: "X and Y announced Z at the summit". A
     * sentence that begins with somebody and goes on at once with where he was is said of a picture.
     */
    private static boolean isSubjectOf(Scene scene, ActorGroup group, Cue within) {
        int from = group.to();
        int to = within.from();
        boolean noun = scene.triggers().stream()
                .anyMatch(cue -> cue.frame().equals(FRAME) && cue.from() >= from && cue.to() <= to);
        boolean named = group.members().stream()
                .anyMatch(member -> member.value() instanceof Actor.Person person && !person.reference());
        return within.setting("late", "no").equals("yes")
                && named
                && (from < to || group.from() <= 1)
                && !noun
                && !scene.hasComma(from, to)
                && List.of("break", "who", "relative", "clause", "saying", "planned").stream()
                        .noneMatch(part -> scene.hasSyntax(part, from, to));
    }
}
