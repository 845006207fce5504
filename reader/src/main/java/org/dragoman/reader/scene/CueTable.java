package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cues of one language by frame and part. They are asked for more often than anything else while a sentence is read, so
 * that one look into an array finds them. Filled while packs are loaded, only asked afterwards.
 */
final class CueTable {
    /** Spreads hashes over the table: the golden ratio of 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int SMALLEST = 64;

    private final List<CueGroup> groups = new ArrayList<>();
    private @Nullable CueGroup[] places = new @Nullable CueGroup[SMALLEST];

    /** All groups, by their numbers. */
    List<CueGroup> groups() {
        return groups;
    }

    /** The cues of a frame for a part; null where it has none. */
    @Nullable CueGroup get(String frame, String part) {
        return places[place(frame, part)];
    }

    /** Adds a group, which gets the next number. */
    void add(CueGroup group) {
        groups.add(group);
        if (2 * groups.size() > places.length) {
            places = new @Nullable CueGroup[2 * places.length];
            groups.forEach(this::put);
        } else {
            put(group);
        }
    }

    private void put(CueGroup group) {
        places[place(group.frame(), group.part())] = group;
    }

    /** Where a group stands, or would stand. */
    private int place(String frame, String part) {
        int mask = places.length - 1;
        int place = (31 * frame.hashCode() + part.hashCode()) * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        for (CueGroup there = places[place]; there != null; there = places[place]) {
            if (there.part().equals(part) && there.frame().equals(frame)) {
                break;
            }
            place = place + 1 & mask;
        }
        return place;
    }
}
