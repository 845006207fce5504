package org.dragoman.app.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** Which countries and bodies are asked about: the part that many questions share. */
final class Sides {
    @Parameters(paramLabel = "SIDE", arity = "0..*", description = "Countries or bodies that all have a part.")
    private List<String> names = List.of();

    /**
     * Their codes; none where any will do.
     *
     * @throws Failure where there is no such country or body
     */
    String[] codes() {
        return LedgerCommand.codes(names);
    }

    /** Whether it is one pair that is asked about. */
    boolean isPair() {
        return names.size() > 1;
    }
}
