package org.dragoman.ledger.fuse;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Whether two actors may be one. */
final class SameActor {
    private static final int FEWEST_LETTERS = 8;
    private static final int MOST_TYPOS = 2;

    private SameActor() {}

    static boolean test(Actor one, Actor other) {
        if (one.kind() == Actor.Kind.OFFICE || other.kind() == Actor.Kind.OFFICE) {
            return sameOffice(one, other);
        }
        if (one.kind() != other.kind()) {
            return false;
        }
        return one.key().equals(other.key())
                || one.kind() == Actor.Kind.PERSON && sameName(one, other)
                || one.kind() == Actor.Kind.ORGANISATION && sameSide(one, other) && contains(one, other, 1);
    }

    private static boolean sameOffice(Actor one, Actor other) {
        return isPersonal(one)
                && isPersonal(other)
                && one.office() != null
                && Objects.equals(one.office(), other.office())
                && Objects.equals(one.side(), other.side());
    }

    private static boolean isPersonal(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.OFFICE;
    }

    private static boolean sameName(Actor one, Actor other) {
        return sameSide(one, other)
                && (contains(one, other, 2)
                        || Objects.equals(one.office(), other.office()) && isMisspelt(one.key(), other.key()));
    }

    private static boolean sameSide(Actor one, Actor other) {
        return one.side() == null || other.side() == null || one.side().equals(other.side());
    }

    /** Whether one name has all the words of the other, which are at least so many. */
    private static boolean contains(Actor one, Actor other, int least) {
        Set<String> first = new TreeSet<>(List.of(one.key().split("-")));
        Set<String> second = new TreeSet<>(List.of(other.key().split("-")));
        Set<String> small = first.size() <= second.size() ? first : second;
        Set<String> great = first.size() <= second.size() ? second : first;
        return small.size() >= least && great.containsAll(small);
    }

    private static boolean isMisspelt(String one, String other) {
        return Math.min(one.length(), other.length()) >= FEWEST_LETTERS
                && Math.abs(one.length() - other.length()) <= MOST_TYPOS
                && one.chars().filter(letter -> letter == '-').count()
                        == other.chars().filter(letter -> letter == '-').count()
                && distance(one, other) <= MOST_TYPOS;
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int above = row[column];
                int change = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
                row[column] = Math.min(diagonal + change, Math.min(above, row[column - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
