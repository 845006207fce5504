package org.dragoman.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.fuse.Actor;
import org.jspecify.annotations.Nullable;

/** Makes entities of events. What several events share is written once. */
final class FtmEntities {
    private final FtmRules rules;
    private final JsonLines lines;
    private final Set<String> written = new HashSet<>();
    private final List<Map<String, Object>> shared = new ArrayList<>();

    FtmEntities(FtmRules rules, JsonLines lines) {
        this.rules = rules;
        this.lines = lines;
    }

    void add(ToldEvent told) throws IOException {
        for (Mapping.Rule rule : rules.mapping().fitting(told.event())) {
            shared.clear();
            Map<String, Collection<String>> properties = properties(told, rule);
            if (properties.keySet().containsAll(rule.needs())) {
                for (Map<String, Object> entity : shared) {
                    if (written.add(String.valueOf(entity.get("id")))) {
                        lines.add(entity);
                    }
                }
                lines.add(entity("event-" + told.event().id(), rule.kinds().get(0), properties));
                return;
            }
        }
    }

    private Map<String, Collection<String>> properties(ToldEvent told, Mapping.Rule rule) {
        Map<String, Collection<String>> properties = new LinkedHashMap<>();
        rule.properties().forEach((property, mapped) -> {
            Set<String> values = new LinkedHashSet<>();
            mapped.forEach(one -> values.addAll(values(told, one)));
            if (!values.isEmpty()) {
                properties.put(property, values);
            }
        });
        return properties;
    }

    private static Map<String, Object> entity(
            String id, @Nullable String schema, Map<String, Collection<String>> properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("id", id);
        entity.put("schema", schema == null ? "Thing" : schema);
        entity.put("properties", properties);
        return entity;
    }

    private List<String> values(ToldEvent told, MappedValue mapped) {
        Event event = told.event();
        String field = mapped.argument();
        return switch (mapped.operator()) {
            case ACTOR -> actors(event.value(field));
            case PLACE -> places(event.value(field));
            case TEXT -> texts(event.value(field));
            case NUMBER -> event.value(field) instanceof Number ? texts(event.value(field)) : List.of();
            case DATE -> one(FieldDates.iso(event, field));
            case COUNTRIES -> countries(event.value(field));
            case POST -> post(event);
            case START -> one(event.firstDay());
            case END -> one(event.lastDay());
            case SUMMARY -> one(Summary.of(event, rules.words()));
            case STATUS -> one(rules.statuses().get(event.status().code()));
            case CONFIDENCE -> one(event.confidence());
            case ID -> one(event.id());
            case QUOTATIONS -> quotations(told);
            case DOCUMENTS -> documents(told);
            case ADDRESSES -> addresses(told);
            case PUBLISHERS -> publishers(told);
            case DISAGREEMENTS -> Summary.disagreementLines(event);
            case CONSTANT -> List.of(field);
        };
    }

    private static List<String> one(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(FieldText::of).toList();
        }
        return value == null ? List.of() : List.of(FieldText.of(value));
    }

    private List<String> actors(@Nullable Object value) {
        List<String> ids = new ArrayList<>();
        for (Actor actor : rules.actors().actors(value)) {
            String kind = actor.kind().name().toLowerCase(Locale.ROOT);
            String schema = rules.kinds().getOrDefault(kind, "");
            if (!schema.isEmpty()) {
                String id = kind + "-" + actor.key();
                shared.add(entity(id, schema, describe(actor)));
                ids.add(id);
            } else if (actor.side() != null) {
                ids.addAll(actors(actor.side()));
            }
        }
        return ids;
    }

    private Map<String, Collection<String>> describe(Actor actor) {
        Map<String, Collection<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(rules.words().name(actor.name())));
        String country = actor.kind() == Actor.Kind.COUNTRY ? actor.key() : actor.side();
        if (country != null && rules.actors().isCountry(country)) {
            properties.put("country", List.of(country.toLowerCase(Locale.ROOT)));
        }
        return properties;
    }

    private List<String> places(@Nullable Object value) {
        List<String> ids = new ArrayList<>();
        for (String place : texts(value)) {
            Map<String, Collection<String>> properties = new LinkedHashMap<>();
            properties.put("name", List.of(rules.words().name(place)));
            properties.put("full", List.of(rules.words().name(place)));
            if (rules.actors().isCountry(place)) {
                properties.put("country", List.of(place.toLowerCase(Locale.ROOT)));
            }
            String id = "place-" + place;
            shared.add(entity(id, rules.schemas().get("address"), properties));
            ids.add(id);
        }
        return ids;
    }

    private List<String> countries(@Nullable Object value) {
        List<String> codes = new ArrayList<>();
        for (Actor actor : rules.actors().actors(value)) {
            String code = actor.kind() == Actor.Kind.COUNTRY ? actor.key() : actor.side();
            if (code != null && rules.actors().isCountry(code)) {
                codes.add(code.toLowerCase(Locale.ROOT));
            }
        }
        return codes;
    }

    private List<String> post(Event event) {
        String office = event.text("office");
        if (office == null) {
            return List.of();
        }
        List<String> parts = new ArrayList<>(List.of(office));
        parts.addAll(texts(event.value("of")));
        parts.addAll(texts(event.value("at")));
        Map<String, Collection<String>> properties = new LinkedHashMap<>();
        properties.put("name", List.of(String.join(", ", parts)));
        List<String> countries = countries(event.value("of"));
        if (!countries.isEmpty()) {
            properties.put("country", countries);
        }
        String id = "position-" + String.join("-", parts);
        shared.add(entity(id, rules.schemas().get("position"), properties));
        return List.of(id);
    }

    private static List<String> quotations(ToldEvent told) {
        List<String> quotations = new ArrayList<>();
        for (Report report : told.reports()) {
            report.evidence()
                    .forEach(place -> quotations.add(
                            "\"" + place.text() + "\" (" + report.document().id() + ":" + place.line() + ")"));
        }
        return quotations;
    }

    private List<String> documents(ToldEvent told) {
        List<String> ids = new ArrayList<>();
        for (Report report : told.reports()) {
            ids.add(document(report.document()));
        }
        return ids;
    }

    private String document(DocumentEntry entry) {
        Map<String, Collection<String>> properties = new LinkedHashMap<>();
        properties.put("fileName", List.of(entry.id()));
        String title = entry.title() == null ? entry.id() : entry.title();
        properties.put("name", List.of(title));
        properties.put("title", List.of(title));
        put(properties, "publishedAt", entry.published());
        put(properties, "publisher", entry.source());
        put(properties, "sourceUrl", address(entry));
        String id = "document-" + entry.content();
        shared.add(entity(id, rules.schemas().get("document"), properties));
        return id;
    }

    private static void put(Map<String, Collection<String>> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, List.of(value));
        }
    }

    private static @Nullable String address(DocumentEntry entry) {
        String url = entry.url();
        return url != null && Identifiers.isAddress(url) ? url : null;
    }

    private static List<String> addresses(ToldEvent told) {
        Set<String> addresses = new LinkedHashSet<>();
        told.reports().forEach(report -> addresses.addAll(one(address(report.document()))));
        return List.copyOf(addresses);
    }

    private static List<String> publishers(ToldEvent told) {
        Set<String> publishers = new LinkedHashSet<>();
        told.reports().forEach(report -> publishers.addAll(one(report.document().source())));
        return List.copyOf(publishers);
    }
}
