package org.dragoman.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.fuse.Actor;
import org.dragoman.ledger.fuse.Actors;
import org.jspecify.annotations.Nullable;

/** Events as nodes of linked data, by the rules of {@code core/export/schema-org.yaml}. */
final class JsonLdNodes {
    static final String FILE = "core/export/schema-org.yaml";
    private static final String TYPE = "@type";
    private static final String ID = "@id";

    private final Mapping mapping;
    private final Actors actors;
    private final EventWords words;
    private final Identifiers identifiers;
    private final Map<String, String> context;
    private final Map<String, String> kinds;
    private final Map<String, String> terms;
    private final Map<String, String> statuses;

    JsonLdNodes(Mapping mapping, Actors actors, EventWords words, Identifiers identifiers) {
        this.mapping = mapping;
        this.actors = actors;
        this.words = words;
        this.identifiers = identifiers;
        this.context = mapping.settings("context");
        this.kinds = mapping.settings("actors");
        this.terms = mapping.settings("terms");
        this.statuses = mapping.settings("status");
    }

    /** What the terms mean. */
    Map<String, String> context() {
        return context;
    }

    /** The event as a node; empty where no rule fits. */
    Map<String, Object> node(ToldEvent told) {
        for (Mapping.Rule rule : mapping.fitting(told.event())) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put(ID, identifiers.event(told.event().id()));
            node.put(TYPE, rule.kinds());
            rule.properties().forEach((property, values) -> put(node, property, values(told, values)));
            if (node.keySet().containsAll(rule.needs())) {
                return node;
            }
        }
        return Map.of();
    }

    private static void put(Map<String, Object> node, String property, List<Object> values) {
        if (!values.isEmpty()) {
            node.put(property, values.size() == 1 ? values.get(0) : values);
        }
    }

    private List<Object> values(ToldEvent told, List<MappedValue> mapped) {
        List<Object> values = new ArrayList<>();
        mapped.forEach(one -> values.addAll(values(told, one)));
        return values.stream().distinct().toList();
    }

    private List<?> values(ToldEvent told, MappedValue mapped) {
        Event event = told.event();
        String field = mapped.argument();
        return switch (mapped.operator()) {
            case ACTOR -> actors(event.value(field));
            case PLACE -> places(event.value(field));
            case TEXT, NUMBER -> literals(event.value(field));
            case DATE -> one(FieldDates.iso(event, field));
            case COUNTRIES -> countries(event.value(field));
            case POST -> one(post(event));
            case START -> one(event.firstDay());
            case END -> one(event.lastDay());
            case SUMMARY -> one(Summary.of(event, words));
            case STATUS -> one(statuses.get(event.status().code()));
            case CONFIDENCE -> List.of(event.confidence());
            case ID -> one(event.id());
            case QUOTATIONS -> quotations(told);
            case DOCUMENTS ->
                told.reports().stream()
                        .map(report -> article(report.document()))
                        .distinct()
                        .toList();
            case ADDRESSES -> one(Summary.addresses(told));
            case PUBLISHERS -> one(Summary.sources(told));
            case DISAGREEMENTS -> Summary.disagreementLines(event);
            case CONSTANT -> one(field);
        };
    }

    private static List<Object> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<Object> literals(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> (Object) FieldText.of(item)).toList();
        }
        if (value instanceof Number number) {
            return List.of(FieldText.number(number));
        }
        return value == null ? List.of() : List.of(FieldText.of(value));
    }

    private List<Object> actors(@Nullable Object value) {
        return actors.actors(value).stream().map(actor -> (Object) node(actor)).toList();
    }

    private Map<String, Object> node(Actor actor) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(TYPE, kinds.getOrDefault(actor.kind().name().toLowerCase(Locale.ROOT), term("thing")));
        boolean unnamed = actor.kind() == Actor.Kind.OFFICE;
        if (!unnamed) {
            node.put(ID, identifiers.actor(actor));
            node.put(term("name"), words.name(actor.name()));
        }
        if (actor.office() != null) {
            node.put(term("office"), actor.office());
        }
        if (actor.side() != null) {
            node.put(term("side"), actor.side());
        }
        return node;
    }

    private List<Object> places(@Nullable Object value) {
        List<Object> places = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            places.add(place(FieldText.of(item)));
        }
        return places;
    }

    private Map<String, Object> place(String name) {
        if (actors.isCountry(name)) {
            return node(actors.actor(name));
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(TYPE, term("place"));
        node.put(term("name"), name);
        return node;
    }

    private List<Object> countries(@Nullable Object value) {
        return actors.actors(value).stream()
                .map(actor -> actor.kind() == Actor.Kind.COUNTRY ? actor.key() : actor.side())
                .filter(code -> code != null && actors.isCountry(code))
                .map(code -> (Object) code)
                .distinct()
                .toList();
    }

    private static @Nullable String post(Event event) {
        return event.text("office");
    }

    private List<Object> quotations(ToldEvent told) {
        List<Object> quotations = new ArrayList<>();
        for (Report report : told.reports()) {
            report.evidence().forEach(evidence -> quotations.add(quotation(report, evidence)));
        }
        return quotations;
    }

    private Map<String, Object> quotation(Report report, CitedEvidence evidence) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(TYPE, term("quotation"));
        node.put(term("text"), evidence.text());
        node.put(term("language"), report.claim().language());
        node.put(term("start"), evidence.start());
        node.put(term("end"), evidence.end());
        node.put(term("part-of"), article(report.document()));
        return node;
    }

    private Map<String, Object> article(DocumentEntry entry) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put(TYPE, term("article"));
        node.put(ID, identifiers.document(entry));
        node.put(term("identifier"), entry.id());
        putIfKnown(node, "headline", entry.title());
        putIfKnown(node, "published", entry.published());
        if (entry.source() != null) {
            Map<String, Object> publisher = new LinkedHashMap<>();
            publisher.put(TYPE, term("organisation"));
            publisher.put(term("name"), entry.source());
            node.put(term("publisher"), publisher);
        }
        return node;
    }

    private void putIfKnown(Map<String, Object> node, String name, @Nullable String value) {
        if (value != null) {
            node.put(term(name), value);
        }
    }

    /** The format's word for something that the program itself puts into a node. */
    private String term(String name) {
        return terms.getOrDefault(name, name);
    }
}
