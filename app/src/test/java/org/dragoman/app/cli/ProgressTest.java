package org.dragoman.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter err = new StringWriter();
    private long now;

    private Progress progress(boolean terminal, long total) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Console console = new Console(InputStream.nullInputStream(), nowhere, new PrintWriter(err), false, terminal);
        return new Progress(console, total, () -> now);
    }

    @Test
    void aTerminalSeesRateAndTimeLeftInOneLine() {
        Progress progress = progress(true, 1_000);
        progress.update(1, 10);
        assertThat(err.toString()).isEmpty();
        now = 20 * SECOND;
        progress.update(4_000, 250);
        assertThat(err.toString()).endsWith("4,000 documents, 200 a second, 25 %, 1:00 left");
        assertThat(err.toString()).startsWith("\r").doesNotContain("\n");
        progress.clear();
        assertThat(err.toString()).endsWith("\r\u001B[K");
    }

    @Test
    void elsewhereALineComesNowAndThen() {
        Progress progress = progress(false, 0);
        for (int second = 0; second < 40; second++) {
            now = second * SECOND;
            progress.update(second * 100, 0);
        }
        progress.clear();
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString())
                .contains("dragoman: 1,500 documents, 100 a second")
                .doesNotContain("left");
    }
}
