package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.List;

/** A view cut into its lines. */
final class Lines {
    private Lines() {}

    static List<Line> of(String view) {
        List<Line> lines = new ArrayList<>();
        boolean gap = false;
        int at = 0;
        while (at <= view.length()) {
            int end = view.indexOf('\n', at);
            end = end < 0 ? view.length() : end;
            int from = skipBlank(view, at, end);
            int to = trimBlank(view, from, end);
            if (from < to) {
                lines.add(new Line(from, to, gap, Line.Hint.NONE, 0));
                gap = false;
            } else {
                gap = true;
            }
            at = end + 1;
        }
        return lines;
    }

    static int skipBlank(String view, int from, int end) {
        int at = from;
        while (at < end && isBlank(view.charAt(at))) {
            at++;
        }
        return at;
    }

    static int trimBlank(String view, int from, int end) {
        int at = end;
        while (at > from && isBlank(view.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    static boolean isBlank(char unit) {
        if (unit < 0x80) {
            return unit == ' ' || (unit >= '\t' && unit <= '\r');
        }
        boolean letter = unit >= 0xC0 && unit < 0x1680 || unit >= 0x1E00 && unit < 0x2000;
        return !letter && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }
}
