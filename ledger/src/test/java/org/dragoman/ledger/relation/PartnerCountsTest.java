package org.dragoman.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.OneLedger;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tiers with their days, and stated counts held against them. */
class PartnerCountsTest {
    private static final KnownTiers KNOWN = KnownTiers.of(PackFiles.shipped());
    private static final LocalDate DAY = LocalDate.of(2014, 1, 1);

    @TempDir
    private Path folder = Path.of("");

    private static Told report() {
        return Told.in("a.txt", "2013-12-31", "Paper A");
    }

    private static Told tier(Told told, String partner, String tier, String change, String... when) {
        List<String> sides = List.of(partner, "VN").stream().sorted().toList();
        return when.length == 0
                ? told.says("partnership", "between", sides, "tier", tier, "change", change)
                : told.says("partnership", "between", sides, "tier", tier, "change", change, "when", when[0]);
    }

    private static TierHistory history(Ledger ledger, String partner) {
        return TierHistory.of(
                ledger.events(EventQuery.all().types("partnership").sides(partner, "VN")),
                KNOWN.between("VN", partner));
    }

    @Test
    void aStepThatIsOnlyNamedBeginsOnTheDayOfTheTables() {
        try (Ledger ledger = OneLedger.of(folder, tier(report(), "IT", "strategic", "in-force"))) {
            TierStep step = history(ledger, "IT").on(DAY).orElseThrow();
            assertThat(step.since()).isEqualTo(LocalDate.of(2013, 1, 21));
            assertThat(step.dated()).isFalse();
            assertThat(history(ledger, "IT").on(LocalDate.of(2013, 1, 20))).isEmpty();
        }
    }

    @Test
    void aSectoralTierWithoutItsFieldTakesTheRelationsPlaceOnlyWhereItHasNone() {
        Told told = tier(report(), "IT", "strategic", "established", "2013-03");
        tier(told, "IT", "sectoral", "established", "2013-06");
        tier(told, "FI", "sectoral", "established", "2013-06");
        try (Ledger ledger = OneLedger.of(folder, told)) {
            assertThat(history(ledger, "IT").on(DAY).orElseThrow().tier()).isEqualTo("strategic");
            assertThat(history(ledger, "IT").sectoralOn(DAY)).hasSize(1);
            assertThat(history(ledger, "FI").on(DAY).orElseThrow().tier()).isEqualTo("sectoral");
            assertThat(history(ledger, "FI").sectoralOn(DAY)).isEmpty();
        }
    }

    @Test
    void aLaterTierThatOnlyTheTablesHaveIsTold() {
        try (Ledger ledger = OneLedger.of(folder, tier(report(), "FR", "strategic", "in-force"))) {
            TierHistory history = history(ledger, "FR");
            assertThat(history.untold(DAY)).isEmpty();
            KnownTier later = history.untold(LocalDate.of(2025, 1, 1)).orElseThrow();
            assertThat(later.tier()).isEqualTo("comprehensive-strategic");
            assertThat(later.day()).isEqualTo(LocalDate.of(2024, 10, 7));
        }
    }

    @Test
    void theDocumentsDayStandsBesideThatOfTheTables() {
        Told told = tier(report(), "IT", "strategic", "established", "2013-03");
        try (Ledger ledger = OneLedger.of(folder, told)) {
            TierStep step = history(ledger, "IT").on(DAY).orElseThrow();
            assertThat(step.dated()).isTrue();
            assertThat(step.since()).isEqualTo(LocalDate.of(2013, 3, 1));
            assertThat(step.known()).isNotNull();
        }
    }

    @Test
    void aTierNamedInPassingAgainstTheTablesIsNoStep() {
        Told told = tier(tier(report(), "DK", "strategic", "in-force"), "DK", "comprehensive", "in-force");
        try (Ledger ledger = OneLedger.of(folder, told)) {
            TierHistory history = history(ledger, "DK");
            assertThat(history.steps()).extracting(TierStep::tier).containsExactly("comprehensive");
            assertThat(history.passing()).extracting(TierStep::tier).containsExactly("strategic");
        }
    }

    @Test
    void theDifferenceToAStatedCountIsExplained() {
        Told told = report().says("partnership-count", "of", "VN", "tier", "strategic", "value", 13);
        tier(tier(told, "IT", "strategic", "in-force"), "RU", "comprehensive-strategic", "in-force");
        Told later = tier(Told.in("b.txt", "2023-11-27", "Paper B"), "JP", "comprehensive-strategic", "upgraded");
        try (Ledger ledger = OneLedger.of(folder, told, later)) {
            PartnerCount count =
                    PartnerCounts.of(ledger, "VN", null, KNOWN).stated().get(0);
            assertThat(count.held()).containsExactly("IT");
            assertThat(count.higher()).containsExactly("RU");
            assertThat(count.otherwise()).extracting(KnownTier::partner).containsExactly("JP");
            assertThat(count.untold())
                    .extracting(KnownTier::partner)
                    .containsExactlyInAnyOrder("CN", "DE", "ES", "FR", "GB", "ID", "IN", "KR", "SG", "TH");
            assertThat(count.unexplained()).isZero();
        }
    }

    @Test
    void aCountThatTheLedgerHoldsIsLeftAlone() {
        Told told = report().says("partnership-count", "of", "VN", "tier", "strategic", "value", 1);
        try (Ledger ledger = OneLedger.of(folder, tier(told, "IT", "strategic", "in-force"))) {
            PartnerCount count =
                    PartnerCounts.of(ledger, "VN", null, KNOWN).stated().get(0);
            assertThat(count.unexplained()).isZero();
            assertThat(count.untold()).isEmpty();
        }
    }

    @Test
    void theTablesEndAStepWhereTheNextOneBegins() {
        List<KnownTier> steps = KNOWN.between("FR", "VN");
        assertThat(steps).extracting(KnownTier::tier).containsExactly("strategic", "comprehensive-strategic");
        assertThat(steps.get(0).until()).isEqualTo(steps.get(1).day());
        assertThat(KNOWN.between("FR", "DE")).isEmpty();
    }

    @Test
    void whatOnlyTheTablesHaveOfPartnersIsToldBesides() {
        Told told = tier(tier(report(), "IT", "strategic", "in-force"), "FR", "strategic", "in-force");
        try (Ledger ledger = OneLedger.of(folder, told)) {
            PartnerCounts counts = PartnerCounts.of(ledger, "VN", null, KNOWN);
            assertThat(counts.untold(DAY))
                    .extracting(KnownTier::partner)
                    .contains("ES", "TH")
                    .doesNotContain("IT", "FR");
            assertThat(counts.untold(LocalDate.of(2025, 1, 1)))
                    .extracting(KnownTier::partner, KnownTier::tier)
                    .contains(tuple("FR", "comprehensive-strategic"));
        }
    }
}
