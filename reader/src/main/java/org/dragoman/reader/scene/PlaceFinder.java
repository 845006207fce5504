package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.jspecify.annotations.Nullable;

/** Finds where something took place: the town, house or region that the sentence names for it. */
public final class PlaceFinder {
    /** Words besides names between a place and what took place there. */
    private static final int NEAR = 12;
    /** Tokens from the end of an event's name to the place where it is held. */
    private static final int BEHIND_NAME = 4;
    /** Tokens besides names from where somebody went to what he did there. */
    private static final int ON_ARRIVAL = 2;
    /** A place that begins within so many tokens heads its sentence. */
    private static final int SENTENCE_START = 3;
    /** A place before is as near as one that follows so many words later. */
    private static final int BEFORE = 3;

    private final Scene scene;

    /** The places of a sentence. */
    public PlaceFinder(Scene scene) {
        this.scene = scene;
    }

    /** The place right behind an event's name, or the town in it, or else where an act there is said to be. */
    public @Nullable String of(Event event, Cue act) {
        Mention own = ownPlace(event);
        return own == null ? of(act) : name(scene, own);
    }

    /** The place that stands with an event's name; null for none. */
    public @Nullable Mention ownPlace(Event event) {
        for (Mention mention : scene.annotated().mentions(Kind.PLACE)) {
            boolean behind = mention.from() >= event.to() && mention.from() - event.to() <= BEHIND_NAME;
            boolean told = behind && isTold(mention) && isPlace(mention);
            boolean inside = mention.from() >= event.from() && mention.to() <= event.to();
            if (told || inside && mention.value() instanceof Place town && town.kind() == Place.Kind.CITY) {
                return mention;
            }
        }
        return null;
    }

    /** Whether a preposition governs a place, or it stands in brackets. */
    private boolean isTold(Mention place) {
        return scene.governor(place.from()) != null
                || place.from() > 0 && scene.annotated().token(place.from() - 1).is("(");
    }

    /** The name, as the document writes it, of the place nearest to a trigger that is said of it; null where none is. */
    public @Nullable String of(Cue trigger) {
        Mention found = null;
        for (Mention place : places()) {
            boolean said = isSaidOf(place, trigger) && !scene.isAtOtherEvent(place.from(), trigger);
            if (said && (found == null || distance(place, trigger) < distance(found, trigger))) {
                found = place;
            }
        }
        return found == null ? null : name(scene, found);
    }

    /**
     * Whether a name is that of a town, a house or a region of one country; a seat of government is also the town or house
     * that it is called by.
     */
    static boolean isPlace(Mention mention) {
        return mention.value() instanceof Actor.Country country
                ? country.use() == Actor.Country.Use.SEAT
                : mention.value() instanceof Place && !StopReader.isRegion(mention);
    }

    /** The place as the document writes it. */
    static String name(Scene scene, Mention place) {
        return place.value() instanceof Place named ? named.name() : scene.text(place.from(), place.to());
    }

    private List<Mention> places() {
        List<Mention> places = new ArrayList<>();
        for (Mention mention : scene.annotated().mentions(Kind.PLACE, Kind.COUNTRY)) {
            if (isPlace(mention)) {
                places.add(mention);
            }
        }
        return places;
    }

    private boolean isSaidOf(Mention place, Cue trigger) {
        if (isHost(place, trigger) || isOwner(place, trigger) || isVisited(place, trigger)) {
            return true;
        }
        Cue governor = scene.governor(place.from());
        boolean after = place.from() >= trigger.to();
        if (governor == null || distance(place, trigger) > NEAR || after && !isOneClause(trigger.to(), place.from())) {
            return false;
        }
        boolean before = place.to() <= trigger.from();
        return isLocated(governor)
                ? !before || !hasSaying(place.to(), trigger.from())
                : before && governor.part().equals("to") && isArrival(place, trigger);
    }

    /** Whether the words before a place say that it is where something is, even where they may also say where to. */
    private boolean isLocated(Cue governor) {
        return governor.part().equals("in")
                || governor.part().equals("to")
                        && scene.syntax("in").stream()
                                .anyMatch(cue -> cue.from() == governor.from() && cue.to() == governor.to());
    }

    /** "Went to A to meet X", "to A, where he met X": where somebody went right before. */
    private boolean isArrival(Mention place, Cue trigger) {
        return scene.hasSyntax("where", place.to(), Math.min(place.to() + 2, trigger.from()))
                || scene.plainTokens(place.to(), trigger.from()) <= ON_ARRIVAL;
    }

    /** "Visited A and met X": the object of a verb of travel right before. */
    private boolean isVisited(Mention place, Cue trigger) {
        return place.to() <= trigger.from()
                && scene.plainTokens(place.to(), trigger.from()) <= ON_ARRIVAL
                && scene.triggers().stream()
                        .anyMatch(
                                visit -> visit.frame().equals("visit") && visit.isVerb() && visit.to() == place.from());
    }

    /** "A is where X met Y". */
    private boolean isHost(Mention place, Cue trigger) {
        return place.to() <= trigger.from()
                && scene.cues(trigger.frame(), "is-where").stream()
                        .anyMatch(cue -> cue.from() == place.to() && cue.to() <= trigger.from());
    }

    /** "The summit of A", "the summit of A saw X and Y": a town right behind a noun for the meeting, in the same clause. */
    private boolean isOwner(Mention place, Cue trigger) {
        Cue governor = scene.governor(place.from());
        boolean town = place.value() instanceof Place named && !named.seat();
        return town
                && governor != null
                && governor.part().equals("of")
                && scene.triggers().stream()
                        .anyMatch(noun -> noun.frame().equals(trigger.frame())
                                && noun.isNoun()
                                && noun.to() == governor.from()
                                && (noun == trigger
                                        || place.to() <= trigger.from() && isOneClause(place.to(), trigger.from())));
    }

    private boolean isOneClause(int from, int to) {
        return !scene.hasVerbBetween(from, to)
                && !scene.hasSyntax("break", from, to)
                && !scene.hasSyntax("stop", from, to)
                && !hasSaying(from, to);
    }

    private boolean hasSaying(int from, int to) {
        return scene.hasSyntax("saying", from, to);
    }

    private int distance(Mention place, Cue trigger) {
        if (place.to() <= trigger.from()) {
            return place.from() <= SENTENCE_START && !scene.hasSyntax("stop", place.to(), trigger.from())
                    ? Math.min(NEAR, scene.plainTokens(place.to(), trigger.from()) + BEFORE)
                    : scene.plainTokens(place.to(), trigger.from()) + BEFORE;
        }
        return Math.max(0, scene.plainTokens(trigger.to(), Math.max(place.from(), trigger.to())));
    }
}
