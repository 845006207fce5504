package org.dragoman.ledger.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.ConnectionFactory;

/** Connections to one database, kept open for the next who asks. Safe for threads. */
final class Connections implements ConnectionFactory, AutoCloseable {
    private static final int MOST_KEPT = 8;

    private final Place place;
    private final ConcurrentLinkedQueue<Connection> kept = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Connections(Place place) {
        this.place = place;
    }

    @Override
    public Connection openConnection() throws SQLException {
        for (Connection connection = kept.poll(); connection != null; connection = kept.poll()) {
            if (!connection.isClosed()) {
                return connection;
            }
        }
        Connection connection = DriverManager.getConnection(place.url(), new Properties());
        place.dialect().prepare(connection, place.readOnly());
        return connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (closed || connection.isClosed() || !connection.getAutoCommit() || kept.size() >= MOST_KEPT) {
            connection.close();
        } else {
            kept.add(connection);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Connection connection = kept.poll(); connection != null; connection = kept.poll()) {
            try {
                connection.close();
            } catch (SQLException e) {
                // Nothing was under way on it.
            }
        }
    }
}
