package org.dragoman.reader.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.dating.StoryDates;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What a text says by the way that is about something else. The record is one of relations between countries: a report of a
 * trial, a match or a budget names a mayor and what the government thinks, and nothing in it is between two countries. What is
 * dropped are offices and stances only, and only of a text that has nothing but these.
 */
final class ToldInPassing {
    private static final String OFFICE = "office";
    private static final String POSITION = "position";
    /** A text of so few sentences is no report but what somebody asks to have read: all that it has is kept. */
    private static final int FEW = 2;
    /** Days for which it is news who came to an office or left it. */
    private static final int FRESH = 100;
    /** Of so many who hold offices one may deal with other countries in a text that does not. */
    private static final int CABINET = 8;
    /** Code points of the head of a text. */
    private static final int LEAD = 600;

    private final OfficeTraits offices;
    private final StoryDates dates;
    private final ClaimBorder border;

    /**
     * @param dates when the stories of the text were published
     * @param border tells where the sentences of the text stand in it
     */
    ToldInPassing(OfficeTraits offices, StoryDates dates, ClaimBorder border) {
        this.offices = offices;
        this.dates = dates;
        this.border = border;
    }

    /** The claims of a text of some sentences without those that it tells in passing. */
    List<Claim> without(List<Claim> claims, List<Annotated> sentences) {
        if (sentences.size() <= FEW || claims.isEmpty() || isOfRelations(claims, sentences)) {
            return claims;
        }
        return claims.stream().filter(this::isNews).toList();
    }

    private boolean isOfRelations(List<Claim> claims, List<Annotated> sentences) {
        return claims.stream().anyMatch(ToldInPassing::isBetweenSides)
                || dealsAbroad(claims)
                || sidesOfState(claims).size() > 1
                || claims.stream().anyMatch(claim -> isOnAnother(claim, sentences));
    }

    private static boolean isBetweenSides(Claim claim) {
        if (claim.type().equals(POSITION)) {
            Object toward = claim.field("toward");
            return toward != null && !toward.equals(side(claim.field("who")));
        }
        return !claim.type().equals(OFFICE);
    }

    /** "A condemned the attack in B": whether a stance towards nobody is on what concerns a country that its sentence names. */
    private boolean isOnAnother(Claim claim, List<Annotated> sentences) {
        Object own = side(claim.field("who"));
        return claim.type().equals(POSITION)
                && sentences.stream()
                        .filter(sentence -> border.evidence(List.of(sentence.sentence()))
                                .get(0)
                                .equals(claim.evidence().get(0)))
                        .flatMap(sentence -> sentence.mentions(Mention.Kind.COUNTRY).stream())
                        .anyMatch(
                                mention -> mention.value() instanceof Actor actor && !Objects.equals(actor.of(), own));
    }

    /** Whether it names somebody whose business is abroad, unless as one of a whole cabinet that meets at home. */
    private boolean dealsAbroad(List<Claim> claims) {
        List<Claim> held = claims.stream().filter(this::isHeldOffice).toList();
        long abroad = held.stream()
                .filter(claim -> offices.dealsAbroad(officeOf(claim)))
                .count();
        return abroad * CABINET >= held.size() && abroad > 0;
    }

    private Set<Object> sidesOfState(List<Claim> claims) {
        return claims.stream()
                .filter(this::isHeldOffice)
                .filter(claim -> claim.field("of") != null && offices.isOfState(officeOf(claim)))
                .map(claim -> claim.fields().get("of"))
                .collect(Collectors.toSet());
    }

    /** Whether a claim gives somebody an office that is not over, or just became so: those of old are history by the way. */
    private boolean isHeldOffice(Claim claim) {
        boolean over = "ends".equals(claim.field("change")) && (!isByVerb(claim) || isLongAgo(claim));
        return claim.type().equals(OFFICE) && !over;
    }

    /**
     * Whether a claim is news by itself, whatever its text is about: that somebody comes to an office or leaves it. That he
     * once did is a part of his life, and so is an office that only the words for him call a former one.
     */
    private boolean isNews(Claim claim) {
        return isByVerb(claim) ? isTold(claim) : isHeldOffice(claim) && claim.field("change") != null;
    }

    /** Whether a verb tells of a change on a day of the news or, where it gives no day, at the head of the text. */
    private boolean isTold(Claim claim) {
        int at = claim.evidence().get(claim.evidence().size() - 1).start();
        return claim.field("when") == null ? at < LEAD && claim.field("change") != null : !isLongAgo(claim);
    }

    private static boolean isByVerb(Claim claim) {
        return claim.derivation().rule().equals(OfficeClaims.CHANGE_RULE);
    }

    private boolean isLongAgo(Claim claim) {
        Edtf published = dates.published(claim.story());
        Object when = claim.field("when");
        return published != null
                && when != null
                && Edtf.parse(when.toString())
                        .lastDay()
                        .isBefore(published.firstDay().minusDays(FRESH));
    }

    private static String officeOf(Claim claim) {
        return String.valueOf(claim.field(OFFICE));
    }

    /** The country or body that an actor is or acts for. */
    private static @Nullable Object side(@Nullable Object actor) {
        return actor instanceof Map<?, ?> person ? person.get("of") : actor;
    }
}
