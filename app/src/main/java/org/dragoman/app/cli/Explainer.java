package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.frame.Consideration;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import org.dragoman.reader.text.CodePointIndex;
import org.dragoman.reader.text.TextSpan;
import org.dragoman.reader.token.Sentence;

/** Puts into words how claims were read and what became of what else was considered. */
final class Explainer {
    private final Dragoman dragoman;
    private final ClaimWords words;

    Explainer(Dragoman dragoman, ClaimWords words) {
        this.dragoman = dragoman;
        this.words = words;
    }

    /** The sentences that have some words or, where the words run over several, all that share any with them. */
    static List<Sentence> sentencesWith(Reading reading, String part) {
        String sought = part.strip().replaceAll("\\s+", " ");
        List<Sentence> all = reading.sentences().stream()
                .map(annotated -> annotated.sentence())
                .toList();
        List<Sentence> whole = all.stream()
                .filter(sentence -> text(reading, sentence).contains(sought))
                .toList();
        return whole.isEmpty()
                ? all.stream()
                        .filter(sentence -> sought.contains(text(reading, sentence)))
                        .toList()
                : whole;
    }

    private static String text(Reading reading, Sentence sentence) {
        String view = reading.segmented().page().text().view();
        return view.substring(sentence.start(), sentence.end()).replaceAll("\\s+", " ");
    }

    String claim(Reading reading, Claim claim) {
        StringBuilder text = new StringBuilder();
        text.append(claim.type()).append(": ").append(words.of(claim)).append('\n');
        text.append("  status ").append(claim.status().code());
        text.append(String.format(Locale.ROOT, ", confidence %.2f, in %s%n", claim.confidence(), claim.doc()));
        text.append("rule: ").append(claim.derivation().rule()).append('\n');
        text.append("trigger: \"").append(claim.derivation().trigger()).append("\"\n");
        if (!claim.derivation().steps().isEmpty()) {
            text.append("why:\n");
            claim.derivation()
                    .steps()
                    .forEach(step -> text.append("  ").append(step).append('\n'));
        }
        for (var evidence : claim.evidence()) {
            reading.sentences().stream()
                    .map(annotated -> annotated.sentence())
                    .filter(sentence -> start(reading, sentence) == evidence.start())
                    .forEach(sentence -> text.append('\n').append(sentence(reading, sentence)));
        }
        return text.toString();
    }

    private static int start(Reading reading, Sentence sentence) {
        TextSpan units = reading.segmented().page().text().toOriginal(sentence.start(), sentence.end());
        return new CodePointIndex(reading.document().text()).codePointAt(units.start());
    }

    /** What was made of a sentence. */
    String sentence(Reading reading, Sentence sentence) {
        int start = start(reading, sentence);
        StringBuilder text = new StringBuilder();
        int line = new LineNumbers(reading.document().text()).of(start);
        text.append("line ").append(line).append(" (").append(sentence.language());
        text.append("): \"").append(text(reading, sentence)).append("\"\n");
        List<Consideration> here = dragoman.explain(reading).stream()
                .filter(considered -> considered.sentence().equals(sentence))
                .toList();
        if (here.isEmpty()) {
            text.append("  no rule of any record type begins here\n");
        }
        here.forEach(considered -> append(text, considered));
        return text.toString();
    }

    private void append(StringBuilder text, Consideration considered) {
        text.append("  ").append(considered.type()).append(", rule ").append(considered.rule());
        text.append(", at \"").append(considered.trigger()).append("\"\n");
        if (!considered.cues().isEmpty()) {
            text.append("    cues: ")
                    .append(String.join("; ", considered.cues()))
                    .append('\n');
        }
        for (Consideration.Material material : considered.material()) {
            text.append("    ").append(label(considered, material));
            text.append('"').append(material.words()).append('"');
            text.append(material.value().isEmpty() ? "" : " = " + material.value());
            text.append(", ").append(material.place()).append('\n');
        }
        if (considered.attempts().isEmpty()) {
            text.append(
                    "    lost: a role that must be filled found no filler, or the words around say that it is no event\n");
        }
        considered.attempts().forEach(attempt -> append(text, considered, attempt));
    }

    /** Whether a claim took something; of words that only point at something that cannot be told. */
    private static String label(Consideration considered, Consideration.Material material) {
        if (material.value().isEmpty()) {
            return "points: ";
        }
        boolean used = considered.attempts().stream()
                .flatMap(attempt -> attempt.fields().values().stream())
                .anyMatch(value -> isUsed(material, value));
        return used ? "used:   " : "unused: ";
    }

    private static boolean isUsed(Consideration.Material material, Object value) {
        if (value instanceof List<?> several) {
            return several.stream().anyMatch(one -> isUsed(material, one));
        }
        if (value instanceof Map<?, ?> actor) {
            return isUsed(material, String.valueOf(actor.get(actor.containsKey("name") ? "name" : "as")));
        }
        return value.equals(material.value()) || value.equals(material.words());
    }

    /** The countries and bodies of a claim that its sentence does not name: what went before tells of them. */
    private static List<String> fromElsewhere(Consideration considered, Consideration.Attempt attempt) {
        List<String> found = new ArrayList<>();
        attempt.fields().forEach((field, value) -> {
            List<?> all = value instanceof List<?> several ? several : List.of(value);
            all.stream()
                    .filter(one -> one instanceof String code && code.matches("[A-Z][A-Z0-9+-]+"))
                    .filter(one -> considered.material().stream().noneMatch(material -> isUsed(material, one)))
                    .forEach(one -> found.add(field + " " + one));
        });
        return found;
    }

    private void append(StringBuilder text, Consideration considered, Consideration.Attempt attempt) {
        String type = considered.type();
        text.append(attempt.isKept() ? "    kept: " : "    lost: ");
        text.append(words.of(type, Map.copyOf(attempt.fields())));
        if (attempt.status() != Status.DONE) {
            text.append(" [").append(attempt.status().code()).append(']');
        }
        text.append(String.format(Locale.ROOT, ", score %.2f", attempt.score()));
        if (!attempt.isKept()) {
            text.append(String.format(Locale.ROOT, ", below the %.2f that a %s needs", attempt.least(), type));
        }
        text.append('\n');
        List<String> elsewhere = fromElsewhere(considered, attempt);
        if (!elsewhere.isEmpty()) {
            text.append("      not named here, but in the story: ")
                    .append(String.join(", ", elsewhere))
                    .append('\n');
        }
        attempt.steps().forEach(step -> text.append("      ").append(step).append('\n'));
    }
}
