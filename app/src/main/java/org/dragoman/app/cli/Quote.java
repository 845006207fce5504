package org.dragoman.app.cli;

import java.util.regex.Pattern;

/** Words of a document as a listing shows them: in one line, and not too long. */
final class Quote {
    private static final int LENGTH = 150;
    /** Space of more than one blank, or of another kind; a single blank is what comes of it anyway. */
    private static final Pattern GAP = Pattern.compile("[^\\S ]\\s*| \\s+");

    private Quote() {}

    static String shortened(String words) {
        String line = GAP.matcher(words.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= LENGTH) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, LENGTH));
        return start.substring(0, Math.max(start.lastIndexOf(' '), 1)) + " ...";
    }
}
