package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.DateResolution;
import org.dragoman.reader.scene.ItemDays;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The days of several meetings that one verb tells of: "received X on Monday and Y on Tuesday". */
final class GuestDays {
    private final Sight sight;
    private final Cue trigger;

    GuestDays(Sight sight, Cue trigger) {
        this.sight = sight;
        this.trigger = trigger;
    }

    /** The day by the last named of each meeting; none for any where fewer than two have one of their own and none stands before one. */
    List<@Nullable Edtf> of(List<List<Party>> meetings) {
        List<@Nullable Edtf> none = Collections.nCopies(meetings.size(), null);
        if (meetings.size() < 2 || !meetings.stream().allMatch(this::isNamedHere)) {
            return none;
        }
        List<@Nullable Edtf> days = new ArrayList<>();
        ItemDays items = new ItemDays(sight, trigger);
        boolean further = false;
        for (int index = 0; index < meetings.size(); index++) {
            Mention guest = guest(meetings.get(index));
            int from =
                    index == 0 ? trigger.from() : guest(meetings.get(index - 1)).to();
            int to = index + 1 < meetings.size()
                    ? items.start(guest(meetings.get(index + 1)), guest.to())
                    : sight.scene().size();
            further |= index > 0 && from <= guest.from() && items.start(guest, from) < guest.from();
            days.add(from <= guest.from() && guest.to() <= to ? items.of(guest, from, to) : null);
        }
        if (further && days.get(0) == null) {
            days.set(0, before(meetings.get(0)));
        }
        boolean own =
                further || days.stream().filter(Objects::nonNull).distinct().count() > 1;
        return own ? days : none;
    }

    /** The day of the first, where it stands before the verb. */
    private @Nullable Edtf before(List<Party> first) {
        Mention last = null;
        for (Mention date : sight.scene().annotated().mentions(Kind.DATE)) {
            boolean here =
                    date.to() <= guest(first).from() && !sight.scene().hasSyntax("stop", date.to(), trigger.from());
            last = here && DateResolution.isEvent(date) ? date : last;
        }
        return last == null
                ? null
                : sight.dates()
                        .resolve(
                                last,
                                sight.statuses().tense(trigger, sight.statuses().said(trigger)));
    }

    /** Whether the guest is named in this sentence: whom a pronoun means may be named in one before. */
    private boolean isNamedHere(List<Party> parties) {
        Mention guest = guest(parties);
        return sight.scene().actors().stream().anyMatch(actor -> actor == guest);
    }

    private static Mention guest(List<Party> parties) {
        return parties.get(parties.size() - 1).mention();
    }
}
