package org.dragoman.reader.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.names.HeldOffice;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.token.Sentence;

/** Turns the offices that a document gives its persons into claims. */
final class OfficeClaims {
    private static final String TYPE = "office";

    private OfficeClaims() {}

    static List<Claim> of(Document document, List<HeldOffice> offices, ClaimBorder border) {
        List<Claim> claims = new ArrayList<>();
        for (HeldOffice held : offices) {
            Sentence sentence = held.sentence().sentence();
            String as = held.as() == null ? held.name() : held.as();
            claims.add(new Claim(
                    document.id(),
                    TYPE,
                    fields(held, as),
                    sentence.story(),
                    Status.DONE,
                    Math.round(held.confidence() * 100) / 100.0,
                    sentence.language(),
                    border.evidence(List.of(sentence)),
                    new Derivation("office-of-person", as, List.of("the mention gives " + held.holding()))));
        }
        return claims;
    }

    private static Map<String, Object> fields(HeldOffice held, String as) {
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
        if (holding.change() != Holding.Change.HOLDS) {
            Holding.Change change = holding.change().isOver() ? Holding.Change.ENDS : holding.change();
            fields.put("change", change.name().toLowerCase(Locale.ROOT));
        }
        return fields;
    }
}
