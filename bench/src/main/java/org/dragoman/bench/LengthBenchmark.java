package org.dragoman.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import org.dragoman.reader.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one document takes by its length, each twice as long as the one before: where reading is linear, each takes twice
 * as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LengthBenchmark {
    @Param({"8000", "16000", "32000", "64000", "128000"})
    int characters;

    private final Dragoman dragoman = Dragoman.withShippedPacks();
    private Document document = Document.of("bench", "");

    /** A text of that length: the sample from its beginning, and again where it is shorter. */
    @Setup
    public void write() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            for (Document sample : Corpus.sample()) {
                text.append(sample.text()).append("\n\n");
            }
        }
        document = Document.of("bench", text.substring(0, characters)).publishedOn("2023-09-10");
    }

    @Benchmark
    public Reading read() {
        return dragoman.read(document);
    }
}
