package org.dragoman.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables up to date: numbered files, each applied once and in one transaction. A file is never changed after it
 * was released; what is to be otherwise is a new file.
 */
final class Migrations {
    private static final String MADE = "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY)";

    private Migrations() {}

    /**
     * Makes the tables, or brings those of an earlier version up to date.
     *
     * @throws LedgerException where a newer program made the ledger
     */
    static void apply(Handle handle, Dialect dialect) {
        handle.execute(MADE);
        int done = done(handle);
        refuseNewer(done);
        int number = done + 1;
        for (String file = file(number); file != null; file = file(++number)) {
            int here = number;
            List<String> statements = statements(file);
            handle.useTransaction(transaction -> {
                statements.forEach(statement -> transaction.execute(dialect.write(statement)));
                transaction.execute("INSERT INTO migration (number) VALUES (?)", here);
            });
        }
    }

    /**
     * Makes sure that the tables are those of this version.
     *
     * @throws LedgerException where a newer or an older program made the ledger
     */
    static void check(Handle handle, Place place) {
        int done = done(handle);
        refuseNewer(done);
        if (file(done + 1) != null) {
            throw new LedgerException(
                    "the ledger " + place.shown() + " was made by an older version of this program and may"
                            + " not be written, so its tables cannot be brought up to date; copy it to a folder of yours");
        }
    }

    private static int done(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(number), 0) FROM migration")
                .mapTo(Integer.class)
                .one();
    }

    private static void refuseNewer(int done) {
        int known = done;
        while (known > 0 && file(known) == null) {
            known--;
        }
        if (known < done) {
            throw new LedgerException("the ledger was made by a newer version of this program (its tables are number "
                    + done + ", this version knows " + known + ")");
        }
    }

    private static @Nullable String file(int number) {
        String name = String.format(Locale.ROOT, "migrations/%04d.sql", number);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program lacks its own " + name, e);
        }
    }

    /** The statements of a file: each ends with a semicolon at the end of a line. */
    private static List<String> statements(String file) {
        String code =
                file.lines().filter(line -> !line.strip().startsWith("--")).collect(Collectors.joining("\n"));
        List<String> statements = new ArrayList<>();
        for (String statement : code.split(";\\s*(?:\n|$)")) {
            if (!statement.isBlank()) {
                statements.add(statement.strip());
            }
        }
        return statements;
    }
}
