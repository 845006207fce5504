package org.dragoman.ledger.export;

import java.util.Map;

/** Puts events and codes into plain words for people. */
public interface EventWords {
    /** What the fields of an event or claim say, in one line, without the status. */
    String of(String type, Map<String, ?> fields);

    /** A country or body by its name; the code where it has none. */
    String name(String code);
}
