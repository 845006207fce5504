package org.dragoman.reader.record.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.scene.Cue;
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

    /** The day by the last named of each meeting; none for any where fewer than two have one of their own. */
    List<@Nullable Edtf> of(List<List<Party>> meetings) {
        List<@Nullable Edtf> none = Collections.nCopies(meetings.size(), null);
        if (meetings.size() < 2 || !meetings.stream().allMatch(this::isNamedHere)) {
            return none;
        }
        List<@Nullable Edtf> days = new ArrayList<>();
        ItemDays items = new ItemDays(sight, trigger);
        for (int index = 0; index < meetings.size(); index++) {
            Mention guest = guest(meetings.get(index));
            int from =
                    index == 0 ? trigger.from() : guest(meetings.get(index - 1)).to();
            int to = index + 1 < meetings.size()
                    ? guest(meetings.get(index + 1)).from()
                    : sight.scene().size();
            days.add(from <= guest.from() && guest.to() <= to ? items.of(guest, from, to) : null);
        }
        boolean own = days.stream().filter(Objects::nonNull).distinct().count() > 1;
        return own ? days : none;
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
