package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.jspecify.annotations.Nullable;

/** How the names of a country's people look, where a pack says so: by family names and the make of their syllables. */
final class NameShapes {
    /** The names of one country. */
    private record Shape(
            String country,
            Set<String> marked,
            Set<String> familyNames,
            Set<String> shared,
            Pattern syllable,
            int mostWords) {}

    private static final int MOST_WORDS = 5;

    private final List<Shape> shapes = new ArrayList<>();
    private final int mostWords;

    NameShapes(List<LanguagePack> packs) {
        for (LanguagePack pack : packs) {
            PackNode names = pack.file("names");
            PackNode shape = names == null ? null : names.get("shape");
            if (shape != null) {
                shapes.add(shape(shape));
            }
        }
        mostWords = shapes.stream().mapToInt(Shape::mostWords).max().orElse(MOST_WORDS);
    }

    private static Shape shape(PackNode node) {
        Set<String> familyNames = new HashSet<>();
        node.textsOf("family-names").forEach(name -> familyNames.add(Folding.fold(name)));
        return new Shape(
                node.textOf("country", ""),
                Set.copyOf(node.textsOf("family-names")),
                familyNames,
                Set.copyOf(node.textsOf("shared-with")),
                Pattern.compile(node.textOf("syllable", "[a-z]+")),
                Integer.parseInt(node.textOf("most-words", "5")));
    }

    /** The country whose names look like these folded words, or null. */
    @Nullable String country(List<String> words) {
        for (Shape shape : shapes) {
            if (words.size() >= 2
                    && words.size() <= shape.mostWords
                    && shape.familyNames.contains(words.get(0))
                    && words.stream()
                            .allMatch(word -> shape.syllable.matcher(word).matches())) {
                return shape.country;
            }
        }
        return null;
    }

    /**
     * How near a written name comes to that of a person of the same plain words. Only names of a known shape are told apart
     * by marks and by the order of their words: others are written with marks in as many ways as there are writers.
     */
    NameFit fit(String written, KnownPerson person) {
        NameFit fit = NameFit.of(written, person);
        return fit == NameFit.OTHER && country(Knowledge.words(person.name())) == null ? NameFit.LOST : fit;
    }

    /** Whether names of another country look like these, as a pack's language writes them. */
    boolean isShared(String country) {
        return shapes.stream().anyMatch(shape -> shape.shared.contains(country));
    }

    boolean isFamilyName(String foldedWord) {
        for (int index = 0; index < shapes.size(); index++) {
            if (shapes.get(index).familyNames.contains(foldedWord)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, not folded, is a family name in the language that writes it with all its marks. */
    boolean isMarkedFamilyName(String norm) {
        for (int index = 0; index < shapes.size(); index++) {
            if (shapes.get(index).marked.contains(norm)) {
                return true;
            }
        }
        return false;
    }

    boolean isSyllable(String foldedWord) {
        for (int index = 0; index < shapes.size(); index++) {
            if (shapes.get(index).syllable.matcher(foldedWord).matches()) {
                return true;
            }
        }
        return false;
    }

    int mostWords() {
        return mostWords;
    }
}
