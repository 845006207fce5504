package org.dragoman.reader.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.token.Letters;
import org.dragoman.reader.token.Vocabulary;
import org.dragoman.reader.token.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its small words and letters, as the packs list them ({@code function-words},
 * {@code letters}, and under {@code rejected-by} the small words of neighbours). A word or letter that several languages
 * share counts for each of them by its share.
 */
public final class LanguageIdentifier {
    private static final double LETTER_WEIGHT = 0.6;
    /** What a word with a capital counts, which may belong to a foreign name. */
    private static final double NAME_WEIGHT = 0.35;

    /** The least share of a text's words that must speak for its language. */
    private static final double LEAST_SHARE = 0.13;

    /** How far ahead of the next it must be. */
    private static final double LEAD = 1.25;

    private static final int SHORT_TEXT = 20;
    /** What must speak for the language of a short text. */
    private static final double LEAST_OF_SHORT = 0.6;

    private static final int MOST_WORDS = 1_200;

    private final List<Profile> profiles = new ArrayList<>();
    private final Vocabulary vocabulary = new Vocabulary();
    /** The languages that a word speaks for, by its number. */
    private final WordTable<int[]> words = new WordTable<>();
    /** The languages that a letter speaks for, by the letter itself. */
    private final WordTable<int[]> letters = new WordTable<>();

    /** A language that a text can be in; no pack reads a neighbour. */
    private record Profile(String code, boolean neighbour) {}

    private LanguageIdentifier(List<LanguagePack> packs) {
        Map<String, List<String>> wordLists = new TreeMap<>();
        for (LanguagePack pack : packs) {
            PackNode settings = pack.settings();
            int profile = profile(pack.code(), false);
            settings.textsOf("function-words").forEach(word -> addWord(word, profile));
            settings.textOf("letters", "").chars().forEach(letter -> addLetter((char) letter, profile));
            PackNode neighbours = settings.get("rejected-by");
            if (neighbours != null) {
                neighbours
                        .fields()
                        .forEach((code, list) -> wordLists.put(
                                code, list.items().stream().map(PackNode::text).toList()));
            }
        }
        packs.forEach(pack -> wordLists.remove(pack.code()));
        wordLists.forEach((code, list) -> {
            int profile = profile(code, true);
            list.forEach(word -> addWord(word, profile));
        });
    }

    /** An identifier for the languages of these packs. */
    public static LanguageIdentifier of(List<LanguagePack> packs) {
        return new LanguageIdentifier(packs);
    }

    private int profile(String code, boolean neighbour) {
        profiles.add(new Profile(code, neighbour));
        return profiles.size() - 1;
    }

    private void addWord(String word, int profile) {
        join(words, vocabulary.add(word.toLowerCase(Locale.ROOT)), profile);
    }

    private void addLetter(char letter, int profile) {
        join(letters, letter, profile);
    }

    private static void join(WordTable<int[]> table, int key, int profile) {
        int[] some = table.get(key);
        if (some == null) {
            table.put(key, new int[] {profile});
        } else if (Arrays.stream(some).noneMatch(other -> other == profile)) {
            int[] all = Arrays.copyOf(some, some.length + 1);
            all[some.length] = profile;
            table.put(key, all);
        }
    }

    /** The code of the pack whose language a text is in; empty where it is in another, or too little speaks for any. */
    public Optional<String> identify(String text) {
        return Optional.ofNullable(verdict(text, 0, text.length()).code());
    }

    /**
     * What can be said of a text's language.
     *
     * @param code the language, where it is sure to be one that a pack reads
     * @param other whether it is sure to be another one
     * @param words how many words were looked at
     */
    record Verdict(@Nullable String code, boolean other, int words) {
        boolean isKnown() {
            return code != null;
        }
    }

    Verdict verdict(String text, int from, int to) {
        return evidence(text, from, to).verdict();
    }

    /** What the words of a stretch of text speak for; of a long one its beginning decides. */
    Evidence evidence(String text, int from, int to) {
        // Copied once, as each is looked at several times; with the one behind, the second half of the last it may be.
        char[] units = new char[Math.min(to + 1, text.length()) - from];
        text.getChars(from, from + units.length, units, 0);
        char[] small = Letters.smallOf(units);
        Evidence evidence = new Evidence();
        int size = to - from;
        int at = 0;
        while (at < size && evidence.words < MOST_WORDS) {
            int end = at;
            while (end < size && isWordPart(units[end])) {
                end++;
            }
            if (end > at) {
                evidence.add(units, small, at, end);
            }
            at = end + 1;
        }
        return evidence;
    }

    /** An evidence of nothing yet. */
    Evidence nothing() {
        return new Evidence();
    }

    private static boolean isWordPart(char unit) {
        if (unit < 0x80) {
            return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
        }
        return isExtendedLatin(unit)
                || Character.isLetter(unit)
                || Character.isSurrogate(unit)
                || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** What the words seen so far speak for. */
    final class Evidence {
        private final double[] scores = new double[profiles.size()];
        private int words;
        /** The words, those with a capital counted at their weight. */
        private double mass;

        private int foreignLetters;
        private int knownLetters;

        /** Adds what other words speak for. */
        void add(Evidence other) {
            for (int profile = 0; profile < scores.length; profile++) {
                scores[profile] += other.scores[profile];
            }
            words += other.words;
            mass += other.mass;
            foreignLetters += other.foreignLetters;
            knownLetters += other.knownLetters;
        }

        private void add(char[] units, char[] small, int from, int to) {
            if (isForeign(units, from)) {
                foreignLetters += to - from;
                return;
            }
            knownLetters += to - from;
            words++;
            double weight = words > 1 && Letters.isCapital(units[from]) ? NAME_WEIGHT : 1;
            mass += weight;
            int number = vocabulary.find(small, from, to);
            if (number == Vocabulary.UNTOLD) {
                String word = Letters.small(new String(units, from, to - from));
                addWord(vocabulary.number(word), weight);
                addLetters(word.toCharArray(), Letters.smallOf(word.toCharArray()), 0, word.length(), weight);
            } else {
                addWord(number, weight);
                addLetters(units, small, from, to, weight);
            }
        }

        private void addWord(int number, double weight) {
            int[] of = LanguageIdentifier.this.words.get(number);
            if (of != null) {
                share(of, weight);
            }
        }

        private void addLetters(char[] units, char[] small, int from, int to, double weight) {
            for (int at = from; at < to; at++) {
                char unit = units[at];
                int[] of = unit < 0x80 ? null : letters.get(small[at] == 0 ? unit : small[at]);
                if (of != null) {
                    share(of, weight * LETTER_WEIGHT);
                    return;
                }
            }
        }

        private void share(int[] of, double weight) {
            for (int profile : of) {
                scores[profile] += weight / of.length;
            }
        }

        /** Whether most of the letters are of a writing in which no pack's language is written. */
        boolean isInOtherLetters() {
            return foreignLetters > knownLetters;
        }

        Verdict verdict() {
            if (isInOtherLetters()) {
                return new Verdict(null, true, words);
            }
            int best = -1;
            double second = 0;
            for (int at = 0; at < scores.length; at++) {
                if (best < 0 || scores[at] > scores[best]) {
                    second = best < 0 ? 0 : scores[best];
                    best = at;
                } else {
                    second = Math.max(second, scores[at]);
                }
            }
            if (best < 0 || !isEnough(scores[best], second)) {
                return new Verdict(null, false, words);
            }
            Profile profile = profiles.get(best);
            return profile.neighbour() ? new Verdict(null, true, words) : new Verdict(profile.code(), false, words);
        }

        private boolean isEnough(double best, double second) {
            double least = words < SHORT_TEXT ? Math.min(LEAST_OF_SHORT, LEAST_SHARE * mass) : LEAST_SHARE * mass;
            return best > 0 && best >= least && best >= LEAD * second;
        }
    }

    /** Whether it is a letter of the block that has those with two marks. */
    private static boolean isExtendedLatin(char unit) {
        return unit >= 0x1E00 && unit <= 0x1EFF;
    }

    private static boolean isForeign(char[] units, int at) {
        char unit = units[at];
        return unit > 0x24F
                && !isExtendedLatin(unit)
                && Character.UnicodeScript.of(Character.codePointAt(units, at)) != Character.UnicodeScript.LATIN;
    }
}
