package org.dragoman.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Work on many items by several threads, with the results in the order of the items. Only so many items are under way at a
 * time that a slow one holds the others up rather than filling the memory.
 */
final class OrderedWork {
    /** Items under way for each thread: enough for one slow item not to stop the others at once. */
    private static final int AHEAD = 24;

    private OrderedWork() {}

    /**
     * Takes items, works on them and hands over the results, both of the former in the calling thread.
     *
     * @param items taken one by one
     * @param threads how many work; with 1 no thread is started
     * @param work done on each item; must not fail
     * @param sink takes the results in order; {@code false} ends the work
     */
    static <I, O> void run(Iterator<I> items, int threads, Function<I, O> work, Predicate<O> sink) {
        if (threads == 1) {
            while (items.hasNext() && sink.test(work.apply(items.next()))) {
                continue;
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedWork::thread);
        try {
            run(items, threads * AHEAD, work, sink, workers);
        } finally {
            workers.shutdownNow();
        }
    }

    private static <I, O> void run(
            Iterator<I> items, int most, Function<I, O> work, Predicate<O> sink, ExecutorService workers) {
        Deque<Future<O>> underWay = new ArrayDeque<>();
        boolean wanted = true;
        while (wanted && items.hasNext()) {
            if (underWay.size() == most) {
                wanted = sink.test(result(underWay.remove()));
            }
            I item = items.next();
            underWay.add(workers.submit(() -> work.apply(item)));
        }
        while (wanted && !underWay.isEmpty()) {
            wanted = sink.test(result(underWay.remove()));
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "reader");
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted", e);
        } catch (ExecutionException e) {
            throw new Failure("the work failed: " + e.getCause(), e);
        }
    }
}
