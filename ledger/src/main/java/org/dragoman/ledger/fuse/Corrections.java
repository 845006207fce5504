package org.dragoman.ledger.fuse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings a human's word on a field into the form in which claims have it, and refuses what the field cannot hold. */
final class Corrections {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*");

    private final Rules rules;

    Corrections(Rules rules) {
        this.rules = rules;
    }

    /**
     * The word as a value.
     *
     * @param reported whether some report of the event has the field
     * @throws IllegalArgumentException with a line that says what the field holds
     */
    Object value(String type, String field, Object word, boolean reported) {
        List<String> fields = rules.order(type);
        if (!reported && !fields.isEmpty() && !fields.contains(field)) {
            throw new IllegalArgumentException(
                    "events of type " + type + " have no field " + field + "; they have " + String.join(", ", fields));
        }
        return switch (rules.kind(field)) {
            case DATE -> date(field, word instanceof Double year ? whole(year) : word);
            case NUMBER -> number(field, word);
            case ACTOR -> rules.holdsSides(field) ? side(field, word) : actor(word);
            case TEXT, RANK, CODE -> word;
        };
    }

    private static Object date(String field, Object word) {
        if (Assembly.edtf(word) == null) {
            throw new IllegalArgumentException("\"" + word + "\" is no date for " + field
                    + ": write 2024-10-07, 2024-10, 2024, or two dates with / between");
        }
        return word;
    }

    /** A year that came as a number. */
    private static Object whole(double year) {
        return year == Math.rint(year) ? String.format(Locale.ROOT, "%04d", (long) year) : year;
    }

    private static Object side(String field, Object word) {
        if (word instanceof String text && !CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + word + "\" is no code of a country or body, which " + field
                    + " holds: write its code, as listings in JSON show it");
        }
        return word;
    }

    private static Object number(String field, Object word) {
        if (!(word instanceof Number)) {
            throw new IllegalArgumentException("\"" + word + "\" is no number, which " + field + " holds");
        }
        return word;
    }

    /** Codes of countries and bodies as they are; other words are the name of a person. */
    private static Object actor(Object word) {
        if (word instanceof List<?> list) {
            return list.stream().map(Corrections::actor).toList();
        }
        boolean name = word instanceof String text && !CODE.matcher(text).matches();
        return name ? Map.of("name", word) : word;
    }
}
