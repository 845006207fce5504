package org.dragoman.ledger.pledge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Words;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Which figures tell what has come of a target. A sum that is the target itself, told by one voice and without "over",
 * "nearly" or a growth rate, mostly repeats the target ("the goal of 10 billion, set in 2013"): it is no figure. Neither is
 * one that was told before its own time began.
 *
 * @param target the amount aimed at
 * @param given when the target was first told of; null where unknown
 */
record Outcomes(BigDecimal target, @Nullable LocalDate given) {
    /** Part of the target by which a figure may differ and still be its restatement: rounding. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    /** Whether it counts what was, and not what is aimed at. */
    boolean isFigure(Figure figure) {
        Status status = figure.event().status();
        return (status == Status.DONE || status == Status.ONGOING) && !isForecast(figure) && !isRestated(figure);
    }

    /** Whether it reaches the target, for a time that was not over when the target was given. */
    boolean reaches(Figure figure) {
        boolean before = given != null && figure.period().lastDay().isBefore(given);
        return !before && figure.value().compareTo(target) >= 0;
    }

    /** The figures by which a target is missed or on course: those of part of a year only where there are no others. */
    static List<Figure> counted(List<Figure> figures) {
        List<Figure> whole =
                figures.stream().filter(figure -> !isOfPart(figure.period())).toList();
        return whole.isEmpty() ? figures : whole;
    }

    /** Whether it counts some days or months: trade of seven months falls short of a target for a year. */
    private static boolean isOfPart(Edtf period) {
        return !period.isOpen()
                && period.firstDay().plusYears(1).isAfter(period.lastDay().plusDays(1));
    }

    /** Whether it was told by a day, or is for a time that was over then. */
    static boolean isBy(Figure figure, LocalDate day) {
        LocalDate told = Words.earliest(figure.event());
        return told != null && !told.isAfter(day) || !figure.period().lastDay().isAfter(day);
    }

    private static boolean isForecast(Figure figure) {
        LocalDate told = Words.latest(figure.event());
        return told != null
                && figure.period().start() != null
                && told.isBefore(figure.period().firstDay());
    }

    private boolean isRestated(Figure figure) {
        Event event = figure.event();
        BigDecimal apart = figure.value().subtract(target).abs();
        boolean plain = event.value("bound") == null && figure.growth() == null && event.independent() < 2;
        return plain && apart.compareTo(target.abs().multiply(ROUNDING)) <= 0;
    }
}
