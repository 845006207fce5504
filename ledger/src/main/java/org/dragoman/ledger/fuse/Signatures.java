package org.dragoman.ledger.fuse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.reader.claim.ClaimJson;
import org.jspecify.annotations.Nullable;

/** Writes what a claim says as the signature of a cell, and reads it again. */
final class Signatures {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private Signatures() {}

    /** @param repeat which of several like claims of one document it is, from 1 */
    static String write(Facts facts, int repeat) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", facts.type());
        map.put("in", facts.language());
        put(map, "date", facts.date());
        put(map, "hint", facts.hint());
        if (facts.denied()) {
            map.put("denied", true);
        }
        if (repeat > 1) {
            map.put("repeat", repeat);
        }
        put(map, "codes", new TreeMap<>(facts.codes()));
        put(map, "numbers", new TreeMap<>(facts.numbers()));
        Map<String, Object> words = new TreeMap<>();
        facts.words().forEach((field, set) -> words.put(field, new ArrayList<>(new TreeSet<>(set))));
        put(map, "words", words);
        Map<String, Object> actors = new TreeMap<>();
        facts.actors()
                .forEach((field, list) -> actors.put(
                        field, list.stream().map(Signatures::write).sorted().toList()));
        put(map, "actors", actors);
        return ClaimJson.line(map);
    }

    private static void put(Map<String, Object> map, String name, Map<String, ?> part) {
        if (!part.isEmpty()) {
            map.put(name, part);
        }
    }

    private static void put(Map<String, Object> map, String name, @Nullable Span span) {
        if (span != null) {
            map.put(name, List.of(span.first(), span.last(), span.vagueness()));
        }
    }

    private static String write(Actor actor) {
        return actor.kind().ordinal() + "|" + actor.key() + "|" + text(actor.side()) + "|" + text(actor.office());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** @throws IllegalArgumentException where the text is no signature */
    static Facts read(String signature) {
        try {
            return facts(JSON.readValue(signature, MAP));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no signature: " + signature, e);
        }
    }

    private static Facts facts(Map<String, Object> map) {
        Map<String, String> codes = new HashMap<>();
        part(map, "codes").forEach((field, value) -> codes.put(field, String.valueOf(value)));
        Map<String, Double> numbers = new HashMap<>();
        part(map, "numbers").forEach((field, value) -> numbers.put(field, ((Number) value).doubleValue()));
        Map<String, Set<String>> words = new HashMap<>();
        part(map, "words").forEach((field, value) -> words.put(field, new TreeSet<>(texts(value))));
        Map<String, List<Actor>> actors = new HashMap<>();
        part(map, "actors")
                .forEach((field, value) -> actors.put(
                        field, texts(value).stream().map(Signatures::actor).toList()));
        return new Facts(
                String.valueOf(map.get("type")),
                String.valueOf(map.get("in")),
                map.containsKey("denied"),
                span(map.get("date")),
                span(map.get("hint")),
                codes,
                numbers,
                words,
                actors);
    }

    private static Map<String, Object> part(Map<String, Object> map, String name) {
        Map<String, Object> part = new TreeMap<>();
        if (map.get(name) instanceof Map<?, ?> found) {
            found.forEach((key, value) -> part.put(String.valueOf(key), value));
        }
        return part;
    }

    private static List<String> texts(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> texts.add(String.valueOf(item)));
        }
        return texts;
    }

    private static @Nullable Span span(@Nullable Object value) {
        if (!(value instanceof List<?> parts)) {
            return null;
        }
        return new Span(number(parts.get(0)), number(parts.get(1)), (int) number(parts.get(2)));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static Actor actor(String text) {
        String[] parts = text.split("\\|", -1);
        Actor.Kind kind = Actor.Kind.values()[Integer.parseInt(parts[0])];
        return new Actor(
                kind, parts[1], parts[1], parts[2].isEmpty() ? null : parts[2], parts[3].isEmpty() ? null : parts[3]);
    }
}
