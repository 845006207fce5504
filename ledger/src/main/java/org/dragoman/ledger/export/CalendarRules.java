package org.dragoman.ledger.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** Which events belong in a calendar, as {@code core/export/calendar.yaml} has it. */
final class CalendarRules {
    private static final String FILE = "core/export/calendar.yaml";

    private final PackNode file;
    private final List<Rule> rules = new ArrayList<>();
    private final int longest;

    /**
     * What becomes of some events.
     *
     * @param type record type
     * @param only values that fields must have
     * @param component the calendar's word for it
     * @param category heading that calendars file it under
     * @param due field with the day it is due; null for what has days of its own
     * @param places fields that say where, the first that is filled counts
     */
    record Rule(
            String type,
            Map<String, String> only,
            String component,
            String category,
            @Nullable String due,
            List<String> places) {
        private boolean fits(Event event) {
            return event.type().equals(type)
                    && only.entrySet().stream()
                            .allMatch(one -> Mapping.oneOf(one.getValue(), Mapping.valueOf(event, one.getKey())));
        }
    }

    private CalendarRules(PackNode file, PackProblems problems) {
        this.file = file;
        this.longest = number(file, problems);
        file.itemsOf("rules").forEach(rule -> rules.add(rule(rule)));
    }

    static CalendarRules of(PackFiles packs, PackProblems problems) {
        return new CalendarRules(PackNode.read(packs, FILE, problems), problems);
    }

    private static int number(PackNode file, PackProblems problems) {
        try {
            return Integer.parseInt(file.textOf("longest", ""));
        } catch (NumberFormatException e) {
            problems.add(file, "longest is to be a number of days");
            return 0;
        }
    }

    private static Rule rule(PackNode node) {
        PackNode only = node.get("only");
        PackNode due = node.get("due");
        return new Rule(
                node.textOf("type", ""),
                only == null ? Map.of() : new LinkedHashMap<>(only.settings()),
                node.textOf("component", ""),
                node.textOf("category", ""),
                due == null ? null : due.text(),
                node.textsOf("place"));
    }

    /** The rule for an event; empty where it has no day, too vague a one, or is nothing for a calendar. */
    Optional<Rule> rule(Event event) {
        return rules.stream()
                .filter(rule -> rule.fits(event))
                .findFirst()
                .filter(rule -> rule.due() == null ? isShort(event) : FieldDates.lastDay(event, rule.due()) != null);
    }

    private boolean isShort(Event event) {
        LocalDate first = event.firstDay();
        LocalDate last = event.lastDay();
        return first != null && last != null && ChronoUnit.DAYS.between(first, last) < longest;
    }

    String status(Rule rule, Event event) {
        PackNode statuses = file.get("status");
        PackNode ofComponent = statuses == null ? null : statuses.get(rule.component());
        return ofComponent == null ? "" : ofComponent.textOf(event.status().code(), "");
    }

    String product() {
        return file.textOf("product", "");
    }

    String name() {
        return file.textOf("name", "");
    }

    /** A word of the descriptions. */
    String word(String name) {
        PackNode words = file.get("words");
        return words == null ? name : words.textOf(name, name);
    }
}
