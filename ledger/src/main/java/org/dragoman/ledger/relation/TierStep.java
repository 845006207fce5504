package org.dragoman.ledger.relation;

import java.time.LocalDate;
import org.dragoman.ledger.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * A tier of partnership between two sides for as long as it stood.
 *
 * @param tier code of the tier, as the record format has it
 * @param area what it is about, of a tier that is sectoral, empty where that is not said; null for one of the whole
 *     relation
 * @param since the day it began by the documents, or by the packs where no document says it; null where neither does
 * @param attested the first day on which it is known to stand: {@code since}, or the date of the earliest document that
 *     names it as the present tier; null where neither is known
 * @param until the first day of the step that took its place; null where it still stands
 * @param event what sets it
 * @param known what the packs have of it; null where they have nothing
 * @param dated whether documents say the day it began
 */
public record TierStep(
        String tier,
        @Nullable String area,
        @Nullable LocalDate since,
        @Nullable LocalDate attested,
        @Nullable LocalDate until,
        Event event,
        @Nullable KnownTier known,
        boolean dated) {
    private static final String OPEN = "/..";

    /** Whether it stood on a day, as far as documents tell. */
    public boolean stoodOn(LocalDate day) {
        return attested != null && !attested.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** When it began, as finely as what tells it does: a day, a month or a year; null where nothing does. */
    public @Nullable String sinceTold() {
        String when = dated || since == null ? event.text("when") : null;
        if (when != null) {
            return when.endsWith(OPEN) ? when.substring(0, when.length() - OPEN.length()) : when;
        }
        return since == null ? null : since.toString();
    }

    TierStep endedBy(@Nullable LocalDate day) {
        return new TierStep(tier, area, since, attested, day, event, known, dated);
    }

    /** With what the packs have of it: it dates a step that documents only name. */
    TierStep with(KnownTier found) {
        boolean later = attested != null && found.day().isAfter(attested);
        LocalDate day = dated || later ? since : found.day();
        return new TierStep(tier, area, day, day == null ? attested : day, until, event, found, dated);
    }
}
