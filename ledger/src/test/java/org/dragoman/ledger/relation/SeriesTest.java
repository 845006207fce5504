package org.dragoman.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures as series over time. */
class SeriesTest {
    @TempDir
    private Path folder = Path.of("");

    private static Told trade(Told told, double value) {
        return told.says(
                "indicator",
                "measure",
                "trade",
                "between",
                List.of("US", "VN"),
                "value",
                value,
                "unit",
                "USD",
                "period",
                "2017");
    }

    /** One paper tells the figure of a city as that of the country; two others tell the country's. */
    @Test
    void aChartOfYearsShowsTheFigureThatMostTell() {
        Told one = trade(Told.in("a", "2018-01-10", "Paper A"), 51e9);
        Told other = trade(Told.in("b", "2018-01-11", "Paper B"), 51e9);
        Told city = trade(Told.in("c", "2018-01-09", "Paper C"), 8.2e9);
        try (Ledger ledger = OneLedger.of(folder, one, other, city)) {
            List<Series> series = Series.of(ledger.events(EventQuery.all().types("indicator")));
            assertThat(series).singleElement().satisfies(trade -> {
                assertThat(trade.figures()).hasSize(2);
                assertThat(trade.ofYears())
                        .singleElement()
                        .satisfies(figure -> assertThat(figure.value()).isEqualByComparingTo("5.1E10"));
            });
        }
    }

    @Test
    void figuresThatLieFarApartAreAtOdds() {
        Told country = trade(Told.in("a", "2018-01-10", "Paper A"), 51e9);
        Told city = trade(Told.in("c", "2018-01-09", "Paper C"), 8.2e9);
        try (Ledger ledger = OneLedger.of(folder, country, city)) {
            Series series = Series.of(ledger.events(EventQuery.all().types("indicator")))
                    .get(0);
            assertThat(series.figures())
                    .hasSize(2)
                    .allSatisfy(figure -> assertThat(figure.odds()).hasSize(1).doesNotContain(figure.event()));
            assertThat(series.atOdds()).containsExactly(series.figures());
        }
    }

    @Test
    void whatOneDocumentTellsApartIsNotAtOdds() {
        Told both = trade(trade(Told.in("a", "2018-01-10", "Paper A"), 51e9), 8.2e9);
        try (Ledger ledger = OneLedger.of(folder, both)) {
            Series series = Series.of(ledger.events(EventQuery.all().types("indicator")))
                    .get(0);
            assertThat(series.figures()).hasSize(2);
            assertThat(series.atOdds()).isEmpty();
        }
    }

    @Test
    void figuresWithOthersAreSeriesOfTheirOwn() {
        Told one = trade(Told.in("a", "2018-01-10", "Paper A"), 51e9);
        Told other = Told.in("b", "2018-01-10", "Paper B")
                .says(
                        "indicator",
                        "measure",
                        "trade",
                        "between",
                        List.of("DE", "VN"),
                        "value",
                        9e9,
                        "unit",
                        "USD",
                        "period",
                        "2017");
        try (Ledger ledger = OneLedger.of(folder, one, other)) {
            assertThat(Series.of(
                            ledger.events(EventQuery.all().types("indicator").sides("VN"))))
                    .allSatisfy(series -> assertThat(series.atOdds()).isEmpty())
                    .extracting(Series::sides)
                    .containsExactly(List.of("DE", "VN"), List.of("US", "VN"));
        }
    }

    @Test
    void aMeasureMaySayItsUnit() {
        assertThat(series("investment-projects", "projects").isUnitSaid()).isTrue();
        assertThat(series("agreements", "agreements").isUnitSaid()).isTrue();
        assertThat(series("tourists", "people").isUnitSaid()).isFalse();
    }

    private static Series series(String measure, String unit) {
        return new Series(List.of("FR", "VN"), measure, unit, null, null, null, List.of());
    }
}
