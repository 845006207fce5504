package org.dragoman.ledger.export;

import java.io.IOException;

/** Events to be written, of which only one need be in memory at a time. */
public interface ToldEvents {
    /** Hands every event to the taker, in one order. */
    void forEach(Taker taker) throws IOException;

    /** Takes events one by one. */
    interface Taker {
        void take(ToldEvent told) throws IOException;
    }
}
