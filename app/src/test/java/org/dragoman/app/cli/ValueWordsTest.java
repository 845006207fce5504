package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueWordsTest {
    private final ValueWords words = new ValueWords(
            Map.of("FR", "France", "VN", "Vietnam"),
            Map.of("other", "official", "industry-trade", "industry and trade"));

    @Test
    void actors() {
        assertThat(words.of("who", Map.of("name", "A B", "office", "prime-minister", "of", "VN")))
                .isEqualTo("A B (prime minister of Vietnam)");
        assertThat(words.of("who", Map.of("office", "minister:foreign-affairs", "of", "FR")))
                .isEqualTo("the minister of foreign affairs of France");
        assertThat(words.of("between", List.of("FR", "VN", "XX"))).isEqualTo("France, Vietnam and XX");
        assertThat(words.of("who", Map.of("org", "Port", "of", "FR"))).isEqualTo("Port (France)");
    }

    @Test
    void officesAreToldInWords() {
        assertThat(words.of("who", Map.of("name", "A B", "office", "other", "of", "VN")))
                .isEqualTo("A B (official of Vietnam)");
        assertThat(words.of("office", "minister:industry-trade")).isEqualTo("minister of industry and trade");
        assertThat(words.of("what", "other")).isEqualTo("other");
    }

    @Test
    void numbersAndDates() {
        assertThat(words.of("value", new BigDecimal("3200000000"))).isEqualTo("3.2 billion");
        assertThat(words.of("value", 12_500)).isEqualTo("12,500");
        assertThat(words.of("value", 0.5)).isEqualTo("0.5");
        assertThat(words.of("when", "2013-09-24/2013-09-26")).isEqualTo("2013-09-24 to 2013-09-26");
        assertThat(words.of("when", "../2012")).isEqualTo("until 2012");
        assertThat(words.of("when", "2013/..")).isEqualTo("since 2013");
        assertThat(words.of("when", "2013~")).isEqualTo("about 2013");
        assertThat(words.of("tier", "comprehensive-strategic")).isEqualTo("comprehensive strategic");
        assertThat(words.of("rank", Map.of("position", 2, "scope", "ASEAN"))).isEqualTo("rank 2 in ASEAN");
    }
}
