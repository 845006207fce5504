package org.dragoman.reader.grammar;

import java.util.List;

/** Everything that a pattern needs somewhere in a sentence to match there at all; told from summaries, without a search. */
final class Needs {
    private final List<Need> needs;

    private record Need(WordSummary words, boolean number, int kinds) {
        static Need of(Anchor anchor) {
            WordSummary words = new WordSummary();
            anchor.words().values().forEach(words::add);
            return new Need(words, anchor.number(), anchor.kinds());
        }

        boolean mayBeMetBy(SentenceWords sentence, int kindsThere) {
            return (kinds & kindsThere) != 0 || number && sentence.hasNumber() || sentence.mayHaveAny(words);
        }
    }

    Needs(List<Anchor> anchors) {
        needs = anchors.stream().map(Need::of).toList();
    }

    /** Whether a sentence may hold all of it. */
    boolean mayBeMetBy(SentenceWords sentence, int kindsThere) {
        for (int index = 0; index < needs.size(); index++) {
            if (!needs.get(index).mayBeMetBy(sentence, kindsThere)) {
                return false;
            }
        }
        return true;
    }
}
