package org.dragoman.ledger.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.ledger.store.Ledger;

/** Takes a question apart: what stands for something, by the packs and by the names in the ledger, and other words. */
final class QuestionReader {
    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u00ab]([^\"\u201d\u00bb]*)[\"\u201d\u00bb]");
    /** Words of the longest name of a person. */
    private static final int LONGEST_NAME = 6;

    private static final int SHORTEST_NAME = 3;
    /** More words than these are no question. */
    private static final int MOST_WORDS = 64;

    private final SearchLanguages languages;
    private final SenseTable senses;

    QuestionReader(SearchLanguages languages, SenseTable senses) {
        this.languages = languages;
        this.senses = senses;
    }

    /** The parts in their order; none where the question has no words. */
    List<SearchUnit> read(String question, Ledger ledger) {
        List<SearchUnit> units = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(question);
        int at = 0;
        while (quoted.find()) {
            units.addAll(free(question.substring(at, quoted.start()), ledger));
            List<Word> words = Word.of(quoted.group(1));
            if (!words.isEmpty()) {
                units.add(new SearchUnit(words, Set.of(), false, true));
            }
            at = quoted.end();
        }
        units.addAll(free(question.substring(at), ledger));
        return units;
    }

    private List<SearchUnit> free(String text, Ledger ledger) {
        List<Word> all = Word.of(text);
        List<Word> words = all.subList(0, Math.min(all.size(), MOST_WORDS));
        Map<String, List<String>> persons = persons(words, ledger);
        List<SearchUnit> units = new ArrayList<>();
        for (int at = 0;
                at < words.size();
                at += units.get(units.size() - 1).words().size()) {
            units.add(longest(words.subList(at, words.size()), persons));
        }
        return units;
    }

    /** The ids of persons by what of the question they are called. */
    private static Map<String, List<String>> persons(List<Word> words, Ledger ledger) {
        Set<String> parts = new TreeSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_NAME); to++) {
                String part = text(words.subList(from, to));
                if (part.length() >= SHORTEST_NAME) {
                    parts.add(part);
                }
            }
        }
        return parts.isEmpty() ? Map.of() : ledger.personsWritten(parts);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private SearchUnit longest(List<Word> words, Map<String, List<String>> persons) {
        Word word = words.get(0);
        boolean small = isSmall(word);
        int most = Math.min(words.size(), Math.max(LONGEST_NAME, senses.longest()));
        for (int length = most; length > (small && isBare(word) ? 1 : 0); length--) {
            List<Word> part = words.subList(0, length);
            Set<Sense> found = new LinkedHashSet<>(senses.senses(part));
            persons.getOrDefault(text(part), List.of()).forEach(id -> found.add(new Sense(Sense.PERSON, id)));
            if (!found.isEmpty()) {
                return new SearchUnit(List.copyOf(part), found, false, false);
            }
        }
        return new SearchUnit(List.of(word), Set.of(), small, false);
    }

    /** Whether nothing shows that a word is a name that a small word happens to be like. */
    private static boolean isBare(Word word) {
        return !word.isMarked() && !word.isCapital();
    }

    private boolean isSmall(Word word) {
        return word.text().length() == 1 && !Character.isDigit(word.text().charAt(0))
                || languages.all().stream().anyMatch(language -> language.isSmall(word));
    }
}
