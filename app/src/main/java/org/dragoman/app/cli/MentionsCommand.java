package org.dragoman.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.reading.CitedMention;
import org.dragoman.reader.reading.Reading;
import picocli.CommandLine.Command;

/** Prints what lies under the claims. */
@Command(
        name = "mentions",
        description = {
            "Prints the dates, sums of money, quantities, percentages, ordinals, persons, offices, countries, bodies"
                    + " and places that documents mention, each with its value and its place."
        })
public final class MentionsCommand extends ReadingCommand {
    @Override
    String whatIsFound() {
        return "mentions";
    }

    @Override
    Form lines() {
        return reading -> {
            List<CitedMention> mentions = reading.mentions();
            StringBuilder lines = new StringBuilder();
            mentions.forEach(mention ->
                    lines.append(ClaimJson.line(object(reading, mention))).append('\n'));
            return new Batch.Result(lines.toString(), mentions.size());
        };
    }

    private static Map<String, Object> object(Reading reading, CitedMention mention) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("doc", reading.document().id());
        object.put("kind", mention.kind());
        object.put("start", mention.start());
        object.put("end", mention.end());
        object.put("text", mention.text());
        if (mention.value() != null) {
            object.put("value", mention.value());
        }
        return object;
    }

    @Override
    Form listing(InputOptions input) {
        return MentionsCommand::listed;
    }

    private static Batch.Result listed(Reading reading) {
        List<CitedMention> mentions = reading.mentions();
        StringBuilder text = new StringBuilder(reading.document().id()).append('\n');
        LineNumbers lines = new LineNumbers(reading.document().text());
        for (CitedMention mention : mentions) {
            text.append(String.format(
                    Locale.ROOT,
                    "  %-9s line %d, %d-%d: \"",
                    mention.kind(),
                    lines.of(mention.start()),
                    mention.start(),
                    mention.end()));
            text.append(mention.text().replaceAll("\\s+", " ")).append('"');
            if (mention.value() != null) {
                text.append(" = ").append(ClaimJson.value(mention.value()));
            }
            text.append('\n');
        }
        return new Batch.Result(text.append('\n').toString(), mentions.size());
    }
}
