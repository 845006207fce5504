package org.dragoman.ledger.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.dragoman.reader.claim.ClaimJson;
import org.jspecify.annotations.Nullable;

/** What can stand in a column of a table. */
final class RowRecipes {
    private static final String FIELD = "field";
    private static final Map<String, Recipe> RECIPES = recipes();

    private final EventWords words;

    /** Finds what stands in a row; texts, numbers, days or truth values. */
    private interface Recipe {
        @Nullable Object of(Row row, EventWords words);
    }

    RowRecipes(EventWords words) {
        this.words = words;
    }

    /** Every name that a column's {@code from} can begin with. */
    static Set<String> names() {
        return RECIPES.keySet();
    }

    /** What stands in a column of a row; null for an empty cell. */
    @Nullable Object cell(Column column, Row row) {
        if (column.from().startsWith(FIELD + " ")) {
            Object value = row.event().value(column.from().substring(FIELD.length() + 1));
            return value == null ? null : typed(column.kind(), value);
        }
        Recipe recipe = RECIPES.get(column.from());
        return recipe == null ? null : recipe.of(row, words);
    }

    /** A number where the column holds numbers and the value is one; otherwise nothing, or the text. */
    private static @Nullable Object typed(Column.Kind kind, Object value) {
        return switch (kind) {
            case NUMBER -> value instanceof Number number ? FieldText.number(number) : null;
            case INTEGER -> value instanceof Number number ? (Object) number.longValue() : null;
            case TEXT, DAY, TRUTH -> FieldText.of(value);
        };
    }

    private static Map<String, Recipe> recipes() {
        Map<String, Recipe> recipes = new TreeMap<>();
        recipes.put(FIELD, (row, words) -> null);
        addEvent(recipes);
        addParticipants(recipes);
        addVoices(recipes);
        addReport(recipes);
        addDocument(recipes);
        addEvidence(recipes);
        return recipes;
    }

    private static void addEvent(Map<String, Recipe> recipes) {
        recipes.put("id", (row, words) -> row.event().id());
        recipes.put("type", (row, words) -> row.event().type());
        recipes.put("status", (row, words) -> row.event().status().code());
        recipes.put("first_day", (row, words) -> row.event().firstDay());
        recipes.put("last_day", (row, words) -> row.event().lastDay());
        recipes.put("known_since", (row, words) -> row.event().knownSince());
        recipes.put("confidence", (row, words) -> row.event().confidence());
        recipes.put("review", (row, words) -> row.event().review().name().toLowerCase(Locale.ROOT));
        recipes.put("summary", (row, words) -> Summary.of(row.event(), words));
    }

    private static void addParticipants(Map<String, Recipe> recipes) {
        for (Participant.Kind kind : Participant.Kind.values()) {
            recipes.put(
                    "participants_" + kind.name().toLowerCase(Locale.ROOT),
                    (row, words) -> Summary.participants(row.event(), kind));
        }
    }

    private static void addVoices(Map<String, Recipe> recipes) {
        recipes.put("documents", (row, words) -> (long) row.event().documents());
        recipes.put("independent", (row, words) -> (long) row.event().independent());
        recipes.put("disputed", (row, words) -> Summary.fields(row.event(), FieldValue::disputed));
        recipes.put("corrected", (row, words) -> Summary.fields(row.event(), FieldValue::corrected));
        recipes.put("disagreements", (row, words) -> Summary.disagreements(row.event()));
        recipes.put("sources", (row, words) -> Summary.sources(row.told()));
        recipes.put("urls", (row, words) -> Summary.addresses(row.told()));
    }

    private static void addReport(Map<String, Recipe> recipes) {
        recipes.put("claim", report(report -> report.number()));
        recipes.put("claim_status", report(report -> report.claim().status().code()));
        recipes.put("claim_confidence", report(report -> report.claim().confidence()));
        recipes.put("claim_language", report(report -> report.claim().language()));
        recipes.put("claim_rule", report(report -> report.claim().derivation().rule()));
        recipes.put(
                "claim_fields", report(report -> ClaimJson.line(report.claim().fields())));
        recipes.put(
                "claim_summary",
                (row, words) -> row.report() == null
                        ? null
                        : words.of(
                                row.report().claim().type(),
                                row.report().claim().fields()));
    }

    private static void addDocument(Map<String, Recipe> recipes) {
        recipes.put("document", document(DocumentEntry::id));
        recipes.put("document_content", document(DocumentEntry::content));
        recipes.put("document_title", document(DocumentEntry::title));
        recipes.put("document_url", document(DocumentEntry::url));
        recipes.put("document_published", document(DocumentEntry::published));
        recipes.put("document_source", document(DocumentEntry::source));
        recipes.put("document_is_copy", document(entry -> entry.copyOf() != null));
    }

    private static void addEvidence(Map<String, Recipe> recipes) {
        recipes.put("quote", evidence(CitedEvidence::text));
        recipes.put("quote_start", evidence(evidence -> (long) evidence.start()));
        recipes.put("quote_end", evidence(evidence -> (long) evidence.end()));
        recipes.put("quote_line", evidence(evidence -> (long) evidence.line()));
    }

    private static Recipe report(Function<Report, Object> of) {
        return (row, words) -> row.report() == null ? null : of.apply(row.report());
    }

    private static Recipe document(Function<DocumentEntry, @Nullable Object> of) {
        return (row, words) ->
                row.report() == null ? null : of.apply(row.report().document());
    }

    private static Recipe evidence(Function<CitedEvidence, Object> of) {
        return (row, words) -> row.evidence() == null ? null : of.apply(row.evidence());
    }

    /** A cell as text. */
    static String text(Object cell) {
        if (cell instanceof LocalDate || cell instanceof Boolean) {
            return cell.toString();
        }
        return cell instanceof Number number ? FieldText.number(number).toPlainString() : String.valueOf(cell);
    }
}
