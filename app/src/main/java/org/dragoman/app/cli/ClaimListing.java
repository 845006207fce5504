package org.dragoman.app.cli;

import java.util.Locale;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.reading.Reading;

/** Lists the claims of a document for people: what it says in plain words, and where. */
final class ClaimListing {
    private static final int TYPE_WIDTH = 18;
    private static final String INDENT = " ".repeat(TYPE_WIDTH + 2);

    private final ClaimWords words;

    ClaimListing(ClaimWords words) {
        this.words = words;
    }

    /** The document with all its claims, a blank line after it. */
    String of(Reading reading) {
        StringBuilder text = new StringBuilder(reading.document().id());
        String how = reading.saysWhenPublished() ? ", published " : ", written, by what it says, in ";
        reading.published().ifPresent(date -> text.append(how).append(date));
        text.append('\n');
        if (reading.claims().isEmpty()) {
            text.append("  no claims\n");
        }
        LineNumbers lines = new LineNumbers(reading.document().text());
        for (Claim claim : reading.claims()) {
            append(text, claim, lines);
        }
        return text.append('\n').toString();
    }

    private void append(StringBuilder text, Claim claim, LineNumbers lines) {
        text.append("  ")
                .append(claim.type())
                .append(" ".repeat(Math.max(1, TYPE_WIDTH - claim.type().length())));
        text.append(words.of(claim)).append("  [");
        if (claim.status() != Status.DONE) {
            text.append(claim.status().code()).append(", ");
        }
        text.append(String.format(Locale.ROOT, "%.2f", claim.confidence())).append("]\n");
        for (Evidence evidence : claim.evidence()) {
            append(text, evidence, lines);
        }
    }

    private static void append(StringBuilder text, Evidence evidence, LineNumbers lines) {
        text.append(INDENT)
                .append("line ")
                .append(lines.of(evidence.start()))
                .append(", ")
                .append(evidence.start())
                .append('-')
                .append(evidence.end())
                .append(": \"")
                .append(evidence.text().strip().replaceAll("\\s+", " "))
                .append("\"\n");
    }
}
