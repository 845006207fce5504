package org.dragoman.ledger.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a ledger is kept.
 *
 * @param location as the user named it
 * @param dialect what kind of database it is
 * @param url for the driver
 * @param folder of an SQLite ledger; null for a server
 */
record Place(
        String location,
        Dialect dialect,
        String url,
        @Nullable Path folder) {
    private static final String SERVER = "jdbc:postgresql:";
    private static final String FILE = "ledger.db";
    private static final int HASH_LETTERS = 16;

    /** @throws LedgerException where no ledger can be there */
    static Place of(String location) {
        if (location.startsWith(SERVER)) {
            return new Place(location, Dialect.POSTGRESQL, location, null);
        }
        if (location.startsWith("jdbc:")) {
            throw new LedgerException("a ledger is a folder or a " + SERVER + " address, not " + location);
        }
        try {
            Path folder = Path.of(location);
            Files.createDirectories(folder);
            return new Place(location, Dialect.SQLITE, "jdbc:sqlite:" + folder.resolve(FILE), folder);
        } catch (InvalidPathException | IOException e) {
            throw new LedgerException("no ledger can be made in " + location + ": " + reason(e), e);
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

    /** A folder for what is made out of the ledger: in the ledger's, or, of a server's, in the user's data directory. */
    Path beside(String name) {
        if (folder != null) {
            return folder.resolve(name);
        }
        byte[] hash = Preparation.sha256().digest(location.getBytes(StandardCharsets.UTF_8));
        String key = HexFormat.of().formatHex(hash).substring(0, HASH_LETTERS);
        return Ledger.dataFolder().resolve(name + "-" + key);
    }

    /** The address as it may be shown: without a password. */
    String shown() {
        return location.replaceAll("(?i)(password=)[^&]*", "$1...").replaceAll("//[^/@]*@", "//...@");
    }
}
