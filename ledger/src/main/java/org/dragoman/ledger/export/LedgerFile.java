package org.dragoman.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.review.Decision;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.store.ClaimName;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.ReadDocument;
import org.dragoman.reader.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A whole ledger as JSON Lines: a line for each document, the lines of its claims behind it, in the record format with the
 * rule and the words that began the reading, and its age and name in the ledger; at the end the human decisions. {@link LedgerImport} makes an equal ledger of
 * it where it holds the texts.
 */
public final class LedgerFile {
    /** The field that tells what a line is; lines without it are claims. */
    static final String RECORD = "record";

    static final String DOCUMENT = "document";
    static final String DECISION = "decision";
    private static final int TOGETHER = 500;

    private final boolean withTexts;

    private LedgerFile(boolean withTexts) {
        this.withTexts = withTexts;
    }

    /** All of it: for a copy, or another database. */
    public static LedgerFile whole() {
        return new LedgerFile(true);
    }

    /** Without the documents' texts, which belong to those who wrote them: for publishing. */
    public static LedgerFile withoutTexts() {
        return new LedgerFile(false);
    }

    /**
     * Writes the ledger. The stream is flushed and left open.
     *
     * @throws IOException where the stream cannot be written
     */
    public void write(Ledger ledger, OutputStream out) throws IOException {
        JsonLines lines = new JsonLines(out);
        List<DocumentEntry> page = ledger.documents(DocumentQuery.page(0, TOGETHER));
        while (!page.isEmpty()) {
            for (DocumentEntry entry : page) {
                List<ClaimName> names = withTexts ? ledger.names(entry.number()) : List.of();
                write(entry, ledger.read(entry.number()), names, lines);
            }
            page = ledger.documents(DocumentQuery.page(page.get(page.size() - 1).number(), TOGETHER));
        }
        for (Decision decision : ledger.decisions()) {
            lines.add(decision(decision));
        }
        lines.flush();
    }

    private void write(DocumentEntry entry, ReadDocument read, List<ClaimName> names, JsonLines lines)
            throws IOException {
        lines.add(document(entry, read));
        for (int place = 0; place < read.claims().size(); place++) {
            Claim claim = read.claims().get(place);
            Map<String, Object> line = new LinkedHashMap<>(claim.toMap());
            line.put("rule", claim.derivation().rule());
            line.put("trigger", claim.derivation().trigger());
            if (place < names.size()) {
                line.put("age", names.get(place).age());
                line.put("birth", names.get(place).birth());
            }
            lines.add(line);
        }
    }

    private Map<String, Object> document(DocumentEntry entry, ReadDocument read) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(RECORD, DOCUMENT);
        line.put("id", entry.id());
        line.put("content", entry.content());
        line.put("form", read.document().form().name());
        put(line, "lang", entry.language());
        put(line, "published", entry.published());
        put(line, "published_said", read.document().published());
        put(line, "source", entry.source());
        put(line, "url", entry.url());
        put(line, "title", entry.title());
        line.put("ingested", entry.ingestedAt().toString());
        if (!read.stories().isEmpty()) {
            Map<String, Object> stories = new LinkedHashMap<>();
            read.stories().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(story -> stories.put(String.valueOf(story.getKey()), story.getValue()));
            line.put("stories", stories);
        }
        if (withTexts) {
            line.put("text", read.document().text());
            line.put("cleaned", read.cleaned());
        }
        return line;
    }

    private static void put(Map<String, Object> line, String name, @Nullable String value) {
        if (value != null) {
            line.put(name, value);
        }
    }

    private static Map<String, Object> decision(Decision decision) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(RECORD, DECISION);
        line.put("event", decision.event());
        line.putAll(action(decision.action()));
        line.put("who", decision.who());
        line.put("at", decision.at().toString());
        line.put("reason", decision.reason());
        return line;
    }

    private static Map<String, Object> action(Action action) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (action instanceof Action.Accept) {
            line.put("action", "accept");
        } else if (action instanceof Action.Reject) {
            line.put("action", "reject");
        } else if (action instanceof Action.Correct correct) {
            line.put("action", "correct");
            line.put("field", correct.field());
            line.put("value", correct.value());
        } else if (action instanceof Action.Merge merge) {
            line.put("action", "merge");
            line.put("other", merge.other());
        } else if (action instanceof Action.Split split) {
            line.put("action", "split");
            line.put("going", split.going());
            line.put("staying", split.staying());
        } else if (action instanceof Action.Undo undo) {
            line.put("action", "undo");
            line.put("decision", undo.decision());
        }
        return line;
    }
}
