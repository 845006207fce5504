package org.dragoman.ledger.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows on their way into the tables: gathered by statement, sent in batches. Belongs to one transaction. */
final class Statements {
    private static final int MANY = 400;

    private final Handle handle;
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    /** A statement and how many rows wait. */
    private static final class Batch {
        private final PreparedStatement statement;
        private int waiting;

        private Batch(PreparedStatement statement) {
            this.statement = statement;
        }
    }

    Statements(Handle handle) {
        this.handle = handle;
    }

    /** Adds a row; texts, numbers, bytes and nulls. */
    void add(String sql, @Nullable Object... values) {
        try {
            Batch batch = batches.get(sql);
            if (batch == null) {
                batch = new Batch(handle.getConnection().prepareStatement(sql));
                batches.put(sql, batch);
            }
            for (int at = 0; at < values.length; at++) {
                bind(batch.statement, at + 1, values[at]);
            }
            batch.statement.addBatch();
            if (++batch.waiting >= MANY) {
                send(batch);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(place, bytes);
        } else {
            statement.setObject(place, null);
        }
    }

    private static void send(Batch batch) throws SQLException {
        if (batch.waiting > 0) {
            batch.statement.executeBatch();
            batch.waiting = 0;
        }
    }

    /** Sends all that waits. */
    void send() {
        try {
            for (Batch batch : batches.values()) {
                send(batch);
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Sends all that waits, and ends. */
    void finish() {
        send();
        close();
    }

    void close() {
        try {
            for (Batch batch : batches.values()) {
                batch.statement.close();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        batches.clear();
    }
}
