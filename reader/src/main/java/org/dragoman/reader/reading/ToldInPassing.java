package org.dragoman.reader.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.names.OfficeTraits;
import org.jspecify.annotations.Nullable;

/**
 * What a text says by the way that is about something else. The record is one of relations between countries: a report of a
 * trial, a match or a budget names a mayor and what the government thinks, and nothing in it is between two countries. What is
 * dropped are offices and stances only, and only of a text that has nothing but these.
 */
final class ToldInPassing {
    private static final String OFFICE = "office";
    private static final String POSITION = "position";
    /** A text of so few sentences says too little to tell what it is about: all that it has is kept. */
    private static final int FEW = 6;

    private ToldInPassing() {}

    /** The claims of a text of some sentences without those that it tells in passing. */
    static List<Claim> without(List<Claim> claims, int sentences, OfficeTraits offices) {
        if (sentences <= FEW || claims.isEmpty() || isOfRelations(claims, offices)) {
            return claims;
        }
        return claims.stream().filter(ToldInPassing::isNews).toList();
    }

    private static boolean isOfRelations(List<Claim> claims, OfficeTraits offices) {
        return claims.stream().anyMatch(claim -> isBetweenSides(claim) || isAbroad(claim, offices))
                || sidesOfState(claims, offices).size() > 1;
    }

    private static boolean isBetweenSides(Claim claim) {
        if (claim.type().equals(POSITION)) {
            Object toward = claim.field("toward");
            return toward != null && !toward.equals(side(claim.field("who")));
        }
        return !claim.type().equals(OFFICE);
    }

    private static boolean isAbroad(Claim claim, OfficeTraits offices) {
        return isHeldOffice(claim) && offices.dealsAbroad(officeOf(claim));
    }

    private static Set<Object> sidesOfState(List<Claim> claims, OfficeTraits offices) {
        return claims.stream()
                .filter(ToldInPassing::isHeldOffice)
                .filter(claim -> claim.field("of") != null && offices.isOfState(officeOf(claim)))
                .map(claim -> claim.fields().get("of"))
                .collect(Collectors.toSet());
    }

    /** Whether a claim gives somebody an office that is not over: those of old are history by the way. */
    private static boolean isHeldOffice(Claim claim) {
        return claim.type().equals(OFFICE) && !"ends".equals(claim.field("change"));
    }

    /** Whether a claim is news by itself, whatever its text is about: that somebody came to an office. */
    private static boolean isNews(Claim claim) {
        return claim.field("change") != null && isHeldOffice(claim);
    }

    private static String officeOf(Claim claim) {
        return String.valueOf(claim.field(OFFICE));
    }

    /** The country or body that an actor is or acts for. */
    private static @Nullable Object side(@Nullable Object actor) {
        return actor instanceof Map<?, ?> person ? person.get("of") : actor;
    }
}
