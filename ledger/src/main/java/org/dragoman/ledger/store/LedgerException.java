package org.dragoman.ledger.store;

/** Something that the ledger cannot do, in one line for the one who asked; what was kept before is kept. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LedgerException(String message) {
        super(message);
    }

    public LedgerException(String message, Throwable cause) {
        super(message, cause);
    }
}
