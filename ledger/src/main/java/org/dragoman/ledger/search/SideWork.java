package org.dragoman.ledger.search;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tasks of one owner that a second thread does beside it; where too many wait, the owner does the next one itself. */
final class SideWork implements AutoCloseable {
    /** Tasks that may wait before the owner does one itself. */
    private static final int MOST_WAITING = 64;
    /** Hours until what still runs is taken for hanging. */
    private static final long LONG_HOURS = 24;

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** What is to be done. */
    interface Task {
        void run() throws IOException;
    }

    /** Does a task sooner or later; none after one has failed. */
    void add(Task task) {
        executor.execute(() -> attempt(task));
    }

    private void attempt(Task task) {
        if (failure.get() != null) {
            return;
        }
        try {
            task.run();
        } catch (IOException | RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    /**
     * Waits for all tasks.
     *
     * @throws IOException the first that a task failed with
     */
    @Override
    public void close() throws IOException {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LONG_HOURS, TimeUnit.HOURS)) {
                throw new IOException("the work did not come to an end");
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        Throwable failed = failure.get();
        if (failed instanceof IOException e) {
            throw e;
        }
        if (failed instanceof RuntimeException e) {
            throw e;
        }
        if (failed instanceof Error e) {
            throw e;
        }
    }
}
