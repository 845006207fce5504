package org.dragoman.ledger.brief;

import java.io.IOException;
import java.util.List;
import org.dragoman.ledger.brief.Brief.Bar;
import org.dragoman.ledger.brief.Brief.BarChart;

/** Draws charts on pages. */
final class PdfChart {
    /** Of a whole chart with its labels. */
    static final float HEIGHT = 136;

    private static final float ABOVE = 20;
    private static final float BELOW = 15;
    private static final float WIDEST = 46;
    private static final float WIDEST_STEP = 92;
    private static final float SMALLEST = 6;

    private final PdfFonts fonts;
    private final PdfSheets sheets;

    PdfChart(PdfFonts fonts, PdfSheets sheets) {
        this.fonts = fonts;
        this.sheets = sheets;
    }

    void draw(BarChart chart) throws IOException {
        List<Bar> bars = chart.bars();
        sheets.need(HEIGHT);
        sheets.down(HEIGHT);
        float bottom = sheets.y() + BELOW;
        float step = Math.min(WIDEST_STEP, PdfSheets.WIDTH / Math.max(1, bars.size()));
        float width = Math.min(WIDEST, step * 0.62f);
        PdfStyle style = fitting(bars, step);
        for (int at = 0; at < bars.size(); at++) {
            float middle = PdfSheets.LEFT + (at + 0.5f) * step;
            float share = (float) (Math.max(0, bars.get(at).value()) / chart.highest());
            float height = Math.max(0.5f, share * (HEIGHT - ABOVE - BELOW));
            sheets.fill(middle - width / 2, bottom, width, height, PdfStyle.ACCENT);
            centred(bars.get(at).shown(), middle, bottom + height + 4, style, step);
            centred(bars.get(at).label(), middle, bottom - 11, style, step);
        }
        sheets.rule(PdfSheets.LEFT, PdfSheets.LEFT + step * bars.size(), bottom - 0.4f, 0.8f, PdfStyle.QUIET);
        sheets.down(7);
    }

    /** The style in which the widest label fits, or the smallest that can be read. */
    private PdfStyle fitting(List<Bar> bars, float step) throws IOException {
        float widest = 1;
        for (Bar bar : bars) {
            widest = Math.max(widest, Math.max(width(bar.shown(), PdfStyle.CHART), width(bar.label(), PdfStyle.CHART)));
        }
        float size = Math.min(PdfStyle.CHART.size(), PdfStyle.CHART.size() * (step - 3) / widest);
        return PdfStyle.CHART.sized(Math.max(SMALLEST, size));
    }

    private float width(String text, PdfStyle style) throws IOException {
        return fonts.width(style.face(), style.size(), fonts.written(style.face(), text));
    }

    /** A label that has no room even in the smallest style is left out: the line below the chart has its value. */
    private void centred(String text, float middle, float base, PdfStyle style, float step) throws IOException {
        float width = width(text, style);
        if (width <= step + 1) {
            sheets.write(new PdfText(fonts, step + 2).add(text, style).lines().get(0), middle - width / 2, base);
        }
    }
}
