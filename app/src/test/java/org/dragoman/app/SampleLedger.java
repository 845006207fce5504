package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A ledger with the sample's articles in it.
 *
 * @param path where it is, as the commands take it
 */
record SampleLedger(String path) {
    /** A new one below a folder, with the articles in all languages. */
    static SampleLedger in(Path folder) {
        SampleLedger made = new SampleLedger(folder.resolve("ledger").toString());
        CommandRun run = made.ask("ingest", "../sample/en", "../sample/fr", "../sample/vi");
        assertThat(run.code()).as(run.err()).isZero();
        return made;
    }

    /** Runs a command on it. */
    CommandRun ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--ledger", path));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
