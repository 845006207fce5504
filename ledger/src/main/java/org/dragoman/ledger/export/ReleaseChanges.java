package org.dragoman.ledger.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is otherwise in one release's events than in an earlier one's: a line of JSON for each event that changed. */
final class ReleaseChanges {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final UnaryOperator<@Nullable String> successor;
    private final Map<String, String> before = new TreeMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    /** @param successor the id of the event that an event with an earlier id is now part of; null where there is none */
    ReleaseChanges(UnaryOperator<@Nullable String> successor) {
        this.successor = successor;
        counts.put("added", 0L);
        counts.put("changed", 0L);
        counts.put("removed", 0L);
    }

    /** How many events were added, changed and removed. */
    Map<String, Long> counts() {
        return counts;
    }

    /**
     * Compares the events of two releases.
     *
     * @param earlier file of events of the earlier release
     * @param later the same of the later one
     * @param changes where the changes are written to
     */
    void write(Path earlier, Path later, Path changes) throws IOException {
        forEachLine(earlier, event -> before.put(id(event), content(event).toString()));
        try (BufferedWriter out = Files.newBufferedWriter(changes)) {
            forEachLine(later, event -> {
                String old = before.remove(id(event));
                if (old == null) {
                    write(out, "added", event);
                } else if (!old.equals(content(event).toString())) {
                    ObjectNode line = line("changed", event);
                    line.set("fields", differences(JSON.readTree(old), content(event)));
                    write(out, line);
                }
            });
            for (Map.Entry<String, String> gone : before.entrySet()) {
                removed(out, gone.getKey(), JSON.readTree(gone.getValue()));
            }
        }
    }

    /** Takes one event. */
    private interface Taker {
        void take(JsonNode event) throws IOException;
    }

    private static void forEachLine(Path file, Taker taker) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    taker.take(JSON.readTree(line));
                }
            }
        }
    }

    private static String id(JsonNode event) {
        return event.path("id").asText();
    }

    /** What an event says; not who reports it, which every new document changes. */
    private static ObjectNode content(JsonNode event) {
        ObjectNode content = JSON.createObjectNode();
        content.set("type", event.path("type"));
        content.set("status", event.path("status"));
        content.set("review", event.path("review"));
        Set<String> names = new TreeSet<>();
        event.path("fields").fieldNames().forEachRemaining(names::add);
        names.forEach(name -> content.set("fields." + name, event.path("fields").path(name)));
        return content;
    }

    private static ObjectNode differences(JsonNode old, JsonNode now) {
        ObjectNode differences = JSON.createObjectNode();
        Set<String> names = new TreeSet<>();
        old.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode one = old.path(name);
            JsonNode other = now.path(name);
            if (!one.equals(other)) {
                ObjectNode values = differences.putObject(name.replaceFirst("^fields\\.", ""));
                values.set("before", one.isMissingNode() ? null : one);
                values.set("now", other.isMissingNode() ? null : other);
                dropMissing(values);
            }
        }
        return differences;
    }

    private static void dropMissing(ObjectNode values) {
        Iterator<JsonNode> each = values.elements();
        while (each.hasNext()) {
            if (each.next().isNull()) {
                each.remove();
            }
        }
    }

    private void removed(BufferedWriter out, String id, JsonNode content) throws IOException {
        ObjectNode line = JSON.createObjectNode();
        line.put("change", "removed");
        line.put("id", id);
        line.set("type", content.path("type"));
        String now = successor.apply(id);
        if (id.equals(now)) {
            line.put("rejected", true);
        } else if (now != null) {
            line.put("part_of", now);
        }
        write(out, line);
    }

    private void write(BufferedWriter out, String change, JsonNode event) throws IOException {
        write(out, line(change, event));
    }

    private static ObjectNode line(String change, JsonNode event) {
        ObjectNode line = JSON.createObjectNode();
        line.put("change", change);
        line.put("id", id(event));
        line.set("type", event.path("type"));
        line.set("summary", event.path("summary"));
        return line;
    }

    private void write(BufferedWriter out, ObjectNode line) throws IOException {
        counts.merge(line.path("change").asText(), 1L, Long::sum);
        out.write(line.toString());
        out.write('\n');
    }
}
