package org.dragoman.ledger.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.reader.claim.ClaimJson;
import org.jspecify.annotations.Nullable;

/** The pages of a release that people read. */
final class ReleasePages {
    private final ReleaseWords words;
    private final ReleaseCounts counts;
    private final List<TableLayout> tables;

    ReleasePages(ReleaseWords words, ReleaseCounts counts, List<TableLayout> tables) {
        this.words = words;
        this.counts = counts;
        this.tables = tables;
    }

    /** @param changes how many events were added, changed, removed; null where there is no earlier release */
    String readme(LocalDate date, Iterable<String> files, @Nullable Map<String, Long> changes) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(words.text("title")).append(", ").append(date).append("\n\n");
        page.append(words.text("about"))
                .append("\n\n")
                .append(words.text("ids"))
                .append("\n\n");
        page.append("## How much\n\n| what | how many |\n| --- | ---: |\n");
        Map<String, Object> all = counts.toMap();
        all.forEach((name, value) -> {
            if (value instanceof Number number) {
                row(page, name.replace('_', ' '), number(number.longValue()));
            }
        });
        words.types().keySet().forEach(type -> row(page, "`" + type + "`", number(counts.ofType(type))));
        if (changes != null) {
            page.append("\nSince the release before: ");
            page.append(number(changes.getOrDefault("added", 0L))).append(" added, ");
            page.append(number(changes.getOrDefault("changed", 0L))).append(" changed, ");
            page.append(number(changes.getOrDefault("removed", 0L))).append(" taken out (changes.jsonl).\n");
        }
        page.append("\n## Files\n\n| file | what it holds |\n| --- | --- |\n");
        files.forEach(file -> row(page, "`" + file + "`", words.files().getOrDefault(file, "")));
        return page.append("\n").toString();
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    String licence() {
        return "# Licence\n\n" + words.text("licence") + "\n";
    }

    /** What every type, field and column means, with how often it is there. */
    String codebook(LocalDate date) {
        StringBuilder page = new StringBuilder();
        page.append("# Codebook, ").append(date).append("\n\n");
        page.append("Empty means that no document says so. Dates are EDTF level 1, countries ISO 3166-1 alpha-2, money"
                + " ISO 4217.\n\n## Record types\n");
        words.types().forEach((type, meaning) -> addType(page, type, meaning));
        for (TableLayout table : tables) {
            page.append("\n## Table ").append(table.name()).append("\n\n");
            page.append(table.meaning()).append("\n\n| column | holds | meaning |\n| --- | --- | --- |\n");
            table.columns()
                    .forEach(column -> row(
                            page,
                            "`" + column.name() + "`",
                            column.kind().name().toLowerCase(Locale.ROOT),
                            column.meaning()));
        }
        page.append(
                "\nA text that a spreadsheet would take for a formula has an apostrophe before it in the tables, and a"
                        + " text longer than a cell takes is cut in the workbook; the JSON files have all texts as they are.\n");
        return page.toString();
    }

    private void addType(StringBuilder page, String type, String meaning) {
        page.append("\n### ").append(type).append("\n\n").append(meaning).append(" ");
        page.append(number(counts.ofType(type))).append(" events.\n\n");
        page.append("| field | known in | meaning |\n| --- | ---: | --- |\n");
        TreeSet<String> others = new TreeSet<>(counts.fields(type));
        words.fields(type).forEach(field -> {
            addField(page, type, field);
            others.remove(field);
        });
        others.forEach(field -> addField(page, type, field));
    }

    private void addField(StringBuilder page, String type, String field) {
        String meaning = tables.stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.from().equals("field " + field))
                .map(Column::meaning)
                .findFirst()
                .orElse("");
        row(page, "`" + field + "`", number(counts.filled(type, field)), meaning);
    }

    /** The same for programs: the tables' columns, and the files with their sizes and checksums. */
    String dataPackage(LocalDate date, Map<String, ReleaseFile> files) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("profile", "data-package");
        whole.put("name", words.text("name"));
        whole.put("title", words.text("title"));
        whole.put("description", words.text("about"));
        whole.put("version", date.toString());
        whole.put("created", date + "T00:00:00Z");
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", words.text("licence-name"));
        licence.put("path", words.text("licence-url"));
        whole.put("licenses", List.of(licence));
        whole.put(
                "resources",
                files.entrySet().stream()
                        .map(file -> resource(file.getKey(), file.getValue()))
                        .toList());
        return ClaimJson.line(whole) + "\n";
    }

    private Map<String, Object> resource(String name, ReleaseFile file) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name.toLowerCase(Locale.ROOT).replace('.', '-'));
        resource.put("path", name);
        resource.put("format", name.substring(name.lastIndexOf('.') + 1));
        resource.put("description", words.files().getOrDefault(name, ""));
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        tables.stream().filter(table -> name.equals(table.name() + ".csv")).forEach(table -> {
            resource.put("profile", "tabular-data-resource");
            resource.put("encoding", "utf-8");
            resource.put("schema", Map.of("fields", fields(table)));
        });
        return resource;
    }

    private static List<Map<String, Object>> fields(TableLayout table) {
        return table.columns().stream()
                .map(column -> {
                    Map<String, Object> field = new LinkedHashMap<>();
                    field.put("name", column.name());
                    field.put(
                            "type",
                            switch (column.kind()) {
                                case TEXT -> "string";
                                case NUMBER -> "number";
                                case INTEGER -> "integer";
                                case DAY -> "date";
                                case TRUTH -> "boolean";
                            });
                    field.put("description", column.meaning());
                    return field;
                })
                .toList();
    }
}
