package org.dragoman.reader.reading;

import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.claim.Claim;

/** Works on lists of claims. */
final class Claims {
    private static final Comparator<Claim> BY_PLACE =
            Comparator.comparingInt(claim -> claim.evidence().get(0).start());

    private Claims() {}

    /** Sorted by where each was first read; of one place in the order in which they were found. */
    static List<Claim> inOrder(List<Claim> claims) {
        return claims.stream().sorted(BY_PLACE).toList();
    }
}
