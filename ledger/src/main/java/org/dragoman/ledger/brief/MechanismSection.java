package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Subheading;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.relation.Mechanisms;
import org.dragoman.ledger.relation.Sessions;
import org.dragoman.reader.claim.Status;

/** Standing mechanisms with their sessions and the next one. */
final class MechanismSection {
    private final Material material;

    MechanismSection(Material material) {
        this.material = material;
    }

    /** The mechanisms told of by the day. */
    static List<Sessions> series(Material material) {
        return Mechanisms.of(material.all("mechanism").stream()
                .filter(event ->
                        event.firstDay() == null || !event.firstDay().isAfter(material.day()) || isAhead(event))
                .toList());
    }

    private static boolean isAhead(Event event) {
        return event.status() == Status.PLANNED;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        series(material).stream().limit(material.plan().mostLines()).forEach(sessions -> {
            blocks.add(new Subheading(BriefWords.capitalised(sessions.name())));
            blocks.addAll(due(sessions));
            blocks.addAll(material.lines(
                    latestFirst(sessions), (event, reports) -> material.words().session(event, sessions.name())));
        });
        return blocks;
    }

    /** Those of which no day is known come last. */
    private static List<Event> latestFirst(Sessions sessions) {
        return sessions.events().stream()
                .sorted(Comparator.comparing(Event::firstDay, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** When the rhythm of the last sessions makes one expect the next; one that is announced stands among the sessions. */
    private List<Line> due(Sessions sessions) {
        LocalDate due = sessions.due();
        if (due == null || sessions.announced(material.day()) != null) {
            return List.of();
        }
        List<Integer> notes = sessions.held().stream()
                .reduce((earlier, later) -> later)
                .map(material::notes)
                .orElse(List.of());
        String path = sessions.isOverdue(material.day()) ? "lines/overdue" : "lines/due";
        return List.of(line(path, Map.of("when", due.toString()), notes));
    }

    private Line line(String path, Map<String, ?> fields, List<Integer> notes) {
        return new Line(null, material.words().fill(path, fields), null, notes);
    }
}
