package org.dragoman.ledger.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.ledger.brief.Brief.BarChart;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Footnote;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Section;
import org.dragoman.ledger.brief.Brief.Subheading;

/** Markdown with footnotes as most programs read them: {@code [^1]}. */
final class MarkdownFormat implements BriefFormat {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|!~&]");

    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(safe(brief.title())).append("\n\n");
        text.append("**").append(safe(brief.subtitle())).append("**\n\n");
        text.append('*').append(safe(brief.basis())).append("*\n");
        brief.sections().forEach(section -> append(text, section));
        text.append("\n---\n\n");
        brief.notes().forEach(note -> append(text, note));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder text, Section section) {
        text.append("\n## ").append(safe(section.heading())).append("\n\n");
        section.blocks().forEach(block -> append(text, block));
    }

    private static void append(StringBuilder text, Block block) {
        if (block instanceof Subheading heading) {
            text.append(text.toString().endsWith("\n\n") ? "### " : "\n### ")
                    .append(safe(heading.text()))
                    .append("\n\n");
        } else if (block instanceof BarChart chart) {
            append(text, chart);
        } else if (block instanceof Line line) {
            append(text, line);
        }
    }

    private static void append(StringBuilder text, Line line) {
        text.append("- ");
        if (line.lead() != null) {
            text.append("**").append(safe(line.lead())).append("**: ");
        }
        text.append(safe(line.text()));
        if (line.remark() != null) {
            text.append(" *(").append(safe(line.remark())).append(")*");
        }
        text.append(line.notes().stream().map(note -> "[^" + note + "]").collect(Collectors.joining()));
        text.append('\n');
    }

    private static void append(StringBuilder text, BarChart chart) {
        text.append("|   |   |   |\n| --- | --- | ---: |\n");
        chart.bars()
                .forEach(bar -> text.append("| ")
                        .append(safe(bar.label()))
                        .append(" | ")
                        .append("=".repeat(Bars.length(chart, bar)))
                        .append(" | ")
                        .append(safe(bar.shown()))
                        .append(" |\n"));
        text.append('\n');
    }

    private static void append(StringBuilder text, Footnote note) {
        text.append("[^")
                .append(note.number())
                .append("]: ")
                .append(safe(note.source()))
                .append(": ")
                .append(safe(note.quoted()));
        if (note.url() != null) {
            text.append(" <").append(note.url()).append('>');
        }
        text.append('\n');
    }

    /** A text that nothing in it can turn into markup. */
    static String safe(String text) {
        return SPECIAL.matcher(Citations.flat(text)).replaceAll("\\\\$0");
    }
}
