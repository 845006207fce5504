package org.dragoman.reader.grammar;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.reader.token.Token;

/** Tells which of many patterns can match anywhere in a sentence, by one look-up a token. */
final class ActivePatterns {
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet byNumber = new BitSet();
    private final BitSet always = new BitSet();

    ActivePatterns(List<Pattern> patterns) {
        for (int index = 0; index < patterns.size(); index++) {
            file(Anchor.of(patterns.get(index).root()), index);
        }
    }

    private void file(Optional<Anchor> anchor, int index) {
        if (anchor.isEmpty()) {
            always.set(index);
            return;
        }
        anchor.get()
                .words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new BitSet()).set(index));
        if (anchor.get().number()) {
            byNumber.set(index);
        }
    }

    /** The numbers of the patterns that the words of a sentence leave possible. */
    BitSet in(Annotated sentence) {
        BitSet active = new BitSet();
        active.or(always);
        boolean number = false;
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            BitSet anchored = byWord.get(token.norm());
            if (anchored != null) {
                active.or(anchored);
            }
            number |= token.isNumber();
        }
        if (number) {
            active.or(byNumber);
        }
        return active;
    }
}
