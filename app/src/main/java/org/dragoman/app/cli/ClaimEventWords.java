package org.dragoman.app.cli;

import java.util.Map;
import org.dragoman.ledger.export.EventWords;

/** The words of listings, for exports. */
final class ClaimEventWords implements EventWords {
    private final ClaimWords words;

    ClaimEventWords(ClaimWords words) {
        this.words = words;
    }

    @Override
    public String of(String type, Map<String, ?> fields) {
        return words.of(type, fields);
    }

    @Override
    public String name(String code) {
        return words.name(code);
    }
}
