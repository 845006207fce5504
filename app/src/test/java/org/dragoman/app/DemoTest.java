package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoTest {
    @Test
    void showsWhatTheSampleSaysRelationByRelationWithItsPlaces() {
        CommandRun run = CommandRun.of("demo", "--once");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("France - Vietnam (")
                .containsPattern("\n      sample/(vi|fr|en)/[^:]+:\\d+ \"")
                .containsPattern("\n\\d+ articles in 3 languages, \\d+ claims\\.");
    }
}
