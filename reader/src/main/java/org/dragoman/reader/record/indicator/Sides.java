package org.dragoman.reader.record.indicator;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure is about.
 *
 * @param codes one or two countries or bodies, sorted
 * @param from where a flow comes from; null where it has no direction or none is known
 * @param to where it goes
 * @param score how likely they are meant, 0 to 1
 * @param why in plain words
 */
public record Sides(
        List<String> codes, @Nullable String from, @Nullable String to, double score, String why) {
    static Sides directed(String from, String to, double score, String why) {
        return new Sides(sorted(from, to), from, to, score, why);
    }

    /** Two sides, of which neither gives or takes more than the other. */
    public static Sides mutual(String one, String other, double score, String why) {
        return new Sides(sorted(one, other), null, null, score, why);
    }

    static Sides alone(String code, double score, String why) {
        return new Sides(List.of(code), null, null, score, why);
    }

    private static List<String> sorted(String one, String other) {
        return List.copyOf(new TreeSet<>(List.of(one, other)));
    }

    /** Whether it is between two. */
    public boolean isPair() {
        return codes.size() == 2;
    }

    /** The other of two sides; null where it is of one alone or the code is none of its sides. */
    public @Nullable String other(String code) {
        if (!isPair() || !codes.contains(code)) {
            return null;
        }
        return codes.get(codes.get(0).equals(code) ? 1 : 0);
    }

    /** The same two the other way. */
    Sides turned() {
        return new Sides(codes, to, from, score, "the other way");
    }

    Sides weaker(double factor, String reason) {
        return new Sides(codes, from, to, score * factor, reason);
    }

    /** The same two without a direction. */
    Sides undirected() {
        return new Sides(codes, null, null, score, why);
    }
}
