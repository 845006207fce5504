package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/** Finds who meets whom where a trigger of a meeting stands: the participants of each meeting that it tells of. */
final class MeetingSides {
    private static final List<String> WITH = List.of("with", "to");
    /** What may govern those whom a list goes on to name: "received by A, then by B". */
    private static final List<String> FURTHER = List.of("with", "to", "by");
    /** Words that are no names between a verb and whom it is with. */
    private static final int FAR_OF_VERB = 12;
    /** Words that are no names between a noun and whom it is with. */
    private static final int FAR_OF_NOUN = 8;
    /** Words that are no names between a delegation and who heads it. */
    private static final int FAR_OF_HEAD = 5;
    /** Words between a possessive and its noun. */
    private static final int MOST_MODIFIERS = 4;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;
    private final boolean noun;

    MeetingSides(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
        this.noun = trigger.setting("voice", "active").equals("noun");
    }

    /** The participants of each meeting; empty where nobody can tell who met. */
    List<List<Party>> all() {
        List<Party> guests = guests();
        List<Party> hosts = hosts(guests);
        if (guests.isEmpty()) {
            boolean needsObject = trigger.setting("object", "").equals("adjacent");
            return hosts.size() < 2 || needsObject ? List.of() : List.of(hosts);
        }
        List<Party> others = hosts.stream()
                .filter(party -> guests.stream().noneMatch(party::isSame))
                .toList();
        if (others.isEmpty()) {
            return guests.size() < 2 ? List.of() : List.of(guests);
        }
        return combined(others, guests);
    }

    private List<List<Party>> combined(List<Party> hosts, List<Party> guests) {
        boolean pairwise = hosts.size() > 1
                && hosts.size() == guests.size()
                && !scene.cues("meeting", "pairwise").isEmpty();
        if (pairwise) {
            List<List<Party>> pairs = new ArrayList<>();
            for (int index = 0; index < hosts.size(); index++) {
                pairs.add(List.of(hosts.get(index), guests.get(index)));
            }
            return pairs;
        }
        if (areOfSeveral(hosts)
                && areOfOne(guests)
                && !scene.cues("meeting", "each").isEmpty()) {
            return each(hosts, guests);
        }
        boolean delegations = hosts.size() > 1
                && guests.size() > 1
                && scene.cues("meeting", "in-turn").isEmpty();
        if (delegations || !scene.cues("meeting", "together").isEmpty()) {
            List<Party> everyone = new ArrayList<>(hosts);
            everyone.addAll(guests);
            return List.of(everyone);
        }
        List<List<Party>> meetings = new ArrayList<>();
        for (List<Party> side : inTurn(hosts)) {
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

    private static List<List<Party>> each(List<Party> hosts, List<Party> guests) {
        List<List<Party>> meetings = new ArrayList<>();
        for (Party host : hosts) {
            guests.forEach(guest -> meetings.add(List.of(host, guest)));
        }
        return meetings;
    }

    /** The hosts together, or one by one where the sentence says that they met the guest in turn. */
    private List<List<Party>> inTurn(List<Party> hosts) {
        boolean each = hosts.size() > 1 && !scene.cues("meeting", "in-turn").isEmpty();
        return each ? hosts.stream().map(List::of).toList() : List.of(hosts);
    }

    private List<Party> hosts(List<Party> guests) {
        Argument who = noun ? ofNoun(guests) : ofVerb(guests);
        boolean pair = who != null && who.group().members().stream().allMatch(MeetingSides::isPair);
        List<Party> parties = who == null || pair && noun && !guests.isEmpty() ? List.of() : inPerson(who.group());
        if (!parties.isEmpty() || guests.isEmpty()) {
            return parties;
        }
        Argument any = noun ? null : sight.arguments().subject(trigger);
        parties = any == null ? List.of() : inPerson(any.group());
        if (!parties.isEmpty()) {
            return parties;
        }
        boolean circumstance = trigger.setting("open", "no").equals("yes") || scene.governor(trigger.from()) != null;
        boolean open = noun ? circumstance : sight.arguments().lacksSubject(trigger);
        return open ? inMind(guests) : List.of();
    }

    /** "In talks with X, both sides": a word for the two that meet does not say who the other is. */
    private static boolean isPair(Mention mention) {
        return mention.value() instanceof Reference reference && reference.target() != Reference.Target.VISITOR;
    }

    private @Nullable Argument ofVerb(List<Party> guests) {
        Argument between = guests.isEmpty() ? between() : null;
        if (between != null && between.group().members().stream().allMatch(MeetingSides::isPair)) {
            Argument named = sight.arguments().subject(trigger, group -> persons(group) == 2);
            between = named == null ? between : named;
        }
        return between == null ? sight.arguments().subject(trigger, this::canMeet) : between;
    }

    private @Nullable Argument between() {
        Argument both = sight.arguments().governed(trigger, List.of("between"), this::canMeet);
        return both != null
                        && scene.isOnePhrase(
                                afterTaking(both.group().from()), both.group().from(), FAR_OF_NOUN)
                ? both
                : null;
    }

    /** "Talks took place on Friday, between X and Y": the token after the verb and the day, where they follow the noun at once. */
    private int afterTaking(int sides) {
        for (Cue verb : scene.cues("meeting", "takes-place")) {
            boolean here = verb.from() >= trigger.to() && verb.to() <= sides;
            if (here && scene.plainTokens(trigger.to(), verb.from()) <= 2) {
                return scene.afterDateSetOff(verb.to());
            }
        }
        return scene.afterDateSetOff(trigger.to());
    }

    /** Whose meeting a noun speaks of; without "between" or "with" it names none. */
    private @Nullable Argument ofNoun(List<Party> guests) {
        Arguments arguments = sight.arguments();
        Argument who = between();
        who = who == null ? pairBeside() : who;
        if (who != null || guests.isEmpty()) {
            who = who == null ? pairOwning() : who;
            who = who == null ? theirs() : who;
            return who == null ? pairMeeting() : who;
        }
        who = arguments.owner(trigger);
        if (who != null && !isOther(who.group(), guests)) {
            who = null;
        }
        Predicate<ActorGroup> other = group -> canMeet(group) && isOther(group, guests);
        who = who == null ? arguments.subjectOfSentence(trigger, other) : who;
        return who == null ? arguments.subject(trigger, other) : who;
    }

    /** "The X-Y meeting": two who are named as a pair right beside the noun. */
    private @Nullable Argument pairBeside() {
        for (ActorGroup group : scene.groups()) {
            boolean beside = group.to() == trigger.from() || group.from() == trigger.to();
            if (beside && persons(group) >= 2) {
                return new Argument(group, 0.95, "the pair beside the noun");
            }
        }
        return null;
    }

    /** "The talks of X and Y". */
    private @Nullable Argument pairOwning() {
        Argument owner = sight.arguments().owner(trigger);
        return owner != null && persons(owner.group()) >= 2 ? owner : null;
    }

    /** "X stands with Y before their meeting": the only two persons before a plural possessive. */
    private @Nullable Argument theirs() {
        boolean theirs = scene.cues("meeting", "their").stream()
                .anyMatch(cue -> scene.isOnePhrase(cue.to(), trigger.from(), MOST_MODIFIERS));
        List<Mention> before = scene.actors().stream()
                .filter(mention -> mention.to() <= trigger.from() && mention.value() instanceof Actor.Person)
                .toList();
        List<Mention> told = theirs && before.isEmpty() ? sight.discourse().personPair() : List.of();
        if (told.size() == 2) {
            return new Argument(new ActorGroup(trigger.from(), trigger.to(), told), 0.85, "the two told of before");
        }
        if (!theirs || before.size() != 2) {
            return null;
        }
        return new Argument(
                new ActorGroup(before.get(0).from(), before.get(1).to(), before), 0.9, "whose meeting it is");
    }

    /** "At today's meeting, the two leaders": those who are named as two after the introduction have met. */
    private @Nullable Argument pairMeeting() {
        if (scene.governor(trigger.from()) == null) {
            return null;
        }
        Argument subject = sight.arguments().subjectOfSentence(trigger, group -> persons(group) == 2);
        if (subject != null && trigger.isAct() && subject.group().to() <= trigger.from()) {
            return subject;
        }
        Argument after = sight.arguments().afterComma(trigger);
        if (after == null) {
            return null;
        }
        boolean two = after.group().first().value() instanceof Reference reference
                && reference.target() == Reference.Target.TWO_PERSONS;
        return two || persons(after.group()) == 2 ? after : null;
    }

    private static long persons(ActorGroup group) {
        return group.members().stream()
                .filter(mention -> mention.value() instanceof Actor.Person)
                .count();
    }

    private boolean isOther(ActorGroup group, List<Party> guests) {
        return Party.of(group, sight.discourse()).stream()
                .anyMatch(party -> guests.stream().noneMatch(party::isSame));
    }

    /** Who the story tells of, where the sentence itself names no subject. */
    private List<Party> inMind(List<Party> guests) {
        Discourse.Visit visit = sight.discourse().visit();
        if (visit != null && guests.stream().noneMatch(visit.traveller()::isSame)) {
            return List.of(visit.traveller());
        }
        ActorGroup last = sight.discourse().lastSubject();
        return last == null ? List.of() : Party.of(last, sight.discourse());
    }

    private List<Party> guests() {
        Arguments arguments = sight.arguments();
        if (trigger.setting("object", "").equals("in-focus")) {
            return focus();
        }
        if (trigger.setting("object", "").equals("before")) {
            Argument patient = arguments.before(trigger, this::canMeet);
            return patient == null ? List.of() : inPerson(patient.group());
        }
        List<String> governors = noun ? List.of("with") : WITH;
        List<String> further = noun ? governors : FURTHER;
        Argument first = noun ? complement() : arguments.object(trigger, governors, this::isNearEnough);
        if (first == null && !noun) {
            first = relativeObject();
        }
        first = first == null ? null : ofMany(first);
        List<Party> guests = new ArrayList<>();
        if (first != null) {
            for (Argument next : arguments.listed(first, further, this::canMeet)) {
                inPerson(next.group()).stream()
                        .filter(party -> guests.stream().noneMatch(party::isSame))
                        .forEach(guests::add);
            }
        }
        if (noun && trigger.setting("delegation", "").isEmpty()
                || guests.stream().anyMatch(Party::isPerson)) {
            return guests;
        }
        List<Party> head = headAfter();
        if (!head.isEmpty() || noun) {
            return head.isEmpty() ? guests : head;
        }
        return namedOutOf(guests);
    }

    /** "Received a delegation of some association, led by B": who heads the delegation that the verb's object is. */
    private List<Party> headAfter() {
        for (Cue leader : scene.syntax("leader")) {
            Capture person = leader.match().slot("person");
            Mention head = person == null ? null : person.mention();
            boolean object = leader.from() >= trigger.to()
                    && scene.plainTokens(trigger.to(), leader.from()) <= FAR_OF_VERB
                    && !scene.hasVerbBetween(trigger.to(), leader.from())
                    && scene.groups().stream()
                            .noneMatch(group ->
                                    group.from() >= trigger.to() && group.to() <= leader.from() && persons(group) > 0);
            if (head != null && object) {
                return Party.of(head, sight.discourse());
            }
        }
        return List.of();
    }

    /** "Met leaders of A, among them B and C": those of many whom the sentence goes on to name, else the many. */
    private List<Party> namedOutOf(List<Party> many) {
        for (Cue including : scene.syntax("including")) {
            boolean goesOn = including.from() >= trigger.to()
                    && scene.plainTokens(trigger.to(), including.from()) <= FAR_OF_VERB
                    && !scene.hasVerbBetween(trigger.to(), including.from());
            for (ActorGroup group : goesOn ? scene.groups() : List.<ActorGroup>of()) {
                boolean next = group.from() >= including.to() && scene.isOnlySkipped(including.to(), group.from());
                List<Party> named = next ? inPerson(group) : List.of();
                if (named.stream().anyMatch(Party::isPerson)) {
                    return named;
                }
            }
        }
        return many;
    }

    /** "Met leaders of A, including B and C": those of many who are named. */
    private Argument ofMany(Argument guests) {
        boolean named = guests.group().members().stream().anyMatch(member -> member.value() instanceof Actor.Person);
        int comma = guests.group().to();
        for (Cue including : named ? List.<Cue>of() : scene.cues("meeting", "including")) {
            boolean after = including.from() == comma
                    || including.from() == comma + 1
                            && scene.annotated().token(comma).is(",");
            for (ActorGroup group : scene.groups()) {
                boolean next = after && group.from() >= including.to() && group.from() - including.to() <= 2;
                if (next && persons(group) > 0) {
                    return new Argument(group, guests.score(), "those of many who are named");
                }
            }
        }
        return guests;
    }

    private boolean isNearEnough(ActorGroup group) {
        return canMeet(group) && scene.plainTokens(trigger.to(), group.from()) <= FAR_OF_VERB;
    }

    /** Whom a noun names after "with", or right after itself where the language does so. */
    private @Nullable Argument complement() {
        boolean direct = trigger.setting("object", "").equals("direct");
        for (ActorGroup group : scene.groups()) {
            if (group.from() < trigger.to()) {
                continue;
            }
            if (!scene.isOnePhrase(trigger.to(), group.from(), FAR_OF_NOUN)) {
                return null;
            }
            Cue governor = scene.governor(group.from());
            boolean with = governor != null && governor.part().equals("with");
            boolean beside = direct && governor == null && scene.plainTokens(trigger.to(), group.from()) <= 2;
            if ((with || beside) && canMeet(group)) {
                return new Argument(group, 1, with ? "after the word for with" : "right after the noun");
            }
        }
        return null;
    }

    /** "X, whom Y received": whoever stands before the relative word that the subject follows. */
    private @Nullable Argument relativeObject() {
        Argument subject = sight.arguments().subject(trigger);
        if (subject == null) {
            return null;
        }
        for (Cue relative : scene.syntax("relative")) {
            boolean opens =
                    relative.to() <= subject.group().from() && subject.group().from() - relative.to() <= 2;
            if (!opens) {
                continue;
            }
            for (ActorGroup group : scene.groups()) {
                boolean before = group.to() <= relative.from() && relative.from() - group.to() <= 1;
                if (before && canMeet(group)) {
                    return new Argument(group, 0.95, "whom the relative clause is about");
                }
            }
        }
        return null;
    }

    /** Whom an object pronoun means: the one whom the sentence or the story is about, if it is not the subject. */
    private List<Party> focus() {
        Argument subject = sight.arguments().subject(trigger, this::canMeet);
        List<Party> own = subject == null ? List.of() : Party.of(subject.group(), sight.discourse());
        Argument topic = sight.arguments().subjectOfSentence(trigger, group -> canMeet(group) && isOther(group, own));
        if (topic != null) {
            return inPerson(topic.group());
        }
        Mention principal = sight.discourse().principal();
        List<Party> told = principal == null ? List.of() : Party.of(principal, sight.discourse());
        return told.stream()
                .filter(party -> own.stream().noneMatch(party::isSame))
                .toList();
    }

    /** A country or body by its mere name meets nobody; its leaders, ministries and delegations do. */
    private boolean canMeet(ActorGroup group) {
        boolean possessor =
                scene.syntax("genitive").stream().anyMatch(cue -> cue.from() == group.to() || cue.to() == group.to());
        return !possessor && !isOwned(group) && group.members().stream().anyMatch(MeetingSides::canMeet)
                || areLeaders(group);
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
        Mention named = code == null ? null : sight.discourse().leaderOf(code);
        return named == null ? country : Party.of(named, sight.discourse()).get(0);
    }

    /** "The leaders of A, B and C": countries that stand for whoever leads them. */
    private boolean areLeaders(ActorGroup group) {
        return scene.syntax("leaders").stream()
                .anyMatch(cue -> cue.to() == group.from() || cue.overlaps(group.from(), group.from() + 1));
    }

    /**
     * The persons of a group where there are any; a country stands for the traveller of the visit that is told where he acts
     * for it.
     */
    private List<Party> inPerson(ActorGroup group) {
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
            return parties.stream().map(this::leader).toList();
        }
        Discourse.Visit visit = sight.discourse().visit();
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
            Capture person = leader.match().slot("person");
            Mention head = person == null ? null : person.mention();
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
