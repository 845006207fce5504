package org.dragoman.ledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The right to write, held by one program at a time; a program that is killed loses it. */
final class WriteLock implements AutoCloseable {
    private static final String FILE = "writer.lock";
    /** Chosen once for all ledgers on one server's database. */
    private static final long SERVER_KEY = 7_243_926_672L;

    private final @Nullable FileChannel channel;

    private WriteLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** @throws LedgerException where another program holds it */
    static WriteLock take(Place place, Handle handle) {
        Path folder = place.folder();
        if (folder == null) {
            boolean taken = handle.createQuery("SELECT pg_try_advisory_lock(?)")
                    .bind(0, SERVER_KEY)
                    .mapTo(Boolean.class)
                    .one();
            return taken ? new WriteLock(null) : refuse(place);
        }
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return refuse(place);
            }
            return new WriteLock(channel);
        } catch (IOException e) {
            throw new LedgerException("the ledger " + place.shown() + " may not be written: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static WriteLock refuse(Place place) {
        throw new LedgerException(
                "the ledger " + place.shown() + " is being written by another program; wait for its end");
    }

    /** Lets others write. */
    void release(Handle handle) {
        if (channel == null) {
            handle.execute("SELECT pg_advisory_unlock_all()");
        }
        close();
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // The lock goes with the process at the latest.
            }
        }
    }
}
