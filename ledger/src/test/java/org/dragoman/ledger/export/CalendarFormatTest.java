package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
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

    @Test
    void whatIsPlannedIsTentative() {
        assertThat(event("k1").getStatus()).isEqualTo(Status.tentative());
        assertThat(event("k1").getSummary().getValue()).contains("High-level, economic; dialogue");
    }

    @Test
    void aPledgeIsATaskDueOnTheLastDayOfItsDeadline() {
        List<VTodo> tasks = calendar().getTodos();
        assertThat(tasks).hasSize(1);
        assertThat(day(tasks.get(0).getDateDue().getValue())).isEqualTo("2018-12-31");
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
