package org.dragoman.ledger.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.fuse.Fusion;

/**
 * A ledger as an index of it sees it, or whatever else is made out of it, kept beside it and can be made again: by the numbers
 * of its events and claims, and with what changed since when. Safe for threads.
 *
 * <p>Every method throws {@link LedgerException}, with one line that says why, where the ledger cannot be reached.
 */
public final class IndexSource {
    private final Place place;
    private final Guard guard;
    private final Supplier<Fusion> fusion;

    IndexSource(Place place, Guard guard, Supplier<Fusion> fusion) {
        this.place = place;
        this.guard = guard;
        this.fusion = fusion;
    }

    /** How far its events are worked out. */
    public LedgerState state() {
        return guard.ask(Changes::latest);
    }

    /** Whether the ledger is in a state, or was in it and went on from there. */
    public boolean knows(LedgerState state) {
        return guard.ask(handle -> Changes.knows(handle, state));
    }

    /** The numbers of the events that changed or went after a state, in their order. */
    public List<Long> changedSince(LedgerState state) {
        return guard.ask(handle -> Changes.since(handle, state.change()));
    }

    /** How many events have claims that came or went since they were worked out, as while documents are taken in. */
    public long unsettled() {
        return guard.ask(Changes::unsettled);
    }

    /** Goes through events by their numbers; numbers of none are passed over. A few hundred are in memory at a time. */
    public void walk(List<Long> numbers, NumberedEvents taker) {
        guard.run(handle -> new EventWalk(handle, fusion).walk(numbers, taker));
    }

    /** Events by their numbers; numbers of none are passed over. */
    public Map<Long, Event> events(Collection<Long> numbers) {
        return guard.ask(handle -> new EventReader(handle, fusion).ofNumbers(List.copyOf(numbers)));
    }

    /** Claims by their numbers; numbers of none are passed over. */
    public Map<Long, Report> claims(Collection<Long> numbers) {
        return guard.ask(handle -> new ReportReader(handle).ofClaims(numbers));
    }

    /**
     * A folder beside the ledger for what is made out of it and can be made again; of a server's, or of one that may only be
     * read, in your data directory.
     */
    public Path beside(String name) {
        return place.beside(name);
    }

    /** The folder of this name that lies beside a ledger that may only be read, as those who write it left it. */
    public Optional<Path> lying(String name) {
        return place.readOnly()
                ? Optional.ofNullable(place.folder()).map(folder -> folder.resolve(name))
                : Optional.empty();
    }
}
