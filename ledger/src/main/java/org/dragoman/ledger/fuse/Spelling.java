package org.dragoman.ledger.fuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.KnownPerson;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds how a document spells a person's name in its own wording, which mostly has an office beside the name. Words of the
 * name, in any spelling that the packs know, are it; of a name that was mangled, the capital words behind the office.
 */
final class Spelling {
    private final Set<String> titles;
    private final Set<List<String>> countries;

    private Spelling(Set<String> titles, Set<List<String>> countries) {
        this.titles = Set.copyOf(titles);
        this.countries = Set.copyOf(countries);
    }

    /**
     * With the words that offices are named with in all languages.
     *
     * @param names of countries, in a column for each language
     */
    static Spelling of(PackFiles packs, Table names) {
        Set<String> titles = new HashSet<>();
        Set<List<String>> countries = new HashSet<>();
        for (String folder : packs.folders("lang")) {
            names.rows().forEach(row -> countries.add(List.of(row.get(folder).split(" "))));
            String path = "lang/" + folder + "/offices.yaml";
            if (packs.exists(path)) {
                addTexts(PackNode.read(packs, path, new PackProblems()), titles);
            }
        }
        return new Spelling(titles, countries);
    }

    private static void addTexts(PackNode node, Set<String> titles) {
        if (node.isText()) {
            titles.addAll(Arrays.asList(node.text().toLowerCase(Locale.ROOT).split("[\\s-]+")));
        } else if (node.fields().isEmpty()) {
            node.items().forEach(item -> addTexts(item, titles));
        } else {
            node.fields().values().forEach(field -> addTexts(field, titles));
        }
    }

    /**
     * The name as it is written.
     *
     * @param wording the document's words for the person
     * @param name the person's full name
     * @param known what the packs know of the person; null where they know nobody of that name
     * @param mangled whether the wording has the name in no spelling of it
     * @return null where the wording does not name the person
     */
    @Nullable String in(String wording, String name, @Nullable KnownPerson known, boolean mangled) {
        List<String> words = Arrays.stream(wording.strip().split("\\s+"))
                .map(word -> word.replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> found = mangled
                ? behindTitle(withoutCountry(words), Knowledge.words(name).size())
                : longest(words, nameWords(name, known));
        return found.isEmpty() ? null : String.join(" ", found);
    }

    private static Set<String> nameWords(String name, @Nullable KnownPerson known) {
        Set<String> words = new HashSet<>(Knowledge.words(name));
        if (known != null) {
            for (List<String> forms : List.of(known.spellings(), known.shortNames(), known.translated())) {
                forms.forEach(form -> words.addAll(Knowledge.words(form)));
            }
        }
        return words;
    }

    /** The longest run of words that are all of the name. */
    private static List<String> longest(List<String> words, Set<String> name) {
        List<String> best = List.of();
        List<String> run = new ArrayList<>();
        for (String word : words) {
            List<String> parts = Knowledge.words(word);
            if (!parts.isEmpty() && name.containsAll(parts)) {
                run.add(word);
                best = run.size() > best.size() ? List.copyOf(run) : best;
            } else {
                run.clear();
            }
        }
        return best;
    }

    /** Without the country at the end, and what ties it to the name before it. */
    private List<String> withoutCountry(List<String> words) {
        for (int from = 1; from < words.size(); from++) {
            if (countries.contains(words.subList(from, words.size()))) {
                int end = from;
                while (end > 0 && !isCapital(words.get(end - 1))) {
                    end--;
                }
                return words.subList(0, end);
            }
        }
        return words;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** The capital words at the end, without those of an office before them, and no more than the name has. */
    private List<String> behindTitle(List<String> words, int most) {
        int from = words.size();
        while (from > 0 && words.size() - from < most && isCapital(words.get(from - 1))) {
            from--;
        }
        while (from < words.size() && titles.contains(words.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** What a map of a claim says of a person's wording; null where it says nothing. */
    static @Nullable String wording(Map<?, ?> person) {
        return person.get("as") instanceof String wording && !wording.isBlank() ? wording : null;
    }
}
