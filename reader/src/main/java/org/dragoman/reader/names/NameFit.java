package org.dragoman.reader.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How near a written name comes to a known one of the same plain letters. */
enum NameFit {
    /** The same words with the same marks, also with the family name at the other end. */
    EXACT,
    /** Marks were lost, or nothing can be said. */
    LOST,
    /** A word has other marks, or the words behind the first stand in another order: mostly somebody else's name. */
    OTHER;

    /** Names of so many words have a middle that can be turned round while the first word stays. */
    private static final int WITH_MIDDLE = 3;

    /** How near a written name comes to the nearest spelling of a person's name. */
    static NameFit of(String written, KnownPerson person) {
        NameFit best = OTHER;
        boolean compared = false;
        for (int at = 0; at < person.allSpellings().size(); at++) {
            if (Knowledge.key(person.spellingWords().get(at)).equals(Knowledge.key(Knowledge.words(written)))) {
                NameFit fit = of(written, person.allSpellings().get(at));
                best = fit.compareTo(best) < 0 ? fit : best;
                compared = true;
            }
        }
        return compared ? best : LOST;
    }

    /** How near a written name comes to a spelling of the same plain words, in whatever order. */
    static NameFit of(String written, String spelling) {
        List<String> one = markedWords(written);
        List<String> other = markedWords(spelling);
        if (one.size() != other.size()) {
            return LOST;
        }
        NameFit best = null;
        for (List<String> order : orders(other)) {
            if (Knowledge.words(String.join(" ", order)).equals(Knowledge.words(written))) {
                NameFit fit = ofWords(one, order);
                best = best == null || fit.compareTo(best) < 0 ? fit : best;
            }
        }
        if (best != null) {
            return best;
        }
        boolean sameFirst = plain(one.get(0)).equals(plain(other.get(0)));
        return sameFirst && one.size() >= WITH_MIDDLE ? OTHER : LOST;
    }

    /** The orders in which one name is written: each word may come first, and the whole may be turned round. */
    private static List<List<String>> orders(List<String> words) {
        List<List<String>> orders = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            List<String> order = new ArrayList<>(words);
            Collections.rotate(order, first);
            orders.add(order);
        }
        List<String> turned = new ArrayList<>(words);
        Collections.reverse(turned);
        orders.add(turned);
        return orders;
    }

    private static NameFit ofWords(List<String> one, List<String> other) {
        NameFit fit = EXACT;
        for (int at = 0; at < one.size(); at++) {
            String here = marks(one.get(at));
            String there = marks(other.get(at));
            if (!here.equals(there)) {
                if (!holds(there, here) && !holds(here, there)) {
                    return OTHER;
                }
                fit = LOST;
            }
        }
        return fit;
    }

    private static boolean holds(String marks, String fewer) {
        return fewer.chars().allMatch(mark -> marks.indexOf(mark) >= 0);
    }

    private static String plain(String word) {
        return Folding.fold(word);
    }

    private static List<String> markedWords(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return List.of(letters.strip().split("[^\\p{L}\\p{N}\\p{M}]+"));
    }

    /** The marks of a word in one order, whichever of its vowels they stand on; a letter with a stroke is a mark, too. */
    private static String marks(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        return parts.chars()
                .filter(letter -> letter > 'z')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
