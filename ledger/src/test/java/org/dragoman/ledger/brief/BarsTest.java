package org.dragoman.ledger.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dragoman.ledger.brief.Brief.Bar;
import org.dragoman.ledger.brief.Brief.BarChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts whose labels can be read, however many bars there are. */
class BarsTest {
    private static final Pattern LABEL =
            Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\" text-anchor=\"middle\">([^<]*)</text>");

    private static BarChart chart(int bars) {
        return new BarChart(
                "Trade, in USD",
                IntStream.range(0, bars)
                        .mapToObj(at -> new Bar(String.valueOf(1990 + at), 1e9 * (at + 1), (at + 1) + ".25 billion"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 20, 60})
    void labelsOfNeighboursDoNotMeet(int bars) {
        for (String svg : new String[] {Bars.svg(chart(bars)), Bars.svgPicture(chart(bars))}) {
            int size = Integer.parseInt(svg.replaceAll("(?s).*font-size=\"(\\d+)\".*", "$1"));
            Matcher label = LABEL.matcher(svg);
            double[] end = new double[1000];
            while (label.find()) {
                int line = Integer.parseInt(label.group(2));
                double half = label.group(3).length() * size * 0.5 / 2;
                double middle = Double.parseDouble(label.group(1));
                assertThat(middle - half).isGreaterThanOrEqualTo(end[line]);
                end[line] = middle + half;
            }
        }
    }

    @Test
    void aPictureAloneHasItsTitleAndOneInAPageHasNot() {
        assertThat(Bars.svgPicture(chart(3))).contains(">Trade, in USD</text>");
        assertThat(Bars.svg(chart(3))).doesNotContain(">Trade, in USD</text>");
    }

    @Test
    void aPictureOfManyBarsIsWider() throws IOException {
        assertThat(ImageIO.read(new ByteArrayInputStream(Bars.png(chart(20)))).getWidth())
                .isGreaterThan(ImageIO.read(new ByteArrayInputStream(Bars.png(chart(3))))
                        .getWidth());
    }
}
