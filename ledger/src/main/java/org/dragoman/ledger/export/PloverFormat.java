package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.fuse.Actor;
import org.dragoman.ledger.fuse.Actors;
import org.jspecify.annotations.Nullable;

/** Political event data: tab-separated rows of who did what to whom, in the terms of PLOVER and CAMEO. */
final class PloverFormat implements ExportFormat {
    /** The columns, from left to right. */
    static final List<String> COLUMNS = List.of(
            "event_id",
            "row",
            "event_date",
            "end_date",
            "event_type",
            "event_mode",
            "context",
            "quad_code",
            "cameo_code",
            "intensity",
            "actor_name",
            "actor_country",
            "actor_code",
            "actor_office",
            "recipient_name",
            "recipient_country",
            "recipient_code",
            "recipient_office",
            "place",
            "status",
            "extension",
            "extension_value",
            "extension_detail",
            "amount",
            "unit",
            "confidence",
            "documents",
            "published",
            "source",
            "url",
            "quote");

    private final PloverRules rules;
    private final Actors actors;
    private final EventWords words;

    PloverFormat(PloverRules rules, Actors actors, EventWords words) {
        this.rules = rules;
        this.actors = actors;
        this.words = words;
    }

    @Override
    public EventWriter start(OutputStream out) throws IOException {
        Writer writer = TextOutput.on(out);
        writer.write(String.join("\t", COLUMNS) + "\n");
        return new EventWriter() {
            private long leftOut;

            @Override
            public void take(ToldEvent told) throws IOException {
                List<Map<String, String>> rows = rows(told);
                leftOut += rows.isEmpty() ? 1 : 0;
                for (Map<String, String> row : rows) {
                    writer.write(line(row));
                }
            }

            @Override
            public long leftOut() {
                return leftOut;
            }

            @Override
            public void finish() throws IOException {
                writer.flush();
            }
        };
    }

    private static String line(Map<String, String> row) {
        return COLUMNS.stream()
                .map(column -> cell(row.getOrDefault(column, "")))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** A cell that breaks no row and is no formula. */
    private static String cell(String text) {
        return Characters.neutral(text.replaceAll("[\\t\\r\\n\\u0085\\u2028\\u2029]+", " "));
    }

    private List<Map<String, String>> rows(ToldEvent told) {
        Optional<PloverRules.Rule> found = rules.rule(told.event());
        if (found.isEmpty()) {
            return List.of();
        }
        PloverRules.Rule rule = found.get();
        List<Map<String, String>> rows = new ArrayList<>();
        for (Actor[] pair : pairs(told.event(), rule)) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("event_id", told.event().id());
            row.put("row", String.valueOf(rows.size() + 1));
            putCodes(row, told.event(), rule);
            putActor(row, "actor", pair[0]);
            putActor(row, "recipient", pair[1]);
            putDetails(row, told.event(), rule);
            putSource(row, told);
            rows.add(row);
        }
        return rows;
    }

    private void putCodes(Map<String, String> row, Event event, PloverRules.Rule rule) {
        put(row, "event_date", event.firstDay());
        put(row, "end_date", event.lastDay());
        row.put("event_type", rule.code("event"));
        row.put("event_mode", rule.code("mode"));
        row.put("context", rules.context(rule, event));
        row.put("quad_code", rule.code("quad"));
        row.put("cameo_code", rule.code("cameo"));
        row.put("intensity", rule.code("goldstein"));
        row.put("status", event.status().code());
    }

    private static void putDetails(Map<String, String> row, Event event, PloverRules.Rule rule) {
        put(row, "place", event.text("place"));
        if (!rule.code("extension").isEmpty()) {
            row.put("extension", rule.code("extension"));
            put(row, "extension_value", event.text(rule.code("value")));
            put(row, "extension_detail", event.text(rule.code("detail")));
            put(row, "amount", event.value("value"));
            put(row, "unit", event.text("unit"));
        }
        row.put("confidence", String.valueOf(event.confidence()));
        row.put("documents", String.valueOf(event.documents()));
    }

    private static void putSource(Map<String, String> row, ToldEvent told) {
        Row first = Row.of(told);
        if (first.report() != null) {
            put(row, "published", first.report().document().published());
            put(row, "source", first.report().document().source());
            put(row, "url", first.report().document().url());
        }
        if (first.evidence() != null) {
            row.put("quote", first.evidence().text());
        }
    }

    private void putActor(Map<String, String> row, String prefix, Actor actor) {
        row.put(prefix + "_name", words.name(actor.name()));
        String side = actor.kind() == Actor.Kind.COUNTRY ? actor.key() : actor.side();
        put(row, prefix + "_country", side);
        put(row, prefix + "_code", side == null ? null : threeLetters(side));
        put(row, prefix + "_office", actor.office());
    }

    /** The code that CAMEO begins an actor with: ISO 3166-1 alpha-3 of a country; a body's acronym as it is. */
    private String threeLetters(String side) {
        try {
            return actors.isCountry(side)
                    ? new Locale.Builder().setRegion(side).build().getISO3Country()
                    : side;
        } catch (IllformedLocaleException | MissingResourceException e) {
            return side;
        }
    }

    private static void put(Map<String, String> row, String column, @Nullable Object value) {
        if (value != null) {
            row.put(column, FieldText.of(value));
        }
    }

    /** Who acts toward whom: each source with each target, or all who act with each other. */
    private List<Actor[]> pairs(Event event, PloverRules.Rule rule) {
        List<Actor> sources = actors(event, rule.source());
        List<Actor> targets = actors(event, rule.target());
        List<Actor[]> pairs = new ArrayList<>();
        if (!rule.target().isEmpty() && !targets.isEmpty()) {
            sources.forEach(source -> targets.forEach(target -> pairs.add(new Actor[] {source, target})));
            return pairs;
        }
        for (int source = 0; source < sources.size(); source++) {
            for (int target = 0; target < sources.size(); target++) {
                if (source != target) {
                    pairs.add(new Actor[] {sources.get(source), sources.get(target)});
                }
            }
        }
        return pairs;
    }

    private List<Actor> actors(Event event, List<String> fields) {
        List<Actor> found = new ArrayList<>();
        fields.forEach(field -> found.addAll(actors.actors(event.value(field))));
        return found;
    }
}
