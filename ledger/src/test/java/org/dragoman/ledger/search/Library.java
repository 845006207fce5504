package org.dragoman.ledger.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.ledger.store.PreparedDocument;
import org.dragoman.ledger.store.ReadDocument;
import org.dragoman.ledger.store.Told;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Derivation;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.text.Document;

/** A few documents in three languages, with what they say written down. */
final class Library {
    static final Instant NOW = Instant.parse("2025-06-01T10:00:00Z");

    static final Map<String, Object> LAM = Told.person("Tô Lâm", "party-leader", "VN");
    static final Map<String, Object> MACRON = Told.person("Emmanuel Macron", "president", "FR");
    static final Map<String, Object> MODI = Told.person("Narendra Modi", "prime-minister", "IN");

    private Library() {}

    /** The documents of the hits for some words, best first. */
    static List<String> found(EventSearch search, String words) {
        return found(search, words, EventQuery.all());
    }

    /** The same of the events that a filter leaves. */
    static List<String> found(EventSearch search, String words, EventQuery filter) {
        return search.find(SearchRequest.of(words).within(filter)).hits().stream()
                .map(hit -> hit.report().document().id())
                .toList();
    }

    static ReadDocument visitInVietnamese() {
        return said(
                "tham.txt",
                "vi",
                "Tổng Bí thư Tô Lâm thăm chính thức Pháp trong hai ngày 6 và 7-10-2024, rồi trở về Hà Nội.",
                "visit",
                Status.DONE,
                "who",
                LAM,
                "to",
                "FR",
                "when",
                "2024-10-06/2024-10-07",
                "form",
                "official");
    }

    static ReadDocument climateInVietnamese() {
        return said(
                "khi-hau.txt",
                "vi",
                "Đan Mạch cam kết hỗ trợ Việt Nam 60 triệu USD để ứng phó với biến đổi khí hậu trước năm 2030, ở Hà Nội và các tỉnh.",
                "pledge",
                Status.PLANNED,
                "by",
                List.of("DK"),
                "to",
                "VN",
                "what",
                "aid",
                "value",
                60_000_000,
                "unit",
                "USD",
                "deadline",
                "2030");
    }

    static ReadDocument meetingInFrench() {
        return said(
                "rencontre.txt",
                "fr",
                "Le président Emmanuel Macron s'est entretenu au téléphone avec le Premier ministre indien Narendra Modi le 5"
                        + " mars 2025 de l'énergie nucléaire, avant son voyage à Hanoï.",
                "meeting",
                Status.DONE,
                "who",
                List.of(MACRON, MODI),
                "when",
                "2025-03-05",
                "form",
                "phone-call");
    }

    static ReadDocument agreementInEnglish() {
        return said(
                "deal.txt",
                "en",
                "Australia and Indonesia signed a defence agreement in Jakarta on 29 August 2024, a paper in Hanoi reports.",
                "agreement",
                Status.DONE,
                "between",
                List.of("AU", "ID"),
                "form",
                "agreement",
                "change",
                "signed",
                "when",
                "2024-08-29");
    }

    static ReadDocument[] all() {
        return new ReadDocument[] {visitInVietnamese(), climateInVietnamese(), meetingInFrench(), agreementInEnglish()};
    }

    /** A document of one sentence that makes one claim. */
    static ReadDocument said(
            String id, String language, String sentence, String type, Status status, Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            map.put(String.valueOf(fields[at]), fields[at + 1]);
        }
        String text = "Title\n\n" + sentence + "\n";
        Evidence evidence = new Evidence(7, 7 + sentence.codePointCount(0, sentence.length()), sentence);
        Claim claim = new Claim(
                id, type, map, 1, status, 0.8, language, List.of(evidence), new Derivation("told", type, List.of()));
        Document document = new Document(
                id, text, Document.Form.PLAIN, "2025-04-01", language, "Title of " + id, null, "Paper of " + id);
        return ReadDocument.of(document, List.of(claim));
    }

    static void add(Ledger ledger, boolean settle, ReadDocument... documents) {
        List<PreparedDocument> prepared =
                new ArrayList<>(Stream.of(documents).map(ledger::prepare).toList());
        try (LedgerWriter writer = ledger.writer()) {
            writer.add(prepared, NOW);
            if (settle) {
                writer.settle();
            }
        }
    }
}
