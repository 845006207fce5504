package org.dragoman.app.cli;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Bars over time: in a terminal, as SVG, as PNG.
 *
 * @param title above the bars
 * @param bars in the order of time
 */
record Chart(String title, List<Bar> bars) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 40;
    private static final int BOTTOM = HEIGHT - MARGIN;
    private static final int LONGEST = 50;
    private static final int TEXT_SIZE = 12;
    private static final String COLOUR = "#2f5d8a";

    /**
     * One bar.
     *
     * @param label below it
     * @param value how high it is
     * @param shown the value in words
     */
    record Bar(String label, double value, String shown) {}

    Chart {
        bars = List.copyOf(bars);
    }

    private double highest() {
        return bars.stream().mapToDouble(Bar::value).max().orElse(1);
    }

    /** For a terminal: a line for each bar. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Bar bar : bars) {
            int length = (int) Math.round(Math.max(0, bar.value()) / highest() * LONGEST);
            text.append(String.format(Locale.ROOT, "  %6s %s %s%n", bar.label(), "#".repeat(length), bar.shown()));
        }
        return text.toString();
    }

    /** Where a bar stands on the picture, in points from its upper left corner. */
    private record Place(int left, int top, int width, int height) {}

    private Place place(int at) {
        int step = (WIDTH - 2 * MARGIN) / Math.max(1, bars.size());
        int height = (int) Math.round(Math.max(0, bars.get(at).value()) / highest() * (BOTTOM - 2 * MARGIN));
        return new Place(MARGIN + at * step + step / 8, BOTTOM - height, Math.max(1, step * 3 / 4), height);
    }

    /** A standalone SVG document. */
    String svg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"%d\">%n",
                WIDTH,
                HEIGHT,
                TEXT_SIZE));
        svg.append(text(MARGIN, MARGIN / 2, title, "start"));
        for (int at = 0; at < bars.size(); at++) {
            Place place = place(at);
            int middle = place.left() + place.width() / 2;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                    place.left(),
                    place.top(),
                    place.width(),
                    place.height(),
                    COLOUR));
            svg.append(text(middle, BOTTOM + TEXT_SIZE + 2, bars.get(at).label(), "middle"));
            svg.append(text(middle, place.top() - 4, bars.get(at).shown(), "middle"));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String text(int x, int y, String words, String anchor) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, safe);
    }

    /** A PNG picture. */
    byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, TEXT_SIZE));
        pen.setColor(Color.BLACK);
        pen.drawString(title, MARGIN, MARGIN / 2);
        for (int at = 0; at < bars.size(); at++) {
            draw(pen, place(at), bars.get(at));
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D pen, Place place, Bar bar) {
        pen.setColor(Color.decode(COLOUR));
        pen.fillRect(place.left(), place.top(), place.width(), place.height());
        pen.setColor(Color.BLACK);
        pen.drawString(bar.label(), place.left(), BOTTOM + TEXT_SIZE + 2);
        pen.drawString(bar.shown(), place.left(), place.top() - 4);
    }
}
