package org.dragoman.ledger.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPatternTest {
    private static String fill(String pattern, Map<String, String> values) {
        return WordPattern.of(pattern).fill(values::get);
    }

    @Test
    void bracketsWithoutTheirFieldAreLeftOut() {
        assertThat(fill("{who} to {to}[, {when}]", Map.of("who", "A", "to", "B")))
                .isEqualTo("A to B");
        assertThat(fill("{who}[, {value}[ {unit}]]!", Map.of("who", "A", "value", "3")))
                .isEqualTo("A, 3!");
        assertThat(fill("{who}[, {value}[ {unit}]]", Map.of("who", "A", "unit", "x")))
                .isEqualTo("A");
    }

    @Test
    void whatStandsFirstHasNoCommaBeforeIt() {
        String pattern = "[session {session}][, {change}][, by {who}]";
        assertThat(fill(pattern, Map.of("session", "3", "change", "held"))).isEqualTo("session 3, held");
        assertThat(fill(pattern, Map.of("change", "held", "who", "A"))).isEqualTo("held, by A");
        assertThat(fill(pattern, Map.of())).isEmpty();
    }

    @Test
    void aMissingFieldElsewhereIsAQuestionMark() {
        assertThat(fill("{who} to {to}", Map.of("to", "B"))).isEqualTo("? to B");
    }

    @Test
    void aBrokenPatternStillFills() {
        assertThat(fill("a {b", Map.of("b", "c"))).isEqualTo("a c");
        assertThat(fill("a [b", Map.of())).isEqualTo("a b");
    }
}
