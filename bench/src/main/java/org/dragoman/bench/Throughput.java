package org.dragoman.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.text.Document;

/**
 * Reads the documents of a file over and over and tells how many a second: {@code FILE [THREADS [ROUNDS]]}. The processor
 * time beside it tells what the machine would do if it had nothing else to do.
 */
public final class Throughput {
    private Throughput() {}

    public static void main(String[] arguments) throws Exception {
        List<Document> documents = Corpus.records(Path.of(arguments[0]));
        int threads = arguments.length > 1
                ? Integer.parseInt(arguments[1])
                : Runtime.getRuntime().availableProcessors();
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        Dragoman dragoman = Dragoman.withShippedPacks();
        for (int round = 1; round <= rounds; round++) {
            measure(round, dragoman, documents, threads);
        }
    }

    private static void measure(int round, Dragoman dragoman, List<Document> documents, int threads)
            throws InterruptedException, IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong claims = new AtomicLong();
        AtomicLong slowest = new AtomicLong();
        long start = System.nanoTime();
        long processor = processorTime();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        for (int worker = 0; worker < threads; worker++) {
            workers.execute(() -> work(dragoman, documents, next, claims, slowest));
        }
        workers.shutdown();
        if (!workers.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IOException("round " + round + " took longer than an hour");
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double busy = (processorTime() - processor) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "round %d: %d documents, %d claims, %.1f s, %.0f documents a second,"
                        + " %.2f ms of processor a document, slowest document %.0f ms, peak heap %d MB%n",
                round,
                documents.size(),
                claims.get(),
                seconds,
                documents.size() / seconds,
                1e3 * busy / documents.size(),
                slowest.get() / 1e6,
                peakHeap() >> 20);
    }

    /** The bytes that the parts of the heap took at most since they were last asked. */
    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                peak += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return peak;
    }

    private static void work(
            Dragoman dragoman, List<Document> documents, AtomicInteger next, AtomicLong claims, AtomicLong slowest) {
        for (int index = next.getAndIncrement(); index < documents.size(); index = next.getAndIncrement()) {
            long start = System.nanoTime();
            claims.addAndGet(dragoman.read(documents.get(index)).claims().size());
            slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
        }
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
