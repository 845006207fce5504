package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.dating.Dating;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.text.Document;
import picocli.CommandLine.Command;

/** Tells when documents were written. */
@Command(
        name = "date",
        description = {
            "Tells when documents were written, from nothing but what they say: the dates, sessions and anniversaries"
                    + " that they name, and who holds which office in them. A date of publication that a file or its"
                    + " source gives is left aside."
        })
public final class DateCommand extends DocumentCommand {
    @Override
    boolean isForPeople() {
        return true;
    }

    @Override
    String whatIsFound() {
        return "dated";
    }

    @Override
    Function<Document, Batch.Result> work(InputOptions input, boolean forPeople) {
        Dragoman dragoman = input.dragoman();
        return document -> {
            Dating dating = dragoman.date(document);
            SortedMap<Integer, Dating> stories = dragoman.dateStories(document);
            String text = forPeople
                    ? listed(document, dating, stories)
                    : ClaimJson.line(object(document, dating, stories)) + "\n";
            return new Batch.Result(text, dating.date().isPresent() ? 1 : 0);
        };
    }

    private static Map<String, Object> object(Document document, Dating dating, SortedMap<Integer, Dating> stories) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("doc", document.id());
        object.putAll(object(dating));
        if (stories.size() > 1) {
            List<Map<String, Object>> list = new ArrayList<>();
            stories.forEach((story, told) -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("story", story);
                one.putAll(object(told));
                list.add(one);
            });
            object.put("stories", list);
        }
        return object;
    }

    private static Map<String, Object> object(Dating dating) {
        Map<String, Object> object = new LinkedHashMap<>();
        dating.date().ifPresent(date -> object.put("date", date.toString()));
        dating.interval().ifPresent(interval -> object.put("interval", interval.toString()));
        object.put("reasons", dating.reasons());
        return object;
    }

    private static String listed(Document document, Dating dating, SortedMap<Integer, Dating> stories) {
        StringBuilder text = new StringBuilder(document.id()).append('\n');
        append(text, "", dating);
        if (stories.size() > 1) {
            stories.forEach((story, told) -> append(text, "story " + story + ": ", told));
        }
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, String label, Dating dating) {
        text.append("  ").append(label);
        text.append(dating.date().map(Object::toString).orElse("not dated"));
        dating.interval()
                .filter(interval -> !Optional.of(interval).equals(dating.date()))
                .ifPresent(interval -> text.append(", most likely ").append(interval));
        text.append('\n');
        dating.reasons().forEach(reason -> text.append("    ").append(reason).append('\n'));
    }
}
