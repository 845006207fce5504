package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.pack.Table;
import org.junit.jupiter.api.Test;

/** Linked data as a JSON-LD processor understands it. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class LinkedDataTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String OWN = "https://w3id.org/dragoman/ns#";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The only document from elsewhere is the context of annotations. */
    private static final DocumentLoader OFFLINE = (address, options) -> {
        if (!address.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
        }
        return document(Facts.text("anno.jsonld"));
    };

    private static Document document(String text) throws JsonLdError {
        return JsonDocument.of(new StringReader(text));
    }

    private static JsonArray expanded(String text) throws JsonLdError {
        return JsonLd.expand(document(text)).loader(OFFLINE).get();
    }

    /** Every node below a value that says what it is. */
    private static List<JsonObject> nodes(JsonValue value) {
        List<JsonObject> nodes = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> nodes.addAll(nodes(item)));
        } else if (value instanceof JsonObject object) {
            if (object.containsKey("@type") && !object.containsKey("@value")) {
                nodes.add(object);
            }
            object.values().forEach(part -> nodes.addAll(nodes(part)));
        }
        return nodes;
    }

    private static List<String> types(JsonObject node) {
        return node.getJsonArray("@type").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    @Test
    void everyEventIsANodeWithItsEvidence() throws JsonLdError {
        JsonArray graph = expanded(SampleEvents.text("jsonld"));
        assertThat(graph).hasSize(SampleEvents.list().size());
        JsonObject visit = graph.getJsonObject(0);
        assertThat(visit.getString("@id")).isEqualTo("https://w3id.org/dragoman/event/v1");
        assertThat(types(visit)).containsExactly(SCHEMA + "TravelAction", OWN + "Visit");
        assertThat(visit.toString())
                .contains(SCHEMA + "toLocation", "https://w3id.org/dragoman/country/FR", "is in Paris.");
        assertThat(JsonLd.toRdf(document(SampleEvents.text("jsonld"))).get().toList())
                .hasSizeGreaterThan(200);
    }

    @Test
    void everyTermOfSchemaOrgIsThereForItsType() throws JsonLdError {
        Map<String, Table.Row> known = new HashMap<>();
        Facts.table("schema-org.tsv").forEach(row -> known.put(row.get("type"), row));
        List<JsonObject> nodes = nodes(expanded(SampleEvents.text("jsonld")));
        assertThat(nodes).hasSizeGreaterThan(50);
        for (JsonObject node : nodes) {
            Set<String> properties = new TreeSet<>();
            for (String type : types(node)) {
                if (type.startsWith(SCHEMA)) {
                    properties.addAll(properties(known, type.substring(SCHEMA.length())));
                }
            }
            node.keySet().stream()
                    .filter(key -> key.startsWith(SCHEMA))
                    .forEach(key ->
                            assertThat(properties).as(types(node).toString()).contains(key.substring(SCHEMA.length())));
        }
    }

    private static Set<String> properties(Map<String, Table.Row> known, String type) {
        assertThat(known).containsKey(type);
        Set<String> properties =
                new TreeSet<>(List.of(known.get(type).get("properties").split(" ")));
        for (String parent : known.get(type).get("extends").split(" ")) {
            if (!parent.isEmpty()) {
                properties.addAll(properties(known, parent));
            }
        }
        return properties;
    }

    @Test
    void everyTermOfOurOwnIsPublished() throws JsonLdError {
        Set<String> published = new TreeSet<>();
        nodes(expanded(SampleEvents.EXPORTS.vocabulary())).forEach(node -> published.add(node.getString("@id")));
        Set<String> used = new TreeSet<>();
        for (JsonObject node : nodes(expanded(SampleEvents.text("jsonld")))) {
            types(node).stream().filter(type -> type.startsWith(OWN)).forEach(used::add);
            node.keySet().stream().filter(key -> key.startsWith(OWN)).forEach(used::add);
        }
        assertThat(used).hasSizeGreaterThan(30);
        assertThat(published).containsAll(used);
    }

    @Test
    void everySentenceIsAnAnnotationOfItsDocument() throws JsonLdError, JsonProcessingException {
        JsonNode page = JSON.readTree(SampleEvents.text("annotations"));
        assertThat(page.get("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.get("items")).hasSize(SampleEvents.list().size());
        JsonArray graph = expanded(SampleEvents.text("annotations"));
        List<JsonObject> annotations = nodes(graph).stream()
                .filter(node -> types(node).contains(OA + "Annotation"))
                .toList();
        assertThat(annotations).hasSize(SampleEvents.list().size()).allSatisfy(node -> {
            JsonObject target = node.getJsonArray(OA + "hasTarget").getJsonObject(0);
            assertThat(target.getJsonArray(OA + "hasSource").getJsonObject(0).getString("@id"))
                    .startsWith("https://example.org/");
            JsonArray selectors = target.getJsonArray(OA + "hasSelector");
            assertThat(types(selectors.getJsonObject(0))).containsExactly(OA + "TextPositionSelector");
            assertThat(types(selectors.getJsonObject(1))).containsExactly(OA + "TextQuoteSelector");
            assertThat(selectors.getJsonObject(0)).containsKeys(OA + "start", OA + "end");
            assertThat(selectors.getJsonObject(1)).containsKey(OA + "exact");
            assertThat(node.getJsonArray(OA + "motivatedBy").getJsonObject(0).getString("@id"))
                    .isEqualTo(OA + "describing");
        });
    }

    @Test
    void positionsCountTheCharactersOfTheQuote() throws JsonProcessingException {
        for (JsonNode item : JSON.readTree(SampleEvents.text("annotations")).get("items")) {
            JsonNode position = item.at("/target/selector/0");
            String exact = item.at("/target/selector/1/exact").asText();
            assertThat(position.get("end").asInt() - position.get("start").asInt())
                    .isEqualTo(exact.codePointCount(0, exact.length()));
        }
    }
}
