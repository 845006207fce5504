package org.dragoman.ledger.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is kept.
 *
 * @param location as the user named it
 * @param dialect what kind of database it is
 * @param url for the driver
 * @param folder of an SQLite ledger; null for a server
 * @param readOnly whether its files may only be read, as on a disc or in a colleague's folder
 */
record Place(
        String location,
        Dialect dialect,
        String url,
        @Nullable Path folder,
        boolean readOnly) {
    private static final String SERVER = "jdbc:postgresql:";
    private static final String FILE = "ledger.db";
    private static final int HASH_LETTERS = 16;

    /** @throws LedgerException where no ledger can be there */
    static Place of(String location) {
        if (location.startsWith(SERVER)) {
            return new Place(location, Dialect.POSTGRESQL, location, null, false);
        }
        if (location.startsWith("jdbc:")) {
            throw new LedgerException("a ledger is a folder or a " + SERVER + " address, not " + location);
        }
        try {
            Path folder = Path.of(location);
            Files.createDirectories(folder);
            Path file = folder.resolve(FILE);
            boolean mayWrite = Files.isWritable(folder) && (Files.isWritable(file) || !Files.exists(file));
            Place place = new Place(location, Dialect.SQLITE, url(file), folder, false);
            return mayWrite || !Files.exists(file) ? place : place.forReading();
        } catch (InvalidPathException | IOException e) {
            throw new LedgerException("no ledger can be made in " + location + ": " + reason(e), e);
        }
    }

    /**
     * The same ledger with its files left as they are. Where nobody has it open there is no log beside it, and the database
     * is told that the file does not change: it would want to make a log and its index otherwise.
     */
    Place forReading() {
        Path file = Objects.requireNonNull(folder).resolve(FILE);
        String how = hasLog() ? "mode=ro" : "immutable=1";
        return new Place(location, dialect, url(file) + "?" + how, folder, true);
    }

    /** As an address, for a question mark in the name of a folder would begin the driver's options. */
    private static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toUri().getRawPath();
    }

    /** Whether there is a log with changes that are not in the file yet. */
    boolean hasLog() {
        try {
            return folder != null && Files.size(folder.resolve(FILE + "-wal")) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether there is a ledger; of a server only opening it tells. */
    static boolean isThere(String location) {
        try {
            return location.startsWith("jdbc:")
                    || Files.exists(Path.of(location).resolve(FILE));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String reason(Exception problem) {
        if (problem instanceof java.nio.file.FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (problem instanceof java.nio.file.AccessDeniedException) {
            return "it may not be written (permissions)";
        }
        return problem.getClass().getSimpleName() + ", " + problem.getMessage();
    }

    /**
     * A folder for what is made out of the ledger: in the ledger's, or, of a server's or one that may only be read, in the
     * user's data directory.
     */
    Path beside(String name) {
        if (folder != null && !readOnly) {
            return folder.resolve(name);
        }
        String whole =
                folder == null ? location : folder.toAbsolutePath().normalize().toString();
        byte[] hash = Preparation.sha256().digest(whole.getBytes(StandardCharsets.UTF_8));
        String key = HexFormat.of().formatHex(hash).substring(0, HASH_LETTERS);
        return dataFolder().resolve(name + "-" + key);
    }

    /** The folder of this program in the user's data directory. */
    static Path dataFolder() {
        return dataFolder(System.getenv("XDG_DATA_HOME"), System.getProperty("user.home", ""));
    }

    static Path dataFolder(@Nullable String dataHome, String home) {
        boolean named = dataHome != null && !dataHome.isBlank();
        Path data = named ? Path.of(dataHome) : Path.of(home, ".local", "share");
        return data.resolve("dragoman");
    }

    /** The address as it may be shown: without a password. */
    String shown() {
        return location.replaceAll("(?i)(password=)[^&]*", "$1...").replaceAll("//[^/@]*@", "//...@");
    }
}
