package org.dragoman.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.junit.jupiter.api.Test;

/** Tables as other programs read them. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class TableFormatsTest {
    private static final Set<Character> FORMULA_STARTS = Set.of('=', '+', '-', '@', '\t', '\r');

    private static List<CSVRecord> csv(String format) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(SampleEvents.text(format)))
                .getRecords();
    }

    @Test
    void everyEventIsARowAndEveryRowAsLongAsTheHeader() throws IOException {
        List<CSVRecord> rows = csv("csv");
        assertThat(rows).hasSize(SampleEvents.list().size()).allMatch(CSVRecord::isConsistent);
        CSVRecord visit = rows.get(0);
        assertThat(visit.get("id")).isEqualTo("v1");
        assertThat(visit.get("who")).isEqualTo("Nguy\u1EC5n T\u1EA5n D\u0169ng (prime-minister, VN)");
        assertThat(visit.get("countries")).isEqualTo("FR; VN");
        assertThat(visit.get("evidence")).isEqualTo("The Prime Minister, M. Dung, is in Paris.\nOn three days.");
        assertThat(visit.get("evidence_document")).isEqualTo("doc/v1.txt");
        assertThat(visit.get("sources")).isEqualTo("The Paper");
    }

    @Test
    void numbersArePlainAndDisagreementsShown() throws IOException {
        CSVRecord trade = csv("csv").stream()
                .filter(row -> row.get("id").equals("i1"))
                .findFirst()
                .orElseThrow();
        assertThat(trade.get("value")).isEqualTo("3500000000");
        assertThat(trade.get("growth_percent")).isEqualTo("-4.5");
        assertThat(trade.get("disputed")).isEqualTo("value");
        assertThat(trade.get("disagreements"))
                .isEqualTo("value: 3500000000 (2: doc/i1.txt) | 3100000000 (1: doc/other.txt)");
    }

    @Test
    void noTextIsAFormula() throws IOException {
        for (String format : List.of("csv", "csv-reports")) {
            for (CSVRecord row : csv(format)) {
                row.toMap().forEach((column, cell) -> {
                    boolean number = cell.matches("-?[0-9.E]+");
                    assertThat(cell.isEmpty() || number || !FORMULA_STARTS.contains(cell.charAt(0)))
                            .as(column + ": " + cell)
                            .isTrue();
                });
            }
        }
        CSVRecord hostile = csv("csv").get(SampleEvents.list().size() - 2);
        assertThat(hostile.get("who")).isEqualTo("'" + SampleEvents.FORMULA + " (other, XX)");
        assertThat(hostile.get("to")).isEqualTo("'@SUM(1+1)");
        assertThat(hostile.get("evidence"))
                .isEqualTo("He said \"no, nay; \\ never\",\r\nthen left.\n\tEnd\uFFFD" + " \uD83D\uDE00 \uFFFD");
    }

    @Test
    void formulasAreFoundBehindSpacesAndInWideLetters() {
        assertThat(Characters.neutral("  =1")).isEqualTo("'  =1");
        assertThat(Characters.neutral("\uFF1D1")).isEqualTo("'\uFF1D1");
        assertThat(Characters.neutral("\t=1")).isEqualTo("'\t=1");
        assertThat(Characters.neutral("a=1")).isEqualTo("a=1");
        assertThat(Characters.neutral("")).isEmpty();
    }

    @Test
    void aReportIsARowForEverySentence() throws IOException {
        List<CSVRecord> rows = csv("csv-reports");
        assertThat(rows).hasSize(SampleEvents.list().size());
        assertThat(rows.get(0).get("start")).isEqualTo("10");
        assertThat(rows.get(0).get("fields")).startsWith("{\"who\":{\"name\":");
        assertThat(rows.get(0).get("copy")).isEqualTo("false");
    }

    @Test
    void theWorkbookHoldsTheSameAsTheTable() throws IOException {
        byte[] bytes = SampleEvents.bytes("xlsx", SampleEvents.all());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("events", "reports", "columns");
            List<Row> rows = workbook.getFirstSheet().read();
            List<CSVRecord> table = csv("csv");
            assertThat(rows).hasSize(table.size() + 1);
            int id = column(rows.get(0), "id");
            int value = column(rows.get(0), "value");
            int day = column(rows.get(0), "first_day");
            for (int index = 0; index < table.size(); index++) {
                assertThat(rows.get(index + 1).getCellText(id))
                        .isEqualTo(table.get(index).get("id"));
            }
            assertThat(rows.get(8).getCell(value).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(8).getCellAsNumber(value).orElseThrow().longValue())
                    .isEqualTo(3_500_000_000L);
            assertThat(rows.get(1).getCellAsDate(day).orElseThrow().toLocalDate())
                    .isEqualTo("2013-09-24");
        }
    }

    private static int column(Row header, String name) {
        return header.stream()
                .filter(cell -> name.equals(cell.getText()))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
    }

    @Test
    void noCellOfTheWorkbookIsAFormulaOrTooLong() throws IOException {
        byte[] bytes = SampleEvents.bytes("xlsx", SampleEvents.all());
        Set<CellType> types = new HashSet<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.stream().filter(cell -> cell != null).forEach(cell -> {
                        types.add(cell.getType());
                        assertThat(cell.getText().length()).isLessThanOrEqualTo(XlsxFormat.LONGEST_TEXT);
                        assertThat(isBareFormula(cell)).as(cell.getText()).isFalse();
                    });
                }
            }
        }
        assertThat(types).contains(CellType.STRING, CellType.NUMBER).doesNotContain(CellType.FORMULA, CellType.ERROR);
    }

    private static boolean isBareFormula(Cell cell) {
        return cell.getType() == CellType.STRING
                && !cell.getText().isEmpty()
                && FORMULA_STARTS.contains(cell.getText().charAt(0));
    }

    @Test
    void everyFieldOfEveryTypeHasAColumn() {
        PackProblems problems = new PackProblems();
        List<String> columns = TableLayout.all(SampleEvents.PACKS, problems).get("events").columns().stream()
                .map(Column::from)
                .toList();
        List<String> fields = SampleEvents.PACKS.under("core/types").stream()
                .flatMap(path ->
                        PackNode.parse(path, SampleEvents.PACKS.read(path), problems).textsOf("fields").stream())
                .map(field -> "field " + field)
                .distinct()
                .toList();
        assertThat(problems.all()).isEmpty();
        assertThat(fields).isNotEmpty();
        assertThat(columns).containsAll(fields);
    }

    @Test
    void everyColumnSaysWhatItMeans() {
        assertThat(SampleEvents.EXPORTS.tables())
                .hasSize(2)
                .allSatisfy(table -> assertThat(table.columns())
                        .isNotEmpty()
                        .allSatisfy(column -> assertThat(column.meaning()).isNotBlank()));
    }
}
