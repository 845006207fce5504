package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A ledger with the sample's articles in all languages, made before the tests of a class and gone after them. */
final class SampleLedger implements BeforeAllCallback, AfterAllCallback {
    private Path folder = Path.of("");

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("ledger");
        CommandRun run = ask("ingest", "../sample/en", "../sample/fr", "../sample/vi");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Where it is, as the commands take it. */
    String path() {
        return folder.resolve("ledger").toString();
    }

    /** Runs a command on it. */
    CommandRun ask(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--ledger", path()));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
