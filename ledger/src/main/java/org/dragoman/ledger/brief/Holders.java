package org.dragoman.ledger.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Subheading;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.relation.Words;
import org.dragoman.reader.names.Folding;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.KnownPerson;
import org.dragoman.reader.names.Term;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Who holds the leading offices of both sides on the day: by the tables of the packs, with what documents say of it. */
final class Holders {
    private static final int MOST_EVENTS = 20;

    private final Material material;
    private final Knowledge knowledge;
    private final List<Line> unknown = new ArrayList<>();

    Holders(Material material, Knowledge knowledge) {
        this.material = material;
        this.knowledge = knowledge;
    }

    /** Lines for offices that have no known holder, although the packs know earlier or later ones. */
    List<Line> unknown() {
        return unknown;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (String side : List.of(material.one(), material.other())) {
            List<Line> lines = of(side);
            if (!lines.isEmpty()) {
                blocks.add(new Subheading(material.words().values().name(side)));
                blocks.addAll(lines);
            }
        }
        return blocks;
    }

    private List<Line> of(String side) {
        List<Line> lines = new ArrayList<>();
        for (String office : material.plan().offices(side)) {
            List<KnownPerson> holders = knowledge.holders(office, side, null, material.day(), material.day());
            holders.forEach(holder -> holder.terms().stream()
                    .filter(term -> term.office().equals(office)
                            && term.of().equals(side)
                            && term.overlaps(material.day(), material.day()))
                    .findFirst()
                    .ifPresent(term -> lines.add(line(holder, term, holders.size() > 1))));
            if (holders.isEmpty()
                    && !knowledge.holders(office, side, null, null, null).isEmpty()) {
                unknown.add(missing(office, side));
            }
        }
        return lines;
    }

    private Line line(KnownPerson holder, Term term, boolean several) {
        Fields fields = new Fields();
        fields.put("name", holder.name());
        fields.put("since", term.since());
        List<Integer> notes = notes(holder, term);
        String remark = notes.isEmpty() ? material.words().text("lines/office-tables") : null;
        return new Line(office(term, several), material.words().fill("lines/office", fields.map()), remark, notes);
    }

    /** The office by the title it has in its chamber; where that has none, with the chamber behind it. */
    private String office(Term term, boolean several) {
        BriefWords words = material.words();
        String title = term.at() == null ? null : words.find("offices/" + term.office() + "@" + term.at());
        if (title != null) {
            return BriefWords.capitalised(title);
        }
        String office = BriefWords.capitalised(words.values().office(term.office(), term.of()));
        String at = term.at() == null ? null : words.find("chambers/" + term.at());
        if (at == null && several) {
            at = term.at();
        }
        return at == null ? office : words.phrase("chamber", Map.of("office", office, "at", at));
    }

    /** The latest report up to the day that names the person in the office within this term. */
    private List<Integer> notes(KnownPerson holder, Term term) {
        List<Event> told = material.ledger()
                .events(EventQuery.all()
                        .types("office")
                        .sides(term.of())
                        .person(holder.name())
                        .newest()
                        .limit(MOST_EVENTS));
        return told.stream()
                .filter(event -> term.office().equals(event.text("office")) && !"ends".equals(event.text("change")))
                .map(event -> inTerm(event, holder, term))
                .filter(reports -> !reports.isEmpty())
                .findFirst()
                .map(material.citations()::of)
                .orElse(List.of());
    }

    /**
     * The reports of an office that were published in a term and by the day: an earlier one speaks of an earlier term. Those
     * whose sentence has the name come before "the president", the latest first.
     */
    private List<Report> inTerm(Event event, KnownPerson holder, Term term) {
        return material.ledger().reports(event.id()).stream()
                .filter(report -> isInTerm(Words.date(report.document().published()), term))
                .sorted(Comparator.comparing((Report report) -> !isNamed(report, holder))
                        .thenComparing(
                                report -> String.valueOf(report.document().published()), Comparator.reverseOrder()))
                .toList();
    }

    private boolean isInTerm(@Nullable Edtf published, Term term) {
        if (published == null) {
            return term.from() == null;
        }
        return (term.from() == null || !published.lastDay().isBefore(term.from()))
                && !published.firstDay().isAfter(material.day());
    }

    private static boolean isNamed(Report report, KnownPerson holder) {
        String name = Folding.fold(holder.name());
        return report.evidence().stream()
                .anyMatch(place -> Folding.fold(place.text()).contains(name));
    }

    private Line missing(String office, String side) {
        Fields fields = new Fields();
        fields.put("office", material.words().values().office(office, side));
        fields.put("side", side);
        return new Line(null, material.words().fill("lines/unknown-office", fields.map()), null, List.of());
    }
}
