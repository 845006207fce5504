package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dragoman.app.cli.Console;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(Console.of(new PrintWriter(out), new PrintWriter(err)), arguments);
    }

    @Test
    void versionIsWhatTheBuildWroteIntoTheJar() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).matches("dragoman \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: dragoman");
    }

    @Test
    void aCommandLineThatMakesNoSenseIsExitCodeTwo() {
        assertThat(run("no-such-command")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("no-such-command");
    }
}
