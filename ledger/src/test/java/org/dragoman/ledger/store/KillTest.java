package org.dragoman.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ingest that is killed at any moment and begun again ends as one that never was. */
class KillTest {
    private static final int ROUNDS = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void afterResumingTheLedgerIsAsIfNobodyHadKilledTheIngest() throws Exception {
        String whole = folder.resolve("whole").toString();
        String killed = folder.resolve("killed").toString();
        KilledIngest.main(new String[] {whole});
        Random random = new Random(7);
        int deaths = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Process process = start(killed);
            boolean ended = process.waitFor(400 + random.nextInt(900), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            deaths += ended ? 0 : 1;
        }
        KilledIngest.main(new String[] {killed});
        assertThat(deaths).isPositive();
        try (Ledger one = Ledger.open(whole);
                Ledger other = Ledger.open(killed)) {
            assertThat(KilledIngest.told(other)).isEqualTo(KilledIngest.told(one));
            assertThat(one.counts().documents()).isEqualTo(KilledIngest.DOCUMENTS);
        }
    }

    private static Process start(String location) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIngest.class.getName(),
                        location))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
