package org.dragoman.app.cli;

/** Words of a document as a listing shows them: in one line, and not too long. */
final class Quote {
    private static final int LENGTH = 150;

    private Quote() {}

    static String shortened(String words) {
        StringBuilder line = new StringBuilder(LENGTH);
        int letters = 0;
        boolean gap = false;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int letter = words.codePointAt(at);
            if (Character.isWhitespace(letter)) {
                gap = !line.isEmpty();
                continue;
            }
            letters += gap ? 2 : 1;
            if (letters > LENGTH) {
                return cut(gap ? line.append(' ') : line);
            }
            line.append(gap ? " " : "").appendCodePoint(letter);
            gap = false;
        }
        return line.toString();
    }

    /** Nothing of a word that is not there as a whole, if there is one that is. */
    private static String cut(StringBuilder start) {
        return start.substring(0, Math.max(start.lastIndexOf(" "), 1)) + " ...";
    }
}
