package org.dragoman.ledger.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.store.ClaimName;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.ledger.store.PreparedDocument;
import org.dragoman.ledger.store.ReadDocument;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes into a ledger what {@link LedgerFile} wrote, texts included. Documents that the ledger holds already are passed
 * over; into an empty ledger it makes an equal one.
 */
public final class LedgerImport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
    private static final int TOGETHER = 100;
    private static final List<String> COMMON = List.of(
            "doc", "type", "story", "status", "confidence", "lang", "evidence", "rule", "trigger", "age", "birth");

    private final Ledger ledger;
    private final LedgerWriter writer;
    private final List<PreparedDocument> waiting = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<ClaimName> names = new ArrayList<>();
    /** The names of all claims, by the contents of their documents; empty where the ledger had documents before. */
    private final Map<String, List<ClaimName>> allNames = new LinkedHashMap<>();

    private final boolean intoEmpty;
    private @Nullable Map<String, Object> document;
    private Instant arrival = Instant.EPOCH;
    private int line;
    private int added;
    private int known;
    private int decisions;

    /**
     * What was taken in.
     *
     * @param documents documents that were new
     * @param known documents that the ledger held already
     * @param decisions human decisions
     */
    public record Imported(int documents, int known, int decisions) {}

    private LedgerImport(Ledger ledger, LedgerWriter writer) {
        this.ledger = ledger;
        this.writer = writer;
        this.intoEmpty = ledger.documents(DocumentQuery.page(0, 1)).isEmpty();
    }

    /**
     * Takes in everything that a file says. What was taken in before a line that makes no sense is kept.
     *
     * @throws IOException where the stream cannot be read, or a line makes no sense; the message names it
     */
    public static Imported into(Ledger ledger, InputStream in) throws IOException {
        try (LedgerWriter writer = ledger.writer();
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            LedgerImport work = new LedgerImport(ledger, writer);
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                work.line++;
                if (!text.isBlank()) {
                    work.takeLine(text);
                }
            }
            work.finishDocument();
            work.settle();
            return new Imported(work.added, work.known, work.decisions);
        }
    }

    private void takeLine(String text) throws IOException {
        try {
            Map<String, Object> object = JSON.readValue(text, OBJECT);
            Object record = object.get(LedgerFile.RECORD);
            if (record == null) {
                claims.add(claim(object));
                addName(object);
            } else if (record.equals(LedgerFile.DOCUMENT)) {
                finishDocument();
                document = object;
            } else if (record.equals(LedgerFile.DECISION)) {
                finishDocument();
                settle();
                decide(object);
            }
        } catch (JsonProcessingException e) {
            throw new IOException("line " + line + " is no JSON object: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeParseException | ClassCastException e) {
            throw new IOException("line " + line + " is not what an export writes: " + e.getMessage(), e);
        }
    }

    private static String needed(Map<String, Object> object, String name) {
        Object value = object.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return String.valueOf(value);
    }

    private static @Nullable String text(Map<String, Object> object, String name) {
        Object value = object.get(name);
        return value == null ? null : String.valueOf(value);
    }

    private void finishDocument() {
        Map<String, Object> object = document;
        if (object != null) {
            Instant now = Instant.parse(needed(object, "ingested"));
            if (!now.equals(arrival) || waiting.size() >= TOGETHER) {
                flush();
                arrival = now;
            }
            waiting.add(ledger.prepare(read(object, List.copyOf(claims))));
            if (intoEmpty && names.size() == claims.size()) {
                allNames.put(needed(object, "content"), List.copyOf(names));
            }
        } else if (!claims.isEmpty()) {
            throw new IllegalArgumentException("a claim comes before the first document");
        }
        document = null;
        claims.clear();
        names.clear();
    }

    private void addName(Map<String, Object> object) {
        if (object.get("age") instanceof Number age) {
            names.add(new ClaimName(age.longValue(), needed(object, "birth")));
        }
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            LedgerWriter.Added result = writer.add(waiting, arrival);
            added += result.documents();
            known += result.known();
            waiting.clear();
        }
    }

    /** Brings all events up to date: decisions are about them, and about them as they were named. */
    private void settle() {
        if (decisions == 0) {
            flush();
            writer.rename(allNames);
            allNames.clear();
            writer.settle();
        }
    }

    private static ReadDocument read(Map<String, Object> object, List<Claim> claims) {
        if (object.get("text") == null) {
            throw new IllegalArgumentException("the texts of the documents are not in it (format ledger has them)");
        }
        Document handedIn = new Document(
                needed(object, "id"),
                needed(object, "text"),
                Document.Form.valueOf(needed(object, "form")),
                text(object, "published_said"),
                text(object, "lang"),
                text(object, "title"),
                text(object, "url"),
                text(object, "source"));
        Map<Integer, String> stories = new TreeMap<>();
        if (object.get("stories") instanceof Map<?, ?> dates) {
            dates.forEach((story, date) -> stories.put(Integer.valueOf(String.valueOf(story)), String.valueOf(date)));
        }
        return new ReadDocument(
                handedIn,
                text(object, "lang"),
                text(object, "published"),
                text(object, "title"),
                needed(object, "cleaned"),
                stories,
                claims);
    }

    private static Claim claim(Map<String, Object> object) {
        Map<String, Object> fields = new LinkedHashMap<>(object);
        fields.keySet().removeAll(COMMON);
        String status = text(object, "status");
        return new Claim(
                needed(object, "doc"),
                needed(object, "type"),
                fields,
                object.get("story") instanceof Number story ? story.intValue() : 1,
                status == null ? Status.DONE : Status.of(status),
                object.get("confidence") instanceof Number confidence ? confidence.doubleValue() : 0,
                needed(object, "lang"),
                evidence(object.get("evidence")),
                new Derivation(needed(object, "rule"), needed(object, "trigger"), List.of()));
    }

    private static List<Evidence> evidence(@Nullable Object value) {
        List<Evidence> evidence = new ArrayList<>();
        if (value instanceof List<?> places) {
            for (Object place : places) {
                Map<?, ?> map = (Map<?, ?>) place;
                evidence.add(new Evidence(number(map, "start"), number(map, "end"), String.valueOf(map.get("text"))));
            }
        }
        return evidence;
    }

    private static int number(Map<?, ?> map, String name) {
        if (map.get(name) instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalArgumentException("evidence needs the number " + name);
    }

    private void decide(Map<String, Object> object) {
        String who = needed(object, "who");
        writer.decide(
                needed(object, "event"),
                action(object),
                who,
                Instant.parse(needed(object, "at")),
                needed(object, "reason"));
        decisions++;
    }

    private static Action action(Map<String, Object> object) {
        String name = needed(object, "action");
        return switch (name) {
            case "accept" -> new Action.Accept();
            case "reject" -> new Action.Reject();
            case "correct" -> new Action.Correct(needed(object, "field"), value(object));
            case "merge" -> new Action.Merge(needed(object, "other"));
            case "split" -> new Action.Split(numbers(object.get("going")), numbers(object.get("staying")));
            case "undo" -> new Action.Undo(Long.parseLong(needed(object, "decision")));
            default -> throw new IllegalArgumentException("there is no decision " + name);
        };
    }

    private static Object value(Map<String, Object> object) {
        Object value = object.get("value");
        return value == null ? "" : value;
    }

    private static List<Long> numbers(@Nullable Object value) {
        List<Long> numbers = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(number -> numbers.add(Long.valueOf(String.valueOf(number))));
        }
        return numbers;
    }
}
