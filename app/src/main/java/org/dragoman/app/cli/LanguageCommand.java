package org.dragoman.app.cli;

import java.util.Locale;
import org.dragoman.reader.clean.Block;
import org.dragoman.reader.reading.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Prints the language of each paragraph. */
@Command(
        name = "language",
        description = {
            "Prints the language of each paragraph; paragraphs in a language that no pack reads have none, and are not read."
        })
public final class LanguageCommand extends ReadingCommand {
    private static final int SHOWN = 60;

    @Override
    String whatIsFound() {
        return "paragraphs";
    }

    @Override
    Form lines() {
        return PageParts.lines(PageParts::object);
    }

    @Override
    Form listing(InputOptions input) {
        return LanguageCommand::listed;
    }

    private static Batch.Result listed(Reading reading) {
        PageParts parts = new PageParts(reading);
        StringBuilder text = new StringBuilder(reading.document().id()).append('\n');
        LineNumbers lines = new LineNumbers(reading.document().text());
        for (Block block : parts.blocks()) {
            text.append("  ").append(shown(parts.language(block)));
            text.append("  line ").append(lines.of(parts.place(block).start())).append(": ");
            text.append(start(parts.text(block))).append('\n');
        }
        return new Batch.Result(text.append('\n').toString(), parts.blocks().size());
    }

    private static String shown(@Nullable String language) {
        return language == null ? "unread" : String.format(Locale.ROOT, "%-6s", language);
    }

    private static String start(String text) {
        String line = text.replaceAll("\\s+", " ");
        boolean whole = line.codePointCount(0, line.length()) <= SHOWN;
        return whole ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + " ...";
    }
}
