package org.dragoman.ledger.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has come of a target of 10 billion by 2018, given in 2013. */
class PledgeTrackerTest {
    private static final List<String> SIDES = List.of("ID", "VN");
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    @TempDir
    private Path folder = Path.of("");

    private static Told target() {
        return Told.in("target.txt", "2013-06-27", "Paper A")
                .says("pledge", "by", SIDES, "what", "trade-target", "value", 10e9, "unit", "USD", "deadline", "2018");
    }

    private static Told figure(String published, double value, String period) {
        return Told.in(published + ".txt", published, "Paper " + published)
                .says(
                        "indicator",
                        "measure",
                        "trade",
                        "between",
                        SIDES,
                        "value",
                        value,
                        "unit",
                        "USD",
                        "period",
                        period);
    }

    private TrackedPledge tracked(Told... figures) {
        Told[] all = new Told[figures.length + 1];
        all[0] = target();
        System.arraycopy(figures, 0, all, 1, figures.length);
        return all(all).get(0);
    }

    private List<TrackedPledge> all(Told... documents) {
        try (Ledger ledger = OneLedger.of(folder, documents)) {
            return PledgeTracker.of(PackFiles.shipped())
                    .track(ledger.events(EventQuery.all().types("pledge")), ledger, TODAY);
        }
    }

    private static TrackedPledge sum(List<TrackedPledge> pledges, double value) {
        return pledges.stream()
                .filter(one -> Double.valueOf(value).equals(one.pledge().value("value")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLaterFigureReachesItTooLate() {
        TrackedPledge pledge = tracked(figure("2023-03-01", 14.2e9, "2022"));
        assertThat(pledge.outcome()).isEqualTo(Outcome.REACHED_LATER);
    }

    @Test
    void aTargetOfSomeYearIsMeasuredFromTheYearBeforeIt() {
        Told target = Told.in("target.txt", "2013", "Paper A")
                .says("pledge", "by", SIDES, "what", "trade-target", "value", 10e9, "unit", "USD", "deadline", "2018");
        Told part = figure("2014-05-01", 1.5e9, "2014-01/2014-03");
        TrackedPledge pledge =
                all(target, figure("2013-03-01", 4.6e9, "2012"), part).get(0);
        assertThat(pledge.outcome()).isEqualTo(Outcome.OVERDUE);
        assertThat(Objects.requireNonNull(pledge.decisive()).period()).hasToString("2012");
    }

    @Test
    void asOfADayOnlyWhatWasThereThenCounts() {
        LocalDate then = LocalDate.of(2017, 3, 1);
        try (Ledger ledger = OneLedger.of(
                folder,
                target(),
                figure("2017-02-01", 7e9, "2016"),
                figure("2018-02-01", 10.5e9, "2017"),
                figure("2020-02-01", 8e9, "2015"))) {
            List<Event> pledges = ledger.events(EventQuery.all().types("pledge"));
            TrackedPledge pledge = PledgeTracker.of(PackFiles.shipped())
                    .track(pledges, ledger, then)
                    .get(0);
            assertThat(pledge.figures()).hasSize(2);
            assertThat(pledge.outcome().isOpen()).isTrue();
            assertThat(PledgeTracker.isGiven(pledges.get(0), then)).isTrue();
            assertThat(PledgeTracker.isGiven(pledges.get(0), LocalDate.of(2013, 1, 1)))
                    .isFalse();
        }
    }

    @Test
    void aFigureOfSomeMonthsFallsShortOfNoYear() {
        TrackedPledge pledge = tracked(figure("2018-02-01", 7e9, "2017"), figure("2018-09-01", 5e9, "2018-01/2018-08"));
        assertThat(pledge.outcome()).isEqualTo(Outcome.OVERDUE);
        assertThat(Objects.requireNonNull(pledge.decisive()).value()).isEqualByComparingTo("7E9");
    }

    @Test
    void aFigureOfSomeMonthsReachesIt() {
        assertThat(tracked(figure("2018-12-01", 11e9, "2018-01/2018-11")).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void aFigureOfItsTimeMeetsIt() {
        assertThat(tracked(figure("2019-02-01", 10.6e9, "2018")).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void theTargetSaidAgainIsNoFigure() {
        TrackedPledge pledge = tracked(figure("2024-01-01", 10e9, "2018"));
        assertThat(pledge.outcome()).isEqualTo(Outcome.OVERDUE);
        assertThat(pledge.figures()).isEmpty();
    }

    @Test
    void theSumOfTheTargetReportedByTwoIsAFigure() {
        TrackedPledge pledge = tracked(figure("2019-02-01", 10e9, "2018"), figure("2019-02-02", 10e9, "2018"));
        assertThat(pledge.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aFigureToldBeforeItsTimeIsNone() {
        assertThat(tracked(figure("2016-02-01", 10.5e9, "2018")).outcome()).isEqualTo(Outcome.OVERDUE);
    }

    @Test
    void aFigureFromBeforeThePromiseDecidesNothing() {
        TrackedPledge pledge = tracked(figure("2013-06-27", 11e9, "2012"), figure("2019-02-01", 8e9, "2018"));
        assertThat(pledge.outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void theFigureOfTheDeadlineTellsThatItWasMissed() {
        TrackedPledge pledge = tracked(figure("2019-02-01", 8e9, "2018"), figure("2022-02-01", 9e9, "2021"));
        assertThat(pledge.outcome()).isEqualTo(Outcome.MISSED);
        assertThat(Objects.requireNonNull(pledge.decisive()).period()).hasToString("2018");
    }

    @Test
    void aTargetToldAgainLaterWithAnotherSumIsTheNextOne() {
        Told again = Told.in("again.txt", "2016-05-01", "Paper B")
                .says("pledge", "by", SIDES, "what", "trade-target", "value", 12e9, "unit", "USD", "deadline", "2018");
        List<TrackedPledge> both = all(target(), again);
        TrackedPledge first = sum(both, 10e9);
        assertThat(first.pledge().isDisputed()).isFalse();
        assertThat(first.next()).isEqualTo(sum(both, 12e9).pledge());
        assertThat(sum(both, 12e9).next()).isNull();
    }

    @Test
    void aTargetToldWhenItsTimeWasOverFollowsNone() {
        Told past = Told.in("later.txt", "2019-07-01", "Paper C")
                .says("pledge", "by", SIDES, "what", "trade-target", "value", 8e9, "unit", "USD", "deadline", "2018");
        assertThat(sum(all(target(), past), 10e9).next()).isNull();
    }

    @Test
    void anotherSumReportedAtTheTimeIsADisagreement() {
        Told other = Told.in("other.txt", "2013-07-01", "Paper B")
                .says("pledge", "by", SIDES, "what", "trade-target", "value", 12e9, "unit", "USD", "deadline", "2018");
        TrackedPledge pledge = tracked(other);
        assertThat(pledge.pledge().isDisputed()).isTrue();
        assertThat(pledge.next()).isNull();
    }

    @Test
    void aPlannedFigureIsNone() {
        Told planned = Told.in("plan.txt", "2018-02-01", "Paper C")
                .says(
                        "indicator",
                        Status.PLANNED,
                        "measure",
                        "trade",
                        "between",
                        SIDES,
                        "value",
                        11e9,
                        "unit",
                        "USD",
                        "period",
                        "2018");
        assertThat(tracked(planned).outcome()).isEqualTo(Outcome.OVERDUE);
    }
}
