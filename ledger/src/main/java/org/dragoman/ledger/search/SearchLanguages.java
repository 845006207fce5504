package org.dragoman.ledger.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;

/** How words are indexed and asked for, in each language that the packs know and in any other. */
final class SearchLanguages {
    private final List<SearchLanguage> known;
    private final SearchLanguage other = SearchLanguage.plainest("other");

    private SearchLanguages(List<SearchLanguage> known) {
        this.known = List.copyOf(known);
    }

    /** @throws PackProblems.PackException where a pack says what makes no sense */
    static SearchLanguages of(PackFiles packs) {
        PackProblems problems = new PackProblems();
        List<SearchLanguage> known = read(packs, problems);
        problems.throwIfAny();
        return new SearchLanguages(known);
    }

    /** Those of the packs; what makes no sense is a problem. */
    static List<SearchLanguage> read(PackFiles packs, PackProblems problems) {
        return packs.folders("lang").stream()
                .map(code -> SearchLanguage.of(code, packs, problems))
                .toList();
    }

    /** Those of the packs, and one for all others. */
    List<SearchLanguage> all() {
        return Stream.concat(known.stream(), Stream.of(other)).toList();
    }

    SearchLanguage of(String code) {
        return known.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(other);
    }

    /** The one for values of fields and names, which are in no language. */
    SearchLanguage any() {
        return other;
    }

    /** The analyzer for an index with a field for each language. */
    Analyzer analyzer() {
        Map<String, Analyzer> fields = new HashMap<>();
        for (SearchLanguage language : all()) {
            fields.put(language.field(), language.analyzer());
            fields.put(language.plainField(), language.plainAnalyzer());
        }
        return new PerFieldAnalyzerWrapper(other.analyzer(), fields);
    }
}
