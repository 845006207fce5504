package org.dragoman.ledger.brief;

import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Passage;
import org.dragoman.ledger.event.Report;

/** Puts the words of a document beside an event that says too little by itself: "agreement signed" is no news. */
final class BareEvents {
    private static final int LENGTH = 130;
    private static final int BEFORE = 50;

    private final BriefWords words;
    private final BriefPlan plan;

    BareEvents(BriefWords words, BriefPlan plan) {
        this.words = words;
        this.plan = plan;
    }

    /**
     * What an event says, with a part of the sentence that tells it where that is too little.
     *
     * @param reports in the order in which they are cited
     */
    String said(Event event, List<Report> reports) {
        String said = words.event(event);
        List<String> telling = plan.telling(event.type());
        if (telling.isEmpty() || words.says(event, telling)) {
            return said;
        }
        return reports.stream()
                .filter(report -> !report.evidence().isEmpty())
                .findFirst()
                .map(report ->
                        words.phrase("lines/quoted", Map.of("event", said, "quote", words.quoted(passage(report)))))
                .orElse(said);
    }

    /** The part of a report's sentence around the words by which it was read. */
    private static String passage(Report report) {
        String sentence = Citations.flat(report.evidence().get(0).text());
        int[] points = sentence.codePoints().toArray();
        int place = Math.max(0, sentence.indexOf(report.claim().derivation().trigger()));
        Passage shown = Passage.around(points, sentence.codePointCount(0, place), BEFORE, LENGTH);
        String part = new String(points, shown.from(), shown.to() - shown.from()).strip();
        return (shown.from() > 0 ? "... " : "") + part + (shown.to() < points.length ? " ..." : "");
    }
}
