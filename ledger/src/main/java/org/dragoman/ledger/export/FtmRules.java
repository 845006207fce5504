package org.dragoman.ledger.export;

import java.util.Map;
import org.dragoman.ledger.fuse.Actors;

/**
 * What {@link FtmEntities} goes by.
 *
 * @param mapping the rules of {@code core/export/follow-the-money.yaml}
 * @param kinds the schema of each kind of actor
 * @param schemas the schemas of places, offices and documents
 * @param statuses the words for each status
 * @param actors who is who
 * @param words for names
 */
record FtmRules(
        Mapping mapping,
        Map<String, String> kinds,
        Map<String, String> schemas,
        Map<String, String> statuses,
        Actors actors,
        EventWords words) {
    static final String FILE = "core/export/follow-the-money.yaml";

    static FtmRules of(Mapping mapping, Actors actors, EventWords words) {
        return new FtmRules(
                mapping,
                mapping.settings("actors"),
                mapping.settings("schemas"),
                mapping.settings("status"),
                actors,
                words);
    }
}
