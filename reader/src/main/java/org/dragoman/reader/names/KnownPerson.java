package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody that the packs know.
 *
 * @param name full spelling, with its marks
 * @param spellings other full spellings and transliterations
 * @param shortNames forms that are used alone, such as the family name
 * @param translated what translation through another language makes of the name, and the characters it goes through
 * @param terms the offices held
 */
public record KnownPerson(
        String name, List<String> spellings, List<String> shortNames, List<String> translated, List<Term> terms) {
    public KnownPerson {
        translated = List.copyOf(translated);
        spellings = List.copyOf(spellings);
        shortNames = List.copyOf(shortNames);
        terms = List.copyOf(terms);
    }

    /** Every full spelling, the one to show first. */
    public List<String> allSpellings() {
        List<String> all = new ArrayList<>(spellings.size() + 1);
        all.add(name);
        all.addAll(spellings);
        return all;
    }

    /** Whether the person held an office of a country in some part of a period; a null country is any. */
    public boolean held(String office, @Nullable String of, @Nullable LocalDate first, @Nullable LocalDate last) {
        return terms.stream().anyMatch(term -> term.isOffice(office, of) && term.overlaps(first, last));
    }

    /** The country or body of the person's terms, where all are of one; null otherwise. */
    public @Nullable String onlyCountry() {
        List<String> countries = terms.stream().map(Term::of).distinct().toList();
        return countries.size() == 1 ? countries.get(0) : null;
    }
}
