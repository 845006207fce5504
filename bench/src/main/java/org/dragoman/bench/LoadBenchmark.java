package org.dragoman.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.reading.Reading;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the first use takes in a program that has just started: each measurement is made in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 10, jvmArgs = "-XX:TieredStopAtLevel=1")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadBenchmark {
    /** Countries, bodies, offices and who held them. */
    @Benchmark
    public Knowledge knowledge() {
        return Knowledge.load(PackFiles.shipped(), new PackProblems());
    }

    /** All packs, as far as one article wants them. */
    @Benchmark
    public Reading article() throws IOException {
        return Dragoman.withShippedPacks().read(Corpus.sample().get(0));
    }
}
