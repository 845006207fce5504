package org.dragoman.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.jspecify.annotations.Nullable;

/** Writes nodes and edges as they come; a participant's node before the first event that needs it. */
final class GraphWriter {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String SCHEMA = NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamWriter xml;
    private final GraphKeys keys;
    private final EventWords words;
    private final Set<String> known = new HashSet<>();
    private int edges;

    GraphWriter(XMLStreamWriter xml, GraphKeys keys, EventWords words) {
        this.xml = xml;
        this.keys = keys;
        this.words = words;
    }

    /** The head of the document: what nodes and edges carry. */
    void start() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", SCHEMA);
        for (Map.Entry<String, GraphKeys.Key> key : keys.all().entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key.getKey());
            xml.writeAttribute("for", key.getValue().of());
            xml.writeAttribute("attr.name", key.getKey());
            xml.writeAttribute("attr.type", key.getValue().type());
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "events");
        xml.writeAttribute("edgedefault", "directed");
    }

    void finish() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    /** An event with its participants. */
    void add(ToldEvent told) throws IOException {
        try {
            Event event = told.event();
            String node = "event:" + token(event.id());
            for (Participant participant : event.participants()) {
                addParticipant(participant);
            }
            addEvent(node, told);
            for (Participant participant : event.participants()) {
                addEdge(id(participant), node, roles(event, participant));
            }
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static String id(Participant participant) {
        return participant.kind().name().toLowerCase(Locale.ROOT) + ":" + token(participant.code());
    }

    /** A name as XML wants names of nodes: letters and digits, everything else by its bytes. */
    private static String token(String name) {
        return Identifiers.encoded(name).replace("_", "_5F").replace("~", "_7E").replace('%', '_');
    }

    private void addParticipant(Participant participant) throws XMLStreamException {
        if (known.add(id(participant))) {
            startNode(id(participant));
            data("kind", participant.kind().name().toLowerCase(Locale.ROOT));
            data("label", words.name(participant.name()));
            data("code", participant.code());
            xml.writeEndElement();
        }
    }

    private void addEvent(String node, ToldEvent told) throws XMLStreamException {
        Event event = told.event();
        startNode(node);
        data("kind", "event");
        data("label", Summary.of(event, words));
        data("type", event.type());
        data("status", event.status().code());
        data("first_day", event.firstDay());
        data("last_day", event.lastDay());
        data("confidence", event.confidence());
        data("documents", event.documents());
        data("disputed", event.isDisputed());
        Row row = Row.of(told);
        data("quote", row.evidence() == null ? null : row.evidence().text());
        data("source", row.report() == null ? null : source(row.report()));
        xml.writeEndElement();
    }

    private static String source(Report report) {
        DocumentEntry document = report.document();
        return document.url() == null ? document.id() : document.url();
    }

    private void startNode(String id) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("node");
        xml.writeAttribute("id", id);
    }

    private void addEdge(String from, String to, String role) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("edge");
        xml.writeAttribute("id", "e" + ++edges);
        xml.writeAttribute("source", from);
        xml.writeAttribute("target", to);
        data("role", role);
        xml.writeEndElement();
    }

    private void data(String key, @Nullable Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(Characters.printable(value.toString()));
            xml.writeEndElement();
        }
    }

    /** The fields that name a participant. */
    private static String roles(Event event, Participant participant) {
        List<String> roles = new ArrayList<>();
        event.fields().forEach((field, value) -> {
            if (names(value.displayed(), participant)) {
                roles.add(field);
            }
        });
        return roles.isEmpty() ? "side" : String.join(" ", roles);
    }

    private static boolean names(@Nullable Object value, Participant participant) {
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(item -> names(item, participant));
        }
        if (value instanceof Map<?, ?> map) {
            return participant.name().equals(map.get("name"))
                    || participant.name().equals(map.get("org"));
        }
        return participant.code().equals(value);
    }
}
