package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Tells who of those that a sentence names can meet somebody, and who stands there in person for a country or a delegation. */
final class MeetingPeople {
    /** Words that are no names between a delegation and who heads it. */
    private static final int FAR_OF_HEAD = 5;
    /** From so many countries on their leaders are told by name all, or none of them. */
    private static final int SEVERAL = 3;

    private final Sight sight;
    private final Scene scene;

    MeetingPeople(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /** How many persons a group names. */
    static long persons(ActorGroup group) {
        return group.members().stream()
                .filter(mention -> mention.value() instanceof Actor.Person)
                .count();
    }

    /** Whether a group names anybody who is none of the guests. */
    boolean isOther(ActorGroup group, List<Party> guests) {
        return Party.of(group, sight.discourse()).stream()
                .anyMatch(party -> guests.stream().noneMatch(party::isSame));
    }

    /** A country or body by its mere name meets nobody; its leaders, ministries and delegations do. */
    boolean canMeet(ActorGroup group) {
        boolean possessor =
                scene.syntax("genitive").stream().anyMatch(cue -> cue.from() == group.to() || cue.to() == group.to());
        return !possessor && !isOwned(group) && group.members().stream().anyMatch(MeetingPeople::canMeet)
                || isLed(group, true)
                || isLed(group, false);
    }

    private static boolean canMeet(Mention mention) {
        if (mention.value() instanceof Actor.Country country) {
            return country.use() == Actor.Country.Use.INSTITUTION;
        }
        return mention.value() instanceof Actor.Person
                || mention.value() instanceof Actor.Organization
                || mention.value() instanceof Reference;
    }

    /** A word for persons named elsewhere that goes on with whose they are, "the leaders of A and B", is none of that kind. */
    private boolean isOwned(ActorGroup group) {
        return group.members().size() == 1
                && group.first().value() instanceof Reference
                && scene.groups().stream()
                        .anyMatch(next -> !(next.first().value() instanceof Reference)
                                && next.from() > group.from()
                                && next.from() - group.to() <= 2
                                && areLeaders(next));
    }

    /** Whoever the story names as leader of a country; the country where it names none or several. */
    private Party leader(Party country) {
        String code = country.of();
        Mention named = code == null ? null : sight.discourse().persons().leaderOf(code);
        return named == null ? country : Party.of(named, sight.discourse()).get(0);
    }

    /** "The leaders of A, B and C": countries that stand for whoever leads them. */
    private boolean areLeaders(ActorGroup group) {
        return isLed(group, false);
    }

    /**
     * Whether countries stand behind a word for those who act for them.
     *
     * @param sent whether those are meant whom the countries send ({@code officials from A and B}), or else their leaders
     */
    private boolean isLed(ActorGroup group, boolean sent) {
        return scene.syntax("leaders").stream()
                .filter(cue -> isOfSent(cue) == sent)
                .anyMatch(cue -> cue.to() == group.from() || cue.overlaps(group.from(), group.from() + 1));
    }

    private static boolean isOfSent(Cue cue) {
        return cue.setting("who", "").equals("sent");
    }

    /** Whether a country or body is named as one of those whose leaders somebody meets all at once. */
    static boolean isOfLeaders(Scene scene, Mention mention) {
        return scene.groups().stream()
                .anyMatch(group -> group.members().contains(mention) && areMetTogether(scene, group));
    }

    /** "Talks with the leaders of A, B and C, one by one": whether a country stands for its leader in a list of such. */
    static boolean isLedOne(Scene scene, Mention mention) {
        return scene.groups().stream()
                .anyMatch(group -> group.members().size() > 1
                        && group.members().contains(mention)
                        && scene.syntax("leaders").stream()
                                .filter(cue -> !isOfSent(cue))
                                .anyMatch(cue -> cue.overlaps(group.from() - 1, group.from() + 1)));
    }

    /** Whether they are leaders of several: those of one country, whom a guest meets in turn, go without saying. */
    private static boolean areMetTogether(Scene scene, ActorGroup group) {
        boolean several = group.members().size() > 1 || group.first().value() instanceof Actor.Body;
        return several
                && scene.syntax("leaders").stream()
                        .anyMatch(cue -> cue.to() == group.from()
                                && cue.setting("met", "").equals("together"));
    }

    /**
     * The persons of a group where there are any; a country stands for the traveller of the visit that is told where he acts
     * for it.
     */
    List<Party> inPerson(ActorGroup group) {
        List<Party> parties = Party.of(group, sight.discourse());
        List<Party> persons = parties.stream()
                .filter(party -> party.isPerson() || !(party.field() instanceof String))
                .toList();
        if (!persons.isEmpty()) {
            return persons;
        }
        List<Party> head = head(group);
        if (!head.isEmpty()) {
            return head;
        }
        if (areLeaders(group)) {
            List<Party> led = parties.stream().map(this::leader).toList();
            return led.size() < SEVERAL || led.stream().allMatch(Party::isPerson) ? led : parties;
        }
        Party host = host(group);
        if (host != null) {
            return List.of(host);
        }
        return isLed(group, true) ? parties : standing(parties);
    }

    /** "Had talks with his host": whoever invited or received somebody, of the country that is the host; null for nobody. */
    private @Nullable Party host(ActorGroup group) {
        boolean meant = group.members().size() == 1
                && group.first().value() instanceof Reference reference
                && reference.target() == Reference.Target.HOST_COUNTRY;
        Party host = meant ? sight.discourse().visits().host() : null;
        Discourse.Visit visit = sight.discourse().visits().visit();
        boolean there = visit == null
                || visit.country() == null
                || host != null && visit.country().equals(host.of());
        return there ? host : null;
    }

    private List<Party> standing(List<Party> parties) {
        Discourse.Visit visit = sight.discourse().visits().visit();
        List<Party> standing = new ArrayList<>();
        for (Party party : parties) {
            if (visit != null && Objects.equals(visit.traveller().of(), party.of())) {
                standing.add(visit.traveller());
            } else if (canMeet(party.mention())) {
                standing.add(party);
            }
        }
        return standing;
    }

    /** Who heads a delegation, where that is said right after it: "a delegation from A led by B". */
    private List<Party> head(ActorGroup group) {
        String country = Scene.countryOf(group.first());
        for (Cue leader : scene.syntax("leader")) {
            Mention head = leader.named("person");
            if (head == null
                    || head.from() < group.to()
                    || scene.plainTokens(group.to(), head.from()) > FAR_OF_HEAD
                    || scene.hasVerbBetween(group.to(), head.from())) {
                continue;
            }
            String own = Scene.countryOf(head);
            if (canMeet(group) && own != null && own.equals(country)) {
                return Party.of(head, sight.discourse());
            }
        }
        return List.of();
    }
}
