package org.dragoman.reader.dating;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What speaks for and against every month as the one in which a document was written, and why. Points are natural
 * logarithms of odds: what speaks independently adds up. Belongs to one document.
 */
final class Months {
    static final int FIRST_YEAR = 1985;
    static final int LAST_YEAR = 2060;
    private static final int OF_YEAR = 12;

    private final double[] points = new double[(LAST_YEAR - FIRST_YEAR + 1) * OF_YEAR];
    private final List<String> reasons = new ArrayList<>();

    /** A number of a month that grows by one from month to month, also over the years. */
    static int index(YearMonth month) {
        return month.getYear() * OF_YEAR + month.getMonthValue() - 1;
    }

    /** Adds points to the months from one to another, both included; those beyond the calendar kept here are left out. */
    void add(int firstIndex, int lastIndex, double amount) {
        int offset = FIRST_YEAR * OF_YEAR;
        int last = Math.min(points.length - 1, lastIndex - offset);
        for (int at = Math.max(0, firstIndex - offset); at <= last; at++) {
            points[at] += amount;
        }
    }

    void addYear(int year, double amount) {
        add(year * OF_YEAR, year * OF_YEAR + OF_YEAR - 1, amount);
    }

    void because(String reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The chance of every month of some years; they add up to 1. */
    double[] chancesOfMonths(int firstYear, int lastYear) {
        int offset = (firstYear - FIRST_YEAR) * OF_YEAR;
        double[] chances = new double[(lastYear - firstYear + 1) * OF_YEAR];
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < chances.length; at++) {
            most = Math.max(most, points[offset + at]);
        }
        double sum = 0;
        for (int at = 0; at < chances.length; at++) {
            chances[at] = Math.exp(points[offset + at] - most);
            sum += chances[at];
        }
        for (int at = 0; at < chances.length; at++) {
            chances[at] /= sum;
        }
        return chances;
    }

    /** The chance of every year from {@link #FIRST_YEAR} on; they add up to 1. */
    double[] chances() {
        double most = Double.NEGATIVE_INFINITY;
        for (double amount : points) {
            most = Math.max(most, amount);
        }
        double[] chances = new double[points.length / OF_YEAR];
        double sum = 0;
        double chance = 0;
        for (int at = 0; at < points.length; at++) {
            // Most months have the points of the month before.
            chance = at > 0 && points[at] == points[at - 1] ? chance : Math.exp(points[at] - most);
            chances[at / OF_YEAR] += chance;
            sum += chance;
        }
        for (int year = 0; year < chances.length; year++) {
            chances[year] /= sum;
        }
        return chances;
    }
}
