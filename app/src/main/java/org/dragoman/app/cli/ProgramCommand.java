package org.dragoman.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command of the program: it knows where to print and how to refuse a command line. */
abstract class ProgramCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call
    private CommandSpec spec;

    final Console console() {
        return program.console();
    }

    final boolean debug() {
        return program.debug();
    }

    final CommandSpec spec() {
        return spec;
    }

    /** What to throw where the command line makes no sense: nothing is done then. */
    final ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
