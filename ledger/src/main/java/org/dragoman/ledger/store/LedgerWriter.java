package org.dragoman.ledger.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.review.Decision.Action;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a ledger. There is one at a time, and it belongs to one thread. What a method has written when it returns is
 * kept, whatever happens to the process after; where a method fails or the process dies in it, nothing of that call is kept.
 */
public final class LedgerWriter implements AutoCloseable {
    private final Guard guard;
    private final Handle handle;
    private final WriteLock lock;
    private final Fusion fusion;
    /** What is known of the tables; made anew after anything else has changed them. */
    private @Nullable Intake intake;

    /**
     * What became of some documents.
     *
     * @param documents how many were new and are kept now
     * @param known how many the ledger held already
     * @param claims how many claims the new ones make
     */
    public record Added(int documents, int known, int claims) {}

    private LedgerWriter(Guard guard, Handle handle, WriteLock lock, Fusion fusion) {
        this.guard = guard;
        this.handle = handle;
        this.lock = lock;
        this.fusion = fusion;
    }

    static LedgerWriter open(Place place, Guard guard, Fusion fusion) {
        Handle handle = guard.open();
        try {
            return new LedgerWriter(guard, handle, WriteLock.take(place, handle), fusion);
        } catch (JdbiException e) {
            handle.close();
            throw guard.told(e);
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /**
     * Takes documents in, all or none, and fuses what they say; those that the ledger holds already are passed over. Ask
     * for {@link #settle} when the last one is in.
     *
     * @param now when they come into the ledger
     */
    public Added add(List<PreparedDocument> documents, Instant now) {
        return guarded(() -> intake().add(documents, now));
    }

    private Intake intake() {
        if (intake == null) {
            intake = new Intake(handle, fusion);
        }
        return intake;
    }

    /** Works out anew what the events are whose claims have changed. Reads see all events at any time, faster after this. */
    public void settle() {
        Settling settling = new Settling(handle, fusion);
        boolean more = true;
        while (more) {
            more = guarded(settling::next);
        }
    }

    /**
     * Puts a new reading of documents, as better packs give it, in the place of the old one, all or none. Events keep their
     * ids and human decisions stand. Ask for {@link #settle} when the last one is in.
     *
     * @param documents read again; such that the ledger does not hold are passed over
     * @return how many were replaced
     */
    public int reread(List<PreparedDocument> documents) {
        int replaced = guarded(() -> new Rereading(handle, fusion).replace(documents));
        intake = null;
        return replaced;
    }

    /**
     * Notes what servers said of pages and feeds; to be called when the documents that came of them are in.
     *
     * @param marks by the addresses of the pages and feeds
     * @param now when they were fetched
     */
    public void keep(Map<String, FeedMark> marks, Instant now) {
        guarded(() -> {
            marks.forEach((url, mark) -> handle.execute(
                    "INSERT INTO feed (url, entity_tag, last_modified, checked_at) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (url) DO UPDATE SET entity_tag = excluded.entity_tag,"
                            + " last_modified = excluded.last_modified, checked_at = excluded.checked_at",
                    url,
                    mark.entityTag(),
                    mark.lastModified(),
                    now.toString()));
            return marks.size();
        });
    }

    /**
     * Gives the claims of a copied ledger the ages and names that they have in the one it was copied from, so that its events
     * have the same ids. Ask for {@link #settle} after it.
     *
     * @param names of the claims of documents in the order of their texts, by the documents' {@code content}; documents that
     *     the ledger does not hold are passed over
     * @return how many documents had other names
     */
    public int rename(Map<String, List<ClaimName>> names) {
        int changed = guarded(() -> new Naming(handle, fusion).apply(names));
        intake = null;
        return changed;
    }

    /**
     * Writes a human decision down and follows it. A split names the claims that leave by their numbers in the ledger; those
     * that stay need not be named.
     *
     * @param event id of an event; makes no difference for an undoing
     * @param now when it was decided
     * @return the number of the decision
     * @throws LedgerException where there is no such event, or the decision makes no sense for it
     */
    public long decide(String event, Action action, String who, Instant now, String reason) {
        long number = guarded(() -> new Deciding(handle, fusion).decide(event, action, who, now, reason));
        intake = null;
        settle();
        return number;
    }

    /** Lets the file grow to so many pages and no more, as a disk does. For tests, on SQLite. */
    void limitPages(int most) {
        handle.execute("PRAGMA max_page_count = " + most);
    }

    /** Waits for other programs so long and no longer. For tests, on SQLite. */
    void waitAtMost(int milliseconds) {
        handle.execute("PRAGMA busy_timeout = " + milliseconds);
    }

    /** Work of one transaction. */
    private interface Work<T> {
        T run();
    }

    private <T> T guarded(Work<T> work) {
        try {
            return handle.inTransaction(transaction -> work.run());
        } catch (JdbiException e) {
            intake = null;
            throw guard.told(e);
        } catch (RuntimeException e) {
            intake = null;
            throw e;
        }
    }

    /** Lets others write. */
    @Override
    public void close() {
        try {
            lock.release(handle);
            handle.close();
        } catch (JdbiException e) {
            // The connection is lost, and with it the right to write.
            lock.close();
        }
    }
}
