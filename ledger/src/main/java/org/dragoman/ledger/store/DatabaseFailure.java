package org.dragoman.ledger.store;

import java.sql.SQLException;
import org.jdbi.v3.core.JdbiException;

/** What the database reported where the ledger talks to it directly. */
final class DatabaseFailure extends JdbiException {
    private static final long serialVersionUID = 1L;

    DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
