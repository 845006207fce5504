package org.dragoman.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What the two databases write differently. */
enum Dialect {
    SQLITE("BLOB", "WITHOUT ROWID") {
        @Override
        void prepare(Connection connection, boolean readOnly) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA busy_timeout = 5000");
                statement.execute("PRAGMA cache_size = -64000");
                statement.execute("PRAGMA temp_store = MEMORY");
                if (!readOnly) {
                    statement.execute("PRAGMA journal_mode = WAL");
                    statement.execute("PRAGMA synchronous = NORMAL");
                    // Pages that many transactions change, those of the indexes, are written to their places less
                    // often.
                    statement.execute("PRAGMA wal_autocheckpoint = 10000");
                }
            }
        }
    },
    POSTGRESQL("BYTEA", "") {
        @Override
        void prepare(Connection connection, boolean readOnly) {
            // The server's own settings are right.
        }
    };

    private final String bytes;
    private final String keyed;

    Dialect(String bytes, String keyed) {
        this.bytes = bytes;
        this.keyed = keyed;
    }

    /** A statement of a migration as this database wants it. */
    String write(String statement) {
        return statement.replace("{bytes}", bytes).replace("{keyed}", keyed).replace("{text_key}", keyed);
    }

    /**
     * Makes a new connection ready.
     *
     * @param readOnly whether nothing may be written
     */
    abstract void prepare(Connection connection, boolean readOnly) throws SQLException;
}
