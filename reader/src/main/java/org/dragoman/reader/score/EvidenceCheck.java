package org.dragoman.reader.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.text.CodePointIndex;
import org.jspecify.annotations.Nullable;

/** Whether the evidence of a claim is exact and on the sentence that the gold claim quotes. */
final class EvidenceCheck {
    private final String text;
    private final CodePointIndex index;
    private final int length;

    EvidenceCheck(String text) {
        this.text = text;
        this.index = new CodePointIndex(text);
        this.length = text.codePointCount(0, text.length());
    }

    /** Null where the gold claim quotes nothing that stands in the text. */
    @Nullable Boolean isRight(Map<String, ?> gold, Map<String, ?> read) {
        if (!(gold.get("quote") instanceof String quote) || quote.isEmpty()) {
            return null;
        }
        List<Integer> places = places(quote);
        if (places.isEmpty()) {
            return null;
        }
        int size = quote.codePointCount(0, quote.length());
        return Values.list(read.get("evidence")).stream()
                .map(Values::map)
                .anyMatch(piece -> places.stream().anyMatch(at -> touches(piece, at, at + size)) && isExact(piece));
    }

    /** Where a quote stands, in code points; places do not overlap. */
    private List<Integer> places(String quote) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
            places.add(index.codePointAt(at));
        }
        return places;
    }

    private static boolean touches(Map<?, ?> piece, int start, int end) {
        return position(piece, "start") < end && start < position(piece, "end");
    }

    private boolean isExact(Map<?, ?> piece) {
        int start = Math.min(Math.max(position(piece, "start"), 0), length);
        int end = Math.min(Math.max(position(piece, "end"), start), length);
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start)).equals(piece.get("text"));
    }

    private static int position(Map<?, ?> piece, String field) {
        return piece.get(field) instanceof Number number ? number.intValue() : 0;
    }
}
