package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;

/** Finds who meets whom where a trigger of a meeting stands: the participants of each meeting that it tells of. */
final class MeetingSides {
    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;

    MeetingSides(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
    }

    /** The participants of each meeting; empty where nobody can tell who met. */
    List<List<Party>> all() {
        MeetingPeople people = new MeetingPeople(sight);
        List<Party> found = new MeetingGuests(sight, trigger, people).all();
        List<Party> hosts = new MeetingHosts(sight, trigger, people).of(found);
        List<Party> guests = found.stream()
                .filter(guest -> hosts.stream().noneMatch(host -> host.isPerson() && isSideOf(guest, host)))
                .toList();
        if (guests.isEmpty()) {
            boolean needsObject = trigger.setting("object", "").equals("adjacent");
            return hosts.size() < 2 || needsObject || isOfOthers() ? List.of() : List.of(hosts);
        }
        List<Party> others = hosts.stream()
                .filter(party -> guests.stream().noneMatch(guest -> party.isSame(guest) || isSideOf(party, guest)))
                .toList();
        if (others.isEmpty()) {
            return guests.size() < 2 || isOfSomebodyUnknown() || isWithThem(guests) ? List.of() : List.of(guests);
        }
        return combined(others, guests);
    }

    /** Whoever is known to take part, where nobody can tell who met. */
    List<Party> known() {
        MeetingPeople people = new MeetingPeople(sight);
        List<Party> known = new ArrayList<>(new MeetingGuests(sight, trigger, people).all());
        known.addAll(new MeetingHosts(sight, trigger, people).of(known));
        return known;
    }

    /** "The president met with A and B": whether an office of which nobody can tell whose it is does what a verb says. */
    private boolean isOfSomebodyUnknown() {
        return !trigger.isNoun()
                && scene.annotated().mentions(Kind.OFFICE).stream()
                        .anyMatch(office ->
                                office.to() <= trigger.from() && scene.hasOnlyAuxiliaries(office.to(), trigger.from()));
    }

    /** "His meetings with A and B": whether it is only said with whom some other, whom nobody can tell, has met. */
    private boolean isWithThem(List<Party> guests) {
        return trigger.isNoun()
                && scene.isGoverned(guests.get(0).mention().from(), "with")
                && guests.get(0).mention().from() >= trigger.to();
    }

    /** Whether "they discussed it" speaks of a meeting told before: only persons named where they discuss it are told to have met. */
    private boolean isOfOthers() {
        Argument who = trigger.setting("object", "").equals("governed")
                ? sight.arguments().subject(trigger)
                : null;
        return who != null && who.group().members().stream().anyMatch(member -> member.value() instanceof Reference);
    }

    /** Whether "the two sides" or "they" stands for the country that a guest comes from. */
    private static boolean isSideOf(Party party, Party guest) {
        return party.field() instanceof String
                && party.mention().value() instanceof Reference
                && Objects.equals(party.of(), guest.of());
    }

    private List<List<Party>> combined(List<Party> hosts, List<Party> guests) {
        boolean pairwise = hosts.size() > 1
                && hosts.size() == guests.size()
                && !scene.cues("meeting", "pairwise").isEmpty();
        if (pairwise) {
            return pairwise(hosts, guests);
        }
        if (hosts.size() > 1 && trigger.setting("each", "no").equals("yes")) {
            return oneByOne(hosts.stream().map(List::of).toList(), guests);
        }
        if (areOfSeveral(hosts)
                && areOfOne(guests)
                && !scene.cues("meeting", "each").isEmpty()) {
            return oneByOne(hosts.stream().map(List::of).toList(), guests);
        }
        boolean together = hosts.size() > 1 || guests.stream().anyMatch(this::isLeadership);
        boolean delegations = together
                && guests.size() > 1
                && scene.cues("meeting", "in-turn").isEmpty();
        if (delegations || !scene.cues("meeting", "together").isEmpty()) {
            List<Party> everyone = new ArrayList<>(hosts);
            everyone.addAll(guests);
            return List.of(everyone);
        }
        return oneByOne(inTurn(hosts), guests);
    }

    /** Whether somebody is no more than one of the leaders of some countries: such meet all at once. */
    private boolean isLeadership(Party party) {
        return !party.isPerson() && MeetingPeople.isOfLeaders(scene, party.mention());
    }

    private static List<List<Party>> pairwise(List<Party> hosts, List<Party> guests) {
        List<List<Party>> pairs = new ArrayList<>();
        for (int index = 0; index < hosts.size(); index++) {
            pairs.add(List.of(hosts.get(index), guests.get(index)));
        }
        return pairs;
    }

    private static List<List<Party>> oneByOne(List<List<Party>> sides, List<Party> guests) {
        List<List<Party>> meetings = new ArrayList<>();
        for (List<Party> side : sides) {
            for (Party guest : guests) {
                List<Party> all = new ArrayList<>(side);
                all.add(guest);
                meetings.add(all);
            }
        }
        return meetings;
    }

    private static boolean areOfSeveral(List<Party> parties) {
        return parties.size() > 1 && parties.stream().map(Party::of).distinct().count() == parties.size();
    }

    private static boolean areOfOne(List<Party> parties) {
        return parties.size() > 1 && parties.stream().map(Party::of).distinct().count() == 1;
    }

    /** The hosts together, or one by one where the sentence says that they met the guest in turn. */
    private List<List<Party>> inTurn(List<Party> hosts) {
        boolean each = hosts.size() > 1 && !scene.cues("meeting", "in-turn").isEmpty();
        return each ? hosts.stream().map(List::of).toList() : List.of(hosts);
    }
}
