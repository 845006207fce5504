package org.dragoman.reader.dating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;

/**
 * How often texts name a month that lies so many months from their own: what a named day or month tells beyond its year.
 * Next to nobody tells in March what he did in October of the same year.
 */
final class MonthRates {
    private static final int OF_YEAR = 12;
    /** No witness rules a month out alone. */
    private static final double LEAST = -3;

    /** Names of distances with the last month of each, counted from the named month to that of the text. */
    private static final List<Map.Entry<String, Integer>> DISTANCES = List.of(
            Map.entry("ahead", -7),
            Map.entry("soon", -3),
            Map.entry("second-next", -2),
            Map.entry("next", -1),
            Map.entry("same", 0),
            Map.entry("last", 1),
            Map.entry("second", 2),
            Map.entry("few", 7),
            Map.entry("many", 14),
            Map.entry("far", Integer.MAX_VALUE));

    private final Map<String, Double> rates = new HashMap<>();
    /** For the year before, the same one and the year after: texts are asked about no others. */
    private final double[] sums = new double[3];

    MonthRates(PackNode row, PackProblems problems) {
        row.fields().forEach((distance, rate) -> {
            boolean known = DISTANCES.stream().anyMatch(entry -> entry.getKey().equals(distance));
            if (!known || !rate.text().matches("\\d+(\\.\\d+)?")) {
                problems.add(
                        row.file(),
                        rate.line(),
                        "a distance in months is one of "
                                + DISTANCES.stream().map(Map.Entry::getKey).toList() + " with how often it is met");
            } else {
                rates.put(distance, Double.valueOf(rate.text()));
            }
        });
        for (int index = 0; index < sums.length; index++) {
            sums[index] = sumOf(index - 1);
        }
    }

    /**
     * What speaks for one month of a year against the others, where the year as a whole has its points already.
     *
     * @param years whole years from the named one to the text's, -1 to 1
     * @param months months from the named one to the text's
     */
    double points(int years, int months) {
        double sum = sums[years + 1];
        return Math.max(LEAST, Math.log(rate(months) * OF_YEAR * OF_YEAR / sum));
    }

    /** The rates of all pairs of months of which the one lies so many years after the other. */
    private double sumOf(int years) {
        double sum = 0;
        for (int named = 0; named < OF_YEAR; named++) {
            for (int own = 0; own < OF_YEAR; own++) {
                sum += rate(years * OF_YEAR + own - named);
            }
        }
        return sum;
    }

    private double rate(int months) {
        for (Map.Entry<String, Integer> distance : DISTANCES) {
            if (months <= distance.getValue()) {
                return rates.getOrDefault(distance.getKey(), 1.0);
            }
        }
        return 1.0;
    }
}
