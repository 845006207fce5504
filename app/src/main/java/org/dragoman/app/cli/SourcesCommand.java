package org.dragoman.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.event.Publisher;
import org.dragoman.ledger.store.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who published what the ledger holds. */
@Command(name = "sources", description = "Lists who published the documents of the ledger, and from when to when.")
public final class SourcesCommand extends LedgerCommand {
    private static final String UNNAMED = "not named";

    @Option(
            names = "--limit",
            converter = Limit.class,
            paramLabel = "N",
            description = "Only so many, those with most documents (default: 200; 0 for all).")
    private int limit = 200;

    private List<Publisher> publishers(Ledger ledger) {
        return new Latest(console(), limit, "these are the %d with most documents; --limit 0 shows all")
                .first(ledger::publishers);
    }

    @Override
    String listing(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        for (Publisher one : publishers(ledger)) {
            text.append(String.format(
                    Locale.ROOT,
                    "%,8d  %s%s%s%n",
                    one.documents(),
                    name(one),
                    span(one.first(), one.last()),
                    one.copies() == 0 ? "" : ", copies of others: " + one.copies()));
        }
        return text.toString();
    }

    private static String name(Publisher publisher) {
        return publisher.name() == null ? UNNAMED : publisher.name();
    }

    private static String span(@Nullable String first, @Nullable String last) {
        return first == null ? "" : ", " + first + " to " + last;
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        return publishers(ledger).stream().map(SourcesCommand::object).toList();
    }

    private static Map<String, Object> object(Publisher publisher) {
        Map<String, Object> object = object();
        object.put("source", name(publisher));
        object.put("documents", publisher.documents());
        object.put("copies", publisher.copies());
        put(object, "first", publisher.first());
        put(object, "last", publisher.last());
        return object;
    }
}
