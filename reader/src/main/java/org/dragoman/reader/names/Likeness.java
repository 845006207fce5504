package org.dragoman.reader.names;

import java.util.List;

/** How alike two spellings of a name are, by their letters and by their sound. */
final class Likeness {
    private Likeness() {}

    /** The likeness of the letters of two names in their order, 0 to 1. */
    static double ofLetters(List<String> one, List<String> other) {
        return ofStrings(String.join("", one), String.join("", other));
    }

    /** The likeness of the consonants of two names, those of one class counting as the same, 0 to 1. */
    static double ofSound(List<String> one, List<String> other) {
        String first = sound(one);
        String second = sound(other);
        return first.isEmpty() || second.isEmpty() ? 0 : ofStrings(first, second);
    }

    private static double ofStrings(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) distance(one, other) / longest;
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= one.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= other.length(); column++) {
                int above = row[column];
                int change = one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1;
                row[column] = Math.min(diagonal + change, Math.min(above, row[column - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    /** The classes of the consonants of a name; neighbours of one class are one. */
    private static String sound(List<String> words) {
        StringBuilder sound = new StringBuilder();
        for (String word : words) {
            char before = 0;
            for (int at = 0; at < word.length(); at++) {
                char next = soundClass(word.charAt(at));
                if (next != 0 && next != before) {
                    sound.append(next);
                }
                before = next == 0 && word.charAt(at) == 'h' ? before : next;
            }
        }
        return sound.toString();
    }

    private static char soundClass(char letter) {
        return switch (letter) {
            case 'b', 'p', 'f', 'v', 'w' -> 'p';
            case 'c', 'k', 'q', 'g', 'x', 's', 'z', 'j' -> 's';
            case 'd', 't' -> 't';
            case 'l' -> 'l';
            case 'm', 'n' -> 'n';
            case 'r' -> 'r';
            default -> 0;
        };
    }
}
