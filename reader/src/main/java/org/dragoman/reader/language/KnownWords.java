package org.dragoman.reader.language;

import java.util.List;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Tokenizer;
import org.dragoman.reader.token.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text of a few words, such as a headline, by the words that the packs of each language name: there
 * are too few small words in it to go by. Words with a capital may belong to names and are not counted.
 */
final class KnownWords {
    /** Words that the packs of a language have to know. */
    private static final int FEWEST = 2;
    /** The least share of the words that the packs of its language know. */
    private static final double LEAST_SHARE = 0.7;
    /** How far ahead of the next it must be. */
    private static final double LEAD = 1.5;

    private final List<LanguagePack> languages;

    KnownWords(List<LanguagePack> languages) {
        this.languages = List.copyOf(languages);
    }

    /** The language of a text; null where none is plain. */
    @Nullable String language(List<String> paragraphs) {
        LanguagePack.makeReady(languages);
        String best = null;
        int most = 0;
        int second = 0;
        boolean enough = false;
        for (LanguagePack language : languages) {
            Tokenizer tokenizer = language.tokenizer();
            int words = 0;
            int known = 0;
            for (String paragraph : paragraphs) {
                for (Token token : tokenizer.tokens(paragraph)) {
                    boolean counts = token.isWord() && !token.isCapitalized();
                    words += counts ? 1 : 0;
                    known += counts && isKnown(tokenizer.vocabulary(), token) ? 1 : 0;
                }
            }
            if (known > most) {
                second = most;
                most = known;
                best = language.code();
                enough = known >= LEAST_SHARE * words;
            } else {
                second = Math.max(second, known);
            }
        }
        return enough && most >= FEWEST && most >= LEAD * second ? best : null;
    }

    private static boolean isKnown(Vocabulary vocabulary, Token token) {
        return vocabulary.number(token.norm()) != Vocabulary.UNKNOWN;
    }
}
