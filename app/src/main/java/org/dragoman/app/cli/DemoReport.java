package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.reading.Reading;

/** What a set of documents says, by relation and type, in the order of time. */
final class DemoReport {

    private final ClaimWords words;
    private final Map<List<String>, List<Cited>> byParties = new LinkedHashMap<>();
    private int documents;
    private int claims;

    /** A claim with where it stands. */
    private record Cited(Claim claim, String document, int line) {
        String when() {
            Object when = claim.field("when") == null ? claim.field("period") : claim.field("when");
            return when == null ? "" : when.toString();
        }
    }

    DemoReport(ClaimWords words) {
        this.words = words;
    }

    void add(String document, Reading reading) {
        documents++;
        LineNumbers lines = new LineNumbers(reading.document().text());
        for (Claim claim : reading.claims()) {
            claims++;
            int line = lines.of(claim.evidence().get(0).start());
            byParties
                    .computeIfAbsent(Parties.of(claim), parties -> new ArrayList<>())
                    .add(new Cited(claim, document, line));
        }
    }

    int documents() {
        return documents;
    }

    int claims() {
        return claims;
    }

    /** All of it: the relations of two sides by how much is said of them, then the rest. */
    String text() {
        StringBuilder text = new StringBuilder();
        List<Map.Entry<List<String>, List<Cited>>> pairs = byParties.entrySet().stream()
                .filter(entry -> entry.getKey().size() == 2)
                .sorted(Comparator.comparing((Map.Entry<List<String>, List<Cited>> entry) ->
                        -entry.getValue().size()))
                .toList();
        pairs.forEach(entry -> append(text, heading(entry.getKey()), entry.getValue()));
        List<Cited> others = byParties.entrySet().stream()
                .filter(entry -> entry.getKey().size() != 2)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        append(text, "One side, or more than two", others);
        return text.toString();
    }

    private String heading(List<String> parties) {
        return String.join(" - ", parties.stream().map(words::name).toList());
    }

    private void append(StringBuilder text, String heading, List<Cited> cited) {
        if (cited.isEmpty()) {
            return;
        }
        text.append(String.format(Locale.ROOT, "%s (%d)%n", heading, cited.size()));
        Map<String, List<Cited>> byType = new TreeMap<>(words.order());
        cited.forEach(one -> byType.computeIfAbsent(one.claim().type(), type -> new ArrayList<>())
                .add(one));
        byType.forEach((type, ofType) -> {
            text.append("  ").append(type).append('\n');
            ofType.stream().sorted(Comparator.comparing(Cited::when)).forEach(one -> append(text, one));
        });
        text.append('\n');
    }

    private void append(StringBuilder text, Cited cited) {
        Claim claim = cited.claim();
        Evidence evidence = claim.evidence().get(0);
        text.append("    ").append(words.of(claim));
        if (claim.status() != Status.DONE) {
            text.append(" [").append(claim.status().code()).append(']');
        }
        text.append("\n      ").append(cited.document()).append(':').append(cited.line());
        text.append(" \"").append(Quote.shortened(evidence.text())).append("\"\n");
    }
}
