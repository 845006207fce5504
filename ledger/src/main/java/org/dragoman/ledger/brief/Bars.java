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
    private static final int SMALLEST = 9;
    private static final int GAP = 8;
    /** The usual width of a letter, as a part of its size. */
    private static final double LETTER = 0.58;
    /** Of a chart that stands alone. */
    private static final int WIDEST_PICTURE = 1600;

    private static final int TITLE = 26;
    private static final int TITLE_BASE = 18;
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

    /**
     * What a chart is drawn in, in points.
     *
     * @param top of the highest bar
     * @param textSize in which the labels of neighbours do not meet, or the smallest that can be read
     */
    private record Frame(BarChart chart, int width, int top, int textSize) {
        /** Beside text that names the chart and has its values. */
        static Frame inText(BarChart chart) {
            return new Frame(chart, WIDTH, TOP, textSize(chart, WIDTH));
        }

        /** Alone: with its title, and as wide as its labels need. */
        static Frame alone(BarChart chart) {
            int wanted = (int) Math.ceil(chart.bars().size() * (widest(chart) * TEXT_SIZE + GAP));
            int width = Math.max(WIDTH, Math.min(WIDEST_PICTURE, wanted));
            return new Frame(chart, width, TOP + TITLE, textSize(chart, width));
        }

        private static int step(BarChart chart, int width) {
            return width / Math.max(1, chart.bars().size());
        }

        private static int textSize(BarChart chart, int width) {
            double fitting = (step(chart, width) - GAP) / Math.max(1, widest(chart));
            return (int) Math.max(SMALLEST, Math.min(TEXT_SIZE, fitting));
        }

        /** The width of the widest label in letters of a point, by the usual width of letters. */
        private static double widest(BarChart chart) {
            return chart.bars().stream()
                    .mapToDouble(bar -> Math.max(width(bar.label()), width(bar.shown())))
                    .max()
                    .orElse(1);
        }

        private static double width(String words) {
            return words.length() * LETTER;
        }

        /** Whether a label has room; one without is left out. */
        boolean hasRoom(String words) {
            return width(words) * textSize <= step(chart, width);
        }

        Place place(int at) {
            int step = step(chart, width);
            int bar = Math.min(WIDEST, Math.max(1, step * 3 / 4));
            double share = Math.max(0, chart.bars().get(at).value()) / chart.highest();
            int height = (int) Math.round(share * (BOTTOM - top));
            return new Place(at * step + step / 2, BOTTOM - height, bar, height);
        }
    }

    /** Where a bar stands on a picture, in points from its upper left corner. */
    private record Place(int middle, int top, int width, int height) {
        int left() {
            return middle - width / 2;
        }
    }

    /** The chart as an SVG element for a page that names it. */
    static String svg(BarChart chart) {
        return svg(Frame.inText(chart), "");
    }

    /** The chart with its title as an SVG document. */
    public static String svgPicture(BarChart chart) {
        Frame frame = Frame.alone(chart);
        return svg(frame, label(frame.width() / 2, TITLE_BASE, chart.title()));
    }

    private static String svg(Frame frame, String title) {
        BarChart chart = frame.chart();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\""
                        + " font-family=\"sans-serif\" font-size=\"%d\">",
                frame.width(),
                HEIGHT,
                Markup.safe(chart.title()),
                frame.textSize()));
        svg.append(title);
        for (int at = 0; at < chart.bars().size(); at++) {
            svg.append(svg(frame, frame.place(at), chart.bars().get(at)));
        }
        return svg.append(String.format(
                        Locale.ROOT,
                        "<line x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"%s\"/></svg>",
                        BOTTOM,
                        frame.width(),
                        BOTTOM,
                        COLOUR))
                .toString();
    }

    private static String svg(Frame frame, Place place, Bar bar) {
        String drawn = String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>",
                place.left(),
                place.top(),
                place.width(),
                place.height(),
                COLOUR);
        String above = frame.hasRoom(bar.shown()) ? label(place.middle(), place.top() - 6, bar.shown()) : "";
        String below = frame.hasRoom(bar.label()) ? label(place.middle(), HEIGHT - 6, bar.label()) : "";
        return drawn + above + below;
    }

    /** The chart with its title as a PNG picture. */
    public static byte[] png(BarChart chart) {
        Frame frame = Frame.alone(chart);
        BufferedImage image = new BufferedImage(frame.width(), HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, frame.width(), HEIGHT);
        pen.setColor(Color.decode(COLOUR));
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE));
        centred(pen, frame.width() / 2, TITLE_BASE, chart.title());
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, frame.textSize()));
        for (int at = 0; at < chart.bars().size(); at++) {
            draw(pen, frame, frame.place(at), chart.bars().get(at));
        }
        pen.drawLine(0, BOTTOM, frame.width(), BOTTOM);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D pen, Frame frame, Place place, Bar bar) {
        pen.fillRect(place.left(), place.top(), place.width(), place.height());
        if (frame.hasRoom(bar.shown())) {
            centred(pen, place.middle(), place.top() - 6, bar.shown());
        }
        if (frame.hasRoom(bar.label())) {
            centred(pen, place.middle(), HEIGHT - 6, bar.label());
        }
    }

    private static void centred(Graphics2D pen, int middle, int y, String words) {
        pen.drawString(words, middle - pen.getFontMetrics().stringWidth(words) / 2, y);
    }

    private static String label(int x, int y, String words) {
        return String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, y, Markup.safe(words));
    }
}
