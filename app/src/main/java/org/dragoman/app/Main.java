package org.dragoman.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dragoman.app.cli.BriefCommand;
import org.dragoman.app.cli.CleanCommand;
import org.dragoman.app.cli.ConflictsCommand;
import org.dragoman.app.cli.Console;
import org.dragoman.app.cli.DateCommand;
import org.dragoman.app.cli.DemoCommand;
import org.dragoman.app.cli.ExitCode;
import org.dragoman.app.cli.ExplainCommand;
import org.dragoman.app.cli.ExportCommand;
import org.dragoman.app.cli.ImportCommand;
import org.dragoman.app.cli.IndicatorsCommand;
import org.dragoman.app.cli.IngestCommand;
import org.dragoman.app.cli.LanguageCommand;
import org.dragoman.app.cli.MechanismsCommand;
import org.dragoman.app.cli.MentionsCommand;
import org.dragoman.app.cli.PacksCommand;
import org.dragoman.app.cli.PeopleCommand;
import org.dragoman.app.cli.PledgesCommand;
import org.dragoman.app.cli.Program;
import org.dragoman.app.cli.ReadCommand;
import org.dragoman.app.cli.ReadoutsCommand;
import org.dragoman.app.cli.RelationCommand;
import org.dragoman.app.cli.ReleaseCommand;
import org.dragoman.app.cli.RereadCommand;
import org.dragoman.app.cli.ReviewCommand;
import org.dragoman.app.cli.ScoreCommand;
import org.dragoman.app.cli.SearchCommand;
import org.dragoman.app.cli.SourcesCommand;
import org.dragoman.app.cli.StatsCommand;
import org.dragoman.app.cli.TimelineCommand;
import org.dragoman.app.cli.VisitsCommand;
import org.dragoman.app.cli.WhoCommand;
import org.dragoman.reader.names.Nearest;
import org.dragoman.reader.pack.PackProblems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's entry point; {@link ExitCode} says how it ends. */
@Command(
        name = "dragoman",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        description = "Reads the news of diplomacy and turns it into cited claims.",
        footerHeading = "%nExit codes: ",
        footer = "0 all done; 1 something could not be read or is wrong, the rest was done;"
                + " 2 the command line makes no sense.")
public final class Main implements Runnable, Program {
    /** Set by the launcher: which of {@code out} and {@code err} is a terminal. */
    private static final String TERMINAL = "dragoman.terminal";

    /** In the order of the help. The name of each but for {@code Command} is the word that calls it. */
    static final List<Class<?>> COMMANDS = List.of(
            DemoCommand.class,
            ReadCommand.class,
            MentionsCommand.class,
            CleanCommand.class,
            LanguageCommand.class,
            ExplainCommand.class,
            WhoCommand.class,
            DateCommand.class,
            IngestCommand.class,
            RelationCommand.class,
            BriefCommand.class,
            TimelineCommand.class,
            VisitsCommand.class,
            PledgesCommand.class,
            IndicatorsCommand.class,
            MechanismsCommand.class,
            PeopleCommand.class,
            ConflictsCommand.class,
            ReadoutsCommand.class,
            SearchCommand.class,
            SourcesCommand.class,
            StatsCommand.class,
            ReviewCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ReleaseCommand.class,
            RereadCommand.class,
            ScoreCommand.class,
            PacksCommand.class);

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure happened.")
    private boolean debug;

    private Main(Console console) {
        this.console = console;
    }

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the words after the program's name
     */
    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        String terminals = System.getProperty(TERMINAL, "");
        Console console = new Console(System.in, out, err, terminals.contains("out"), terminals.contains("err"));
        int code = run(console, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** Runs the command line on the given console; returns the exit code. */
    static int run(Console console, String... arguments) {
        Locale.setDefault(Locale.ROOT);
        Main main = new Main(console);
        CommandLine line = new CommandLine(main);
        called(arguments).forEach(line::addSubcommand);
        return line.setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(main::saySense)
                .setExecutionExceptionHandler(main::sayFailure)
                .execute(arguments);
    }

    /** The command that the first word calls, else all: to take in what each of them allows is a good part of a start. */
    private static List<Class<?>> called(String... arguments) {
        for (Class<?> command : COMMANDS) {
            if (arguments.length > 0 && command.getSimpleName().equalsIgnoreCase(arguments[0] + "Command")) {
                return List.of(command);
            }
        }
        return COMMANDS;
    }

    private int saySense(ParameterException problem, String[] arguments) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            sayUnmatched(unmatched);
        } else {
            console.say(problem.getMessage() == null ? "the command line makes no sense" : problem.getMessage());
        }
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("Try: " + command + " --help");
        return ExitCode.USAGE;
    }

    private void sayUnmatched(UnmatchedArgumentException problem) {
        List<String> near = problem.getSuggestions();
        if (problem.getCommandLine().getParent() == null && !problem.isUnknownOption()) {
            String word = problem.getUnmatched().get(0);
            console.say("there is no command " + word + ".");
            near = new Nearest(word)
                    .considerAll(COMMANDS.stream()
                            .map(command -> command.getAnnotation(Command.class).name())
                            .toList())
                    .best();
        } else {
            console.say(problem.getMessage() == null ? "the command line makes no sense" : problem.getMessage());
        }
        if (!near.isEmpty()) {
            console.err().println("Did you mean: " + String.join(" or ", near) + "?");
        }
    }

    private int sayFailure(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        if (problem instanceof PackProblems.PackException packs) {
            packs.problems().forEach(one -> console.say(one.toString()));
            return ExitCode.PROBLEMS;
        }
        String message = problem.getMessage();
        console.say(message == null ? problem.toString() : message, problem, debug);
        return ExitCode.PROBLEMS;
    }

    @Override
    public Console console() {
        return console;
    }

    @Override
    public boolean debug() {
        return debug;
    }

    /** Called when no command is named: that is a command line that makes no sense. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
