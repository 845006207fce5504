package org.dragoman.ledger.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Names what comes nearest to the parts of a question that nothing fits. */
final class NearWords {
    private static final int FEW = 3;
    private static final int SHORT = 4;

    private final IndexReader reader;

    NearWords(IndexReader reader) {
        this.reader = reader;
    }

    /** Near words of the ledger's sentences, the nearest first, for each part that no sentence holds. */
    List<String> of(List<SearchUnit> units) throws IOException {
        Set<String> near = new LinkedHashSet<>();
        for (SearchUnit unit : units) {
            for (Word word : unit.words()) {
                if (!unit.small() && unit.senses().isEmpty()) {
                    near.addAll(near(word.folded()));
                }
            }
        }
        return List.copyOf(near);
    }

    private List<String> near(String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, IndexFields.WORD);
        if (terms == null || word.length() < SHORT - 1) {
            return List.of();
        }
        int edits = word.length() <= SHORT ? 1 : LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE;
        Map<String, Double> found = new HashMap<>();
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(IndexFields.WORD, word), edits, 1, true);
        BoostAttribute nearness = near.attributes().addAttribute(BoostAttribute.class);
        while (near.next() != null) {
            String term = near.term().utf8ToString();
            if (!term.equals(word)) {
                found.put(term, nearness.getBoost() + Math.log1p(near.docFreq()) / 100);
            }
        }
        List<String> best = new ArrayList<>(found.keySet());
        best.sort(Comparator.comparingDouble((String term) -> -found.getOrDefault(term, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        return best.subList(0, Math.min(FEW, best.size()));
    }
}
