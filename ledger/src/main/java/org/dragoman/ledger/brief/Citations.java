package org.dragoman.ledger.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.brief.Brief.Footnote;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.export.Characters;
import org.jspecify.annotations.Nullable;

/** The notes of a brief while it is written: one for each sentence, however many lines rest on it. */
final class Citations {
    private static final int MOST_NOTES = 3;

    private final BriefWords words;
    private final List<Footnote> notes = new ArrayList<>();
    private final Map<Place, Integer> numbers = new HashMap<>();

    private record Place(long document, int start, int end) {}

    Citations(BriefWords words) {
        this.words = words;
    }

    List<Footnote> notes() {
        return notes;
    }

    int documents() {
        return (int) notes.stream().map(Footnote::document).distinct().count();
    }

    /** The numbers of the notes for the first reports, one for a document; copies come last. */
    List<Integer> of(List<Report> reports) {
        Set<Integer> found = new LinkedHashSet<>();
        Set<Long> documents = new LinkedHashSet<>();
        for (Report report : inOrder(reports)) {
            boolean cited = !report.evidence().isEmpty() && found.size() < MOST_NOTES;
            if (cited && documents.add(report.document().number())) {
                found.add(number(report.document(), report.evidence().get(0)));
            }
        }
        return found.stream().sorted().toList();
    }

    /** Reports in the order in which they are cited: copies come last. */
    static List<Report> inOrder(List<Report> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(report -> report.document().copyOf() != null))
                .toList();
    }

    private int number(DocumentEntry document, CitedEvidence evidence) {
        Place place = new Place(document.number(), evidence.start(), evidence.end());
        return numbers.computeIfAbsent(place, one -> {
            notes.add(note(notes.size() + 1, document, evidence));
            return notes.size();
        });
    }

    private Footnote note(int number, DocumentEntry document, CitedEvidence evidence) {
        Fields fields = new Fields();
        fields.put("publisher", document.source());
        fields.put("title", document.title());
        fields.put("published", document.published());
        fields.put("line", String.valueOf(evidence.line()));
        fields.put("document", document.id());
        String source = WordPattern.of(words.text("note")).fill(field -> plain(field, fields.map()));
        String quote = flat(evidence.text());
        return new Footnote(number, flat(source), quote, words.quoted(quote), web(document.url()), document.number());
    }

    private @Nullable String plain(String field, Map<String, Object> fields) {
        Object value = fields.get(field);
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return field.equals("published") ? words.values().dates().of(text) : text;
    }

    static String flat(String text) {
        return Characters.printable(text).strip().replaceAll("\\s+", " ");
    }

    /** An address that may be followed; null for any other, such as a script. */
    private static @Nullable String web(@Nullable String url) {
        return url != null && url.matches("https?://[^\\s\"<>]+") ? url : null;
    }
}
