package org.dragoman.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems.Problem;
import org.dragoman.reader.reading.Dragoman;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What concerns the packs. */
@Command(
        name = "packs",
        description = "Looks after the packs, the program's knowledge.",
        subcommands = PacksCommand.Check.class)
public final class PacksCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private Program program;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the packs: check.");
    }

    /** Lists everything that is wrong with the packs. */
    @Command(
            name = "check",
            description = "Lists every problem of the packs at once, with file, line and what would help.")
    static final class Check implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private PacksCommand parent;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before call
        private CommandSpec spec;

        @Mixin
        private InputOptions.PackOptions packs = new InputOptions.PackOptions();

        @Option(names = "--notes", description = "List also what need not be wrong: overlaps and gaps between terms.")
        private boolean notes;

        @Override
        public Integer call() {
            Console console = parent.program.console();
            PackFiles files = packs.files(spec);
            List<Problem> problems = PackCheck.of(files);
            problems.forEach(problem -> console.out().println(problem));
            if (!problems.isEmpty()) {
                console.say(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the packs");
                return ExitCode.PROBLEMS;
            }
            console.out()
                    .println("no problems: " + count(files, "lang", "languages") + ", "
                            + count(files, "country", "countries") + ", " + count(files, "body", "bodies") + ", "
                            + files.under("core/types").size() + " record types");
            List<String> found = Dragoman.withPacks(files).notes();
            if (notes) {
                found.forEach(note -> console.out().println(note));
            } else if (!found.isEmpty()) {
                console.say(found.size() + " overlaps and gaps between terms of office; --notes lists them");
            }
            return ExitCode.DONE;
        }

        private static String count(PackFiles files, String folder, String noun) {
            return files.folders(folder).size() + " " + noun;
        }
    }
}
