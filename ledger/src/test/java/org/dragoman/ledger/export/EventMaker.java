package org.dragoman.ledger.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.event.Source;
import org.dragoman.ledger.fuse.Actor;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;

/** Makes events with their reports out of a few fields, for tests. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
final class EventMaker {
    private EventMaker() {}

    static Map<String, Object> person(String name, String office, String of) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", name);
        person.put("office", office);
        person.put("of", of);
        return person;
    }

    static Source source(long number, String id) {
        return new Source(number, number, id, null, "2013", "en", false);
    }

    static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            fields.put((String) pairs[index], pairs[index + 1]);
        }
        return fields;
    }

    static ToldEvent event(
            String id,
            String type,
            Status status,
            String first,
            String last,
            Map<String, Object> fields,
            String quote) {
        Claim claim = new Claim(
                "doc/" + id + ".txt",
                type,
                fields,
                1,
                status,
                0.9,
                "en",
                List.of(new Evidence(10, 10 + quote.codePointCount(0, quote.length()), quote)),
                new Derivation("rule-" + type, "words", List.of()));
        DocumentEntry document = new DocumentEntry(
                1,
                "doc/" + id + ".txt",
                "c0ffee" + id,
                "en",
                "2013-09-27",
                "The Paper",
                "https://example.org/" + id + "?a=1&b=2",
                "=Title, \"quoted\"",
                Instant.parse("2024-01-02T03:04:05Z"),
                null);
        Report report = new Report(
                document,
                id.hashCode(),
                claim,
                List.of(new CitedEvidence(10, 10 + quote.codePointCount(0, quote.length()), 2, quote)));
        Map<String, FieldValue> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> values.put(name, value(value, "doc/" + id + ".txt")));
        Event event = new Event(
                id,
                type,
                status,
                value(status.code(), "doc/" + id + ".txt"),
                values,
                day(first),
                day(last),
                participants(fields),
                1,
                1,
                0.9,
                ReviewState.UNREVIEWED,
                LocalDate.of(2024, 1, 2));
        return new ToldEvent(event, List.of(report));
    }

    static FieldValue value(Object value, String document) {
        return new FieldValue(
                value, List.of(new Reported(value, List.of(source(1, document)), 1, 1, false)), false, false);
    }

    static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<Participant> participants(Map<String, Object> fields) {
        Set<Participant> found = new LinkedHashSet<>();
        for (String field : List.of("who", "between", "by", "to", "from", "of", "body", "host", "toward")) {
            for (Actor actor : SampleEvents.ACTORS.actors(fields.get(field))) {
                if (actor.kind() != Actor.Kind.OFFICE) {
                    found.add(new Participant(
                            Participant.Kind.valueOf(actor.kind().name()), actor.key(), actor.name()));
                }
            }
        }
        return List.copyOf(found);
    }
}
