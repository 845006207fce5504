package org.dragoman.app.cli;

/** Tells in which line of a text a position is. */
final class LineNumbers {
    private final String text;
    private int at;
    private int point;
    private int line = 1;

    LineNumbers(String text) {
        this.text = text;
    }

    /** The line, from 1, of a position counted in code points. */
    int of(int position) {
        if (position < point) {
            at = 0;
            point = 0;
            line = 1;
        }
        while (point < position && at < text.length()) {
            int unit = text.codePointAt(at);
            line += unit == '\n' ? 1 : 0;
            at += Character.charCount(unit);
            point++;
        }
        return line;
    }
}
