package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;

/** Graphs as another program reads them, held against the schema of GraphML. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class GraphFormatTest {
    private final Map<String, Map<String, String>> nodes = new HashMap<>();

    private DirectedMultigraph<String, DefaultEdge> read() {
        DirectedMultigraph<String, DefaultEdge> graph = new DirectedMultigraph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((pair, value) -> put(pair.getFirst(), pair.getSecond(), value));
        importer.importGraph(graph, new ByteArrayInputStream(SampleEvents.bytes("graphml", SampleEvents.all())));
        return graph;
    }

    private void put(String node, String key, Attribute value) {
        nodes.computeIfAbsent(node, one -> new HashMap<>()).put(key, value.getValue());
    }

    @Test
    void eventsAndParticipantsAreNodesTiedByEdges() {
        DirectedMultigraph<String, DefaultEdge> graph = read();
        assertThat(graph.vertexSet()).contains("event:v1", "country:FR", "country:VN", "body:ASEAN");
        assertThat(graph.vertexSet().stream().filter(one -> one.startsWith("event:")))
                .hasSize(SampleEvents.list().size());
        assertThat(graph.containsEdge("country:FR", "event:v1")).isTrue();
        assertThat(graph.containsEdge("event:v1", "country:FR")).isFalse();
        assertThat(nodes.get("event:v1"))
                .containsEntry("quote", "The Prime Minister, M. Dung, is in Paris.\nOn three days.");
        assertThat(nodes.get("event:i1")).containsEntry("disputed", "true");
    }

    @Test
    void anEdgeSaysWhichFieldNamesTheParticipant() {
        String text = SampleEvents.text("graphml");
        assertThat(text)
                .containsPattern("source=\"country:FR\" target=\"event:v1\"><data key=\"role\">to</data>")
                .containsPattern("target=\"event:v1\"><data key=\"role\">who</data>")
                .containsPattern("target=\"event:v1\"><data key=\"role\">host</data>");
    }

    @Test
    void hostileTextStaysText() {
        read();
        assertThat(nodes.get("event:h1").get("quote"))
                .contains("\"no, nay; \\ never\"")
                .contains("\uFFFD");
        assertThat(nodes.values().stream().map(one -> one.get("label")))
                .anyMatch(label -> label.equals(SampleEvents.FORMULA));
    }
}
