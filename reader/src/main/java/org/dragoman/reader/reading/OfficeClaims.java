package org.dragoman.reader.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.dating.StoryDates;
import org.dragoman.reader.frame.ChangeDates;
import org.dragoman.reader.names.HeldOffice;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.names.ToldChange;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Turns the offices that a document gives its persons into claims. */
final class OfficeClaims {
    private static final String TYPE = "office";
    /** The rule of claims whose change a verb tells. */
    static final String CHANGE_RULE = "office-by-verb";

    /** Days after which it is told of another term that somebody left an office whom the document says to hold it. */
    private static final int OTHER_TERM = 365;

    private OfficeClaims() {}

    /**
     * @param changes the days of the changes that sentences tell
     * @param dates when the stories of the document were published
     */
    static List<Claim> of(
            Document document, List<HeldOffice> offices, ChangeDates changes, StoryDates dates, ClaimBorder border) {
        List<Claim> claims = new ArrayList<>();
        for (HeldOffice given : offices) {
            HeldOffice held = isOfOtherTerm(given, changes, dates) ? given.untold() : given;
            Sentence sentence = held.sentence().sentence();
            String as = held.as() == null ? held.name() : held.as();
            ChangeDates.Found told = changes.of(held.toldChange());
            claims.add(new Claim(
                    document.id(),
                    TYPE,
                    fields(held, as, told.when()),
                    sentence.story(),
                    told.status(),
                    Math.round(held.confidence() * 100) / 100.0,
                    sentence.language(),
                    border.evidence(sentences(held)),
                    derivation(held, as)));
        }
        return claims;
    }

    /**
     * Whether an office that one sentence gives somebody was left, as another one tells, long before, or on no day that is
     * told and in words that do not name it: then he came to it again, or left another one.
     */
    private static boolean isOfOtherTerm(HeldOffice held, ChangeDates changes, StoryDates dates) {
        ToldChange told = held.toldChange();
        if (told == null
                || told.step().change() != Holding.Change.ENDS
                || held.holding().change() != Holding.Change.HOLDS
                || told.sentence() == held.sentence()) {
            return false;
        }
        Edtf when = changes.of(told).when();
        Edtf published = dates.published(held.sentence().sentence().story());
        return when == null
                ? told.bare()
                : published != null
                        && when.lastDay().isBefore(published.firstDay().minusDays(OTHER_TERM));
    }

    /** Where the document gives the office first, and where it tells what becomes of it. */
    private static List<Sentence> sentences(HeldOffice held) {
        Sentence first = held.sentence().sentence();
        ToldChange told = held.toldChange();
        Sentence second = told == null ? first : told.sentence().sentence();
        return first.start() == second.start() ? List.of(first) : List.of(first, second);
    }

    private static Derivation derivation(HeldOffice held, String as) {
        ToldChange told = held.toldChange();
        List<String> steps = new ArrayList<>(List.of("the mention gives " + held.holding()));
        if (told != null) {
            String verb = told.sentence()
                    .sentence()
                    .textOf(told.step().from(), told.step().to());
            steps.add("\"" + verb + "\" tells that it " + told.step().rule());
        }
        return new Derivation(told == null ? "office-of-person" : CHANGE_RULE, as, steps);
    }

    private static Map<String, Object> fields(HeldOffice held, String as, @Nullable Edtf when) {
        Holding holding = held.holding();
        Map<String, Object> who = new LinkedHashMap<>();
        who.put("name", held.name());
        who.put("as", as);
        if (held.repaired()) {
            who.put("repaired", true);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("who", who);
        fields.put("office", holding.office());
        if (holding.of() != null) {
            fields.put("of", holding.of());
        }
        if (holding.at() != null) {
            fields.put("at", holding.at());
        }
        if (held.change() != Holding.Change.HOLDS) {
            Holding.Change change = held.change().isOver() ? Holding.Change.ENDS : held.change();
            fields.put("change", change.name().toLowerCase(Locale.ROOT));
        }
        if (when != null) {
            fields.put("when", when.toString());
        }
        return fields;
    }
}
