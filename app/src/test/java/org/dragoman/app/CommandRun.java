package org.dragoman.app;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.app.cli.Console;

/**
 * One run of the program inside the tests' own process.
 *
 * @param code exit code
 * @param out what it printed
 * @param err what it said
 */
record CommandRun(int code, String out, String err) {
    static CommandRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandRun withInput(String input, String... arguments) {
        return run(input, false, arguments);
    }

    static CommandRun onTerminal(String... arguments) {
        return run("", true, arguments);
    }

    private static CommandRun run(String input, boolean terminal, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                terminal,
                terminal);
        int code = Main.run(console, arguments);
        console.out().flush();
        console.err().flush();
        return new CommandRun(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> said() {
        return err.lines().toList();
    }
}
