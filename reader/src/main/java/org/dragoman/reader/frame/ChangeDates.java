package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.HeldOffice;
import org.dragoman.reader.names.OfficeStep;
import org.dragoman.reader.names.ToldChange;
import org.dragoman.reader.scene.DateDistance;
import org.dragoman.reader.scene.DateResolution;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.StayDates;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When somebody came to an office or left it, by the days that the clause of the verb names. Made for the offices of one
 * document, filled while its sentences are read. Not safe for threads.
 */
public final class ChangeDates {
    /** Plain words between a verb and its day. */
    private static final int FAR_AFTER = 7;

    private static final int FAR_BEFORE = 5;
    /** Tokens from a verb to whom it is done to. */
    private static final int OBJECT = 4;

    private static final List<String> OTHER_CLAUSES = List.of("break", "stop", "saying", "who", "which", "relative");
    private static final List<String> LATER_CLAUSES = List.of("sequel", "clause", "conjunction", "other-one");

    private final Map<Annotated, List<ToldChange>> asked = new IdentityHashMap<>();
    private final Map<ToldChange, Found> found = new HashMap<>();

    /**
     * What a sentence tells of a change.
     *
     * @param when the day, month or year; null where it gives none
     * @param status whether it has happened on the day of the story
     */
    public record Found(@Nullable Edtf when, Status status) {
        static final Found NOTHING = new Found(null, Status.DONE);
    }

    /** For the offices of a document; those without a told change are passed over. */
    public ChangeDates(List<HeldOffice> offices) {
        for (HeldOffice office : offices) {
            ToldChange told = office.toldChange();
            if (told != null) {
                asked.computeIfAbsent(told.sentence(), any -> new ArrayList<>(2))
                        .add(told);
            }
        }
    }

    /** What was found of a change; nothing before its sentence was looked at. */
    public Found of(@Nullable ToldChange told) {
        Found known = told == null ? null : found.get(told);
        return known == null ? Found.NOTHING : known;
    }

    boolean concerns(Annotated sentence) {
        return asked.containsKey(sentence);
    }

    /** Looks for the days of the changes that a sentence tells. */
    void look(Sight sight) {
        for (ToldChange told : asked.getOrDefault(sight.scene().annotated(), List.of())) {
            found.put(told, found(sight, told.step()));
        }
    }

    private static Found found(Sight sight, OfficeStep step) {
        Scene scene = sight.scene();
        if (step.undated()) {
            return Found.NOTHING;
        }
        int to = end(scene, step);
        Mention beside = beside(scene, step, to);
        Mention day = beside == null
                ? sight.dates().nearest(step.from(), to, date -> isOfClause(scene, date, step, to))
                : beside;
        Anchor.Direction tense = step.planned()
                ? Anchor.Direction.FUTURE
                : step.present() ? Anchor.Direction.PRESENT : Anchor.Direction.PAST;
        Edtf when = day == null ? null : Dates.beginning(sight.dates().resolve(day, tense));
        boolean event = when != null && !when.isOpen() && (!when.isInterval() || StayDates.isSpan(when));
        Edtf kept = event ? when : null;
        Status said = step.planned() ? Status.PLANNED : Status.DONE;
        return new Found(kept, sight.statuses().dated(said, kept, false));
    }

    /** The day within the words or right behind them, at most with a preposition in between. */
    private static @Nullable Mention beside(Scene scene, OfficeStep step, int to) {
        for (Mention date : scene.annotated().mentions(Mention.Kind.DATE)) {
            boolean near = date.from() >= step.from() && date.from() - to <= 1;
            boolean apart =
                    date.from() == to + 1 && !scene.annotated().token(to).isWord();
            if (near && !apart && DateResolution.isEvent(date) && isOfClause(scene, date, step, to)) {
                return date;
            }
        }
        return null;
    }

    /** Where the words end that a verb ties together: whom it speaks of, with his office. */
    private static int end(Scene scene, OfficeStep step) {
        int end = step.end();
        for (Mention person : scene.annotated().mentions(Mention.Kind.PERSON)) {
            boolean around = person.from() <= step.from() && person.to() > step.to();
            boolean object = person.from() >= step.to() && person.from() - step.to() < OBJECT;
            end = around || object ? Math.max(end, person.to()) : end;
        }
        return end;
    }

    private static boolean isOfClause(Scene scene, Mention date, OfficeStep step, int to) {
        if (date.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.BETWEEN) {
            return false;
        }
        if (date.from() >= step.from() && date.to() <= to) {
            return true;
        }
        if (date.from() >= to) {
            return isPlainPath(scene, to, date.from())
                    && !isAfterAnother(scene, to, date.from())
                    && scene.plainTokens(to, date.from()) <= FAR_AFTER;
        }
        return !step.apposed() && isBefore(scene, date, step.from());
    }

    /** "Was elected after Y resigned on Monday"; the same words may only lead to the day: "in May". */
    private static boolean isAfterAnother(Scene scene, int from, int to) {
        return LATER_CLAUSES.stream()
                .flatMap(part -> scene.syntax(part).stream())
                .anyMatch(cue -> cue.from() >= from && cue.to() < to);
    }

    private static boolean isPlainPath(Scene scene, int from, int to) {
        return !scene.hasComma(from, to) && !scene.hasVerbBetween(from, to) && isOneClause(scene, from, to);
    }

    private static boolean isOneClause(Scene scene, int from, int to) {
        return OTHER_CLAUSES.stream().noneMatch(part -> scene.hasSyntax(part, from, to));
    }

    /** A day before a verb is its own at the head of the sentence, or right before it. */
    private static boolean isBefore(Scene scene, Mention date, int verb) {
        if (isAfterAnother(scene, date.to(), verb)) {
            return false;
        }
        return date.from() <= DateDistance.SENTENCE_START
                ? isOneClause(scene, date.to(), verb)
                : isPlainPath(scene, date.to(), verb) && scene.plainTokens(date.to(), verb) <= FAR_BEFORE;
    }
}
