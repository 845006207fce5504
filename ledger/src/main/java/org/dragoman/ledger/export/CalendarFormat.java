package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.jspecify.annotations.Nullable;

/** A calendar (iCalendar, RFC 5545): visits, meetings and sessions as days, pledges as tasks that fall due. */
final class CalendarFormat implements ExportFormat {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final String AS_DAY = ";VALUE=DATE";

    private final CalendarRules rules;
    private final EventWords words;

    CalendarFormat(CalendarRules rules, EventWords words) {
        this.rules = rules;
        this.words = words;
    }

    @Override
    public EventWriter start(OutputStream out) throws IOException {
        Writer writer = TextOutput.on(out);
        CalendarText lines = new CalendarText(writer);
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.addText("PRODID", rules.product());
        lines.add("CALSCALE", "GREGORIAN");
        lines.addText("X-WR-CALNAME", rules.name());
        return new EventWriter() {
            private long leftOut;

            @Override
            public void take(ToldEvent told) throws IOException {
                Optional<CalendarRules.Rule> rule = rules.rule(told.event());
                if (rule.isPresent()) {
                    add(lines, told, rule.get());
                } else {
                    leftOut++;
                }
            }

            @Override
            public long leftOut() {
                return leftOut;
            }

            @Override
            public void finish() throws IOException {
                lines.add("END", "VCALENDAR");
                writer.flush();
            }
        };
    }

    private void add(CalendarText lines, ToldEvent told, CalendarRules.Rule rule) throws IOException {
        Event event = told.event();
        lines.add("BEGIN", rule.component());
        lines.addText("UID", event.id() + "@dragoman");
        lines.add("DTSTAMP", DAY.format(event.knownSince()) + "T000000Z");
        addDays(lines, event, rule);
        lines.addText("SUMMARY", Summary.of(event, words));
        lines.add("STATUS", rules.status(rule, event));
        lines.addText("CATEGORIES", rule.category());
        addPlace(lines, event, rule);
        lines.addText("DESCRIPTION", description(told));
        addAddress(lines, told);
        lines.add("END", rule.component());
    }

    private static void addDays(CalendarText lines, Event event, CalendarRules.Rule rule) throws IOException {
        if (rule.due() != null) {
            addDay(lines, "DUE", FieldDates.lastDay(event, rule.due()), rule.yearsAfter(event));
            return;
        }
        addDay(lines, "DTSTART", event.firstDay(), rule.yearsAfter(event));
        LocalDate last = Objects.requireNonNull(event.lastDay());
        addDay(lines, "DTEND", last.plusDays(1), rule.yearsAfter(event));
        lines.add("TRANSP", "TRANSPARENT");
    }

    private static void addDay(CalendarText lines, String name, @Nullable LocalDate day, long yearsAfter)
            throws IOException {
        lines.add(name + AS_DAY, DAY.format(Objects.requireNonNull(day).plusYears(yearsAfter)));
    }

    private void addPlace(CalendarText lines, Event event, CalendarRules.Rule rule) throws IOException {
        for (String field : rule.places()) {
            Object place = event.value(field);
            if (place != null) {
                lines.addText("LOCATION", words.name(FieldText.of(place)));
                return;
            }
        }
    }

    private static void addAddress(CalendarText lines, ToldEvent told) throws IOException {
        for (Report report : told.reports()) {
            String url = report.document().url();
            if (url != null && Identifiers.isAddress(url)) {
                lines.add("URL", url);
                return;
            }
        }
    }

    private String description(ToldEvent told) {
        Event event = told.event();
        StringBuilder text = new StringBuilder();
        text.append(rules.word("status")).append(": ").append(event.status().code());
        Summary.disagreementLines(event)
                .forEach(line -> text.append('\n')
                        .append(rules.word("disagreement"))
                        .append(": ")
                        .append(line));
        String corrected = Summary.fields(event, value -> value.corrected());
        if (corrected != null) {
            text.append('\n').append(rules.word("reviewed")).append(": ").append(corrected);
        }
        text.append('\n').append(rules.word("evidence")).append(':');
        for (Report report : told.reports()) {
            for (CitedEvidence place : report.evidence()) {
                text.append("\n- ").append(report.document().id()).append(':').append(place.line());
                text.append(" \"").append(place.text()).append('"');
            }
        }
        return text.toString();
    }
}
