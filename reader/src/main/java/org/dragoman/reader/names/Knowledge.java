package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** What the packs know of persons, the offices that they held, and the names of countries, bodies and places. Immutable. */
public final class Knowledge {
    private final List<KnownPerson> persons;
    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final Map<String, List<KnownPerson>> byShortName = new HashMap<>();
    private final Map<String, List<KnownPerson>> byWord = new HashMap<>();
    private final Map<String, List<KnownPerson>> byOffice = new HashMap<>();
    private final Map<String, List<KnownPerson>> byMangledName = new HashMap<>();
    private final Set<String> nameWords = new HashSet<>();
    private final List<FormRow> forms;
    private final SyllableReadings readings;
    /** What places, chambers and agencies are known as, by the keys of what texts and tables of terms call them. */
    private final Map<String, String> sorts = new HashMap<>();

    /**
     * A row of a table of names.
     *
     * @param language BCP 47 code, {@code *} for every language
     * @param text the phrase
     * @param form what it names
     */
    record FormRow(String language, String text, NameForm form) {}

    /**
     * A spelling that translation through another language makes of a name.
     *
     * @param person full spelling of the name
     * @param spelling what comes out
     */
    record MangledName(String person, String spelling) {}

    Knowledge(
            List<KnownPerson> persons,
            List<FormRow> forms,
            List<MangledName> mangled,
            SyllableReadings readings,
            Map<String, String> sorts) {
        this.readings = readings;
        sorts.forEach((name, sort) -> this.sorts.put(key(words(name)), key(words(sort))));
        this.persons = List.copyOf(persons);
        this.forms = List.copyOf(forms);
        this.persons.forEach(this::index);
        for (MangledName name : mangled) {
            String letters = String.join("", words(name.spelling()));
            byWords(words(name.person())).stream()
                    .filter(person -> person.name().equals(name.person()))
                    .forEach(person -> put(byMangledName, letters, person));
        }
    }

    /** Reads all tables of countries, bodies and places; what is wrong in them is a problem. */
    public static Knowledge load(PackFiles packs, PackProblems problems) {
        return new KnowledgeLoader(packs, problems).load();
    }

    private void index(KnownPerson person) {
        for (int index = 0; index < person.allSpellings().size(); index++) {
            String spelling = person.allSpellings().get(index);
            List<String> words = person.spellingWords().get(index);
            put(byName, key(words), person);
            nameWords.addAll(words);
            if (spelling.indexOf('-') > 0) {
                List<String> joined = words(spelling.replace("-", ""));
                put(byName, key(joined), person);
                nameWords.addAll(joined);
            }
            words.forEach(word -> put(byWord, word, person));
        }
        person.shortNameWords().forEach(name -> put(byShortName, key(name), person));
        person.terms().forEach(term -> put(byOffice, term.office() + " " + term.of(), person));
    }

    private static void put(Map<String, List<KnownPerson>> index, String key, KnownPerson person) {
        List<KnownPerson> list = index.computeIfAbsent(key, word -> new ArrayList<>(1));
        if (list.isEmpty() || list.get(list.size() - 1) != person) {
            list.add(person);
        }
    }

    /** The folded words of a name, in its order. */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        int start = -1;
        for (int at = 0; at <= name.length(); at++) {
            boolean letter = at < name.length() && isLetter(name.charAt(at));
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                words.add(Folding.fold(name.substring(start, at)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isLetter(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** A key that is the same whatever the order of a name's words. */
    static String key(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    public List<KnownPerson> persons() {
        return persons;
    }

    /** The day of the last change that the tables know: what came after it is not in them. */
    public LocalDate knownUntil() {
        return persons.stream()
                .flatMap(person -> person.terms().stream())
                .map(Term::from)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    SyllableReadings readings() {
        return readings;
    }

    List<FormRow> forms() {
        return forms;
    }

    /** Those with a full spelling of these words, in any order, with or without marks. */
    public List<KnownPerson> byName(String name) {
        return byWords(words(name));
    }

    List<KnownPerson> byWords(List<String> foldedWords) {
        return byName.getOrDefault(key(foldedWords), List.of());
    }

    /** Those of whom a full spelling has these words but for initials and the like. */
    List<KnownPerson> byMainWords(List<String> foldedWords) {
        List<String> main = foldedWords.stream()
                .filter(word -> word.length() > 1 && !word.matches("[js]r"))
                .toList();
        return main.size() < 2 || main.size() == foldedWords.size() ? List.of() : byWords(main);
    }

    /** Those who are called so for short. */
    public List<KnownPerson> byShortName(String name) {
        return byShortName.getOrDefault(key(words(name)), List.of());
    }

    /** Those whose name translation through another language turns into these words. */
    List<KnownPerson> byMangledName(List<String> foldedWords) {
        return byMangledName.getOrDefault(String.join("", foldedWords), List.of());
    }

    /** Whether {@link #byWords} can find anybody by a word. */
    boolean canBeInName(String foldedWord) {
        return nameWords.contains(foldedWord);
    }

    boolean isWordOfName(String foldedWord) {
        return byWord.containsKey(foldedWord);
    }

    /** Those of whom one spelling holds all the words. */
    List<KnownPerson> byPart(List<String> foldedWords) {
        List<KnownPerson> candidates = byWord.getOrDefault(rarest(foldedWords), List.of());
        return candidates.stream()
                .filter(person -> person.spellingWords().stream().anyMatch(words -> words.containsAll(foldedWords)))
                .toList();
    }

    /** Those of whom a spelling has the first and the last of the words, and no others but those between: the rest are middle names. */
    List<KnownPerson> byEnds(List<String> foldedWords) {
        String last = foldedWords.get(foldedWords.size() - 1);
        return byWord.getOrDefault(last, List.of()).stream()
                .filter(person -> person.spellingWords().stream()
                        .anyMatch(spelling -> spelling.size() > 1
                                && spelling.get(0).equals(foldedWords.get(0))
                                && spelling.get(spelling.size() - 1).equals(last)
                                && foldedWords.containsAll(spelling)))
                .toList();
    }

    private String rarest(List<String> foldedWords) {
        String rarest = foldedWords.get(0);
        for (String word : foldedWords) {
            if (byWord.getOrDefault(word, List.of()).size()
                    < byWord.getOrDefault(rarest, List.of()).size()) {
                rarest = word;
            }
        }
        return rarest;
    }

    /**
     * Who held an office in some part of a period.
     *
     * @param office code of the record format
     * @param of country code or body acronym
     * @param at place, agency, kind of organ or country accredited to; null for any
     * @param from first day, null for no bound
     * @param to last day, null for no bound
     */
    public List<KnownPerson> holders(
            String office, String of, @Nullable String at, @Nullable LocalDate from, @Nullable LocalDate to) {
        Set<KnownPerson> holders = new LinkedHashSet<>();
        for (KnownPerson person : byOffice.getOrDefault(office + " " + of, List.of())) {
            for (Term term : person.terms()) {
                if (term.isOffice(office, of) && term.overlaps(from, to) && (at == null || isAt(term, at))) {
                    holders.add(person);
                }
            }
        }
        return List.copyOf(holders);
    }

    /** Everybody who ever held one of some offices of a country or body. */
    List<KnownPerson> holders(List<String> offices, String of) {
        Set<KnownPerson> holders = new LinkedHashSet<>();
        offices.forEach(office -> holders.addAll(byOffice.getOrDefault(office + " " + of, List.of())));
        return List.copyOf(holders);
    }

    /** Whether holders of an office are known at a place, agency or organ of a country or body. */
    boolean isParted(String office, String of, String at) {
        return !holders(office, of, at, null, null).isEmpty();
    }

    /** Whether a term is one at a place, agency or organ, called by its own name or by its kind. */
    boolean isAt(Term term, String at) {
        String held = term.at();
        if (held == null) {
            return false;
        }
        return oneName(held).equals(oneName(at));
    }

    /** The kind of a chamber or agency, the one name of a place that texts write in many ways, or else the name's own key. */
    private String oneName(String at) {
        String key = key(words(at));
        return sorts.getOrDefault(key, key);
    }
}
