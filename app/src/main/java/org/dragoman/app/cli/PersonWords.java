package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.reader.names.Answer;
import org.dragoman.reader.names.KnownPerson;
import org.dragoman.reader.names.PersonMatch;
import org.dragoman.reader.names.Question;
import org.dragoman.reader.names.Term;
import org.jspecify.annotations.Nullable;

/** Shows persons with their names and offices. */
final class PersonWords {
    /** At least so many terms are put under each other without their holder's other spellings between them. */
    private static final int MANY = 4;

    private final ClaimWords words;

    PersonWords(ClaimWords words) {
        this.words = words;
    }

    /** For people: each person with the offices asked for, what it rests on, and every spelling. */
    String listing(Answer.Found found) {
        StringBuilder text = new StringBuilder();
        boolean brief = found.persons().size() >= MANY;
        for (PersonMatch match : found.persons()) {
            append(text, match, brief);
        }
        return text.toString();
    }

    private void append(StringBuilder text, PersonMatch match, boolean brief) {
        KnownPerson person = match.person();
        text.append(person.name()).append('\n');
        match.terms()
                .forEach(term -> text.append("  ")
                        .append(words(term))
                        .append(", ")
                        .append(term.span())
                        .append('\n'));
        if (brief) {
            return;
        }
        append(text, "also written", person.spellings());
        append(text, "for short", person.shortNames());
        append(text, "in translation", person.translated());
        text.append(String.format(Locale.ROOT, "  because: %s  [%.2f]%n", match.reason(), match.score()));
    }

    private static void append(StringBuilder text, String label, List<String> names) {
        if (!names.isEmpty()) {
            text.append("  ")
                    .append(label)
                    .append(": ")
                    .append(String.join(", ", names))
                    .append('\n');
        }
    }

    private String words(Term term) {
        String at = term.at();
        String office = term.office() + " of " + words.name(term.of());
        return at == null ? office : office + ", " + words.name(at);
    }

    /** The question and its answer as one JSON object. */
    static Map<String, Object> object(Question asked, Answer.Found found) {
        Map<String, Object> object = new LinkedHashMap<>();
        put(object, "question", asked.text());
        put(object, "from", asked.from());
        put(object, "to", asked.to());
        put(object, "office", asked.office());
        put(object, "of", asked.of());
        object.put("persons", found.persons().stream().map(PersonWords::object).toList());
        return object;
    }

    private static Map<String, Object> object(PersonMatch match) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", match.person().name());
        object.put("score", Math.round(match.score() * 100) / 100.0);
        object.put("reason", match.reason());
        if (match.repaired()) {
            object.put("repaired", true);
        }
        object.put("spellings", match.person().spellings());
        object.put("short", match.person().shortNames());
        object.put("translated", match.person().translated());
        List<Map<String, Object>> terms = new ArrayList<>();
        match.terms().forEach(term -> terms.add(object(term)));
        object.put("terms", terms);
        return object;
    }

    private static Map<String, Object> object(Term term) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("office", term.office());
        object.put("of", term.of());
        put(object, "at", term.at());
        put(object, "from", term.since());
        put(object, "to", term.until());
        object.put("sure", term.sure());
        return object;
    }

    private static void put(Map<String, Object> object, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            object.put(name, value.toString());
        }
    }
}
