package org.dragoman.ledger.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Subheading;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.pledge.Outcome;
import org.dragoman.ledger.pledge.TrackedPledge;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.relation.Words;

/** What was promised and what has come of it: the open pledges first. */
final class PledgeSection {
    /** The next deadline first, then what has none, the latest promise first. */
    private static final Comparator<TrackedPledge> BY_TIME = Comparator.comparing(
                    (TrackedPledge one) -> one.pledge().text("deadline"),
                    Comparator.nullsLast(Comparator.<String>naturalOrder()))
            .thenComparing(
                    one -> Words.earliest(one.pledge()), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(one -> one.pledge().id());

    private final Material material;
    private final BareEvents bare;

    PledgeSection(Material material) {
        this.material = material;
        this.bare = new BareEvents(material.words(), material.plan());
    }

    List<Block> blocks(List<TrackedPledge> pledges) {
        List<Block> blocks = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            List<TrackedPledge> ofOutcome = pledges.stream()
                    .filter(one -> one.outcome() == outcome)
                    .sorted(BY_TIME)
                    .toList();
            if (!ofOutcome.isEmpty()) {
                blocks.add(new Subheading(capital(outcome)));
                ofOutcome.forEach(pledge -> blocks.add(line(pledge)));
            }
        }
        return blocks;
    }

    private String capital(Outcome outcome) {
        return material.words().fill("outcomes/" + outcome.code(), Map.of());
    }

    /** The pledge with the figure that decides it, each with its own notes. */
    private Line line(TrackedPledge tracked) {
        TreeSet<Integer> notes = new TreeSet<>(material.notes(tracked.pledge()));
        Figure figure = tracked.decisive();
        List<String> remarks = new ArrayList<>();
        if (figure != null) {
            notes.addAll(material.notes(figure.event()));
            Fields fields = new Fields();
            fields.put(
                    "outcome",
                    material.words().text("outcomes/" + tracked.outcome().code()));
            fields.put("figure", FigureSection.text(material.words(), figure));
            fields.put("period", figure.period().toString());
            remarks.add(material.words().phrase("lines/result", fields.map()));
        }
        Event next = tracked.next();
        if (next != null) {
            Map<String, Object> fields = new HashMap<>();
            next.fields().forEach((name, value) -> fields.put(name, value.displayed()));
            remarks.add(material.words().phrase("lines/followed", fields));
        }
        String remark = material.remark(tracked.pledge());
        if (remark != null) {
            remarks.add(remark);
        }
        String deadline = tracked.pledge().text("deadline");
        return new Line(
                deadline == null ? material.lead(tracked.pledge()) : material.date(deadline),
                bare.said(tracked.pledge(), material.told(tracked.pledge())),
                material.words().joined(remarks),
                List.copyOf(notes));
    }
}
