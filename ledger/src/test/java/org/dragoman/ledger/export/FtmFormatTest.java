package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entities held against the model of FollowTheMoney. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class FtmFormatTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Set<String>> PARENTS = new HashMap<>();
    private static final Map<String, Map<String, Table.Row>> PROPERTIES = new HashMap<>();
    private static final Map<String, Set<String>> REQUIRED = new HashMap<>();
    private static final Map<String, JsonNode> ENTITIES = new HashMap<>();

    @BeforeAll
    static void read() throws JsonProcessingException {
        for (Table.Row row : Facts.table("follow-the-money.tsv")) {
            String schema = row.get("schema");
            if (row.get("property").isEmpty()) {
                PARENTS.put(schema, words(row.get("extends")));
                REQUIRED.put(schema, words(row.get("required")));
            } else {
                PROPERTIES.computeIfAbsent(schema, one -> new HashMap<>()).put(row.get("property"), row);
            }
        }
        for (String line : SampleEvents.text("ftm").split("\n")) {
            JsonNode entity = JSON.readTree(line);
            assertThat(ENTITIES.put(entity.get("id").asText(), entity)).as(line).isNull();
        }
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : new HashSet<>(List.of(text.split(" ")));
    }

    /** The schema with all that it extends. */
    private static List<String> lineage(String schema) {
        List<String> lineage = new ArrayList<>(List.of(schema));
        for (int index = 0; index < lineage.size(); index++) {
            lineage.addAll(PARENTS.getOrDefault(lineage.get(index), Set.of()));
        }
        return lineage;
    }

    private static Table.Row property(String schema, String name) {
        return lineage(schema).stream()
                .map(one -> PROPERTIES.getOrDefault(one, Map.of()).get(name))
                .filter(row -> row != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError(schema + " has no property " + name));
    }

    @Test
    void everyEntityFitsTheModel() {
        assertThat(ENTITIES).hasSizeGreaterThan(SampleEvents.list().size());
        ENTITIES.values().forEach(entity -> {
            String schema = entity.get("schema").asText();
            assertThat(PARENTS).containsKey(schema);
            lineage(schema)
                    .forEach(one -> REQUIRED.get(one)
                            .forEach(needed -> assertThat(
                                            entity.get("properties").has(needed))
                                    .as(needed + " of " + entity)
                                    .isTrue()));
            entity.get("properties")
                    .fields()
                    .forEachRemaining(field -> check(schema, field.getKey(), field.getValue()));
        });
    }

    private static void check(String schema, String name, JsonNode values) {
        Table.Row property = property(schema, name);
        assertThat(values.isArray() && !values.isEmpty()).isTrue();
        for (JsonNode value : values) {
            assertThat(value.isTextual()).isTrue();
            String text = value.asText();
            switch (property.get("type")) {
                case "entity" -> {
                    assertThat(ENTITIES).containsKey(text);
                    assertThat(lineage(ENTITIES.get(text).get("schema").asText()))
                            .contains(property.get("range"));
                }
                case "date" -> assertThat(text).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
                case "country" -> assertThat(text).matches("[a-z]{2}");
                case "number" -> assertThat(text).matches("-?\\d+(\\.\\d+)?");
                case "url" -> assertThat(text).startsWith("http");
                default -> assertThat(text).isNotBlank();
            }
        }
    }

    @Test
    void everyEventIsAnEntityOfAFittingSchema() {
        SampleEvents.list()
                .forEach(told ->
                        assertThat(ENTITIES).containsKey("event-" + told.event().id()));
        assertThat(ENTITIES.get("event-v1").get("schema").asText()).isEqualTo("Trip");
        assertThat(ENTITIES.get("event-v2").get("schema").asText()).isEqualTo("Event");
        assertThat(ENTITIES.get("event-t1").get("schema").asText()).isEqualTo("Membership");
        assertThat(ENTITIES.get("event-f1").get("schema").asText()).isEqualTo("Occupancy");
        assertThat(ENTITIES.get("event-g1").at("/properties/amount/0").asText()).isEqualTo("10000000000");
    }
}
