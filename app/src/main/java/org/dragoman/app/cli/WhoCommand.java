package org.dragoman.app.cli;

import java.time.LocalDate;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.names.Answer;
import org.dragoman.reader.names.Directory;
import org.dragoman.reader.names.Question;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells who somebody is: by a name, by an office and its country, or by both. */
@Command(
        name = "who",
        description = {
            "Tells who held an office on a day, which offices somebody held, and whom a mangled name means."
                    + " Ask in any language that the packs read: a name, an office with its country, or both."
        })
public final class WhoCommand extends ProgramCommand {
    @Parameters(paramLabel = "QUESTION", arity = "0..1", description = "A name, an office with its country, or both.")
    private String question = "";

    @Option(names = "--on", paramLabel = "DATE", description = "The day, month or year asked for.")
    private @Nullable String date;

    @Option(
            names = "--as-written",
            paramLabel = "NAME",
            description = "Instead of a question: a name as a document writes it, mangled perhaps.")
    private @Nullable String written;

    @Option(
            names = "--office",
            paramLabel = "OFFICE",
            description = "The office meant, by its code: prime-minister, minister:finance, ...")
    private @Nullable String office;

    @Option(
            names = "--of",
            paramLabel = "COUNTRY",
            description = "The country or body meant, by its code or one of its names.")
    private @Nullable String of;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Mixin
    private InputOptions.PackOptions packs = new InputOptions.PackOptions();

    @Override
    public Integer call() {
        if (written != null && !question.isEmpty()) {
            throw refused("Name a QUESTION or --as-written NAME, not both.");
        }
        Question asked = asked();
        PackFiles files = packs.files(spec());
        Directory directory = packs.dragoman(spec()).directory();
        Answer answer = directory.who(asked);
        if (answer instanceof Answer.Found found) {
            String text = json
                    ? ClaimJson.line(PersonWords.object(asked, found)) + "\n"
                    : new PersonWords(ClaimWords.of(files)).listing(found);
            console().out().print(text);
            return ExitCode.DONE;
        }
        throw new Failure(problem((Answer.NotFound) answer));
    }

    private Question asked() {
        Question asked = written == null ? Question.about(question) : Question.asWritten(written);
        asked = asked.inOffice(office).of(of);
        if (date == null) {
            return asked;
        }
        Edtf when = InputOptions.date(spec(), "--on", date);
        LocalDate first = when.firstDay();
        return asked.between(first, when.lastDay());
    }

    private static String problem(Answer.NotFound answer) {
        return answer.nearest().isEmpty()
                ? answer.problem()
                : answer.problem() + "; nearest: " + String.join("; ", answer.nearest());
    }
}
