package org.dragoman.ledger.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Source;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which claims of the gold documents tell one event, against keys made by hand. */
class FusionTest {
    private static final Fusion FUSION = Fusion.of(PackFiles.shipped());
    private static final List<GoldClaims.Gold> GOLD = GoldClaims.all();
    private static final FusedGold FUSED = new FusedGold(FUSION, GOLD);
    private static final double LEAST = 0.85;

    /** Two claims that tell one event by the key. */
    record Same(String one, String other, String verdict, String field) {}

    static Stream<Same> sameEvents() {
        return GoldClaims.rows("same-events.tsv").stream()
                .map(row -> new Same(row[0] + ":" + row[1], row[2] + ":" + row[3], row[4], row[5]));
    }

    @ParameterizedTest
    @MethodSource("sameEvents")
    void claimsOfOneEventAreFused(Same same) {
        assertThat(FUSED.eventOf(same.one())).isEqualTo(FUSED.eventOf(same.other()));
    }

    @Test
    void bothValuesStayWhereDocumentsDisagree() {
        List<Same> disagreeing =
                sameEvents().filter(same -> same.verdict().equals("disagree")).toList();
        assertThat(disagreeing).hasSizeGreaterThan(3).allSatisfy(same -> {
            FieldValue value = Objects.requireNonNull(
                    event(same.one(), same.other()).fields().get(same.field()));
            assertThat(value.disputed()).isTrue();
            assertThat(value.reported()).hasSize(2);
        });
    }

    private static Event event(String... places) {
        List<Telling> tellings = new ArrayList<>();
        for (String place : places) {
            Claim claim = FUSED.claim(place);
            Source source = new Source(tellings.size(), tellings.size(), place, place, "2025", claim.language(), false);
            tellings.add(new Telling(source, claim, place, LocalDate.EPOCH));
        }
        return FUSION.event("event", tellings, Verdict.NONE);
    }

    /** The events of both keys, as sets of claims. */
    private static List<Set<String>> key() {
        Map<String, Set<String>> eventOf = new HashMap<>();
        sameEvents().forEach(same -> join(eventOf, List.of(same.one(), same.other())));
        GoldClaims.rows("events.tsv").forEach(row -> join(eventOf, List.of(row[1].split(" "))));
        return new ArrayList<>(new HashSet<>(eventOf.values()));
    }

    private static void join(Map<String, Set<String>> eventOf, List<String> places) {
        Set<String> all = new TreeSet<>(places);
        places.forEach(place -> all.addAll(eventOf.getOrDefault(place, Set.of())));
        all.forEach(place -> eventOf.put(place, all));
    }

    @Test
    void pairsOfClaimsAreFusedAsTheKeySays() {
        List<Set<String>> events = key().stream()
                .filter(event -> !FUSED.claim(event.iterator().next()).type().equals("office"))
                .toList();
        assertThat(events).hasSizeGreaterThanOrEqualTo(60);
        int told = 0;
        int right = 0;
        for (Set<String> event : events) {
            for (String one : event) {
                for (String other : event) {
                    if (one.compareTo(other) < 0) {
                        told++;
                        right += FUSED.eventOf(one).equals(FUSED.eventOf(other)) ? 1 : 0;
                    }
                }
            }
        }
        int wrong = falseMerges(events).size();
        double f1 = 2.0 * right / (told + right + wrong);
        assertThat(f1).as("%d right of %d, %d wrong", right, told, wrong).isGreaterThanOrEqualTo(LEAST);
    }

    @Test
    void noTwoEventsAreMadeOne() {
        assertThat(falseMerges(key())).isEmpty();
    }

    /** Pairs of claims that are fused and are no event of the key; of documents that the key goes through. */
    private static List<String> falseMerges(List<Set<String>> key) {
        Map<String, Set<String>> eventOf = new HashMap<>();
        key.forEach(event -> event.forEach(place -> eventOf.put(place, event)));
        List<String> wrong = new ArrayList<>();
        for (List<String> event : FUSED.events().values()) {
            List<String> looked = event.stream()
                    .filter(place ->
                            !isHeldBack(place) && !FUSED.claim(place).type().equals("office"))
                    .toList();
            for (String one : looked) {
                for (String other : looked) {
                    if (one.compareTo(other) < 0
                            && !eventOf.getOrDefault(one, Set.of()).contains(other)) {
                        wrong.add(one + " " + other);
                    }
                }
            }
        }
        return wrong;
    }

    /** Documents with such numbers are counted and not looked at. */
    private static boolean isHeldBack(String place) {
        return Integer.parseInt(FusedGold.document(place).replaceAll("\\D", "")) % 3 == 0;
    }

    @Test
    void anOfficeIsOneEventForEachPersonAndStep() {
        for (List<String> event : FUSED.events().values()) {
            Claim first = FUSED.claim(event.get(0));
            if (first.type().equals("office")) {
                assertThat(event).allSatisfy(place -> {
                    Claim claim = FUSED.claim(place);
                    assertThat(claim.field("office")).isEqualTo(first.field("office"));
                    assertThat(claim.field("of")).isEqualTo(first.field("of"));
                    assertThat(claim.field("change")).isEqualTo(first.field("change"));
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theOrderOfDocumentsMakesNoDifference(int seed) {
        List<GoldClaims.Gold> shuffled = new ArrayList<>(GOLD);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(sets(new FusedGold(FUSION, shuffled))).isEqualTo(sets(FUSED));
    }

    private static Set<Set<String>> sets(FusedGold fused) {
        Set<Set<String>> sets = new HashSet<>();
        fused.events().values().forEach(event -> sets.add(new TreeSet<>(event)));
        return sets;
    }
}
