package org.dragoman.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dragoman.ledger.fuse.Actors;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;

/** Events of every record type, made by hand, some of them hostile. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
final class SampleEvents {
    static final PackFiles PACKS = PackFiles.shipped();
    static final Actors ACTORS = Actors.of(PACKS);
    static final EventWords WORDS = new PlainWords();
    static final Exports EXPORTS = Exports.of(PACKS, ACTORS, WORDS);

    static final String FORMULA = "=cmd|' /C calc'!A0";
    static final String QUOTE = "He said \"no, nay; \\ never\",\r\nthen left.\n\tEnd\u0000 \uD83D\uDE00 \uD800";

    private static final Map<String, Object> DUNG = person("Nguy\u1EC5n T\u1EA5n D\u0169ng", "prime-minister", "VN");
    private static final Map<String, Object> AYRAULT = person("Jean-Marc Ayrault", "prime-minister", "FR");

    private SampleEvents() {}

    /** Words for tests: the fields as they are. */
    private static final class PlainWords implements EventWords {
        @Override
        public String of(String type, Map<String, ?> fields) {
            return type + " " + FieldText.of(new ArrayList<>(fields.values()));
        }

        @Override
        public String name(String code) {
            return code;
        }
    }

    static Map<String, Object> person(String name, String office, String of) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", name);
        person.put("office", office);
        person.put("of", of);
        return person;
    }

    static List<ToldEvent> list() {
        List<ToldEvent> all = new ArrayList<>();
        all.add(event(
                "v1",
                "visit",
                Status.DONE,
                "2013-09-24",
                "2013-09-26",
                fields(
                        "who",
                        DUNG,
                        "to",
                        "FR",
                        "from",
                        "VN",
                        "when",
                        "2013-09-24/2013-09-26",
                        "form",
                        "official",
                        "host",
                        AYRAULT,
                        "place",
                        "Paris"),
                "The Prime Minister, M. Dung, is in Paris.\nOn three days."));
        all.add(event(
                "v2",
                "visit",
                Status.DENIED,
                "2014-01-01",
                "2014-12-31",
                fields("who", Map.of("office", "monarch", "of", "DK"), "to", "VN", "when", "2014"),
                "No visit in 2014."));
        all.add(event(
                "m1",
                "meeting",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                fields("who", List.of(DUNG, AYRAULT), "when", "2013-09-25", "form", "phone-call"),
                "They spoke."));
        all.add(event(
                "p1",
                "partnership",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                fields(
                        "between",
                        List.of("FR", "VN"),
                        "tier",
                        "strategic",
                        "change",
                        "established",
                        "when",
                        "2013-09-25"),
                "Strategic partners."));
        all.add(event(
                "c1",
                "partnership-count",
                Status.DONE,
                null,
                null,
                fields("of", "VN", "tier", "strategic", "value", 13),
                "Thirteen."));
        all.add(event(
                "a1",
                "agreement",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                fields(
                        "between",
                        List.of("FR", "VN"),
                        "form",
                        "joint-statement",
                        "change",
                        "signed",
                        "when",
                        "2013-09-25",
                        "count",
                        3),
                "They signed."));
        all.add(event(
                "k1",
                "mechanism",
                Status.PLANNED,
                "2015-03-01",
                "2015-03-31",
                fields(
                        "between",
                        List.of("FR", "VN"),
                        "name",
                        "High-level, economic; dialogue",
                        "change",
                        "held",
                        "session",
                        2,
                        "when",
                        "2015-03"),
                "The second session in March."));
        all.add(disputed());
        all.add(event(
                "g1",
                "pledge",
                Status.DONE,
                "2018-01-01",
                "2018-12-31",
                fields(
                        "by",
                        List.of("ID", "VN"),
                        "what",
                        "trade-target",
                        "value",
                        10000000000L,
                        "unit",
                        "USD",
                        "deadline",
                        "2018"),
                "10 billion by 2018."));
        all.add(event(
                "t1",
                "participation",
                Status.DONE,
                "1995-07-28",
                null,
                fields(
                        "who",
                        List.of("VN"),
                        "event",
                        "ASEAN",
                        "body",
                        "ASEAN",
                        "role",
                        "member",
                        "when",
                        "1995-07-28/.."),
                "Member since 1995."));
        all.add(event(
                "t2",
                "participation",
                Status.DONE,
                "2012-11-05",
                "2012-11-06",
                fields(
                        "who",
                        DUNG,
                        "event",
                        "Asia-Europe Meeting",
                        "body",
                        "ASEM",
                        "session",
                        9,
                        "role",
                        "attend",
                        "when",
                        "2012-11-05/2012-11-06",
                        "place",
                        "Vientiane"),
                "He attended."));
        all.add(event(
                "s1",
                "milestone",
                Status.DONE,
                "1973-04-12",
                "1973-04-12",
                fields("between", List.of("FR", "VN"), "what", "diplomatic-relations", "when", "1973-04-12"),
                "Since 1973."));
        all.add(event(
                "o1",
                "position",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                fields("who", "FR", "stance", "supports", "about", "peace", "toward", "VN"),
                "France supports."));
        all.add(event(
                "f1",
                "office",
                Status.DONE,
                "2006-06-27",
                null,
                fields(
                        "who",
                        Map.of("name", "Nguy\u1EC5n T\u1EA5n D\u0169ng"),
                        "office",
                        "prime-minister",
                        "of",
                        "VN",
                        "change",
                        "elected",
                        "when",
                        "2006-06-27"),
                "Elected."));
        all.add(event(
                "h1",
                "visit",
                Status.DONE,
                "2020-02-29",
                "2020-02-29",
                fields(
                        "who",
                        person(FORMULA, "other", "XX"),
                        "to",
                        "@SUM(1+1)",
                        "when",
                        "2020-02-29",
                        "place",
                        "a,b;c\\d\r\nBEGIN:VEVENT",
                        "for",
                        "-2+3"),
                QUOTE));
        all.add(event(
                "h2",
                "position",
                Status.DONE,
                null,
                null,
                fields("who", "VN", "stance", "urges", "about", "\u3042".repeat(40_000)),
                "x".repeat(100_000)));
        return all;
    }

    private static ToldEvent disputed() {
        ToldEvent told = event(
                "i1",
                "indicator",
                Status.DONE,
                "2012-01-01",
                "2012-12-31",
                fields(
                        "measure",
                        "trade",
                        "between",
                        List.of("FR", "VN"),
                        "value",
                        3500000000L,
                        "unit",
                        "USD",
                        "period",
                        "2012",
                        "growth_percent",
                        -4.5),
                "Trade was 3.5 billion.");
        Map<String, FieldValue> fields = new LinkedHashMap<>(told.event().fields());
        Reported first = new Reported(3500000000L, List.of(source(1, "doc/i1.txt")), 2, 2);
        Reported second = new Reported(3100000000L, List.of(source(2, "doc/other.txt")), 1, 1);
        fields.put("value", new FieldValue(3500000000L, List.of(first, second), false, true));
        Event before = told.event();
        Event event = new Event(
                before.id(),
                before.type(),
                before.status(),
                before.statuses(),
                fields,
                before.firstDay(),
                before.lastDay(),
                before.participants(),
                3,
                3,
                0.99,
                ReviewState.ACCEPTED,
                before.knownSince());
        return new ToldEvent(event, told.reports());
    }

    private static Source source(long number, String id) {
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

    private static FieldValue value(Object value, String document) {
        return new FieldValue(value, List.of(new Reported(value, List.of(source(1, document)), 1, 1)), false, false);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<Participant> participants(Map<String, Object> fields) {
        Set<Participant> found = new LinkedHashSet<>();
        for (String field : List.of("who", "between", "by", "to", "from", "of", "body", "host", "toward")) {
            for (Actor actor : ACTORS.actors(fields.get(field))) {
                if (actor.kind() != Actor.Kind.OFFICE) {
                    found.add(new Participant(
                            Participant.Kind.valueOf(actor.kind().name()), actor.key(), actor.name()));
                }
            }
        }
        return List.copyOf(found);
    }

    static ToldEvents all() {
        List<ToldEvent> list = list();
        return taker -> {
            for (ToldEvent told : list) {
                taker.take(told);
            }
        };
    }

    /** What a format makes of the events. */
    static byte[] bytes(String format, ToldEvents events) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EXPORTS.format(format).format().write(events, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(String format) {
        return new String(bytes(format, all()), StandardCharsets.UTF_8);
    }

    /** Everything that a map says, as JSON: for comparing. */
    static String json(Map<String, ?> map) {
        return ClaimJson.line(map);
    }
}
