package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Calendars as another program reads them. */
class CalendarFormatTest {
    private static ICalendar calendar() {
        List<ICalendar> calendars = Biweekly.parse(SampleEvents.text("ical")).all();
        assertThat(calendars).hasSize(1);
        return calendars.get(0);
    }

    private static VEvent event(String id) {
        return calendar().getEvents().stream()
                .filter(one -> one.getUid().getValue().equals(id + "@dragoman"))
                .findFirst()
                .orElseThrow();
    }

    private static String day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    @Test
    void theCalendarIsValid() {
        assertThat(calendar().validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(Biweekly.parse(SampleEvents.text("ical")).first().getEvents())
                .hasSizeGreaterThan(5);
    }

    @Test
    void aVisitTakesItsDays() {
        VEvent visit = event("v1");
        assertThat(day(visit.getDateStart().getValue())).isEqualTo("2013-09-24");
        assertThat(day(visit.getDateEnd().getValue())).isEqualTo("2013-09-27");
        assertThat(visit.getDateStart().getValue().hasTime()).isFalse();
        assertThat(visit.getStatus()).isEqualTo(Status.confirmed());
        assertThat(visit.getLocation().getValue()).isEqualTo("Paris");
        assertThat(visit.getDescription().getValue())
                .contains("doc/v1.txt:2 \"The Prime Minister, M. Dung, is in Paris.\nOn three days.\"");
        assertThat(visit.getUrl().getValue()).isEqualTo("https://example.org/v1?a=1&b=2");
    }

    private static VTodo task(String id) {
        return calendar().getTodos().stream()
                .filter(one -> one.getUid().getValue().equals(id + "@dragoman"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsPlannedForAMonthFillsNoDaysAndIsATask() {
        VTodo session = task("k1");
        assertThat(session.getStatus()).isEqualTo(Status.needsAction());
        assertThat(session.getSummary().getValue()).contains("High-level, economic; dialogue");
        assertThat(day(session.getDateDue().getValue())).isEqualTo("2015-03-31");
        assertThat(calendar().getEvents())
                .extracting(one -> one.getUid().getValue())
                .doesNotContain("k1@dragoman");
    }

    @Test
    void whatWasInAMonthFillsNoDays() throws IOException {
        String calendar = written("done", "2013-09-01", "2013-09-30", "2013-09");
        assertThat(calendar).doesNotContain("BEGIN:VEVENT", "BEGIN:VTODO");
        assertThat(written("done", "2013-09-24", "2013-09-26", "2013-09-24/2013-09-26"))
                .contains("DTSTART;VALUE=DATE:20130924");
    }

    @Test
    void whatIsPlannedIsTentative() throws IOException {
        assertThat(written("planned", "2015-03-04", "2015-03-04", "2015-03-04"))
                .contains("BEGIN:VEVENT", "STATUS:TENTATIVE");
    }

    @Test
    void anAnniversaryIsSoManyYearsAfterWhatItRemembers() throws IOException {
        assertThat(written("planned", anniversary("1973-04-12", "1973-04-12", "1973-04-12")))
                .contains("DTSTART;VALUE=DATE:20230412", "DTEND;VALUE=DATE:20230413", "CATEGORIES:Anniversary");
        assertThat(written("planned", anniversary("1973-04-01", "1973-04-30", "1973-04")))
                .contains("BEGIN:VTODO", "DUE;VALUE=DATE:20230430");
        assertThat(written("done", anniversary("1973-01-01", "1973-12-31", "1973")))
                .doesNotContain("SUMMARY");
    }

    private static Told anniversary(String first, String last, String when) {
        return new Told(
                "milestone",
                first,
                last,
                EventMaker.fields("between", "FR", "what", "anniversary", "when", when, "years", 50));
    }

    private static String written(String status, String first, String last, String when) throws IOException {
        return written(
                status, new Told("visit", first, last, EventMaker.fields("who", "FR", "to", "VN", "when", when)));
    }

    /** What is told of an event of some type. */
    private record Told(String type, String first, String last, Map<String, Object> fields) {}

    private static String written(String status, Told told) throws IOException {
        ToldEvent event = EventMaker.event(
                "v",
                told.type(),
                org.dragoman.reader.claim.Status.of(status),
                told.first(),
                told.last(),
                told.fields(),
                "It is told.");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long leftOut = Objects.requireNonNull(SampleEvents.EXPORTS.format("ical"))
                .format()
                .write(taker -> taker.take(event), out);
        String calendar = out.toString(StandardCharsets.UTF_8);
        assertThat(leftOut).isEqualTo(calendar.contains("SUMMARY") ? 0 : 1);
        return calendar;
    }

    @Test
    void aPledgeIsATaskDueOnTheLastDayOfItsDeadline() {
        assertThat(calendar().getTodos()).hasSize(2);
        assertThat(day(task("g1").getDateDue().getValue())).isEqualTo("2018-12-31");
    }

    @Test
    void whatIsVagueOrUndatedIsLeftOut() {
        assertThat(calendar().getEvents().stream().map(one -> one.getUid().getValue()))
                .doesNotContain("v2@dragoman", "c1@dragoman", "t1@dragoman");
    }

    @Test
    void hostileTextStaysText() {
        VEvent hostile = event("h1");
        assertThat(hostile.getLocation().getValue()).isEqualTo("a,b;c\\d\nBEGIN:VEVENT");
        assertThat(hostile.getDescription().getValue()).contains("He said \"no, nay; \\ never\",\nthen left.");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsBetweenCharacters() {
        String text = SampleEvents.text("ical");
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD\uFFFD");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }
}
