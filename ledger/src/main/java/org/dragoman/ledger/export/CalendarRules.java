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
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Which events belong in a calendar, as {@code core/export/calendar.yaml} has it. */
final class CalendarRules {
    private static final String FILE = "core/export/calendar.yaml";
    /** The field with the day of what is an appointment. */
    private static final String WHEN = "when";

    private static final String APPOINTMENT = "VEVENT";

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
     * @param after field with the number of years after its date in which it is, as of an anniversary; null for what is on
     *     its date
     * @param places fields that say where, the first that is filled counts
     */
    record Rule(
            String type,
            Map<String, String> only,
            String component,
            String category,
            @Nullable String due,
            @Nullable String after,
            List<String> places) {
        /** How many years after its date an event of this rule is. */
        long yearsAfter(Event event) {
            return after != null && event.value(after) instanceof Number years ? years.longValue() : 0;
        }

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
        PackNode after = node.get("after");
        return new Rule(
                node.textOf("type", ""),
                only == null ? Map.of() : new LinkedHashMap<>(only.settings()),
                node.textOf("component", ""),
                node.textOf("category", ""),
                due == null ? null : due.text(),
                after == null ? null : after.text(),
                node.textsOf("place"));
    }

    /** The rule for an event; empty where it has no day, too vague a one, or is nothing for a calendar. */
    Optional<Rule> rule(Event event) {
        return rules.stream()
                .filter(rule -> rule.fits(event))
                .findFirst()
                .flatMap(rule -> rule.due() == null && isVague(event) ? vague(rule, event) : Optional.of(rule))
                .filter(rule -> rule.due() == null || FieldDates.lastDay(event, rule.due()) != null)
                .filter(rule -> !rule.component().equals(APPOINTMENT) || isShort(event));
    }

    /** Whether no day is known, only a month or a year. */
    private static boolean isVague(Event event) {
        Edtf date = FieldDates.of(event, WHEN);
        return date != null && date.grain() != Grain.DAY;
    }

    /** What becomes of an event of which no day is known; empty where it fills no days and nothing else. */
    private Optional<Rule> vague(Rule rule, Event event) {
        PackNode vague = file.get("vague");
        return vague == null || !vague.textsOf("status").contains(event.status().code())
                ? Optional.empty()
                : Optional.of(new Rule(
                        rule.type(),
                        rule.only(),
                        vague.textOf("component", ""),
                        rule.category(),
                        WHEN,
                        rule.after(),
                        rule.places()));
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
