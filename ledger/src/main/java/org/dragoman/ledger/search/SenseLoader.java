package org.dragoman.ledger.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.fuse.Actors;
import org.dragoman.ledger.search.SenseTable.Use;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;

/** Fills a table of senses out of the packs: names, offices, persons, and the words of types and matters. */
final class SenseLoader {
    private static final String LANGUAGES = "lang";
    private static final Map<String, String> SIDES =
            Map.of("core/countries.tsv", Sense.COUNTRY, "core/bodies.tsv", Sense.BODY);
    private static final String SHORT_NAME = "~";
    /** Shorter spellings of persons are too often something else in a text. */
    private static final int SURE_NAME = 2;

    private final PackFiles packs;
    private final PackProblems problems;
    private final SenseTable table = new SenseTable();
    /** Asked for once: to list folders goes through all paths. */
    private final List<String> languages;

    private SenseLoader(PackFiles packs, PackProblems problems) {
        this.packs = packs;
        this.problems = problems;
        this.languages = packs.folders(LANGUAGES);
    }

    /** Whether what words stand for, or how they are indexed, depends on a file of the packs. */
    static boolean reads(String path) {
        return SIDES.containsKey(path)
                || path.endsWith("/names.tsv")
                || path.endsWith("/office-holders.tsv")
                || SearchLanguage.isFile(path)
                || path.endsWith("/offices.yaml");
    }

    /** @throws PackProblems.PackException naming everything that is wrong with the tables */
    static SenseTable load(PackFiles packs) {
        PackProblems problems = new PackProblems();
        SenseTable table = read(packs, problems);
        problems.throwIfAny();
        return table;
    }

    /** The same where what is wrong is gathered. */
    static SenseTable read(PackFiles packs, PackProblems problems) {
        SenseLoader loader = new SenseLoader(packs, problems);
        loader.addSides();
        loader.addFolders();
        loader.languages.forEach(loader::addLanguage);
        return loader.table;
    }

    private Table table(String path) {
        return Table.parse(path, packs.read(path), problems);
    }

    private void addSides() {
        SIDES.forEach((path, kind) -> {
            if (packs.exists(path)) {
                for (Table.Row row : table(path).rows()) {
                    Sense sense = new Sense(kind, row.get("code"));
                    languages.forEach(language -> table.add(language, row.get(language), sense, Use.ANYWHERE));
                    table.add(SenseTable.ANY, row.get("code"), sense, Use.AS_CODE);
                }
            }
        });
    }

    private void addFolders() {
        for (String path : packs.paths()) {
            String[] parts = path.split("/");
            boolean folder = parts.length == 3 && (parts[0].equals("country") || parts[0].equals("body"));
            if (folder && parts[2].equals("names.tsv")) {
                String kind = parts[0].equals("body") ? Sense.BODY : Sense.COUNTRY;
                table(path).rows().forEach(row -> addName(row, new Sense(kind, parts[1].toUpperCase(Locale.ROOT))));
            } else if (folder && parts[2].equals("office-holders.tsv")) {
                table(path).rows().forEach(this::addPerson);
            }
        }
    }

    private void addName(Table.Row row, Sense side) {
        String note = row.get("note");
        Use use = note.contains("ambiguous")
                ? Use.IN_QUESTIONS
                : note.contains("capitals") ? Use.IN_CAPITALS : Use.ANYWHERE;
        Sense sense = row.get("kind").equals("seat") ? new Sense(Sense.SEAT, side.id()) : side;
        table.add(row.get("lang"), row.get("form"), sense, use);
    }

    private void addPerson(Table.Row row) {
        String name = row.get("person");
        Sense sense = new Sense(Sense.PERSON, Actors.key(name));
        addSpelling(name, sense);
        for (String other : row.get("alt").split("\\|")) {
            if (other.startsWith(SHORT_NAME)) {
                table.add(SenseTable.ANY, other.substring(1), sense, Use.IN_QUESTIONS);
            } else {
                addSpelling(other, sense);
            }
        }
    }

    private void addSpelling(String spelling, Sense sense) {
        boolean sure = Word.of(spelling).size() >= SURE_NAME;
        table.add(SenseTable.ANY, spelling, sense, sure ? Use.ANYWHERE : Use.IN_QUESTIONS);
    }

    private void addLanguage(String language) {
        String offices = LANGUAGES + "/" + language + "/offices.yaml";
        if (packs.exists(offices)) {
            PackNode classes = PackNode.read(packs, offices, problems).get("classes");
            PackNode heads = classes == null ? null : classes.get("head");
            if (heads != null) {
                heads.fields().forEach((code, phrases) -> addOffice(language, code, phrases));
            }
        }
        String words = SearchLanguage.file(language);
        if (packs.exists(words)) {
            PackNode node = PackNode.read(packs, words, problems).get("words");
            if (node != null) {
                node.fields().forEach((key, phrases) -> addWords(language, key, phrases));
            }
        }
    }

    private void addOffice(String language, String code, PackNode phrases) {
        Sense sense = new Sense(Sense.OFFICE, code);
        phrases.items().forEach(phrase -> table.add(language, phrase.text(), sense, Use.ANYWHERE));
    }

    private void addWords(String language, String key, PackNode phrases) {
        if (key.indexOf(':') < 1) {
            problems.add(phrases.file(), phrases.line(), key + " is no sense: write kind:id");
            return;
        }
        List<PackNode> items = phrases.items();
        items.forEach(phrase -> table.add(language, phrase.text(), Sense.of(key), Use.ANYWHERE));
    }
}
