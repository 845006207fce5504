package org.dragoman.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.store.Ledger;
import picocli.CommandLine.Command;

/** Lists who published what the ledger holds. */
@Command(name = "sources", description = "Lists who published the documents of the ledger, and from when to when.")
public final class SourcesCommand extends LedgerCommand {
    private static final String UNNAMED = "not named";

    /** What one publisher has in the ledger. */
    private static final class Share {
        private int documents;
        private int copies;
        private String first = "";
        private String last = "";

        private void add(DocumentEntry document) {
            documents++;
            copies += document.copyOf() == null ? 0 : 1;
            String published = document.published();
            if (published != null) {
                first = first.isEmpty() || published.compareTo(first) < 0 ? published : first;
                last = published.compareTo(last) > 0 ? published : last;
            }
        }
    }

    private static List<Map.Entry<String, Share>> shares(Ledger ledger) {
        Map<String, Share> shares = new TreeMap<>();
        for (DocumentEntry document : ledger.documents(DocumentQuery.all())) {
            String name = document.source() == null ? UNNAMED : document.source();
            shares.computeIfAbsent(name, one -> new Share()).add(document);
        }
        List<Map.Entry<String, Share>> entries = new ArrayList<>(shares.entrySet());
        entries.sort(Comparator.comparing(entry -> -entry.getValue().documents));
        return entries;
    }

    @Override
    String listing(Ledger ledger) {
        StringBuilder text = new StringBuilder();
        shares(ledger)
                .forEach(entry -> text.append(String.format(
                        Locale.ROOT,
                        "%,8d  %s%s%s%n",
                        entry.getValue().documents,
                        entry.getKey(),
                        entry.getValue().first.isEmpty()
                                ? ""
                                : ", " + entry.getValue().first + " to " + entry.getValue().last,
                        entry.getValue().copies == 0 ? "" : ", copies of others: " + entry.getValue().copies)));
        return text.toString();
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        return shares(ledger).stream()
                .map(entry -> {
                    Map<String, Object> object = object();
                    object.put("source", entry.getKey());
                    object.put("documents", entry.getValue().documents);
                    object.put("copies", entry.getValue().copies);
                    put(object, "first", entry.getValue().first.isEmpty() ? null : entry.getValue().first);
                    put(object, "last", entry.getValue().last.isEmpty() ? null : entry.getValue().last);
                    return object;
                })
                .toList();
    }
}
