package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of known persons between two tokens of a sentence. One for each sentence. */
final class KnownNames {
    private final NameWords words;
    private final Knowledge knowledge;

    KnownNames(NameWords words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
    }

    /** Those whose name all the words between two tokens are; none where a cut there would cut a word. */
    List<KnownPerson> between(int start, int end) {
        if (isInside(end) || !canBeName(start, end)) {
            return List.of();
        }
        List<String> folded = words.foldedWords(start, end);
        if (folded.size() < 2) {
            return List.of();
        }
        List<KnownPerson> known = knowledge.byWords(folded);
        return known.isEmpty() ? withoutHyphens(start, end, folded) : known;
    }

    /** Whether each word may be one of a name; with hyphens between them that cannot be told of one alone. */
    private boolean canBeName(int start, int end) {
        boolean known = true;
        for (int at = start; at < end; at++) {
            at = afterNickname(start, at);
            if (at >= end) {
                break;
            }
            if (at > start && words.isHyphenated(at)) {
                return true;
            }
            known &= !words.token(at).isWord() || knowledge.canBeInName(words.foldedName(at));
        }
        return known;
    }

    private int afterNickname(int start, int at) {
        return at > start && !words.token(at).isWord() ? words.afterNickname(at) : at;
    }

    /** A known name of which one word is written with hyphens inside. */
    private List<KnownPerson> withoutHyphens(int start, int end, List<String> folded) {
        List<String> joined = new ArrayList<>(folded.size());
        for (int at = start; at < end; at++) {
            at = afterNickname(start, at);
            if (at >= end) {
                break;
            }
            if (words.token(at).isWord()) {
                String word = folded.get(joined.size() + skipped(start, at));
                if (words.isHyphenated(at) && !joined.isEmpty()) {
                    joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
                } else {
                    joined.add(word);
                }
            }
        }
        return joined.size() < 2 || joined.size() == folded.size() ? List.of() : knowledge.byWords(joined);
    }

    /** How many words between two tokens were joined to the one before. */
    private int skipped(int start, int end) {
        int count = 0;
        for (int at = start + 1; at < end; at++) {
            at = afterNickname(start, at);
            if (at >= end) {
                break;
            }
            count += words.token(at).isWord() && words.isHyphenated(at) ? 1 : 0;
        }
        return count;
    }

    /** Whether a cut before a token would cut a hyphenated word. */
    private boolean isInside(int at) {
        return words.isInside(at) && (words.isHyphenated(at) || isHyphenBeforeSmall(at));
    }

    private boolean isHyphenBeforeSmall(int at) {
        return words.isHyphen(at)
                && !words.token(at).spaced()
                && words.isInside(at + 1)
                && !words.token(at + 1).spaced()
                && !words.token(at + 1).isCapitalized()
                && words.token(at + 1).isWord();
    }
}
