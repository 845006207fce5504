package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Person;
import org.dragoman.ledger.search.EventSearch;
import org.dragoman.ledger.search.SearchAnswer;
import org.dragoman.ledger.search.SearchHit;
import org.dragoman.ledger.search.SearchRequest;
import org.dragoman.ledger.search.SearchTerm;
import org.dragoman.ledger.search.Sense;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds events by words. */
@Command(
        name = "search",
        description = {
            "Finds events by words: in any language that is read, with marks or without, also those that are told in another"
                    + " language. Words in double quotes stand side by side. Each event is shown with the sentence that"
                    + " fits best; what fits in it is bold on a terminal, between asterisks elsewhere."
        })
public final class SearchCommand extends LedgerCommand {
    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Mixin
    private EventFilters filters = new EventFilters();

    @Option(names = "--rejected", description = "Also events that humans rejected; they are marked.")
    private boolean rejected;

    @Option(
            names = "--limit",
            converter = Limit.class,
            paramLabel = "N",
            description = "Events on a page (default: 10).")
    private int limit = 10;

    @Option(names = "--page", paramLabel = "N", description = "Which page, from 1 (default: 1).")
    private int page = 1;

    private SearchRequest request() {
        if (limit < 1) {
            throw refused("--limit: " + limit + " is too few; name 1 or more.");
        }
        if (page < 1 || (long) page * limit > Integer.MAX_VALUE) {
            throw refused("--page: there is no page " + page + "; the first is 1.");
        }
        String asked = String.join(" ", words);
        if (asked.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new Failure("the question is empty: name what to look for, as in search \"trade target\"");
        }
        PackFiles packs = PackFiles.shipped();
        return SearchRequest.of(asked)
                .within(rejected ? filters.query(packs).withRejected() : filters.query(packs))
                .page((page - 1) * limit, limit);
    }

    private SearchAnswer answer(Ledger ledger) {
        SearchRequest request = request();
        try (EventSearch search = SearchIndex.open(ledger, console())) {
            SearchAnswer answer = search.find(request);
            if (answer.hits().isEmpty()) {
                throw nothing(ledger, answer);
            }
            if (answer.unsettled() > 0) {
                console()
                        .say(String.format(
                                Locale.ROOT,
                                "another program is writing into the ledger: what is new of %,d events is not in this answer yet",
                                answer.unsettled()));
            }
            return answer;
        }
    }

    private Failure nothing(Ledger ledger, SearchAnswer answer) {
        String asked = "\"" + String.join(" ", words) + "\"";
        String where = "in the ledger " + ledger.location();
        if (answer.total() > 0) {
            return new Failure(
                    String.format(Locale.ROOT, "there is no page %d: %,d events fit %s", page, answer.total(), asked));
        }
        if (answer.outside() > 0) {
            return new Failure(String.format(
                    Locale.ROOT,
                    "no event %s fits %s and the options; without the options %,d do",
                    where,
                    asked,
                    answer.outside()));
        }
        String terms = terms(ledger, answer);
        String near = answer.near().isEmpty() ? "" : "; the nearest words are " + String.join(", ", answer.near());
        return new Failure(
                "no event " + where + " fits " + asked + (terms.isEmpty() ? "" : ", understood as " + terms) + near);
    }

    @Override
    String listing(Ledger ledger) {
        SearchAnswer answer = answer(ledger);
        StringBuilder text = new StringBuilder(understood(ledger, answer));
        text.append(shown(answer)).append('\n');
        EventListing listing = new EventListing(words());
        boolean terminal = console().outIsTerminal();
        for (SearchHit hit : answer.hits()) {
            text.append("  ").append(listing.line(hit.event())).append('\n');
            text.append(matched(hit));
            text.append("      ")
                    .append(hit.report().document().id())
                    .append(':')
                    .append(hit.evidence().line())
                    .append(hit.report().document().copyOf() == null ? "" : " (copy)")
                    .append(" \"")
                    .append(Excerpt.of(hit.evidence().text(), hit.marks(), terminal))
                    .append("\"\n");
        }
        return text.toString();
    }

    private String understood(Ledger ledger, SearchAnswer answer) {
        String terms = terms(ledger, answer);
        return terms.isEmpty() ? "" : "understood: " + terms + "\n";
    }

    /** What parts of the question were taken for. */
    private String terms(Ledger ledger, SearchAnswer answer) {
        return answer.terms().stream()
                .filter(term -> !term.senses().isEmpty())
                .map(term -> "\"" + term.words() + "\" as "
                        + term.senses().stream()
                                .map(sense -> told(ledger, sense))
                                .distinct()
                                .collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
    }

    /** What words stand for, by its name where it has one. */
    private String told(Ledger ledger, Sense sense) {
        return switch (sense.kind()) {
            case Sense.COUNTRY, Sense.BODY -> words().name(sense.id());
            case Sense.SEAT -> "the seat of " + words().name(sense.id());
            case Sense.PERSON ->
                ledger.people(sense.id(), null, 1).stream()
                        .map(Person::name)
                        .findFirst()
                        .orElse(sense.toString());
            default -> sense.toString();
        };
    }

    private String shown(SearchAnswer answer) {
        int first = (page - 1) * limit + 1;
        int last = first + answer.hits().size() - 1;
        String more = last < answer.total() ? ", --page " + (page + 1) + " shows more" : "";
        String fit = answer.loose()
                ? "no event fits all of it, %,d fit in part"
                : answer.total() == 1 ? "%,d event" : "%,d events";
        return String.format(Locale.ROOT, fit + ", best first: %d to %d%s", answer.total(), first, last, more);
    }

    private static String matched(SearchHit hit) {
        return hit.matched().isEmpty()
                ? ""
                : "      matches "
                        + hit.matched().stream()
                                .map(term -> "\"" + term.words() + "\"")
                                .collect(Collectors.joining(", "))
                        + "\n";
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        SearchAnswer answer = answer(ledger);
        List<Map<String, Object>> objects = new ArrayList<>();
        int rank = (page - 1) * limit;
        for (SearchHit hit : answer.hits()) {
            Map<String, Object> object = object();
            object.put("rank", ++rank);
            object.put("total", answer.total());
            object.put("loose", answer.loose());
            object.put("score", hit.score());
            object.put(
                    "matched", hit.matched().stream().map(SearchCommand::object).toList());
            object.put("quote", quote(hit));
            Map<String, Object> event = new LinkedHashMap<>(object(hit.event(), List.of(hit.report())));
            event.remove("reports");
            object.put("event", event);
            objects.add(object);
        }
        return objects;
    }

    private static Map<String, Object> object(SearchTerm term) {
        Map<String, Object> object = object();
        object.put("words", term.words());
        object.put("senses", term.senses().stream().map(Sense::toString).toList());
        return object;
    }

    private static Map<String, Object> quote(SearchHit hit) {
        Map<String, Object> quote = object();
        quote.put("doc", hit.report().document().id());
        put(quote, "title", hit.report().document().title());
        put(quote, "source", hit.report().document().source());
        put(quote, "published", hit.report().document().published());
        put(quote, "url", hit.report().document().url());
        quote.put("lang", hit.report().claim().language());
        quote.put("line", hit.evidence().line());
        quote.put("start", hit.evidence().start());
        quote.put("end", hit.evidence().end());
        quote.put("text", hit.evidence().text());
        quote.put(
                "marks",
                hit.marks().stream()
                        .map(mark -> object(hit.evidence().start(), mark))
                        .toList());
        return quote;
    }

    /** A place in the document. */
    private static Map<String, Object> object(int start, SearchHit.Mark mark) {
        Map<String, Object> object = object();
        object.put("start", start + mark.start());
        object.put("end", start + mark.end());
        return object;
    }
}
