package org.dragoman.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.reader.claim.Status;

/** One event of every type, one of them disputed, with texts that formats stumble over. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
final class SampleList {
    private static final Map<String, Object> DUNG =
            EventMaker.person("Nguy\u1EC5n T\u1EA5n D\u0169ng", "prime-minister", "VN");
    private static final Map<String, Object> AYRAULT = EventMaker.person("Jean-Marc Ayrault", "prime-minister", "FR");

    private SampleList() {}

    static List<ToldEvent> list() {
        List<ToldEvent> all = new ArrayList<>();
        all.add(EventMaker.event(
                "v1",
                "visit",
                Status.DONE,
                "2013-09-24",
                "2013-09-26",
                EventMaker.fields(
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
        all.add(EventMaker.event(
                "v2",
                "visit",
                Status.DENIED,
                "2014-01-01",
                "2014-12-31",
                EventMaker.fields("who", Map.of("office", "monarch", "of", "DK"), "to", "VN", "when", "2014"),
                "No visit in 2014."));
        all.add(EventMaker.event(
                "m1",
                "meeting",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                EventMaker.fields("who", List.of(DUNG, AYRAULT), "when", "2013-09-25", "form", "phone-call"),
                "They spoke."));
        all.add(EventMaker.event(
                "p1",
                "partnership",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                EventMaker.fields(
                        "between",
                        List.of("FR", "VN"),
                        "tier",
                        "strategic",
                        "change",
                        "established",
                        "when",
                        "2013-09-25"),
                "Strategic partners."));
        all.add(EventMaker.event(
                "c1",
                "partnership-count",
                Status.DONE,
                null,
                null,
                EventMaker.fields("of", "VN", "tier", "strategic", "value", 13),
                "Thirteen."));
        all.add(EventMaker.event(
                "a1",
                "agreement",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                EventMaker.fields(
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
        all.add(EventMaker.event(
                "k1",
                "mechanism",
                Status.PLANNED,
                "2015-03-01",
                "2015-03-31",
                EventMaker.fields(
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
        all.add(EventMaker.event(
                "g1",
                "pledge",
                Status.DONE,
                "2018-01-01",
                "2018-12-31",
                EventMaker.fields(
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
        all.add(EventMaker.event(
                "t1",
                "participation",
                Status.DONE,
                "1995-07-28",
                null,
                EventMaker.fields(
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
        all.add(EventMaker.event(
                "t2",
                "participation",
                Status.DONE,
                "2012-11-05",
                "2012-11-06",
                EventMaker.fields(
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
        all.add(EventMaker.event(
                "s1",
                "milestone",
                Status.DONE,
                "1973-04-12",
                "1973-04-12",
                EventMaker.fields("between", List.of("FR", "VN"), "what", "diplomatic-relations", "when", "1973-04-12"),
                "Since 1973."));
        all.add(EventMaker.event(
                "o1",
                "position",
                Status.DONE,
                "2013-09-25",
                "2013-09-25",
                EventMaker.fields("who", "FR", "stance", "supports", "about", "peace", "toward", "VN"),
                "France supports."));
        all.add(EventMaker.event(
                "f1",
                "office",
                Status.DONE,
                "2006-06-27",
                null,
                EventMaker.fields(
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
        all.add(EventMaker.event(
                "h1",
                "visit",
                Status.DONE,
                "2020-02-29",
                "2020-02-29",
                EventMaker.fields(
                        "who",
                        EventMaker.person(SampleEvents.FORMULA, "other", "XX"),
                        "to",
                        "@SUM(1+1)",
                        "when",
                        "2020-02-29",
                        "place",
                        "a,b;c\\d\r\nBEGIN:VEVENT",
                        "for",
                        "-2+3"),
                SampleEvents.QUOTE));
        all.add(EventMaker.event(
                "h2",
                "position",
                Status.DONE,
                null,
                null,
                EventMaker.fields("who", "VN", "stance", "urges", "about", "\u3042".repeat(40_000)),
                "x".repeat(100_000)));
        return all;
    }

    private static ToldEvent disputed() {
        ToldEvent told = EventMaker.event(
                "i1",
                "indicator",
                Status.DONE,
                "2012-01-01",
                "2012-12-31",
                EventMaker.fields(
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
        Reported first = new Reported(3500000000L, List.of(EventMaker.source(1, "doc/i1.txt")), 2, 2, false);
        Reported second = new Reported(3100000000L, List.of(EventMaker.source(2, "doc/other.txt")), 1, 1, true);
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
}
