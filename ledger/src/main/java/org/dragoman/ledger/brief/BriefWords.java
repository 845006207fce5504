package org.dragoman.ledger.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Reported;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/** The words of a brief in one language, as {@code brief.yaml} of its pack has them. */
final class BriefWords {
    private static final String FOLDER = "lang";
    private static final String FILE = "/brief.yaml";
    /** Fields that hold words of the documents. */
    private static final String ABOUT = "about";

    private static final String OCCASION = "for";
    /** What is announced is not held yet. */
    private static final String CHANGE = "change";

    private static final String HELD = "held";
    private static final List<String> TABLES = List.of("core/countries.tsv", "core/bodies.tsv");

    private final String language;
    private final Map<String, String> texts = new HashMap<>();
    private final BriefValues values;
    private final BriefPlan plan;

    private BriefWords(PackFiles packs, String language) {
        this.language = language;
        this.plan = BriefPlan.of(packs);
        PackProblems problems = new PackProblems();
        String path = FOLDER + "/" + language + FILE;
        flatten("", PackNode.read(packs, path, problems));
        Map<String, String> names = new HashMap<>();
        Map<String, String> articles = new HashMap<>();
        for (String table : TABLES) {
            for (Table.Row row : Table.parse(table, packs.read(table), problems).rows()) {
                names.put(row.get("code"), row.get(language));
            }
        }
        String article = "article_" + language;
        Table countries = Table.parse(TABLES.get(0), packs.read(TABLES.get(0)), problems);
        countries.rows().forEach(row -> articles.put(row.get("code"), row.get(article)));
        names.keySet().stream()
                .filter(code -> texts.containsKey("articles/" + code))
                .forEach(code -> articles.put(code, text("articles/" + code)));
        this.values = new BriefValues(this, names, articles);
    }

    static BriefWords of(PackFiles packs, String language) {
        return new BriefWords(packs, language);
    }

    /** The languages in which a brief can be written, sorted. */
    static List<String> languages(PackFiles packs) {
        return packs.folders(FOLDER).stream()
                .filter(language -> packs.exists(FOLDER + "/" + language + FILE))
                .toList();
    }

    private void flatten(String path, PackNode node) {
        if (node.fields().isEmpty()) {
            texts.put(
                    path,
                    String.join("|", node.items().stream().map(PackNode::text).toList()));
        }
        node.fields().forEach((key, value) -> flatten(path.isEmpty() ? key : path + "/" + key, value));
    }

    String language() {
        return language;
    }

    /** The text at a place of the file; null where there is none. */
    @Nullable String find(String path) {
        return texts.get(path);
    }

    String text(String path) {
        return texts.getOrDefault(path, path);
    }

    /** The wording at a place of the file with its fields filled. */
    String fill(String path, Map<String, ?> fields) {
        return capitalised(phrase(path, fields));
    }

    /** As {@link #fill}, to stand within a sentence. */
    String phrase(String path, Map<String, ?> fields) {
        return WordPattern.of(text(path)).fill(field -> values.of(field, fields));
    }

    /** What an event says, without its date and status. */
    String event(Event event) {
        return fill("types/" + event.type(), fields(event));
    }

    /** The same of a session that stands under the name of its mechanism. */
    String session(Event event, String mechanism) {
        Map<String, Object> fields = fields(event);
        boolean named = mechanism.equalsIgnoreCase(String.valueOf(fields.get("name")));
        String said = named ? fill("lines/session", fields) : "";
        return said.isEmpty() ? event(event) : said;
    }

    /** Whether what an event says has one of some fields. */
    boolean says(Event event, List<String> fields) {
        return fields(event).keySet().stream().anyMatch(fields::contains);
    }

    private Map<String, Object> fields(Event event) {
        Map<String, Object> fields = new HashMap<>();
        event.fields().forEach((name, value) -> fields.put(name, value.displayed()));
        if (event.status() == Status.PLANNED) {
            fields.remove(CHANGE, HELD);
        }
        put(fields, event, ABOUT, plan.leastWords(event.type()));
        put(fields, event, OCCASION, 1);
        return fields;
    }

    private void put(Map<String, Object> fields, Event event, String field, int leastWords) {
        FieldValue told = event.fields().get(field);
        if (told != null) {
            fields.remove(field);
            String matter = matter(told, leastWords);
            if (matter != null) {
                fields.put(field, matter);
            }
        }
    }

    /**
     * What an event is about: in the brief's own words where a report of its language says it, else as a quotation; null
     * where it is so few words that they tell nothing out of their sentence.
     */
    private @Nullable String matter(FieldValue about, int leastWords) {
        if (about.corrected()) {
            return String.valueOf(about.displayed());
        }
        String foreign = null;
        for (Reported reported : about.reported()) {
            String text = String.valueOf(reported.value());
            boolean own = reported.sources().stream()
                    .anyMatch(source -> source.language().equals(language));
            boolean enough = text.strip().split("\\s+").length >= leastWords;
            if (enough && own) {
                return text;
            }
            if (enough && foreign == null) {
                foreign = text;
            }
        }
        return foreign == null ? null : quoted(foreign);
    }

    /** The words of a document between the quotation marks of the brief's language. */
    String quoted(String words) {
        return WordPattern.of(text("quote")).fill(field -> words);
    }

    /** Remarks behind each other; null where there is none. */
    @Nullable String joined(List<String> remarks) {
        return remarks.isEmpty() ? null : String.join(text("remarks/and"), remarks);
    }

    BriefValues values() {
        return values;
    }

    static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : new StringBuilder()
                        .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                        .append(text, text.offsetByCodePoints(0, 1), text.length())
                        .toString();
    }
}
