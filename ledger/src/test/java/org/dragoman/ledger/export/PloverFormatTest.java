package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.junit.jupiter.api.Test;

/** Rows of event data held against PLOVER and CAMEO. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class PloverFormatTest {
    private static List<Map<String, String>> rows() {
        List<String> lines = List.of(SampleEvents.text("plover").split("\n"));
        String[] header = lines.get(0).split("\t", -1);
        assertThat(header).containsExactlyElementsOf(PloverFormat.COLUMNS);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    assertThat(cells).as(line).hasSameSizeAs(header);
                    Map<String, String> row = new LinkedHashMap<>();
                    Arrays.stream(header).forEach(name -> row.put(name, cells[row.size()]));
                    return row;
                })
                .toList();
    }

    private static List<Map<String, String>> rows(String event) {
        return rows().stream().filter(row -> row.get("event_id").equals(event)).toList();
    }

    @Test
    void everyCodeIsOneOfCameoWithItsPloverEvent() {
        Map<String, Table.Row> known = new HashMap<>();
        Facts.table("cameo.tsv").forEach(row -> known.put(row.get("cameo"), row));
        List<PloverRules.Rule> rules =
                PloverRules.of(SampleEvents.PACKS, new PackProblems()).all();
        assertThat(rules).hasSizeGreaterThan(20).allSatisfy(rule -> {
            assertThat(known).containsKey(rule.code("cameo"));
            Table.Row fact = known.get(rule.code("cameo"));
            assertThat(rule.code("event")).isEqualTo(fact.get("event"));
            assertThat(rule.code("mode")).isEqualTo(fact.get("mode"));
            assertThat(Double.parseDouble(rule.code("goldstein"))).isBetween(-10.0, 10.0);
            boolean conflict = List.of("ACCUSE", "REJECT").contains(rule.code("event"));
            boolean material = List.of("COOPERATE", "AID").contains(rule.code("event"));
            assertThat(rule.code("quad")).isEqualTo(conflict ? "3" : material ? "2" : "1");
        });
    }

    @Test
    void aVisitIsOneRowAndACallIsOneEachWay() {
        assertThat(rows("v1")).hasSize(1);
        assertThat(rows("v1").get(0))
                .containsEntry("event_type", "CONSULT")
                .containsEntry("event_mode", "visit")
                .containsEntry("cameo_code", "042")
                .containsEntry("actor_country", "VN")
                .containsEntry("recipient_country", "FR")
                .containsEntry("actor_code", "VNM")
                .containsEntry("recipient_code", "FRA")
                .containsEntry("event_date", "2013-09-24");
        assertThat(rows("m1")).hasSize(2).allSatisfy(row -> assertThat(row).containsEntry("cameo_code", "041"));
    }

    @Test
    void whatWasDeniedIsNoVisit() {
        assertThat(rows("v2").get(0))
                .containsEntry("event_type", "REJECT")
                .containsEntry("context", "diplomatic;hypothetical");
    }

    @Test
    void tiersAndPledgesAreInTheExtension() {
        assertThat(rows("p1").get(0))
                .containsEntry("extension", "tier")
                .containsEntry("extension_value", "strategic")
                .containsEntry("extension_detail", "established");
        assertThat(rows("g1").get(0))
                .containsEntry("extension", "pledge")
                .containsEntry("extension_value", "trade-target")
                .containsEntry("extension_detail", "2018")
                .containsEntry("amount", "10000000000");
        assertThat(PloverRules.of(SampleEvents.PACKS, new PackProblems()).extension())
                .containsOnlyKeys("tier", "pledge");
    }

    @Test
    void hostileTextBreaksNoRow() {
        assertThat(rows("h1").get(0).get("quote")).startsWith("He said \"no, nay;");
        assertThat(rows("h1").get(0).get("actor_name")).isEqualTo("'" + SampleEvents.FORMULA);
    }
}
