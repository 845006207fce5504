package org.dragoman.app.cli;

import java.util.List;
import org.dragoman.ledger.event.Passage;
import org.dragoman.ledger.search.SearchHit.Mark;

/** A sentence as a listing of what was found shows it: in one line, around what matches, with that made plain. */
final class Excerpt {
    private static final int LENGTH = 170;
    private static final int BEFORE = 60;
    private static final String LEFT_OUT = "... ";
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private Excerpt() {}

    /**
     * The part of a sentence around the first place that matches.
     *
     * @param marks places in code points, in their order
     * @param terminal whether what matches may be bold; it stands between asterisks otherwise
     */
    static String of(String sentence, List<Mark> marks, boolean terminal) {
        int[] points = sentence.codePoints().toArray();
        Passage shown =
                Passage.around(points, marks.isEmpty() ? 0 : marks.get(0).start(), BEFORE, LENGTH);
        int from = shown.from();
        int to = shown.to();
        StringBuilder text = new StringBuilder(from > 0 ? LEFT_OUT : "");
        int at = from;
        for (Mark mark : marks) {
            if (mark.start() >= at && mark.end() <= to) {
                append(points, at, mark.start(), text);
                text.append(terminal ? BOLD : "*");
                append(points, mark.start(), mark.end(), text);
                text.append(terminal ? PLAIN : "*");
                at = mark.end();
            }
        }
        append(points, at, to, text);
        return (text + (to < points.length ? " ..." : "")).strip().replaceAll("\\s+", " ");
    }

    private static void append(int[] points, int from, int to, StringBuilder text) {
        text.append(new String(points, from, Math.max(0, to - from)));
    }
}
