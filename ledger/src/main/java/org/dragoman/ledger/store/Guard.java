package org.dragoman.ledger.store;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Runs work on the database, and says in one line for the user what went wrong with it. */
final class Guard {
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int DISK = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NO_DATABASE = 26;

    private final Place place;
    private final Jdbi jdbi;

    Guard(Place place, Jdbi jdbi) {
        this.place = place;
        this.jdbi = jdbi;
    }

    <T> T ask(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.withHandle(work);
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    void run(HandleConsumer<RuntimeException> work) {
        try {
            jdbi.useHandle(work);
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /** A connection to be kept for some time. */
    Handle open() {
        try {
            return jdbi.open();
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    LedgerException told(Exception problem) {
        SQLException cause = sqlCause(problem);
        String reason = cause == null ? String.valueOf(problem.getMessage()) : reason(cause);
        return new LedgerException("the ledger " + place.shown() + " " + reason, problem);
    }

    private static @Nullable SQLException sqlCause(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private String reason(SQLException problem) {
        return place.dialect() == Dialect.SQLITE ? fileReason(problem) : serverReason(problem);
    }

    private String fileReason(SQLException problem) {
        return switch (problem.getErrorCode() & 0xFF) {
            case BUSY, LOCKED -> "is locked by another program; what was kept before is kept, try again";
            case FULL -> "cannot grow: the disk is full; what was kept before is kept";
            case DISK ->
                "cannot be read or written: the disk reports an error or is full; what was kept before is kept";
            case READ_ONLY -> "may not be written (permissions)";
            case CANNOT_OPEN ->
                place.readOnly() && place.hasLog()
                        ? "cannot be read as it lies: the program that wrote it last was broken off, and what it left can"
                                + " only be finished in a folder that may be written; copy it there"
                        : "cannot be opened: is it a folder that may be written?";
            case CORRUPT, NO_DATABASE -> "is damaged or no ledger: " + firstLine(problem);
            default -> "failed: " + firstLine(problem);
        };
    }

    private static String serverReason(SQLException problem) {
        String state = problem.getSQLState() == null ? "" : problem.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "cannot be reached: the connection is lost or was refused; what was kept before is kept ("
                    + firstLine(problem) + ")";
        }
        if (state.startsWith("53")) {
            return "cannot grow: the server is out of space or memory; what was kept before is kept";
        }
        return "failed: " + firstLine(problem);
    }

    private static String firstLine(SQLException problem) {
        String message = problem.getMessage();
        return message == null ? "no reason given" : message.lines().findFirst().orElse("no reason given");
    }
}
