package org.dragoman.reader.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-09-24",
                "2013-09",
                "2013",
                "2013~",
                "2013-09-24/2013-09-26",
                "../2012-12-31",
                "2023/..",
                "2015/2020",
                "2024-02-29",
                "0938"
            })
    void writesWhatItRead(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2013-9",
                "2013-13",
                "2023-02-29",
                "24/9/2013",
                "../..",
                "2013/",
                "2020/2015",
                "13",
                "2013-09-24T10:00",
                "0000"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Edtf.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-24, 2013-09-24, 2013-09-24, DAY",
        "2024-02, 2024-02-01, 2024-02-29, MONTH",
        "2013, 2013-01-01, 2013-12-31, YEAR",
        "2013-09-24/2014, 2013-09-24, 2014-12-31, YEAR",
        "2024-01/2024-09, 2024-01-01, 2024-09-30, MONTH"
    })
    void coversItsDays(String text, LocalDate first, LocalDate last, Grain grain) {
        Edtf date = Edtf.parse(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.grain()).isEqualTo(grain);
    }

    @Test
    void anOpenEndReachesAsFarAsTimeDoes() {
        assertThat(Edtf.parse("2023/..").lastDay()).isEqualTo(Edtf.LATEST);
        assertThat(Edtf.parse("../2023").firstDay()).isEqualTo(Edtf.EARLIEST);
        assertThat(Edtf.parse("../2023").isOpen()).isTrue();
        assertThat(Edtf.parse("2023/2024").isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-09-24, true, true",
        "2013-09-24, 2013, true, false",
        "2013-09-24/2013-09-26, 2013-09-26, true, true",
        "2013-09-24/2013-09-26, 2013-09-27, false, false",
        "2012/.., 2013, true, true",
        "../2012, 2013, false, false",
        "../2012, 2012/2013, true, false"
    })
    void overlapsAndContainsByItsDays(String one, String other, boolean overlaps, boolean contains) {
        assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(overlaps);
        assertThat(Edtf.parse(other).overlaps(Edtf.parse(one))).isEqualTo(overlaps);
        assertThat(Edtf.parse(one).contains(Edtf.parse(other))).isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-09-24, 2013-09-24",
        "2013-09-24/2013-09-26, 2013-09",
        "2013-09/2013-11, 2013",
        "2013-09-24/2014-01-02, ''",
        "2013/.., ''"
    })
    void isCoveredByTheFinestCalendarDate(String text, String cover) {
        assertThat(Edtf.parse(text).cover().map(CalendarDate::toString).orElse(""))
                .isEqualTo(cover);
    }
}
