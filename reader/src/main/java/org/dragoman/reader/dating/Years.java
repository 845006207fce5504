package org.dragoman.reader.dating;

import java.util.ArrayList;
import java.util.List;

/** Points that speak for each year, and why. Belongs to one document. */
final class Years {
    static final int FIRST = 1985;
    static final int LAST = 2060;

    private final double[] points = new double[LAST - FIRST + 1];
    private final List<String> reasons = new ArrayList<>();

    void add(int year, double amount) {
        if (FIRST <= year && year <= LAST) {
            points[year - FIRST] += amount;
        }
    }

    void add(int firstYear, int lastYear, double amount) {
        for (int year = Math.max(FIRST, firstYear); year <= Math.min(LAST, lastYear); year++) {
            add(year, amount);
        }
    }

    void because(String reason) {
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    double of(int year) {
        return FIRST <= year && year <= LAST ? points[year - FIRST] : 0;
    }

    /** The years with the most points; empty where nothing speaks for any. */
    List<Integer> best() {
        double most = 0;
        for (double amount : points) {
            most = Math.max(most, amount);
        }
        List<Integer> best = new ArrayList<>();
        for (int year = FIRST; most > 0 && year <= LAST; year++) {
            if (of(year) >= most - 1e-9) {
                best.add(year);
            }
        }
        return best;
    }
}
