package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Finds the cell of a claim: its block, and what it says in the fields that tell events apart. */
final class CellMaker {
    private static final String NOTHING = "-";

    private final Rules rules;
    private final Actors actors;

    CellMaker(Rules rules, Actors actors) {
        this.rules = rules;
        this.actors = actors;
    }

    /** @param repeat which of the claims of its document that say the same it is, from 1 */
    Cell cell(Claim claim, @Nullable String published, int repeat) {
        TypeRule rule = rules.type(claim.type());
        Facts facts = facts(claim, published, rule);
        return new Cell(
                block(claim, rule), Signatures.write(facts, rule.repeats() == TypeRule.Repeats.ALWAYS ? 1 : repeat));
    }

    private Facts facts(Claim claim, @Nullable String published, TypeRule rule) {
        Map<String, String> codes = new HashMap<>();
        Map<String, Double> numbers = new HashMap<>();
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, List<Actor>> persons = new HashMap<>();
        for (TypeRule.FieldRule field : rule.same()) {
            Object value = claim.field(field.field());
            if (value != null) {
                switch (field.how()) {
                    case ACTOR, MEMBERS, OVERLAP, SIDE -> persons.put(field.field(), actors.actors(value));
                    case NUMBER -> addNumber(field.field(), value, numbers, codes);
                    case WORDS -> words.put(field.field(), words(claim, value));
                    case RANK -> addNumber(field.field(), position(value), numbers, codes);
                    case EQUAL, CLASS -> codes.put(field.field(), text(value));
                }
            }
            if (!field.other().isEmpty() && claim.field(field.other()) != null) {
                codes.put(field.other(), String.valueOf(claim.field(field.other())));
            }
        }
        Span date = date(claim, rule.date());
        boolean dates =
                rule.date().undated() != TypeRule.DateRule.ANY || rule.date().field() != null;
        return new Facts(
                claim.type(),
                words.isEmpty() ? "" : claim.language(),
                claim.status() == Status.DENIED,
                date,
                date == null && dates || rule.asksWhenTold() ? hint(published, rule.date()) : null,
                codes,
                numbers,
                words,
                persons);
    }

    private static String text(Object value) {
        return value instanceof String text ? text : ClaimJson.value(value);
    }

    private static Object position(Object rank) {
        Object position = rank instanceof Map<?, ?> map ? map.get("position") : rank;
        return position == null ? "" : position;
    }

    private static void addNumber(String field, Object value, Map<String, Double> numbers, Map<String, String> codes) {
        if (value instanceof Number number) {
            numbers.put(field, number.doubleValue());
        } else {
            codes.put(field, text(value));
        }
    }

    /** The folded words of a text that say something, without the name of the body that the claim is about anyway. */
    private Set<String> words(Claim claim, Object value) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : Knowledge.words(String.valueOf(value))) {
            if (!rules.isStopWord(word)) {
                words.add(word);
            }
        }
        if (claim.field("body") instanceof String body) {
            words.removeAll(Knowledge.words(body));
        }
        return words;
    }

    private static @Nullable Span date(Claim claim, TypeRule.DateRule rule) {
        Edtf date = rule.field() == null ? null : Assembly.edtf(claim.field(rule.field()));
        if (date == null) {
            return null;
        }
        return rule.as() == TypeRule.As.START ? Span.startOf(date) : Span.of(date);
    }

    /** When it was told; no finer than to the month where it is all one how long after the event. */
    private static @Nullable Span hint(@Nullable String published, TypeRule.DateRule rule) {
        Edtf date = Assembly.edtf(published);
        if (date == null || date.isOpen()) {
            return null;
        }
        Span span = Span.of(date);
        return rule.undated() == TypeRule.DateRule.ANY ? span.month() : span;
    }

    private String block(Claim claim, TypeRule rule) {
        List<String> parts = new ArrayList<>();
        parts.add(claim.type());
        for (String part : rule.block()) {
            parts.add(part(claim, part));
        }
        return String.join("/", parts);
    }

    private String part(Claim claim, String part) {
        if (part.endsWith("?")) {
            String field = part.substring(0, part.length() - 1);
            return claim.field(field) == null ? NOTHING : field;
        }
        if (part.endsWith("!")) {
            Set<String> keys = new TreeSet<>();
            actors.actors(claim.field(part.substring(0, part.length() - 1))).forEach(actor -> keys.add(actor.key()));
            return String.join("+", keys);
        }
        if (part.contains("|")) {
            for (String field : part.split("\\|")) {
                if (claim.field(field) != null) {
                    return value(claim, List.of(field));
                }
            }
            return NOTHING;
        }
        return value(claim, List.of(part.split("\\+")));
    }

    private String value(Claim claim, List<String> fields) {
        Set<String> values = new TreeSet<>();
        for (String field : fields) {
            Object value = claim.field(field);
            if (value != null && rules.kind(field) == FieldKind.ACTOR) {
                actors.actors(value).forEach(actor -> values.add(actor.side() == null ? NOTHING : actor.side()));
            } else if (value != null) {
                values.add(text(value));
            }
        }
        return values.isEmpty() ? NOTHING : String.join("+", values);
    }
}
