package org.dragoman.app.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The documents under a list of paths in the order they are found: files, folders with all below them in the order of their
 * names, {@code -} for standard input. One document is held at a time. Whatever cannot be read becomes one
 * {@link SourceItem.Skipped} and the rest goes on. Belongs to one thread.
 */
public final class Sources implements Iterator<SourceItem>, AutoCloseable {
    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Deque<Feed> feeds = new ArrayDeque<>();
    private final Deque<String> paths;
    private final FileOpener opener;
    private final Options options;
    private @Nullable SourceItem ahead;

    /**
     * How sources are read.
     *
     * @param published date of publication as EDTF for documents whose source gives none; null for none
     * @param standardInput what {@code -} reads; never closed
     * @param web what fetches addresses; null where they are no sources
     */
    public record Options(
            @Nullable String published,
            InputStream standardInput,
            @Nullable Web web) {
        /** Files and standard input only. */
        public Options(@Nullable String published, InputStream standardInput) {
            this(published, standardInput, null);
        }

        /** No date, and nothing on standard input. */
        public static Options none() {
            return new Options(null, InputStream.nullInputStream());
        }
    }

    private Sources(List<String> paths, Options options) {
        this.paths = new ArrayDeque<>(paths);
        this.options = options;
        this.opener = new FileOpener(options.published());
    }

    /** The documents under these paths. Nothing is opened before it is asked for. */
    public static Sources open(List<String> paths, Options options) {
        return new Sources(paths, options);
    }

    /** How many files in folders were passed over so far because their endings are none that documents have. */
    public int ignored() {
        return opener.ignored();
    }

    /** How many bytes were taken from files so far, compressed as they are. */
    public long bytesRead() {
        return opener.bytesRead();
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = advance();
        }
        return ahead != null;
    }

    @Override
    public SourceItem next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("the sources are at their end");
        }
        SourceItem item = ahead;
        ahead = null;
        return item;
    }

    private @Nullable SourceItem advance() {
        while (true) {
            Feed feed = feeds.peek();
            if (feed == null) {
                String path = paths.poll();
                if (path == null) {
                    return null;
                }
                feeds.push(feedOf(path));
                continue;
            }
            SourceItem item = step(feed);
            if (item != null) {
                return item;
            }
        }
    }

    private @Nullable SourceItem step(Feed feed) {
        try {
            Feed.Step step = feed.next();
            if (step instanceof Feed.Step.Item found) {
                return found.item();
            }
            if (step instanceof Feed.Step.Inner inner) {
                feeds.push(inner.feed());
            } else {
                leave(feed);
            }
            return null;
        } catch (IOException | UncheckedIOException e) {
            leave(feed);
            return new SourceItem.Skipped(feed.name(), reason(e));
        }
    }

    private void leave(Feed feed) {
        feeds.remove(feed);
        try {
            feed.close();
        } catch (IOException e) {
            // All that could be read from it has been read.
        }
    }

    private Feed feedOf(String path) {
        if (path.equals(STANDARD_INPUT)) {
            return opener.stream(path, options.standardInput());
        }
        if (path.isEmpty()) {
            return Feed.skipped("\"\"", "a path without a letter is none");
        }
        Web web = options.web();
        if (web != null && Web.isAddress(path)) {
            return web.feed(path, options.published());
        }
        try {
            return feedOf(path, Path.of(path));
        } catch (InvalidPathException e) {
            return Feed.skipped(path, "this is no path: " + e.getReason());
        }
    }

    private Feed feedOf(String path, Path file) {
        if (!Files.exists(file)) {
            String help = Web.isAddress(path) ? "; addresses are for ingest" : "";
            return Feed.skipped(path, "there is no such file or folder" + help);
        }
        if (!Files.isReadable(file)) {
            return Feed.skipped(path, "it may not be read (permissions)");
        }
        String name = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Files.isDirectory(file) ? new FolderFeed(name, file, opener) : opener.file(name, file);
    }

    static String reason(Exception problem) {
        Throwable cause =
                problem instanceof UncheckedIOException && problem.getCause() != null ? problem.getCause() : problem;
        if (cause instanceof EOFException) {
            return "the file ends too early; what came before its end is read";
        }
        if (cause instanceof ZipException) {
            return "the compressed file is damaged: " + cause.getMessage();
        }
        return "it cannot be read: "
                + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    @Override
    public void close() {
        while (!feeds.isEmpty()) {
            leave(feeds.peek());
        }
        paths.clear();
    }
}
