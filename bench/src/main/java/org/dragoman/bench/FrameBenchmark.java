package org.dragoman.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.dating.StoryDates;
import org.dragoman.reader.frame.ChangeDates;
import org.dragoman.reader.frame.Finished;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.token.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long the frames take for the whole sample once its mentions are known. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FrameBenchmark {
    private final List<List<Annotated>> mentioned = new ArrayList<>();

    @Setup
    public void mention(Stages stages) {
        for (List<Sentence> document : stages.sentences) {
            List<Annotated> annotated = stages.annotated(document);
            stages.names.read(annotated, stages.published.firstDay(), stages.published.lastDay());
            mentioned.add(annotated);
        }
    }

    private static Claim claim(Finished found) {
        return new Claim(
                "bench",
                found.type(),
                found.fields(),
                found.story(),
                found.status(),
                found.confidence(),
                found.language(),
                List.of(),
                found.derivation());
    }

    @Benchmark
    public void frames(Stages stages, Blackhole sink) {
        for (List<Annotated> document : mentioned) {
            sink.consume(stages.frames.read(
                    document,
                    StoryDates.published(document, stages.published),
                    new ChangeDates(List.of()),
                    FrameBenchmark::claim));
        }
    }
}
