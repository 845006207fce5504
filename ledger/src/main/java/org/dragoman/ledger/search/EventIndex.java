package org.dragoman.ledger.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.dragoman.ledger.store.IndexSource;
import org.dragoman.ledger.store.LedgerException;
import org.dragoman.ledger.store.LedgerState;
import org.jspecify.annotations.Nullable;

/**
 * The index in its folder. It carries the state of the ledger out of which it was made, and is brought to the ledger's own
 * before it answers; where it cannot be read, is of another form, or of a state that the ledger was never in, it is made
 * anew. A change of it is there as a whole or not at all, whenever the process dies.
 */
final class EventIndex implements AutoCloseable {
    private static final String FORM = "form";
    private static final String CHANGE = "change";
    private static final String TOKEN = "token";
    private static final double MEMORY_MEGABYTES = 48;
    /** Waits for another process that writes: so many times, so many milliseconds. */
    private static final int ROUNDS = 1200;

    private static final int PAUSE = 50;
    /** Long entries are those of events that many sentences tell; they are not worth less for that. */
    private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.25f);
    /** What Lucene says about the machine is nothing for the user; kept here, for loggers are forgotten otherwise. */
    private static final Logger TALK = Logger.getLogger("org.apache.lucene");

    static {
        TALK.setLevel(Level.SEVERE);
    }

    private final Path folder;
    private final @Nullable Path lent;
    private final String form;
    private final SearchLanguages languages;
    private final EventDocuments documents;
    private final EventSearch.Progress progress;
    private @Nullable DirectoryReader reader;

    /**
     * @param folder to make it in
     * @param lent a folder in which one may lie already, never to be written; null where there is none
     * @param form of the entries: an index of another one is made anew
     * @param progress told where many events have to be indexed
     */
    EventIndex(
            Path folder,
            @Nullable Path lent,
            String form,
            SearchLanguages languages,
            EventDocuments documents,
            EventSearch.Progress progress) {
        this.folder = folder;
        this.lent = lent;
        this.form = form;
        this.languages = languages;
        this.documents = documents;
        this.progress = progress;
    }

    /** Work on the index. */
    interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    /**
     * Brings the index to the state of the ledger and works on it.
     *
     * @throws LedgerException where it can neither be read nor made anew
     */
    <T> T search(IndexSource ledger, Work<T> work) {
        try {
            return attempt(ledger, work);
        } catch (IOException | IllegalStateException | IllegalArgumentException damaged) {
            // What cannot be read is made anew, once.
            try {
                forget();
                return attempt(ledger, work);
            } catch (IOException again) {
                again.addSuppressed(damaged);
                throw new LedgerException(
                        "the search index in " + folder + " can be neither read nor written: " + again.getMessage(),
                        again);
            }
        }
    }

    private <T> T attempt(IndexSource ledger, Work<T> work) throws IOException {
        DirectoryReader current = current(ledger);
        try {
            IndexSearcher searcher = new IndexSearcher(current);
            searcher.setSimilarity(SIMILARITY);
            return work.on(searcher);
        } finally {
            current.decRef();
        }
    }

    /** A reader of the ledger's present state; to be given back. */
    private synchronized DirectoryReader current(IndexSource ledger) throws IOException {
        LedgerState state = ledger.state();
        DirectoryReader open = reader == null ? open(state) : reader;
        if (open == null || !isOf(open.getIndexCommit().getUserData(), state)) {
            update(ledger);
            boolean isOwn = open != null && isIn(folder, open);
            DirectoryReader fresh = open != null && isOwn ? DirectoryReader.openIfChanged(open) : open(folder);
            if (fresh != null && open != null) {
                open.decRef();
            }
            open = fresh == null ? open : fresh;
        }
        if (open == null) {
            throw new IOException("it is not there after it was made");
        }
        reader = open;
        open.incRef();
        return open;
    }

    /** The index that is lent, where it is of a state; else the own one; null where there is none. */
    private @Nullable DirectoryReader open(LedgerState state) throws IOException {
        DirectoryReader other = lent == null ? null : lent(lent);
        if (other != null && isOf(other.getIndexCommit().getUserData(), state)) {
            return other;
        }
        if (other != null) {
            other.close();
        }
        Files.createDirectories(folder);
        return open(folder);
    }

    private static boolean isIn(Path place, DirectoryReader open) throws IOException {
        return place.toRealPath().equals(((FSDirectory) open.directory()).getDirectory());
    }

    private static @Nullable DirectoryReader lent(Path place) {
        try {
            return open(place);
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            return null; // There is none, or a damaged one: one of our own is made.
        }
    }

    /** The index as it lies there, sound; null where there is none. */
    private static @Nullable DirectoryReader open(Path place) throws IOException {
        FSDirectory directory = FSDirectory.open(place);
        if (!DirectoryReader.indexExists(directory)) {
            directory.close();
            return null;
        }
        DirectoryReader opened = DirectoryReader.open(directory);
        try {
            new SoundFiles(place).check(opened);
            return opened;
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private boolean isOf(Map<String, String> stamp, LedgerState state) {
        return form.equals(stamp.get(FORM)) && state.equals(state(stamp));
    }

    private static @Nullable LedgerState state(Map<String, String> stamp) {
        String change = stamp.get(CHANGE);
        String token = stamp.get(TOKEN);
        return change == null || token == null ? null : new LedgerState(Long.parseLong(change), token);
    }

    private void update(IndexSource ledger) throws IOException {
        for (int round = 0; ; round++) {
            try (FSDirectory directory = FSDirectory.open(folder);
                    IndexWriter writer = new IndexWriter(directory, config())) {
                update(ledger, writer);
                return;
            } catch (LockObtainFailedException e) {
                if (round >= ROUNDS) {
                    throw new LedgerException("another program keeps writing the search index in " + folder, e);
                }
                pause(e);
            }
        }
    }

    private static void pause(IOException reason) throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private IndexWriterConfig config() {
        return new IndexWriterConfig(languages.analyzer())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                .setSimilarity(SIMILARITY)
                .setRAMBufferSizeMB(MEMORY_MEGABYTES)
                .setCommitOnClose(false);
    }

    private void update(IndexSource ledger, IndexWriter writer) throws IOException {
        Map<String, String> stamp = new HashMap<>();
        Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
        if (kept != null) {
            kept.forEach(entry -> stamp.put(entry.getKey(), entry.getValue()));
        }
        // Asked for before the events: what changes meanwhile is taken in again next time.
        LedgerState goal = ledger.state();
        LedgerState from = state(stamp);
        if (from == null || !form.equals(stamp.get(FORM)) || !ledger.knows(from)) {
            writer.deleteAll();
            from = LedgerState.NONE;
        }
        replace(ledger, ledger.changedSince(from), writer);
        writer.setLiveCommitData(Map.of(FORM, form, CHANGE, String.valueOf(goal.change()), TOKEN, goal.token())
                .entrySet());
        writer.commit();
    }

    private void replace(IndexSource ledger, List<Long> numbers, IndexWriter writer) throws IOException {
        TreeSet<Long> gone = new TreeSet<>(numbers);
        long[] done = new long[1];
        try (SideWork work = new SideWork()) {
            ledger.walk(numbers, (number, event, reports) -> {
                work.add(() -> writer.updateDocuments(entry(number), documents.of(number, event, reports)));
                gone.remove(number);
                progress.made(++done[0], numbers.size());
            });
        }
        for (long number : gone) {
            writer.deleteDocuments(entry(number));
        }
    }

    static Term entry(long number) {
        return new Term(IndexFields.NUMBER, String.valueOf(number));
    }

    /** Lets go of the index and takes its files away. */
    private synchronized void forget() throws IOException {
        close();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (!file.getFileName().toString().equals(IndexWriter.WRITE_LOCK_NAME)) {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
    }

    @Override
    public synchronized void close() {
        DirectoryReader open = reader;
        reader = null;
        if (open != null) {
            try {
                FSDirectory directory = (FSDirectory) open.directory();
                open.close();
                directory.close();
            } catch (IOException e) {
                // Nothing was being written.
            }
        }
    }
}
