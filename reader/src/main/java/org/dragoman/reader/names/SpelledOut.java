package org.dragoman.reader.names;

/** Tells names that are spelled out as they sound, syllable by syllable with hyphens, from names in their own spelling. */
final class SpelledOut {
    private SpelledOut() {}

    /** Whether a written name has small letters after several hyphens, or after one and a letter with a mark. */
    static boolean is(String written) {
        int hyphens = 0;
        for (int at = 1; at + 1 < written.length(); at++) {
            boolean inside = written.charAt(at) == '-' && Character.isLetter(written.charAt(at - 1));
            hyphens += inside && Character.isLowerCase(written.charAt(at + 1)) ? 1 : 0;
        }
        return hyphens > 1 || hyphens == 1 && Folding.hasMarks(written);
    }
}
