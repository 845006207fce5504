package org.dragoman.ledger.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What fills a property of another format.
 *
 * @param operator how it is made
 * @param argument the field it is made of, or the words of a constant; empty where the operator takes none
 */
record MappedValue(Operator operator, String argument) {
    /** How a property is filled. */
    enum Operator {
        /** Persons, countries, bodies and organisations of a field, as things of their own. */
        ACTOR,
        /** A place of a field: a country as a thing of its own, other places by name. */
        PLACE,
        /** A field's value as text. */
        TEXT,
        NUMBER,
        /** A field's EDTF date, where it is one day, month or year. */
        DATE,
        /** Codes of the countries among a field's actors, or that they act for. */
        COUNTRIES,
        /** The office that an event of the type office is about, as a thing of its own. */
        POST,
        /** First day of the event. */
        START,
        /** Last day of the event. */
        END,
        /** The event in plain words. */
        SUMMARY,
        /** The event's status, as the file's {@code status} says it in the other format. */
        STATUS,
        CONFIDENCE,
        /** The event's id. */
        ID,
        /** The sentences it was read from, with their documents. */
        QUOTATIONS,
        /** The documents that report it, as things of their own. */
        DOCUMENTS,
        /** The addresses of these. */
        ADDRESSES,
        /** Who published these. */
        PUBLISHERS,
        /** Fields on which the reports contradict each other, with all values. */
        DISAGREEMENTS,
        /** The argument itself. */
        CONSTANT
    }

    /** Reads {@code operator} or {@code operator argument}; empty where there is no such operator. */
    static Optional<MappedValue> parse(String text) {
        String[] parts = text.strip().split(" +", 2);
        return Arrays.stream(Operator.values())
                .filter(operator -> code(operator).equals(parts[0]))
                .map(operator -> new MappedValue(operator, parts.length > 1 ? parts[1] : ""))
                .findFirst();
    }

    /** The names of all operators. */
    static List<String> operators() {
        return Arrays.stream(Operator.values()).map(MappedValue::code).collect(Collectors.toList());
    }

    private static String code(Operator operator) {
        return operator.name().toLowerCase(Locale.ROOT);
    }
}
