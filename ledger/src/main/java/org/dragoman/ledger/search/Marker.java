package org.dragoman.ledger.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.dragoman.ledger.search.SearchHit.Mark;
import org.jspecify.annotations.Nullable;

/** Finds the places of a sentence that match a question: its words, and what stands for the same in any language. */
final class Marker {
    private final SenseTable senses;

    Marker(SenseTable senses) {
        this.senses = senses;
    }

    /** The places in code points, in their order, none over another. */
    List<Mark> marks(String sentence, SearchLanguage language, List<SearchUnit> units) {
        List<Word> words = Word.of(sentence);
        boolean[] matching = new boolean[words.size()];
        Set<Sense> asked = new HashSet<>();
        units.forEach(unit -> asked.addAll(unit.senses()));
        for (SenseTable.Found found : senses.inText(language.code(), words)) {
            if (found.senses().stream().anyMatch(asked::contains)) {
                mark(matching, found.from(), found.to());
            }
        }
        for (SearchUnit unit : units) {
            if (!unit.small()) {
                markWords(words, language, unit, matching);
            }
        }
        return joined(sentence, words, matching);
    }

    private static void mark(boolean[] matching, int from, int to) {
        for (int at = from; at < to; at++) {
            matching[at] = true;
        }
    }

    private static void markWords(List<Word> words, SearchLanguage language, SearchUnit unit, boolean[] matching) {
        boolean marked = unit.words().stream().anyMatch(Word::isMarked);
        Analyzer analyzer = marked ? language.analyzer() : language.plainAnalyzer();
        List<String> wanted = terms(analyzer, unit.words());
        List<String> there = terms(analyzer, words);
        for (int at = 0; at + wanted.size() <= there.size(); at++) {
            if (isSame(there.subList(at, at + wanted.size()), wanted)) {
                mark(matching, at, at + wanted.size());
            }
        }
    }

    private static List<String> terms(Analyzer analyzer, List<Word> words) {
        List<String> terms = new ArrayList<>(words.size());
        for (Word word : words) {
            @Nullable String term = SearchLanguage.term(analyzer, word.text());
            terms.add(term == null ? "" : term);
        }
        return terms;
    }

    private static boolean isSame(List<String> there, List<String> wanted) {
        return there.equals(wanted) && there.stream().anyMatch(term -> !term.isEmpty());
    }

    /** Neighbouring words that match are one place, with what stands between them. */
    private static List<Mark> joined(String sentence, List<Word> words, boolean[] matching) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && matching[end]) {
                end++;
            }
            if (end > at) {
                marks.add(new Mark(
                        sentence.codePointCount(0, words.get(at).start()),
                        sentence.codePointCount(0, words.get(end - 1).end())));
            }
            at = Math.max(end, at + 1);
        }
        return marks;
    }
}
