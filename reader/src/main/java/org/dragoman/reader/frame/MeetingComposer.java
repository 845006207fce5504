package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads meetings: who met whom. Several met in turn are one meeting each. */
final class MeetingComposer implements Composer {
    private static final int NEAR_PLACE = 12;

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (sight.statuses().isHypothetical(trigger)) {
            return List.of();
        }
        List<Party> one = firstSide(sight, trigger);
        List<Party> other = secondSide(sight, trigger);
        if (other.isEmpty()) {
            return among(sight, trigger, one);
        }
        List<Party> hosts = one.stream()
                .filter(party -> other.stream().noneMatch(party::isSame))
                .toList();
        if (hosts.isEmpty()) {
            return among(sight, trigger, other);
        }
        List<Draft> drafts = new ArrayList<>();
        for (Party guest : other) {
            List<Party> all = new ArrayList<>(hosts);
            all.add(guest);
            add(drafts, sight, trigger, all);
        }
        return drafts;
    }

    private static List<Draft> among(Sight sight, Cue trigger, List<Party> parties) {
        List<Draft> drafts = new ArrayList<>();
        if (parties.size() >= 2) {
            add(drafts, sight, trigger, parties);
        }
        return drafts;
    }

    private static List<Party> firstSide(Sight sight, Cue trigger) {
        boolean noun = trigger.setting("voice", "active").equals("noun");
        Argument who = null;
        if (noun) {
            who = sight.arguments().governed(trigger, "between");
            who = who == null ? sight.arguments().owner(trigger) : who;
        }
        who = who == null ? sight.arguments().subject(trigger) : who;
        List<Party> parties = who == null ? List.of() : Party.of(who.group(), sight.discourse());
        if (!parties.isEmpty()) {
            return parties;
        }
        ActorGroup last = sight.discourse().lastSubject();
        return last == null ? List.of() : Party.of(last, sight.discourse());
    }

    private static List<Party> secondSide(Sight sight, Cue trigger) {
        boolean noun = trigger.setting("voice", "active").equals("noun");
        Argument whom = noun
                ? sight.arguments().governed(trigger, "with")
                : sight.arguments().object(trigger, List.of("with", "to"));
        if (whom == null) {
            return List.of();
        }
        return Party.of(whom.group(), sight.discourse());
    }

    private static void add(List<Draft> drafts, Sight sight, Cue trigger, List<Party> parties) {
        boolean persons = parties.stream().anyMatch(Party::isPerson);
        long sides = parties.stream().map(Party::of).distinct().count();
        if (!persons || sides < 2) {
            return;
        }
        Draft draft = new Draft("meeting", sight.scene(), trigger);
        Status said = sight.statuses().said(trigger);
        Edtf own = sight.dates().of(trigger, sight.statuses().tense(said));
        Edtf when = own == null ? setting(sight) : own;
        draft.set("who", parties.stream().map(Party::field).toList()).when(when);
        draft.set("form", trigger.setting("form", "meeting"));
        draft.set("place", place(sight, trigger));
        draft.status(sight.statuses().dated(said, when, false));
        if (own == null && when != null) {
            draft.step("dated by the visit or the day that the story speaks of");
        }
        drafts.add(draft);
        sight.discourse().focusDate(own);
    }

    /** The day that the story is at, or the visit that it tells of. */
    private static @Nullable Edtf setting(Sight sight) {
        Edtf focus = sight.discourse().focusDate();
        if (focus != null) {
            return focus;
        }
        Discourse.Visit visit = sight.discourse().visit();
        return visit == null ? null : visit.when();
    }

    private static @Nullable String place(Sight sight, Cue trigger) {
        for (Mention mention : sight.scene().actors()) {
            int distance =
                    mention.from() >= trigger.to() ? mention.from() - trigger.to() : trigger.from() - mention.to();
            Cue governor = sight.scene().governor(mention.from());
            boolean located = governor != null && governor.part().equals("in");
            if (mention.value() instanceof Place place && located && distance <= NEAR_PLACE) {
                return place.name();
            }
        }
        return null;
    }
}
