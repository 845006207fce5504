package org.dragoman.ledger.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Report;
import org.jspecify.annotations.Nullable;

/** The rows of a table, made from events one at a time. */
final class Rows {
    private final TableLayout layout;
    private final RowRecipes recipes;
    private final boolean ofEvidence;

    /** Takes the cells of a row. */
    interface Taker {
        void take(List<@Nullable Object> cells) throws IOException;
    }

    private Rows(TableLayout layout, RowRecipes recipes, boolean ofEvidence) {
        this.layout = layout;
        this.recipes = recipes;
        this.ofEvidence = ofEvidence;
    }

    /** A row for every event. */
    static Rows ofEvents(TableLayout layout, EventWords words) {
        return new Rows(layout, new RowRecipes(words), false);
    }

    /** A row for every sentence of every report. */
    static Rows ofEvidence(TableLayout layout, EventWords words) {
        return new Rows(layout, new RowRecipes(words), true);
    }

    TableLayout layout() {
        return layout;
    }

    /** Makes the rows of one event. */
    void take(ToldEvent told, Taker taker) throws IOException {
        if (ofEvidence) {
            takeEvidence(told, taker);
        } else {
            taker.take(cells(Row.of(told)));
        }
    }

    private void takeEvidence(ToldEvent told, Taker taker) throws IOException {
        for (Report report : told.reports()) {
            for (CitedEvidence evidence : report.evidence()) {
                taker.take(cells(new Row(told, report, evidence)));
            }
        }
    }

    private List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>(layout.columns().size());
        layout.columns().forEach(column -> cells.add(recipes.cell(column, row)));
        return cells;
    }
}
