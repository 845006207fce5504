package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events as JSON Lines, held against their schema. */
class EventLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<JsonNode> lines() throws JsonProcessingException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : SampleEvents.text("jsonl").split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    @Test
    void everyLineFitsThePublishedSchema() throws JsonProcessingException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SampleEvents.EXPORTS.eventSchema());
        assertThat(lines())
                .hasSize(SampleEvents.list().size())
                .allSatisfy(line -> assertThat(schema.validate(line)).isEmpty());
        JsonNode wrong = JSON.readTree("{\"id\":\"x\",\"type\":\"visit\",\"status\":\"perhaps\"}");
        assertThat(schema.validate(wrong)).isNotEmpty();
    }

    @Test
    void allValuesAndAllEvidenceAreThere() throws JsonProcessingException {
        JsonNode trade = lines().get(7);
        assertThat(trade.at("/values/value/disputed").asBoolean()).isTrue();
        assertThat(trade.at("/values/value/reported/1/value").asLong()).isEqualTo(3_100_000_000L);
        JsonNode visit = lines().get(0);
        assertThat(visit.at("/reports/0/evidence/0/line").asInt()).isEqualTo(2);
        assertThat(visit.at("/reports/0/document/url").asText()).isEqualTo("https://example.org/v1?a=1&b=2");
        assertThat(visit.at("/fields/who/name").asText()).isEqualTo("Nguy\u1EC5n T\u1EA5n D\u0169ng");
    }
}
