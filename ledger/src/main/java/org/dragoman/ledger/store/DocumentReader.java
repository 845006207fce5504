package org.dragoman.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.text.Document;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Finds documents. */
final class DocumentReader {
    /** The columns that {@link #entry} reads, of a table called d. */
    static final String COLUMNS =
            "d.number AS d_number, d.id AS d_id, d.content AS d_content, d.language AS d_language,"
                    + " d.published AS d_published, d.source AS d_source, d.url AS d_url, d.title AS d_title,"
                    + " d.ingested_at AS d_ingested_at, d.copy_of AS d_copy_of";

    private final Handle handle;

    DocumentReader(Handle handle) {
        this.handle = handle;
    }

    static DocumentEntry entry(ResultSet row) throws SQLException {
        long copyOf = row.getLong("d_copy_of");
        boolean original = row.wasNull();
        return new DocumentEntry(
                row.getLong("d_number"),
                row.getString("d_id"),
                row.getString("d_content"),
                row.getString("d_language"),
                row.getString("d_published"),
                row.getString("d_source"),
                row.getString("d_url"),
                row.getString("d_title"),
                Instant.parse(row.getString("d_ingested_at")),
                original ? null : copyOf);
    }

    List<DocumentEntry> documents(DocumentQuery wanted) {
        StringBuilder sql = new StringBuilder("SELECT " + COLUMNS + " FROM document d WHERE d.number > :after");
        if (wanted.id() != null) {
            sql.append(" AND d.id = :id");
        }
        if (wanted.source() != null) {
            sql.append(" AND d.source = :source");
        }
        sql.append(" ORDER BY d.number");
        if (wanted.limit() > 0) {
            sql.append(" LIMIT ").append(wanted.limit());
        }
        Query query = handle.createQuery(sql.toString()).bind("after", wanted.after());
        if (wanted.id() != null) {
            query.bind("id", wanted.id());
        }
        if (wanted.source() != null) {
            query.bind("source", wanted.source());
        }
        return query.map((row, context) -> entry(row)).list();
    }

    /**
     * Several documents by their numbers.
     *
     * @param numbers as SQL names them: a list, or a query for them
     */
    Map<Long, DocumentEntry> entries(String numbers) {
        Map<Long, DocumentEntry> entries = new HashMap<>();
        handle.createQuery("SELECT " + COLUMNS + " FROM document d WHERE d.number IN (" + numbers + ")")
                .map((row, context) -> entry(row))
                .forEach(entry -> entries.put(entry.number(), entry));
        return entries;
    }

    Optional<DocumentEntry> document(long number) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM document d WHERE d.number = ?")
                .bind(0, number)
                .map((row, context) -> entry(row))
                .findOne();
    }

    /** A document with all that was read from it; what its source says of language and title is not kept apart. */
    ReadDocument read(long number) {
        DocumentEntry entry = document(number)
                .orElseThrow(() -> new LedgerException("the ledger holds no document number " + number));
        List<Claim> claims = new ReportReader(handle)
                .ofDocument(number).stream().map(Report::claim).toList();
        return new ReadDocument(
                handedIn(entry),
                entry.language(),
                entry.published(),
                entry.title(),
                cleanedText(number),
                stories(number),
                claims);
    }

    /** A document as it was handed in; what its source says of language and title is not kept apart. */
    Document original(long number) {
        return document(number)
                .map(this::handedIn)
                .orElseThrow(() -> new LedgerException("the ledger holds no document number " + number));
    }

    private Document handedIn(DocumentEntry entry) {
        String text = text(entry.number());
        return handle.createQuery("SELECT form, published_said FROM document WHERE number = ?")
                .bind(0, entry.number())
                .map((row, context) -> new Document(
                        entry.id(),
                        text,
                        Document.Form.valueOf(row.getString("form")),
                        row.getString("published_said"),
                        entry.language(),
                        entry.title(),
                        entry.url(),
                        entry.source()))
                .one();
    }

    private Map<Integer, String> stories(long number) {
        Map<Integer, String> stories = new TreeMap<>();
        handle.createQuery("SELECT number, published FROM story WHERE document = ? AND published IS NOT NULL")
                .bind(0, number)
                .map((row, context) -> stories.put(row.getInt("number"), row.getString("published")))
                .list();
        return stories;
    }

    String text(long number) {
        return text("SELECT original FROM document_text WHERE document = ?", number);
    }

    String cleanedText(long number) {
        return text("SELECT coalesce(cleaned, original) FROM document_text WHERE document = ?", number);
    }

    private String text(String sql, long number) {
        return handle.createQuery(sql)
                .bind(0, number)
                .mapTo(byte[].class)
                .findOne()
                .map(Packed::unpack)
                .orElseThrow(() -> new LedgerException("the ledger holds no document number " + number));
    }
}
