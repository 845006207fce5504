package org.dragoman.reader.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Brings texts to the form in which they are compared: words of letters and digits without marks and case. */
final class TextFolding {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final Map<String, String> letters;
    private final Set<String> stopWords;

    TextFolding(Map<String, String> letters, List<String> stopWords) {
        this.letters = Map.copyOf(letters);
        this.stopWords = new LinkedHashSet<>();
        stopWords.forEach(word -> this.stopWords.addAll(words(word)));
    }

    /** All words of a text, in its order. */
    List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        String plain = MARKS.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
        return new ArrayList<>(
                WORD.matcher(plain).results().map(MatchResult::group).toList());
    }

    /** The words that say something. */
    Set<String> contentWords(String text) {
        Set<String> words = new LinkedHashSet<>(words(text));
        words.removeAll(stopWords);
        return words;
    }
}
