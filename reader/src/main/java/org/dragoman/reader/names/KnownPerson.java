package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody that the packs know. There is one object for each person. */
public final class KnownPerson {
    /** Letters of a name after a hyphen that is no syllable of a transliteration. */
    private static final int SHORTEST_END = 4;

    private final String name;
    private final List<String> allSpellings;
    private final List<String> shortNames;
    private final List<String> translated;
    private final List<Term> terms;
    private final List<List<String>> spellingWords;
    private final List<List<String>> shortNameWords;
    private final Set<String> loneWords;

    /**
     * @param name full spelling, with its marks
     * @param spellings other full spellings and transliterations
     * @param shortNames forms that are used alone, such as the family name
     * @param translated what translation through another language makes of the name, and the characters it goes through
     * @param terms the offices held
     */
    KnownPerson(
            String name, List<String> spellings, List<String> shortNames, List<String> translated, List<Term> terms) {
        this.name = name;
        this.shortNames = List.copyOf(shortNames);
        this.translated = List.copyOf(translated);
        this.terms = List.copyOf(terms);
        List<String> all = new ArrayList<>(spellings.size() + 1);
        all.add(name);
        all.addAll(spellings);
        this.allSpellings = List.copyOf(all);
        this.spellingWords = all.stream().map(Knowledge::words).toList();
        this.shortNameWords = shortNames.stream().map(Knowledge::words).toList();
        this.loneWords = loneWords(all);
    }

    public String name() {
        return name;
    }

    /** Forms of the name that are used alone. */
    public List<String> shortNames() {
        return shortNames;
    }

    /** What translation through another language makes of the name, and the characters it goes through. */
    public List<String> translated() {
        return translated;
    }

    /** The offices held. */
    public List<Term> terms() {
        return terms;
    }

    /** Full spellings and transliterations other than the one to show. */
    public List<String> spellings() {
        return allSpellings.subList(1, allSpellings.size());
    }

    /** Every full spelling, the one to show first. */
    public List<String> allSpellings() {
        return allSpellings;
    }

    /** The folded words of every full spelling. */
    List<List<String>> spellingWords() {
        return spellingWords;
    }

    /** The folded words of every form that is used alone. */
    List<List<String>> shortNameWords() {
        return shortNameWords;
    }

    /** Whether a folded word by itself can stand for the name: of parts with a hyphen only a long end. */
    boolean isLoneWord(String word) {
        return loneWords.contains(word);
    }

    /** Whether some spelling ends in folded words, or they are a form of the name that is used alone. */
    boolean endsIn(List<String> words) {
        return shortNameWords.contains(words)
                || spellingWords.stream()
                        .anyMatch(spelling -> spelling.size() >= words.size()
                                && spelling.subList(spelling.size() - words.size(), spelling.size())
                                        .equals(words));
    }

    private static Set<String> loneWords(List<String> spellings) {
        Set<String> lone = new HashSet<>();
        for (String spelling : spellings) {
            for (String part : spelling.split(" ")) {
                List<String> words = Knowledge.words(part);
                boolean whole = part.indexOf('-') <= 0 || words.isEmpty();
                lone.addAll(whole ? words : end(words));
            }
        }
        return Set.copyOf(lone);
    }

    /** The last of several parts, unless it is so short that it is only a syllable. */
    private static List<String> end(List<String> parts) {
        String last = parts.get(parts.size() - 1);
        return last.length() < SHORTEST_END ? List.of() : List.of(last);
    }

    /** Whether the person held an office of a country in some part of a period; a null country is any. */
    public boolean held(String office, @Nullable String of, @Nullable LocalDate first, @Nullable LocalDate last) {
        for (Term term : terms) {
            if (term.isOffice(office, of) && term.overlaps(first, last)) {
                return true;
            }
        }
        return false;
    }

    /** The country or body of the terms that lie in a period, where all are of one; else that of all terms; null otherwise. */
    public @Nullable String countryIn(@Nullable LocalDate first, @Nullable LocalDate last) {
        List<String> now = terms.stream()
                .filter(term -> term.overlaps(first, last))
                .map(Term::of)
                .distinct()
                .toList();
        return now.size() == 1 ? now.get(0) : onlyCountry();
    }

    /** Whether some term is of a country or body. */
    boolean actedFor(String of) {
        return terms().stream().anyMatch(term -> term.of().equals(of));
    }

    /** The country or body of the person's terms, where all are of one; null otherwise. */
    public @Nullable String onlyCountry() {
        List<String> countries = terms.stream().map(Term::of).distinct().toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }
}
