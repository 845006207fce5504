package org.dragoman.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dragoman.reader.time.Anchor.Direction;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.time.TimePoint.Base;
import org.dragoman.reader.time.TimePoint.Lean;
import org.dragoman.reader.time.TimePoint.Part;
import org.dragoman.reader.time.TimePoint.Portion;
import org.dragoman.reader.time.TimePoint.Shift;
import org.dragoman.reader.time.TimePoint.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeResolverTest {
    private static final TimePoint NOTHING = TimePoint.NOTHING_SAID;

    private static String resolve(TimePoint point, Anchor anchor) {
        return resolve(TimeExpression.on(point), anchor);
    }

    private static String resolve(TimeExpression expression, Anchor anchor) {
        return TimeResolver.resolve(expression, anchor).map(Edtf::toString).orElse("?");
    }

    private static Anchor anchor(String published, Direction tense) {
        return Anchor.published(Edtf.parse(published)).withTense(tense);
    }

    @ParameterizedTest
    @CsvSource({
        // published, month, day, tense, value; a few days away weigh more than the tense
        "2024-10-28, 12, 0, UNKNOWN, 2024-12",
        "2024-10-28, 12, 0, PAST, 2023-12",
        "2024-10-28, 12, 0, FUTURE, 2024-12",
        "2024-10-28, 10, 0, PAST, 2024-10",
        "2024-10-28, 1, 5, UNKNOWN, 2025-01-05",
        "2024-10-28, 1, 5, PAST, 2024-01-05",
        "2024-10-28, 10, 30, PAST, 2024-10-30",
        "2024-01-03, 12, 28, UNKNOWN, 2023-12-28",
        "2024-01-03, 12, 28, FUTURE, 2023-12-28",
        "2024-03, 2, 29, UNKNOWN, 2024-02-29",
        "2017, 7, 10, UNKNOWN, 2017-07-10",
        "2017, 2, 29, UNKNOWN, ?",
        "2017-03/2017-05, 7, 10, UNKNOWN, 2017-07-10",
        "2016-03/2017-05, 7, 10, UNKNOWN, ?"
    })
    void aDateWithoutAYearIsTheNearest(String published, int month, int day, Direction tense, String value) {
        TimePoint point = NOTHING.withMonth(month).withDay(day == 0 ? null : day);
        assertThat(resolve(point, anchor(published, tense))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        // Monday is 1; 2024-10-28 is one
        "1, UNKNOWN, , 2024-10-28",
        "2, UNKNOWN, , 2024-10-22",
        "2, PAST, , 2024-10-22",
        "2, FUTURE, , 2024-10-29",
        "1, FUTURE, , 2024-10-28",
        "1, UNKNOWN, PAST, 2024-10-21",
        "1, UNKNOWN, COMING, 2024-11-04",
        "3, UNKNOWN, NEAR, 2024-10-30",
        "6, UNKNOWN, NEAR, 2024-10-26",
        "6, FUTURE, NEAR, 2024-11-02"
    })
    void aDayOfTheWeekFollowsTenseAndWording(int weekday, Direction tense, Lean lean, String value) {
        assertThat(resolve(NOTHING.withWeekday(weekday).withLean(lean), anchor("2024-10-28", tense)))
                .isEqualTo(value);
    }

    @Test
    void aDayOfTheWeekDecidesBetweenYears() {
        TimePoint tenthOfMay = NOTHING.withMonth(5).withDay(10);
        Anchor anchor = anchor("2024-11-10", Direction.UNKNOWN);
        assertThat(resolve(tenthOfMay, anchor)).isEqualTo("2024-05-10");
        assertThat(resolve(tenthOfMay.withWeekday(6), anchor)).isEqualTo("2025-05-10");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, -1, 2024-10-27, ?, ?",
        "WEEK, 1, 2024-11-04/2024-11-10, ?, ?",
        "MONTH, -1, 2024-09, 2024-09, ?",
        "QUARTER, 0, 2024-10/2024-12, 2024-10/2024-12, ?",
        "YEAR, 1, 2025, 2025, 2025"
    })
    void aDistanceNeedsAPublicationAsFineAsItself(Unit unit, int amount, String byDay, String byMonth, String byYear) {
        TimePoint point = NOTHING.withShift(new Shift(unit, amount, Base.PUBLISHED));
        assertThat(resolve(point, anchor("2024-10-28", Direction.UNKNOWN))).isEqualTo(byDay);
        assertThat(resolve(point, anchor("2024-10", Direction.UNKNOWN))).isEqualTo(byMonth);
        assertThat(resolve(point, anchor("2024", Direction.UNKNOWN))).isEqualTo(byYear);
        assertThat(resolve(point, Anchor.NONE)).isEqualTo("?");
    }

    @Test
    void theDateInFocusIsCountedFromFirst() {
        TimePoint dayAfter = NOTHING.withShift(new Shift(Unit.DAY, 1, Base.FOCUS));
        Anchor anchor = anchor("2024-10-28", Direction.UNKNOWN);
        assertThat(resolve(dayAfter, anchor)).isEqualTo("2024-10-29");
        assertThat(resolve(dayAfter, anchor.withFocus(Edtf.parse("2024-02-28"))))
                .isEqualTo("2024-02-29");
    }

    @Test
    void withoutPublicationTheFocusGivesTheYear() {
        TimePoint tenthOfJuly = NOTHING.withMonth(7).withDay(10);
        assertThat(resolve(tenthOfJuly, Anchor.NONE.withFocus(Edtf.parse("2013-06"))))
                .isEqualTo("2013-07-10");
        assertThat(resolve(tenthOfJuly, Anchor.NONE)).isEqualTo("?");
    }

    @Test
    void aDayAloneIsOfTheNearestMonthThatHasIt() {
        TimePoint thirtyFirst = NOTHING.withDay(31);
        assertThat(resolve(thirtyFirst, anchor("2024-11-02", Direction.UNKNOWN)))
                .isEqualTo("2024-10-31");
        Anchor yearOnly = anchor("2024", Direction.UNKNOWN);
        assertThat(resolve(thirtyFirst, yearOnly)).isEqualTo("?");
        assertThat(resolve(thirtyFirst, yearOnly.withFocus(Edtf.parse("2024-05-30"))))
                .isEqualTo("2024-05-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-28, FIRST_MONTHS, 9, UNKNOWN, 2024-01/2024-09",
        "2024-12-20, HALF, 1, UNKNOWN, 2024-01/2024-06",
        "2024-12-20, HALF, 1, FUTURE, 2025-01/2025-06",
        "2024-01-10, QUARTER, 4, UNKNOWN, 2023-10/2023-12",
        "2024-08-10, QUARTER, 4, UNKNOWN, 2024-10/2024-12",
        "2024, LAST_MONTHS, 3, UNKNOWN, 2024-10/2024-12"
    })
    void aPartOfNoNamedYearIsOfTheYearOfPublication(
            String published, Portion portion, int number, Direction tense, String value) {
        TimePoint point = NOTHING.withPart(new Part(portion, number));
        assertThat(resolve(point, anchor(published, tense))).isEqualTo(value);
    }

    @Test
    void theEndsOfAnIntervalShareWhatOneOfThemSays() {
        Anchor anchor = anchor("2024-10-28", Direction.UNKNOWN);
        TimePoint third = NOTHING.withDay(3);
        TimePoint lateDecember = NOTHING.withMonth(12).withDay(30);
        TimePoint earlyJanuary = NOTHING.withMonth(1).withDay(2);
        assertThat(resolve(between(third, NOTHING.withMonth(10).withDay(7)), anchor))
                .isEqualTo("2024-10-03/2024-10-07");
        assertThat(resolve(between(NOTHING.withMonth(10).withDay(3), NOTHING.withDay(7)), anchor))
                .isEqualTo("2024-10-03/2024-10-07");
        assertThat(resolve(between(lateDecember, earlyJanuary), anchor)).isEqualTo("2024-12-30/2025-01-02");
        assertThat(resolve(between(lateDecember.withYear(2016), earlyJanuary), anchor))
                .isEqualTo("2016-12-30/2017-01-02");
        assertThat(resolve(between(lateDecember, earlyJanuary.withYear(2017)), anchor))
                .isEqualTo("2016-12-30/2017-01-02");
    }

    private static TimeExpression between(TimePoint start, TimePoint end) {
        return new TimeExpression(Form.BETWEEN, start, end);
    }

    @Test
    void openAndPairedForms() {
        TimePoint first = NOTHING.withYear(1975);
        TimePoint second = NOTHING.withYear(2025);
        assertThat(resolve(new TimeExpression(Form.SINCE, first, null), Anchor.NONE))
                .isEqualTo("1975/..");
        assertThat(resolve(new TimeExpression(Form.UNTIL, null, second), Anchor.NONE))
                .isEqualTo("../2025");
        assertThat(resolve(new TimeExpression(Form.DEADLINE, second, null), Anchor.NONE))
                .isEqualTo("2025");
        TimeExpression pair = new TimeExpression(Form.PAIR, first, second);
        assertThat(resolve(pair, Anchor.NONE)).isEqualTo("?");
        assertThat(resolve(pair.opening(), Anchor.NONE)).isEqualTo("1975");
        assertThat(resolve(pair.closing(), Anchor.NONE)).isEqualTo("2025");
    }

    @Test
    void anApproximateDateStaysSo() {
        assertThat(resolve(NOTHING.withYear(2013).approximate(), Anchor.NONE)).isEqualTo("2013~");
    }

    @Test
    void anAnchorAcrossYearsStillGivesWeekdaysNothing() {
        Anchor anchor = new Anchor(Optional.of(Edtf.parse("2016-03/2017-05")), Optional.empty(), Direction.PAST);
        assertThat(resolve(NOTHING.withWeekday(2), anchor)).isEqualTo("?");
    }
}
