package org.dragoman.reader.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.junit.jupiter.api.Test;

/** The table of visits agrees with the tables of office-holders and countries. */
class VisitsTest {
    private static final PackFiles PACKS = PackFiles.shipped();
    private static final int FEWEST_ROWS = 600;

    private final PackProblems problems = new PackProblems();
    private final Knowledge knowledge = Knowledge.load(PACKS, problems);
    private final Table table = Table.parse(
            "core/visits.tsv", PACKS.read("core/visits.tsv"), problems, "who", "to", "from", "until", "source", "sure");

    @Test
    void everyVisitorHeldAnOfficeOfAnotherCountryWhenHeTravelled() {
        assertThat(table.rows()).hasSizeGreaterThan(FEWEST_ROWS);
        assertThat(table.rows()).allSatisfy(row -> {
            LocalDate first = first(row.get("from"));
            assertThat(knowledge.byName(row.get("who")))
                    .as(row.file() + ":" + row.line() + " " + row.get("who"))
                    .anyMatch(person -> person.terms().stream()
                            .anyMatch(term -> !term.of().equals(row.get("to")) && term.overlaps(first, first)));
        });
    }

    @Test
    void everyVisitEndsAfterItBegan() {
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(first(row.get("from")))
                        .as(row.file() + ":" + row.line())
                        .isBeforeOrEqualTo(last(row.get("until"))));
        assertThat(Visits.load(PACKS, problems).of("Barack Obama", "VN")).hasSize(1);
        assertThat(problems.all()).isEmpty();
    }

    private static LocalDate first(String date) {
        return date.length() == 7 ? YearMonth.parse(date).atDay(1) : LocalDate.parse(date);
    }

    private static LocalDate last(String date) {
        return date.length() == 7 ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }
}
