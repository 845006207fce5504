package org.dragoman.reader.token;

import java.util.Map;
import java.util.Set;

/**
 * What a language adds to the common rules of tokens, as its pack gives it.
 *
 * @param elisions words that are cut off before an apostrophe and stand as a token with it ({@code l} of {@code l'accord})
 * @param enclitics what follows an apostrophe and stands as a token with it ({@code s} of {@code minister's})
 * @param abbreviations words, without their full stop and in lower case, that take one without ending a sentence
 * @param letterWords words of one letter, in lower case, that are no initials when they stand with a capital
 * @param glued small words, in lower case, that texts which lost a space have before a word with a capital ({@code leMinistre})
 * @param beforeDigits words, in lower case, that stand apart from the digits glued to them ({@code USD50})
 * @param beginnings first letters of words and the letter that each is read as, where capitals are written without marks
 * @param openings words of one letter that begin a sentence with a capital without its mark, and the word that each is
 * @param endings spellings at the end of a word and the spelling that they are read as
 */
public record TokenRules(
        Set<String> elisions,
        Set<String> enclitics,
        Set<String> abbreviations,
        Set<String> letterWords,
        Set<String> glued,
        Set<String> beforeDigits,
        Map<String, String> beginnings,
        Map<String, String> openings,
        Map<String, String> endings) {
    public static final TokenRules NONE =
            new TokenRules(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Map.of());

    public TokenRules {
        elisions = Set.copyOf(elisions);
        enclitics = Set.copyOf(enclitics);
        abbreviations = Set.copyOf(abbreviations);
        letterWords = Set.copyOf(letterWords);
        glued = Set.copyOf(glued);
        beforeDigits = Set.copyOf(beforeDigits);
        beginnings = Map.copyOf(beginnings);
        openings = Map.copyOf(openings);
        endings = Map.copyOf(endings);
    }

    /** The form of a word that patterns compare. */
    public String norm(String word) {
        String lower = Letters.small(word);
        return endings.isEmpty() && beginnings.isEmpty() || isAscii(lower) ? lower : withBeginning(withEnding(lower));
    }

    private String withBeginning(String lower) {
        String first = lower.length() < 2 ? null : beginnings.get(lower.substring(0, 1));
        return first == null ? lower : first + lower.substring(1);
    }

    private String withEnding(String lower) {
        for (int length = Math.min(3, lower.length()); length > 1; length--) {
            String replacement = endings.get(lower.substring(lower.length() - length));
            if (replacement != null) {
                return lower.substring(0, lower.length() - length) + replacement;
            }
        }
        return lower;
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
