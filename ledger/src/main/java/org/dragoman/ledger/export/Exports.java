package org.dragoman.ledger.export;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.fuse.Actors;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** Every format that events can be exported in. */
public final class Exports {
    private static final String FOLDER = "core/export";
    private static final String EVENT_SCHEMA = FOLDER + "/event.schema.json";

    private final Map<String, Choice> choices = new LinkedHashMap<>();
    private final Map<String, TableLayout> tables;
    private final Vocabulary vocabulary;
    private final String eventSchema;

    /**
     * A format by its name.
     *
     * @param name as the command line knows it
     * @param fileName name of its file in a release
     * @param format writes it
     */
    public record Choice(String name, String fileName, ExportFormat format) {}

    private Exports(PackFiles packs, Actors actors, EventWords words) {
        PackProblems problems = new PackProblems();
        this.tables = TableLayout.all(packs, problems);
        this.vocabulary = Vocabulary.of(packs, problems);
        this.eventSchema = packs.read(EVENT_SCHEMA);
        addTables(words);
        addLinked(packs, actors, words, problems);
        add("plover", "events.plover.tsv", new PloverFormat(PloverRules.of(packs, problems), actors, words));
        add("parquet", "events.parquet", new ParquetFormat(Rows.ofEvents(table("events"), words)));
        add("parquet-reports", "reports.parquet", new ParquetFormat(Rows.ofEvidence(table("reports"), words)));
        problems.throwIfAny();
    }

    /**
     * All formats, with the tables and terms of some packs.
     *
     * @param actors who is who
     * @param words say what an event is, in plain words
     * @throws PackProblems.PackException naming everything that is wrong with the packs
     */
    public static Exports of(PackFiles packs, Actors actors, EventWords words) {
        return new Exports(packs, actors, words);
    }

    /** Everything that is wrong with what packs say of exports; nothing where they say nothing of them. */
    public static List<PackProblems.Problem> check(PackFiles packs) {
        if (packs.under(FOLDER).isEmpty()) {
            return List.of();
        }
        PackProblems problems = new PackProblems();
        checkEach(packs, problems);
        return problems.all();
    }

    private static void checkEach(PackFiles packs, PackProblems problems) {
        try {
            TableLayout.all(packs, problems);
            Vocabulary.of(packs, problems);
            Mapping.of(packs, JsonLdNodes.FILE, problems);
            Mapping.of(packs, FtmRules.FILE, problems);
            CalendarRules.of(packs, problems);
            GraphKeys.of(packs, problems);
            PloverRules.of(packs, problems);
            ReleaseWords.of(packs, problems);
            PackNode.read(packs, AnnotationFormat.FILE, problems);
            packs.read(EVENT_SCHEMA);
        } catch (UncheckedIOException e) {
            problems.add(FOLDER, 1, "a file is missing: " + e.getMessage());
        }
    }

    private void addTables(EventWords words) {
        Rows events = Rows.ofEvents(table("events"), words);
        Rows reports = Rows.ofEvidence(table("reports"), words);
        add("csv", "events.csv", new CsvFormat(events));
        add("csv-reports", "reports.csv", new CsvFormat(reports));
        add("xlsx", "events.xlsx", new XlsxFormat(List.of(events, reports)));
        add("jsonl", "events.jsonl", new EventLines(words));
    }

    private void addLinked(PackFiles packs, Actors actors, EventWords words, PackProblems problems) {
        Mapping schemaOrg = Mapping.of(packs, JsonLdNodes.FILE, problems);
        Identifiers identifiers = new Identifiers(schemaOrg.file().textOf("base", ""));
        Mapping ftm = Mapping.of(packs, FtmRules.FILE, problems);
        add("ical", "events.ics", new CalendarFormat(CalendarRules.of(packs, problems), words));
        add("jsonld", "events.jsonld", new JsonLdFormat(new JsonLdNodes(schemaOrg, actors, words, identifiers)));
        add("ftm", "events.ftm.jsonl", new FtmFormat(FtmRules.of(ftm, actors, words)));
        add("graphml", "events.graphml", new GraphFormat(GraphKeys.of(packs, problems), words));
        PackNode annotation = PackNode.read(packs, AnnotationFormat.FILE, problems);
        add("annotations", "annotations.jsonld", new AnnotationFormat(annotation, words, identifiers));
    }

    private void add(String name, String fileName, ExportFormat format) {
        choices.put(name, new Choice(name, fileName, format));
    }

    private TableLayout table(String name) {
        return tables.getOrDefault(name, new TableLayout(name, "", List.of()));
    }

    /** All formats, the most useful first. */
    public List<Choice> all() {
        return List.copyOf(choices.values());
    }

    /** The format with a name; null where there is none. */
    public @Nullable Choice format(String name) {
        return choices.get(name);
    }

    /** The tables, for the codebook. */
    List<TableLayout> tables() {
        return List.copyOf(tables.values());
    }

    /** The project's own terms of linked data, as a JSON-LD document. */
    public String vocabulary() {
        return ClaimJson.value(vocabulary.document());
    }

    /** The JSON Schema that every line of the format {@code jsonl} fits. */
    public String eventSchema() {
        return eventSchema;
    }
}
