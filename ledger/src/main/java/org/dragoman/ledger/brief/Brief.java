package org.dragoman.ledger.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier on two sides, free of any format.
 *
 * @param language BCP 47 code of the language it is written in
 * @param title names of the two sides
 * @param subtitle what it is, and of which day
 * @param basis what it rests on
 * @param sections in the order of the document
 * @param notesHeading above the notes, where a format lists them at the end
 * @param notes where what the lines say was read, numbered from 1 in the order in which lines refer to them
 */
public record Brief(
        String language,
        String title,
        String subtitle,
        String basis,
        List<Section> sections,
        String notesHeading,
        List<Footnote> notes) {
    public Brief {
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /** A section with its heading. */
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A part of a section. */
    public sealed interface Block permits Subheading, Line, BarChart {}

    /** What the next lines are about. */
    public record Subheading(String text) implements Block {}

    /**
     * One thing that is told.
     *
     * @param lead its date or its name; null where it has none
     * @param text what is told
     * @param remark how it is known: its status, how many report it; null where there is nothing to remark
     * @param notes numbers of the notes it rests on; empty where it says that nothing is told
     */
    public record Line(
            @Nullable String lead, String text, @Nullable String remark, List<Integer> notes) implements Block {
        public Line {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Bars over time.
     *
     * @param title what is counted
     * @param bars in the order of time
     */
    public record BarChart(String title, List<Bar> bars) implements Block {
        public BarChart {
            bars = List.copyOf(bars);
        }

        double highest() {
            return Math.max(bars.stream().mapToDouble(Bar::value).max().orElse(1), Double.MIN_NORMAL);
        }
    }

    /**
     * One bar.
     *
     * @param label below it
     * @param value how high it is
     * @param shown the value in words
     */
    public record Bar(String label, double value, String shown) {}

    /**
     * Where something was read.
     *
     * @param number from 1
     * @param source publisher, date, document and line, in the brief's language
     * @param quote the words of the document, on one line
     * @param quoted the same between the quotation marks of the brief's language
     * @param url address of the document on the web; null where it has none
     * @param document number of the document in the ledger
     */
    public record Footnote(
            int number,
            String source,
            String quote,
            String quoted,
            @Nullable String url,
            long document) {}
}
