package org.dragoman.reader.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/** Reads the tables of the packs into {@link Knowledge}. */
final class KnowledgeLoader {
    /** Source of rows that were put together syllable by syllable: good to recognise a name by, not to show. */
    private static final String PAIRED = "paired";

    private static final String PUT_TOGETHER = "unihan";
    /** Years; the longest reign on record is shorter. */
    private static final int LONGEST_TERM = 83;
    /** Columns of readings of a syllable. */
    private static final List<String> READINGS = List.of("pinyin", "japanese", "names", "literal");

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    private final Map<String, List<String>> translated = new HashMap<>();
    private final PackFiles packs;
    private final PackProblems problems;
    private final Map<String, Draft> persons = new LinkedHashMap<>();
    private final List<Knowledge.FormRow> forms = new ArrayList<>();
    private final SyllableReadings readings = new SyllableReadings();
    /** What places, chambers and agencies are known as, by what texts and tables of terms call them. */
    private final Map<String, String> sorts = new HashMap<>();

    private final List<Knowledge.MangledName> mangled = new ArrayList<>();

    /** A person whose rows are still being gathered; namesakes are told apart by the number that the tables give them. */
    private static final class Draft {
        private final String name;
        private final Set<String> spellings = new LinkedHashSet<>();
        private final Set<String> shortNames = new LinkedHashSet<>();
        private final List<Term> terms = new ArrayList<>();

        Draft(String name) {
            this.name = name;
        }
    }

    KnowledgeLoader(PackFiles packs, PackProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    Knowledge load() {
        for (String path : packs.paths()) {
            String[] parts = path.split("/");
            boolean country = parts.length == 3 && parts[0].equals("country");
            boolean body = parts.length == 3 && parts[0].equals("body");
            if (country || body) {
                readFolderFile(path, parts[1].toUpperCase(Locale.ROOT), parts[2], body);
            } else if (path.equals("core/cities.tsv")) {
                table(path, "form", "lang", "country").rows().forEach(row -> addPlace(row, row.get("country")));
            } else if (path.equals("core/regions.tsv")) {
                table(path, "form", "lang", "kind").rows().forEach(row -> addPlace(row, ""));
            } else if (path.equals("core/pairs.tsv")) {
                table(path, "form", "lang", "country").rows().forEach(this::addPaired);
            } else if (path.equals("core/organs.tsv")) {
                table(path, "name", "organ").rows().forEach(row -> sorts.put(row.get("name"), row.get("organ")));
            } else if (path.equals("core/not-names.tsv")) {
                table(path, "form", "lang").rows().forEach(this::addNothing);
            }
        }
        List<KnownPerson> known = new ArrayList<>(persons.size());
        persons.values()
                .forEach(draft -> known.add(new KnownPerson(
                        draft.name,
                        List.copyOf(draft.spellings),
                        List.copyOf(draft.shortNames),
                        translated.getOrDefault(draft.name, List.of()),
                        draft.terms)));
        return new Knowledge(known, forms, mangled, readings, sorts);
    }

    private void readFolderFile(String path, String code, String file, boolean body) {
        switch (file) {
            case "names.tsv" -> table(path, "kind", "lang", "form").rows().forEach(row -> addName(row, code, body));
            case "office-holders.tsv" ->
                table(path, "person", "office", "from", "to").rows().forEach(row -> addTerm(row, code));
            case "names-hanzi.tsv" -> table(path, "person", "pinyin").rows().forEach(this::addMangled);
            case "syllables-hanzi.tsv" ->
                table(path, "syllable", "pinyin").rows().forEach(this::addReadings);
            case "places.tsv" -> table(path, "form", "lang").rows().forEach(row -> addPlace(row, code));
            default -> {}
        }
    }

    private void addReadings(Table.Row row) {
        for (String column : READINGS) {
            readings.add(row.get("syllable"), row.get(column));
        }
    }

    private void addMangled(Table.Row row) {
        if (!row.get("source").equals(PUT_TOGETHER)) {
            List<String> forms = new ArrayList<>(List.of(row.get("traditional"), row.get("simplified")));
            forms.addAll(List.of(row.get("pinyin").split("\\|")));
            forms.removeIf(String::isBlank);
            translated.put(row.get("person"), forms.stream().distinct().toList());
        }
        for (String spelling : row.get("pinyin").split("\\|")) {
            if (!spelling.isBlank()) {
                mangled.add(new Knowledge.MangledName(row.get("person"), spelling.strip()));
            }
        }
    }

    private Table table(String path, String... required) {
        return Table.parse(path, packs.read(path), problems, required);
    }

    private void addName(Table.Row row, String code, boolean body) {
        String form = row.get("form");
        String state = row.get("acts-for");
        Kind kind = body && state.isEmpty() ? Kind.BODY : Kind.COUNTRY;
        Mention.Value value = kind == Kind.BODY
                ? new Actor.Body(code, row.get("organ").isEmpty() ? null : row.get("organ"))
                : new Actor.Country(
                        state.isEmpty() ? code : state,
                        state.isEmpty() ? use(row.get("kind")) : Actor.Country.Use.INSTITUTION);
        if (!form.isEmpty()) {
            addForm(row.get("lang"), form, NameForm.of(kind, value, form, row.get("note")));
        }
    }

    private void addPaired(Table.Row row) {
        Mention.Value country = new Actor.Country(row.get("country"), Actor.Country.Use.DEMONYM);
        addForm(row.get("lang"), row.get("form"), NameForm.of(Kind.COUNTRY, country, row.get("form"), PAIRED));
    }

    private static Actor.Country.Use use(String kind) {
        return switch (kind) {
            case "demonym" -> Actor.Country.Use.DEMONYM;
            case "people" -> Actor.Country.Use.PEOPLE;
            case "seat" -> Actor.Country.Use.SEAT;
            default -> Actor.Country.Use.NAME;
        };
    }

    private void addPlace(Table.Row row, String country) {
        String form = row.get("form");
        if (form.isEmpty()) {
            return;
        }
        String kind = row.get("kind");
        boolean government = kind.equals("government");
        Place.Kind sort = kind.equals("venue") || government
                ? Place.Kind.VENUE
                : kind.equals("region") || kind.equals("province") ? Place.Kind.REGION : Place.Kind.CITY;
        if (!row.get("place").isEmpty()) {
            sorts.put(form, row.get("place"));
        }
        boolean seat = kind.equals("capital") || government;
        Place place = new Place(form, country.isEmpty() ? null : country, seat, sort);
        addForm(row.get("lang"), form, NameForm.of(Kind.PLACE, place, form, row.get("note")));
    }

    private void addNothing(Table.Row row) {
        addForm(row.get("lang"), row.get("form"), NameForm.nothing(row.get("form")));
    }

    private void addForm(String language, String text, NameForm form) {
        forms.add(new Knowledge.FormRow(language.isEmpty() ? "*" : language, text, form));
    }

    private void addTerm(Table.Row row, String code) {
        String name = ownName(row.get("person"));
        if (name.isEmpty()) {
            problems.add(row.file(), row.line(), "a term needs a person");
            return;
        }
        String namesake = row.get("namesake");
        Draft draft =
                persons.computeIfAbsent(namesake.isEmpty() ? name : name + "\t" + namesake, key -> new Draft(name));
        addForms(draft, row.get("alt"));
        String at = row.get("at");
        String sure = row.get("sure");
        LocalDate from = date(row, "from", false);
        LocalDate to = date(row, "to", true);
        check(row, name, from, to);
        draft.terms.add(new Term(
                row.get("office"),
                code,
                at.isEmpty() ? null : at,
                from,
                to,
                row.get("from"),
                row.get("to"),
                sure.isEmpty() ? 2 : Character.digit(sure.charAt(0), 10)));
    }

    private static void addForms(Draft draft, String forms) {
        for (String form : forms.split("\\|")) {
            if (form.startsWith("~")) {
                draft.shortNames.add(form.substring(1).strip());
            } else if (!form.isBlank()) {
                draft.spellings.add(form.strip());
            }
        }
    }

    private void check(Table.Row row, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (row.get("office").isEmpty()) {
            problems.add(row.file(), row.line(), "a term needs an office");
        }
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(row.file(), row.line(), "the term of " + name + " ends before it begins");
        } else if (from != null && to != null && to.getYear() - from.getYear() > LONGEST_TERM) {
            problems.add(row.file(), row.line(), "the term of " + name + " is longer than a life in office");
        }
    }

    /** A name without the title that some tables put behind it. */
    private static String ownName(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 || name.endsWith("r.") ? name : name.substring(0, comma);
    }

    private @Nullable LocalDate date(Table.Row row, String column, boolean last) {
        String text = row.get(column);
        try {
            return switch (text.length()) {
                case 0 -> null;
                case YEAR_LENGTH -> last ? LocalDate.of(year(text), 12, 31) : LocalDate.of(year(text), 1, 1);
                case MONTH_LENGTH ->
                    last ? month(text).atEndOfMonth() : month(text).atDay(1);
                case DAY_LENGTH -> month(text.substring(0, MONTH_LENGTH)).atDay(part(text, MONTH_LENGTH));
                default -> throw new DateTimeException("neither year, month nor day");
            };
        } catch (DateTimeException | NumberFormatException e) {
            problems.add(
                    row.file(), row.line(), column + " is no date: " + text + "; write 2012, 2012-09 or 2012-09-24");
            return null;
        }
    }

    private static YearMonth month(String text) {
        return YearMonth.of(year(text.substring(0, YEAR_LENGTH)), part(text, YEAR_LENGTH));
    }

    /** The two digits after a dash. */
    private static int part(String text, int dash) {
        if (text.charAt(dash) != '-' || !Character.isDigit(text.charAt(dash + 1))) {
            throw new DateTimeException("two digits after a dash are wanted");
        }
        return Integer.parseInt(text.substring(dash + 1));
    }

    private static int year(String text) {
        return Integer.parseInt(text);
    }
}
