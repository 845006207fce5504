package org.dragoman.ledger.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.ledger.brief.Brief.BarChart;
import org.dragoman.ledger.brief.Brief.Block;
import org.dragoman.ledger.brief.Brief.Footnote;
import org.dragoman.ledger.brief.Brief.Line;
import org.dragoman.ledger.brief.Brief.Section;
import org.dragoman.ledger.brief.Brief.Subheading;

/** One page of HTML that needs nothing else: for a screen and for paper. */
final class HtmlFormat implements BriefFormat {
    private static final String STYLE = style();

    private static String style() {
        try (InputStream in = HtmlFormat.class.getResourceAsStream("page.css")) {
            return new String(Objects.requireNonNull(in, "page.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("page.css cannot be read", e);
        }
    }

    @Override
    public void write(Brief brief, OutputStream out) throws IOException {
        out.write(new Page(brief).text().getBytes(StandardCharsets.UTF_8));
    }

    /** One page while it is written. */
    private static final class Page {
        private final Brief brief;
        private final StringBuilder html = new StringBuilder();
        /** The anchors of the marks that lead to each note. */
        private final Map<Integer, List<String>> marks = new HashMap<>();

        Page(Brief brief) {
            this.brief = brief;
        }

        String text() {
            html.append("<!DOCTYPE html>\n<html lang=\"")
                    .append(Markup.safe(brief.language()))
                    .append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                    .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                    .append("<title>")
                    .append(Markup.safe(brief.title()))
                    .append("</title>\n<style>\n")
                    .append(STYLE)
                    .append("</style>\n</head>\n<body>\n<header>\n");
            element("h1", "title", brief.title());
            element("p", "subtitle", brief.subtitle());
            element("p", "basis", brief.basis());
            html.append("</header>\n");
            contents();
            html.append("<main>\n");
            for (int at = 0; at < brief.sections().size(); at++) {
                section(at + 1, brief.sections().get(at));
            }
            html.append("</main>\n");
            notes();
            return html.append("</body>\n</html>\n").toString();
        }

        private void element(String name, String style, String text) {
            html.append('<').append(name).append(" class=\"").append(style).append("\">");
            html.append(Markup.safe(text)).append("</").append(name).append(">\n");
        }

        private void contents() {
            html.append("<nav><ol>\n");
            for (int at = 0; at < brief.sections().size(); at++) {
                html.append("<li><a href=\"#s").append(at + 1).append("\">");
                html.append(Markup.safe(brief.sections().get(at).heading())).append("</a></li>\n");
            }
            html.append("</ol></nav>\n");
        }

        private void section(int number, Section section) {
            html.append("<section>\n<h2 id=\"s").append(number).append("\">");
            html.append(Markup.safe(section.heading())).append("</h2>\n");
            boolean inList = false;
            for (Block block : section.blocks()) {
                boolean line = block instanceof Line;
                if (line != inList) {
                    html.append(line ? "<ul>\n" : "</ul>\n");
                    inList = line;
                }
                block(block);
            }
            html.append(inList ? "</ul>\n" : "").append("</section>\n");
        }

        private void block(Block block) {
            if (block instanceof Subheading heading) {
                html.append("<h3>").append(Markup.safe(heading.text())).append("</h3>\n");
            } else if (block instanceof BarChart chart) {
                html.append("<figure>").append(Bars.svg(chart)).append("</figure>\n");
            } else if (block instanceof Line line) {
                line(line);
            }
        }

        private void line(Line line) {
            if (line.lead() == null) {
                html.append("<li>");
            } else {
                html.append("<li class=\"dated\"><span class=\"lead\">");
                html.append(Markup.safe(line.lead())).append("</span><span>");
            }
            html.append(Markup.safe(line.text()));
            if (line.remark() != null) {
                html.append(" <span class=\"remark\">(")
                        .append(Markup.safe(line.remark()))
                        .append(")</span>");
            }
            line.notes().forEach(this::mark);
            html.append(line.lead() == null ? "</li>\n" : "</span></li>\n");
        }

        private void mark(int note) {
            List<String> anchors = marks.computeIfAbsent(note, number -> new ArrayList<>());
            String anchor = "m" + note + "-" + (anchors.size() + 1);
            anchors.add(anchor);
            html.append("<sup><a id=\"")
                    .append(anchor)
                    .append("\" href=\"#n")
                    .append(note)
                    .append("\">");
            html.append(note).append("</a></sup>");
        }

        private void notes() {
            html.append("<section class=\"notes\">\n<h2>");
            html.append(Markup.safe(brief.notesHeading())).append("</h2>\n<ol>\n");
            brief.notes().forEach(this::note);
            html.append("</ol>\n</section>\n");
        }

        private void note(Footnote note) {
            html.append("<li id=\"n").append(note.number()).append("\">");
            if (note.url() == null) {
                html.append(Markup.safe(note.source()));
            } else {
                html.append("<a href=\"").append(Markup.safe(note.url())).append("\">");
                html.append(Markup.safe(note.source())).append("</a>");
            }
            html.append(": <span class=\"quote\">");
            html.append(Markup.safe(note.quoted())).append("</span>");
            marks.getOrDefault(note.number(), List.of())
                    .forEach(
                            anchor -> html.append(" <a href=\"#").append(anchor).append("\">&#8593;</a>"));
            html.append("</li>\n");
        }
    }
}
