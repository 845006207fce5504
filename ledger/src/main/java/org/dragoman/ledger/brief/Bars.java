package org.dragoman.ledger.brief;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.dragoman.ledger.brief.Brief.Bar;
import org.dragoman.ledger.brief.Brief.BarChart;

/** Draws charts: as SVG and PNG, and as runs of one character where there are no pictures. */
public final class Bars {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int TOP = 24;
    private static final int BOTTOM = HEIGHT - 24;
    private static final int WIDEST = 80;
    private static final int LONGEST = 30;
    private static final int TEXT_SIZE = 12;
    /** What a style sheet around the picture may change. */
    private static final String COLOUR = "#1f3a5f";

    private Bars() {}

    /** The length of a bar in characters. */
    static int length(BarChart chart, Bar bar) {
        return (int) Math.round(Math.max(0, bar.value()) / chart.highest() * LONGEST);
    }

    /** The chart in lines of plain text, one for each bar. */
    public static String text(BarChart chart) {
        StringBuilder text = new StringBuilder();
        for (Bar bar : chart.bars()) {
            text.append(String.format(
                    Locale.ROOT, "  %6s %s %s%n", bar.label(), "#".repeat(length(chart, bar)), bar.shown()));
        }
        return text.toString();
    }

    /** Where a bar stands on a picture, in points from its upper left corner. */
    private record Place(int middle, int top, int width, int height) {
        int left() {
            return middle - width / 2;
        }
    }

    private static Place place(BarChart chart, int at) {
        int step = WIDTH / Math.max(1, chart.bars().size());
        int width = Math.min(WIDEST, Math.max(1, step * 3 / 4));
        double share = Math.max(0, chart.bars().get(at).value()) / chart.highest();
        int height = (int) Math.round(share * (BOTTOM - TOP));
        return new Place(at * step + step / 2, BOTTOM - height, width, height);
    }

    /** The chart as an SVG element, which is a document of its own too. */
    public static String svg(BarChart chart) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " font-family=\"sans-serif\" font-size=\"%d\">",
                WIDTH,
                HEIGHT,
                Markup.safe(chart.title()),
                TEXT_SIZE));
        for (int at = 0; at < chart.bars().size(); at++) {
            Bar bar = chart.bars().get(at);
            Place place = place(chart, at);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>",
                    place.left(),
                    place.top(),
                    place.width(),
                    place.height(),
                    COLOUR));
            svg.append(label(place.middle(), place.top() - 6, bar.shown()));
            svg.append(label(place.middle(), HEIGHT - 6, bar.label()));
        }
        return svg.append(String.format(
                        Locale.ROOT,
                        "<line x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/></svg>",
                        BOTTOM,
                        WIDTH,
                        BOTTOM,
                        COLOUR))
                .toString();
    }

    /** The chart as a PNG picture. */
    public static byte[] png(BarChart chart) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE));
        for (int at = 0; at < chart.bars().size(); at++) {
            draw(pen, place(chart, at), chart.bars().get(at));
        }
        pen.drawLine(0, BOTTOM, WIDTH, BOTTOM);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D pen, Place place, Bar bar) {
        pen.setColor(Color.decode(COLOUR));
        pen.fillRect(place.left(), place.top(), place.width(), place.height());
        centred(pen, place.middle(), place.top() - 6, bar.shown());
        centred(pen, place.middle(), HEIGHT - 6, bar.label());
    }

    private static void centred(Graphics2D pen, int middle, int y, String words) {
        pen.drawString(words, middle - pen.getFontMetrics().stringWidth(words) / 2, y);
    }

    private static String label(int x, int y, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, y, Markup.safe(words));
    }
}
