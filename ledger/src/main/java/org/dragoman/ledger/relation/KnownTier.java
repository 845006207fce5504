package org.dragoman.ledger.relation;

import java.time.LocalDate;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * A tier of partnership as a table of the packs has it, without any document of the ledger.
 *
 * @param country code of the country whose table it is
 * @param partner code of its partner
 * @param tier code of the tier
 * @param area what it is about, of a tier that is sectoral; null for one of the whole relation
 * @param since when it was set
 * @param until the first day on which another one had taken its place; null where it stands
 * @param instrument the text that set it
 * @param occasion the visit or meeting at which it was set
 * @param source where the table has it from
 * @param file the table, as a path in the packs
 * @param line of the table, from 1
 */
public record KnownTier(
        String country,
        String partner,
        String tier,
        @Nullable String area,
        Edtf since,
        @Nullable LocalDate until,
        String instrument,
        String occasion,
        String source,
        String file,
        int line) {

    /** The first day on which it stood. */
    public LocalDate day() {
        return since.firstDay();
    }

    /** Whether it stood on a day. */
    public boolean stoodOn(LocalDate day) {
        return !day().isAfter(day) && (until == null || until.isAfter(day));
    }

    KnownTier endedBy(@Nullable LocalDate day) {
        return new KnownTier(country, partner, tier, area, since, day, instrument, occasion, source, file, line);
    }
}
