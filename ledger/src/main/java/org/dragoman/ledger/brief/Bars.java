package org.dragoman.ledger.brief;

import java.util.Locale;
import org.dragoman.ledger.brief.Brief.Bar;
import org.dragoman.ledger.brief.Brief.BarChart;

/** Draws charts: as SVG, and as runs of one character where a format has no pictures. */
final class Bars {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int TOP = 24;
    private static final int BOTTOM = HEIGHT - 24;
    private static final int WIDEST = 80;
    private static final int LONGEST = 30;

    private Bars() {}

    /** The length of a bar in characters. */
    static int length(BarChart chart, Bar bar) {
        return (int) Math.round(Math.max(0, bar.value()) / chart.highest() * LONGEST);
    }

    /** The chart as an SVG element. */
    static String svg(BarChart chart) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                WIDTH,
                HEIGHT,
                Markup.safe(chart.title())));
        int step = WIDTH / Math.max(1, chart.bars().size());
        int width = Math.min(WIDEST, Math.max(1, step * 3 / 4));
        for (int at = 0; at < chart.bars().size(); at++) {
            Bar bar = chart.bars().get(at);
            int middle = at * step + step / 2;
            int height = (int) Math.round(Math.max(0, bar.value()) / chart.highest() * (BOTTOM - TOP));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
                    middle - width / 2,
                    BOTTOM - height,
                    width,
                    height));
            svg.append(label(middle, BOTTOM - height - 6, bar.shown()));
            svg.append(label(middle, HEIGHT - 6, bar.label()));
        }
        return svg.append(String.format(
                        Locale.ROOT, "<line x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/></svg>", BOTTOM, WIDTH, BOTTOM))
                .toString();
    }

    private static String label(int x, int y, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, y, Markup.safe(words));
    }
}
