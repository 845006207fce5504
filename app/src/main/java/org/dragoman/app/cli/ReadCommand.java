package org.dragoman.app.cli;

import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.reading.Reading;
import picocli.CommandLine.Command;

/** Prints the claims of documents. */
@Command(
        name = "read",
        description = {
            "Prints the claims that documents make, each with the sentence it was read from:"
                    + " a listing on a terminal, JSON Lines elsewhere."
        })
public final class ReadCommand extends ReadingCommand {
    @Override
    String whatIsFound() {
        return "claims";
    }

    @Override
    Form lines() {
        return reading -> result(lines(reading), reading);
    }

    @Override
    Form listing(InputOptions input) {
        ClaimListing listing = new ClaimListing(ClaimWords.of(input.packFiles()));
        return reading -> result(listing.of(reading), reading);
    }

    private static Batch.Result result(String text, Reading reading) {
        return new Batch.Result(text, reading.claims().size());
    }

    private static String lines(Reading reading) {
        StringBuilder lines = new StringBuilder();
        for (Claim claim : reading.claims()) {
            lines.append(ClaimJson.line(claim)).append('\n');
        }
        return lines.toString();
    }
}
