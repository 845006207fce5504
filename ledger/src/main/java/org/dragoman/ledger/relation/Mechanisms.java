package org.dragoman.ledger.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Reported;
import org.dragoman.reader.names.Folding;

/**
 * Brings the events of one mechanism together: those of the same sides that share a name in any report. One session told in
 * two languages carries both names, and so ties the series of each language to the other.
 */
public final class Mechanisms {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

    private Mechanisms() {}

    /** The series among some events of type mechanism, those with most sessions first. */
    public static List<Sessions> of(List<Event> events) {
        Map<String, Group> byKey = new HashMap<>();
        Map<String, String> folded = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Event event : events) {
            Set<String> keys = keys(event, folded);
            Group group = keys.stream()
                    .map(byKey::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (group == null) {
                group = new Group();
                groups.add(group);
            }
            group.take(event, keys, byKey);
        }
        return groups.stream()
                .filter(group -> !group.events.isEmpty())
                .map(group -> Sessions.of(group.events))
                .sorted((a, b) -> Integer.compare(b.events().size(), a.events().size()))
                .toList();
    }

    /** Events with all names they go by. */
    private static final class Group {
        private final Set<String> keys = new HashSet<>();
        private final List<Event> events = new ArrayList<>();

        /** Takes an event in, and all groups that it is a part of as well. */
        private void take(Event event, Set<String> names, Map<String, Group> byKey) {
            for (String name : names) {
                Group other = byKey.put(name, this);
                if (other != null && other != this) {
                    keys.addAll(other.keys);
                    events.addAll(other.events);
                    other.keys.forEach(key -> byKey.put(key, this));
                    other.events.clear();
                }
            }
            keys.addAll(names);
            events.add(event);
        }
    }

    /** @param folded names by their letters, as far as they are known: the same ones come again and again */
    private static Set<String> keys(Event event, Map<String, String> folded) {
        String sides = String.join("+", event.sides().stream().sorted().toList());
        Set<String> names = new LinkedHashSet<>();
        FieldValue name = event.fields().get("name");
        if (name != null) {
            names.add(folded.computeIfAbsent(String.valueOf(name.displayed()), Mechanisms::folded));
            for (Reported reported : name.reported()) {
                names.add(folded.computeIfAbsent(String.valueOf(reported.value()), Mechanisms::folded));
            }
        }
        names.remove("");
        if (names.isEmpty()) {
            names.add(event.id());
        }
        Set<String> keys = new HashSet<>();
        names.forEach(one -> keys.add(sides + " " + one));
        return keys;
    }

    /** A name by its letters: without marks, case, numbers of sessions and years. */
    private static String folded(String name) {
        return NO_WORD.matcher(Folding.fold(name)).replaceAll(" ").strip();
    }
}
