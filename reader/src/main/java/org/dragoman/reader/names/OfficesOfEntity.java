package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.jspecify.annotations.Nullable;

/** The offices that a document gives one person, and what it tells becomes of them. Belongs to one reading. */
final class OfficesOfEntity {
    /** An office that the document gives the person, where it does so first, and where it tells what becomes of it. */
    record Held(
            Holding holding,
            Annotated sentence,
            String as,
            boolean named,
            @Nullable ToldChange told) {
        Held by(@Nullable ToldChange change) {
            return new Held(holding, sentence, as, named, change);
        }
    }

    private final Map<String, Held> held = new LinkedHashMap<>();
    /** Offices that the text gives the person somewhere, with the country where it says one. */
    private final List<Holding> announced = new ArrayList<>();

    boolean isEmpty() {
        return held.isEmpty();
    }

    void hold(Holding holding, Annotated sentence, String as, boolean named, @Nullable OfficeStep step) {
        String key = key(holding);
        Held before = held.get(key);
        ToldChange told = step == null ? null : new ToldChange(step, sentence, false);
        if (before == null) {
            held.put(key, new Held(holding, sentence, as, named, told));
        } else if (told != null) {
            held.put(key, before.by(later(before.told(), told)));
        } else if (before.told() == null
                && before.holding().change().isOver()
                && !holding.change().isOver()) {
            held.put(key, new Held(holding, sentence, as, named || before.named(), null));
        }
    }

    private static String key(Holding holding) {
        return holding.office() + " " + holding.of();
    }

    /** Of two tellings of what becomes of an office the first, but that it is left is the end of the story. */
    private static ToldChange later(@Nullable ToldChange first, ToldChange second) {
        boolean left =
                second.step().change() == Holding.Change.ENDS && !second.step().planned();
        boolean held = first != null && first.step().change() != Holding.Change.ENDS;
        return first == null || left && held ? second : first;
    }

    /** Takes note that the person takes up or leaves the one office that the document gave him so far. */
    void tell(OfficeStep step, Annotated sentence) {
        Holding.Change change = step.change();
        boolean coming = change == Holding.Change.ELECTED || change == Holding.Change.APPOINTED;
        if (coming && step.office() == null) {
            return;
        }
        List<Held> open = held.values().stream()
                .filter(one -> !one.holding().change().isOver()
                        && step.isAbout(one.holding().office()))
                .toList();
        if (open.size() == 1) {
            Held one = open.get(0);
            held.put(key(one.holding()), one.by(later(one.told(), new ToldChange(step, sentence, true))));
        }
    }

    /** Notes an office that stands with the name somewhere in the document, before the text is read in its order. */
    void announce(String office, @Nullable String country) {
        announced.add(Holding.of(office, country));
    }

    boolean isAnnounced(String office, @Nullable String country) {
        return announced.stream()
                .anyMatch(holding ->
                        holding.office().equals(office) && (country == null || country.equals(holding.of())));
    }

    List<Held> all() {
        return List.copyOf(held.values());
    }

    List<Holding> holdings() {
        if (held.isEmpty()) {
            return List.of();
        }
        List<Holding> holdings = new ArrayList<>(held.size());
        for (Held one : held.values()) {
            holdings.add(one.holding());
        }
        return holdings;
    }

    /** The office that the document gave the person first; null where it gives none. */
    @Nullable Holding firstHolding() {
        return held.isEmpty() ? null : held.values().iterator().next().holding();
    }

    boolean holds(String office, @Nullable String country) {
        for (Held one : held.values()) {
            Holding holding = one.holding();
            if (holding.office().equals(office)
                    && (country == null || holding.of() == null || country.equals(holding.of()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person holds some office of a kind for a country. */
    boolean holdsSome(String kind, String country) {
        return held.values().stream()
                .map(Held::holding)
                .anyMatch(holding -> holding.office().startsWith(kind) && country.equals(holding.of()));
    }

    @Nullable Holding holding(String office) {
        return held.values().stream()
                .map(Held::holding)
                .filter(holding -> holding.office().equals(office))
                .findFirst()
                .orElse(null);
    }
}
