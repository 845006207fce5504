package org.dragoman.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A question asked again and again with other values. Belongs to one transaction. */
final class Lookup implements AutoCloseable {
    private final PreparedStatement statement;

    Lookup(Handle handle, String sql) {
        try {
            statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Makes something of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> all(Row<T> mapper, @Nullable Object... values) {
        try {
            for (int at = 0; at < values.length; at++) {
                Statements.bind(statement, at + 1, values[at]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(mapper.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @Nullable Long number(@Nullable Object... values) {
        List<Long> found = all(row -> row.getLong(1), values);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
