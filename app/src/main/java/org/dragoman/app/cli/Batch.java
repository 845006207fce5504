package org.dragoman.app.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dragoman.app.source.SourceItem;
import org.dragoman.app.source.Sources;
import org.dragoman.reader.text.Document;

/** Works through all documents of some sources, says what is skipped and why, and ends with the counts. */
final class Batch {
    private final Console console;
    private final Sources sources;
    private final boolean debug;
    private final Progress progress;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private long documents;

    /** What became of one document: something in which things were found. */
    interface Counted {
        /** How many things were found in it. */
        long count();
    }

    /**
     * What became of one document that is printed.
     *
     * @param text to be printed
     * @param count how many things were found in it
     */
    record Result(String text, long count) implements Counted {}

    /** What became of one item of the sources. */
    private sealed interface Outcome<R> {
        /** It was read. */
        record Done<R>(R result) implements Outcome<R> {}

        /** It was no document. */
        record Unusable<R>(String path, String reason) implements Outcome<R> {}

        /** It is a word on a document that is read all the same. */
        record Remark<R>(String text) implements Outcome<R> {}

        /** Reading it failed, which is a fault of the program. */
        record Failed<R>(String path, Throwable cause) implements Outcome<R> {}
    }

    Batch(Console console, Sources sources, long bytes, boolean debug) {
        this.console = console;
        this.sources = sources;
        this.debug = debug;
        this.progress = new Progress(console, bytes, System::nanoTime);
    }

    /**
     * Reads everything.
     *
     * @param threads how many read at a time
     * @param work makes a document's result; called by several threads
     * @param sink takes the results in the order of the documents; {@code false} where nobody wants more
     */
    <R extends Counted> Batch run(int threads, Function<Document, R> work, Predicate<R> sink) {
        OrderedWork.run(sources, threads, item -> outcome(item, work), outcome -> take(outcome, sink));
        progress.clear();
        return this;
    }

    private static <R extends Counted> Outcome<R> outcome(SourceItem item, Function<Document, R> work) {
        if (item instanceof SourceItem.Skipped skip) {
            return new Outcome.Unusable<>(skip.path(), skip.reason());
        }
        if (item instanceof SourceItem.Noted noted) {
            return new Outcome.Remark<>(noted.told());
        }
        Document document = ((SourceItem.Found) item).document();
        try {
            return new Outcome.Done<>(work.apply(document));
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.Failed<>(document.id(), e);
        }
    }

    private <R extends Counted> boolean take(Outcome<R> outcome, Predicate<R> sink) {
        if (outcome instanceof Outcome.Done<R> done) {
            documents++;
            counts.merge("", done.result().count(), Long::sum);
            boolean wanted = sink.test(done.result());
            progress.update(documents, sources.bytesRead());
            return wanted;
        }
        progress.clear();
        if (outcome instanceof Outcome.Unusable<R> unusable) {
            skip(unusable.reason());
            console.say(unusable.path() + ": " + unusable.reason());
        } else if (outcome instanceof Outcome.Remark<R> remark) {
            console.say(remark.text());
        } else if (outcome instanceof Outcome.Failed<R> failed) {
            skip("a fault of the program");
            console.say(
                    failed.path() + ": skipped because of a fault of the program, " + failed.cause()
                            + "; please report it",
                    failed.cause(),
                    debug);
        }
        return true;
    }

    private void skip(String reason) {
        // What stands behind a colon tells of this one alone.
        int colon = reason.indexOf(": ");
        skipped.merge(colon < 0 ? reason : reason.substring(0, colon), 1, Integer::sum);
    }

    /** Says how much was read, and how much was not, by reason. */
    void close(String whatWasFound) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d %s, %,d %s",
                documents,
                documents == 1 ? "document" : "documents",
                counts.getOrDefault("", 0L),
                counts.getOrDefault("", 0L) == 1 ? whatWasFound.replaceFirst("^(\\w+)s\\b", "$1") : whatWasFound));
        int all = skipped.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            line.append(String.format(Locale.ROOT, ", %,d skipped (", all));
            skipped.forEach((reason, count) ->
                    line.append(count).append(": ").append(reason).append("; "));
            line.setLength(line.length() - 2);
            line.append(')');
        }
        if (sources.ignored() > 0) {
            line.append(String.format(Locale.ROOT, ", %,d other files passed over", sources.ignored()));
        }
        console.say(line + String.format(Locale.ROOT, ", %.1f s", progress.seconds()));
    }

    int exitCode() {
        return skipped.isEmpty() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }
}
