package org.dragoman.app.cli;

/** Words of a document as a listing shows them: in one line, and not too long. */
final class Quote {
    private static final int LENGTH = 150;

    private Quote() {}

    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LENGTH) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, LENGTH));
        return start.substring(0, Math.max(start.lastIndexOf(' '), 1)) + " ...";
    }
}
