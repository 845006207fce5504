package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.dragoman.app.cli.Console;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

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
    void theClassOfACommandIsCalledLikeTheCommand() {
        assertThat(Main.COMMANDS)
                .isNotEmpty()
                .allSatisfy(command ->
                        assertThat(command.getSimpleName()).isEqualToIgnoringCase(nameOf(command) + "Command"));
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(CommandLine.Command.class).name();
    }

    @Test
    void aCommandThatIsCalledKnowsTheProgramThatItBelongsTo() {
        assertThat(run("read", "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: dragoman read").contains("--debug");
    }

    @Test
    void aCommandLineThatMakesNoSenseIsExitCodeTwo() {
        assertThat(run("no-such-command")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .isEqualToNormalizingNewlines("dragoman: there is no command no-such-command.\nTry: dragoman --help\n");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithThoseThatComeNear() {
        assertThat(run("timelin")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean: timeline");
    }
}
