package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * A dated dataset: a folder with all events in every format, codebook, counts, licence note, checksums, and what changed
 * since an earlier one. It is made beside its place and put there when it is whole.
 */
public final class Release {
    /** File of a release that holds its events with all that is known of them. */
    private static final String EVENTS = "events.jsonl";

    private static final String SUMS = "SHA256SUMS";

    private final Ledger ledger;
    private final Exports exports;
    private final ReleaseWords words;

    /**
     * A release that was made.
     *
     * @param folder where it is
     * @param events how many events it holds
     * @param files how many files it has
     * @param changes how many events were added, changed and removed since the earlier one; null where there is none
     */
    public record Made(
            Path folder, long events, int files, @Nullable Map<String, Long> changes) {}

    private Release(Ledger ledger, Exports exports, ReleaseWords words) {
        this.ledger = ledger;
        this.exports = exports;
        this.words = words;
    }

    /** @throws PackProblems.PackException naming everything that is wrong with the packs */
    public static Release of(Ledger ledger, Exports exports, PackFiles packs) {
        PackProblems problems = new PackProblems();
        ReleaseWords words = ReleaseWords.of(packs, problems);
        problems.throwIfAny();
        return new Release(ledger, exports, words);
    }

    /** The newest release in a folder of releases that is older than a day; empty where there is none. */
    public static Optional<Path> newestBefore(Path releases, LocalDate date) throws IOException {
        if (!Files.isDirectory(releases)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(releases)) {
            return folders.filter(folder -> Files.exists(folder.resolve(EVENTS)))
                    .filter(folder -> dateOf(folder).filter(date::isAfter).isPresent())
                    .max(Comparator.comparing(folder -> folder.getFileName().toString()));
        }
    }

    private static Optional<LocalDate> dateOf(Path folder) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(folder.getFileName())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes the folder {@code releases/date}.
     *
     * @param earlier folder of an earlier release to compare with; null for none
     * @throws FileAlreadyExistsException where there is a release of that day already
     * @throws NoSuchFileException where the earlier folder holds no release
     * @throws IOException where the folder cannot be written
     */
    public Made make(Path releases, LocalDate date, @Nullable Path earlier) throws IOException {
        Path place = releases.resolve(date.toString());
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        if (earlier != null && !Files.isRegularFile(earlier.resolve(EVENTS))) {
            throw new NoSuchFileException(earlier.resolve(EVENTS).toString());
        }
        Path draft = releases.resolve(date + ".part");
        clear(draft);
        Files.createDirectories(draft);
        Made made = fill(draft, date, earlier);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        return new Made(place, made.events(), made.files(), made.changes());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Made fill(Path folder, LocalDate date, @Nullable Path earlier) throws IOException {
        ReleaseCounts counts = new ReleaseCounts();
        try (ReleaseWriters writers = ReleaseWriters.open(folder, exports.all())) {
            new LedgerEvents(ledger, EventQuery.all()).forEach(told -> {
                writers.take(told);
                counts.add(told);
            });
            writers.finish();
        }
        try (OutputStream out = ReleaseWriters.open(folder.resolve("claims.jsonl"))) {
            LedgerFile.withoutTexts().write(ledger, out);
        }
        Map<String, Long> changes = changes(folder, earlier);
        writePages(folder, date, counts, changes);
        long number = ((Number) counts.toMap().getOrDefault("events", 0L)).longValue();
        return new Made(folder, number, files(folder).size(), changes);
    }

    private @Nullable Map<String, Long> changes(Path folder, @Nullable Path earlier) throws IOException {
        if (earlier == null) {
            return null;
        }
        ReleaseChanges changes =
                new ReleaseChanges(id -> ledger.event(id).map(Event::id).orElse(null));
        changes.write(earlier.resolve(EVENTS), folder.resolve(EVENTS), folder.resolve("changes.jsonl"));
        return changes.counts();
    }

    private void writePages(Path folder, LocalDate date, ReleaseCounts counts, @Nullable Map<String, Long> changes)
            throws IOException {
        ReleasePages pages = new ReleasePages(words, counts, exports.tables());
        Files.writeString(folder.resolve("vocabulary.jsonld"), exports.vocabulary() + "\n");
        Files.writeString(folder.resolve("event.schema.json"), exports.eventSchema());
        Files.writeString(folder.resolve("counts.json"), ClaimJson.line(counts.toMap()) + "\n");
        Files.writeString(folder.resolve("CODEBOOK.md"), pages.codebook(date));
        Files.writeString(folder.resolve("LICENCE.md"), pages.licence());
        Files.writeString(folder.resolve("datapackage.json"), pages.dataPackage(date, files(folder)));
        Map<String, ReleaseFile> listed = files(folder);
        listed.put("README.md", new ReleaseFile(0, ""));
        listed.put(SUMS, new ReleaseFile(0, ""));
        Files.writeString(folder.resolve("README.md"), pages.readme(date, listed.keySet(), changes));
        StringBuilder sums = new StringBuilder();
        files(folder)
                .forEach((name, file) ->
                        sums.append(file.sha256()).append("  ").append(name).append('\n'));
        Files.writeString(folder.resolve(SUMS), sums);
    }

    /** The files that are there, by their names. */
    private static Map<String, ReleaseFile> files(Path folder) throws IOException {
        Map<String, ReleaseFile> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.toList()) {
                files.put(String.valueOf(file.getFileName()), new ReleaseFile(Files.size(file), checksum(file)));
            }
        }
        return files;
    }

    private static String checksum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
