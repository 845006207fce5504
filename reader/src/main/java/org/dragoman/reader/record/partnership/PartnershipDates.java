package org.dragoman.reader.record.partnership;

import java.util.stream.Stream;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells when a partnership was set up or raised, or since when it is in force, by the dates of its sentence. */
final class PartnershipDates {
    /** Tokens from a partnership to the date that it is of. */
    private static final int NEAR_OWNER = 2;
    /** Tokens from a date that heads a line to what it dates. */
    private static final int NEAR_LABEL = 8;

    private static final int NEAR_BRACKETS = 14;

    private final Sight sight;
    private final Scene scene;
    private final Cue trigger;

    PartnershipDates(Sight sight, Cue trigger) {
        this.sight = sight;
        this.scene = sight.scene();
        this.trigger = trigger;
    }

    /** Whether it is an item of a list with no more than its date, before a colon or in brackets. */
    boolean isDatedItem() {
        return isDatedInBrackets() || isHeadedByDate();
    }

    /** "October 2009: strategic partnership": whether a date heads the line of a list. */
    private boolean isHeadedByDate() {
        return scene.annotated().mentions(Kind.DATE).stream().anyMatch(date -> date.from() <= 1 && isLabel(date));
    }

    /** The date before a colon under which a partnership stands: "2009: a strategic partnership"; null for none. */
    private @Nullable Mention label() {
        Mention found = null;
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            found = isLabel(date) ? date : found;
        }
        return found;
    }

    private boolean isLabel(Mention date) {
        return date.to() < trigger.from()
                && trigger.from() - date.to() <= NEAR_LABEL
                && scene.annotated().token(date.to()).is(":");
    }

    /** "Has a strategic partnership with B (2010)": whether brackets right after a partner have a date, that of its founding. */
    boolean isPartnerDated() {
        return datesInBrackets()
                .anyMatch(date -> scene.actors().stream()
                        .anyMatch(partner -> partner.kind() == Kind.COUNTRY
                                && partner.to() == date.from() - 1
                                && partner.from() >= trigger.to()));
    }

    /** "A strategic partnership (2010)", also with its field between. */
    private boolean isDatedInBrackets() {
        return datesInBrackets().findAny().isPresent();
    }

    private Stream<Mention> datesInBrackets() {
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.from() > trigger.to() && date.from() - trigger.to() <= NEAR_BRACKETS)
                .filter(date -> date.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.ON)
                .filter(date -> scene.annotated().token(date.from() - 1).is("("));
    }

    /**
     * The day, month or year of a change, or the time since which a partnership is in force; null where none is told.
     *
     * @param change the words for the change; null where none stand
     * @param value its code
     */
    @Nullable Edtf when(@Nullable Cue change, String value, Status said) {
        Mention label = change == null ? label() : null;
        Edtf date = label == null
                ? sight.date(trigger, change, said)
                : sight.dates().resolve(label, Anchor.Direction.PAST);
        if (value.equals(PartnershipComposer.IN_FORCE)) {
            return date != null && date.isOpen() ? date : since();
        }
        boolean earlier = value.equals("upgraded") && isFoundingNear(change);
        if (date == null && change != null && !earlier) {
            return dateOfOccasion(change, said);
        }
        return earlier ? null : Dates.beginning(date);
    }

    /** "Their 2004 partnership": in force since then. */
    private @Nullable Edtf since() {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean beside = mention.to() == trigger.from() || isOwner(mention);
            Edtf year = beside ? sight.dates().resolve(mention, Anchor.Direction.PAST) : null;
            if (year != null && year.start() != null && !year.isInterval()) {
                return Edtf.since(year.start());
            }
        }
        return null;
    }

    /** "The partnership of May 2021": a date that the partnership is said to be of. */
    private boolean isOwner(Mention date) {
        return date.from() >= trigger.to()
                && date.from() - trigger.to() <= NEAR_OWNER
                && scene.syntaxEndingAt("of", date.from()) != null;
    }

    /** The day or month of the visit or meeting at which it was done, which the sentence names beside that: "during a visit on D". */
    private @Nullable Edtf dateOfOccasion(Cue change, Status said) {
        Edtf date = sight.dates().shared(change, sight.statuses().tense(change, said));
        return date != null && date.grain() != Grain.YEAR && !date.isInterval() ? date : null;
    }

    /** Whether the date nearest to the tier reached is the one on which the lower tier was set up. */
    private boolean isFoundingNear(@Nullable Cue change) {
        int from = change == null ? trigger.from() : Math.min(trigger.from(), change.from());
        Mention date = sight.dates().nearest(from, trigger.to());
        return date != null && date.to() <= trigger.from() && isOfFounding(scene, date);
    }

    /** Whether a date says when a partnership was set up: it stands right after that word. */
    static boolean isOfFounding(Scene scene, Mention date) {
        return scene.cues(PartnershipComposer.TYPE, "change").stream()
                .anyMatch(cue -> cue.setting("value", "").equals(PartnershipComposer.ESTABLISHED)
                        && cue.to() <= date.from()
                        && date.from() - cue.to() <= 1);
    }
}
