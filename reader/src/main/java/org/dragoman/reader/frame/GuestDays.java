package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.reader.grammar.Mention;
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
        List<@Nullable Edtf> days = new ArrayList<>(Collections.nCopies(meetings.size(), null));
        boolean named = IntStream.range(0, meetings.size()).allMatch(index -> isHere(guest(meetings, index)));
        if (meetings.size() < 2 || !named) {
            return days;
        }
        ItemDays items = new ItemDays(sight, trigger);
        for (int index = 0; index < meetings.size(); index++) {
            Mention guest = guest(meetings, index);
            int from = index == 0 ? trigger.from() : guest(meetings, index - 1).to();
            int to = index + 1 < meetings.size()
                    ? guest(meetings, index + 1).from()
                    : sight.scene().size();
            days.set(index, from <= guest.from() && guest.to() <= to ? items.of(guest, from, to) : null);
        }
        boolean own = days.stream().filter(day -> day != null).distinct().count() > 1;
        return own ? days : new ArrayList<>(Collections.nCopies(meetings.size(), null));
    }

    /** Whether somebody is named in this sentence: whom a pronoun means may be named in one before. */
    private boolean isHere(Mention guest) {
        return sight.scene().actors().stream().anyMatch(actor -> actor == guest);
    }

    private static Mention guest(List<List<Party>> meetings, int index) {
        List<Party> parties = meetings.get(index);
        return parties.get(parties.size() - 1).mention();
    }
}
