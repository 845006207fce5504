package org.dragoman.reader.record.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.ItemDays;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.Stop;
import org.dragoman.reader.scene.StopReader;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Follows a visit from the first stop that its sentence names to those that the list goes on with. */
final class Tour {
    /** Words between one stop of a tour and the next: ", on Monday, and then to". */
    private static final int FAR_OF_NEXT = 5;
    /** Tokens beside the days of a stop: "on", and the comma behind them. */
    private static final int FAR_OF_DAYS = 2;

    /** A stop and the name that it was read from. */
    private record Leg(Stop stop, Mention place) {}

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private final StopReader reader;

    Tour(Sight sight, Cue trigger, StopReader reader) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
        this.reader = reader;
    }

    /** The stops of a group and those of the groups that the list goes on with, each with its own days where each has some. */
    List<Stop> along(ActorGroup first, List<Stop> stops) {
        List<Leg> named = new ArrayList<>();
        for (ActorGroup group : legs(first)) {
            List<Stop> here = group == first ? stops : reader.stops(group, 0.95, "the next stop");
            boolean each = here.size() == group.members().size();
            for (int index = 0; index < here.size(); index++) {
                named.add(new Leg(here.get(index), group.members().get(each ? index : 0)));
            }
        }
        List<Stop> all = new ArrayList<>();
        ItemDays days = new ItemDays(sight, trigger);
        for (int index = 0; index < named.size(); index++) {
            Leg leg = named.get(index);
            int start =
                    index == 0 ? trigger.from() : named.get(index - 1).place().to();
            int end = index + 1 < named.size() ? named.get(index + 1).place().from() : scene.size();
            boolean known = all.stream()
                    .anyMatch(
                            other -> Objects.equals(other.country(), leg.stop().country()));
            if (!known) {
                boolean one = named.size() == 1;
                Edtf when = days.of(
                        leg.place(),
                        start,
                        one && !isBracketed(leg.place()) ? leg.place().to() : end);
                all.add(when == null ? leg.stop() : leg.stop().on(when));
            }
        }
        return all;
    }

    /** "A (5-7 May)": whether days in brackets stand right behind a stop. */
    private boolean isBracketed(Mention place) {
        int at = place.to();
        return at + 1 < scene.size()
                && scene.annotated().token(at).is("(")
                && !scene.annotated().startingAt(Mention.Kind.DATE, at + 1).isEmpty();
    }

    private List<ActorGroup> legs(ActorGroup first) {
        List<ActorGroup> legs = listed(first);
        ActorGroup dated = dated(legs.get(legs.size() - 1));
        while (dated != null) {
            legs.add(dated);
            dated = dated(dated);
        }
        return legs;
    }

    /** "Visit A from Monday to Tuesday for talks, and B from Thursday": the country that goes on the list with days of its own. */
    private @Nullable ActorGroup dated(ActorGroup last) {
        for (ActorGroup group : scene.groups()) {
            boolean bare = group.from() > last.to()
                    && group.members().size() == 1
                    && isName(group.first())
                    && (scene.syntaxEndingAt("and", group.from()) != null
                            || isRightAfterComma(last.to(), group.from()));
            boolean days = bare && (hasDays(group.to()) || isBracketed(group.first()));
            boolean own = days
                    && scene.annotated().mentions(Kind.DATE).stream()
                            .anyMatch(date -> date.from() >= last.to() && date.from() - last.to() <= 1);
            if (own
                    && !scene.hasVerbBetween(last.to(), group.from())
                    && !reader.stops(group, 1, "").isEmpty()) {
                return group;
            }
        }
        return null;
    }

    /** Whether a mention names a country, or a city: some countries are called by the name of theirs. */
    private static boolean isName(Mention mention) {
        return mention.value() instanceof Place place && place.kind() == Place.Kind.CITY
                || mention.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.NAME;
    }

    /** Whether no more than the days of the stop before and a comma stand before a place. */
    private boolean isRightAfterComma(int from, int to) {
        return to > from && scene.annotated().token(to - 1).is(",") && scene.plainTokens(from, to) <= FAR_OF_DAYS;
    }

    /** Whether days stand at a token, or behind one small word there. */
    private boolean hasDays(int at) {
        return !scene.annotated().startingAt(Kind.DATE, at).isEmpty()
                || at + 1 < scene.size()
                        && scene.governor(at + 1) != null
                        && !scene.annotated().startingAt(Kind.DATE, at + 1).isEmpty();
    }

    private List<ActorGroup> listed(ActorGroup first) {
        List<ActorGroup> legs = new ArrayList<>(List.of(first));
        int end = first.to();
        for (ActorGroup group : scene.groups()) {
            if (group.from() < end) {
                continue;
            }
            Cue governor = scene.governor(group.from());
            boolean goesOn = governor != null
                    && StopReader.isTowards(governor)
                    && (isJoint(end, governor.from()) || isCountryOf(legs.get(legs.size() - 1), group, governor))
                    && !reader.stops(group, 1, "").isEmpty();
            if (!goesOn) {
                return legs;
            }
            legs.add(group);
            end = group.to();
        }
        return legs;
    }

    /** "To A in B and to C in D": whether a group begins with the country of the place right before it. */
    private boolean isCountryOf(ActorGroup place, ActorGroup group, Cue governor) {
        String country = Scene.countryOf(group.first());
        return governor.from() == place.to()
                && country != null
                && country.equals(
                        Scene.countryOf(place.members().get(place.members().size() - 1)));
    }

    /** Whether "and", "then" or a comma ties the next stop to the one before. */
    private boolean isJoint(int from, int to) {
        boolean joint = scene.hasSyntax("and", from, to) || scene.hasComma(from, to);
        return joint
                && scene.plainTokens(from, to) <= FAR_OF_NEXT
                && !scene.hasVerbBetween(from, to)
                && !beginsAnother(from, to)
                && !isOfSomethingElse(from, to)
                && !scene.hasSyntax("break", from, to)
                && !scene.hasSyntax("hypothetical", from, to);
    }

    /** "To A on Monday, ahead of polls in B": whether a preposition in a stretch governs what is no day. */
    private boolean isOfSomethingElse(int from, int to) {
        return scene.syntax("preposition").stream()
                .anyMatch(cue -> cue.from() >= from
                        && cue.to() < to
                        && !scene.annotated().isCovered(cue.from(), Kind.DATE)
                        && scene.annotated()
                                .startingAt(Mention.Kind.DATE, cue.to())
                                .isEmpty());
    }

    /** Whether another verb begins in a stretch, whose own the place after it is; a word that only goes on the list is none. */
    private boolean beginsAnother(int from, int to) {
        return scene.triggers().stream()
                .anyMatch(other -> other != trigger
                        && other.from() >= from
                        && other.from() < to
                        && other.isVerb()
                        && !scene.goesOnList(other));
    }
}
