package org.dragoman.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.token.Sentence;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long each stage takes for the whole sample. What a stage needs of those before it is made anew where it changes it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    /** Loading and checking all packs: most of a short run. */
    @Benchmark
    public Dragoman packs() {
        return Dragoman.withPacks(PackFiles.shipped());
    }

    /** Page, languages, sentences. */
    @Benchmark
    public void segment(Stages stages, Blackhole sink) {
        for (Document document : stages.documents) {
            sink.consume(stages.segmenter.segment(document));
        }
    }

    @Benchmark
    public void dates(Stages stages, Blackhole sink) {
        for (List<Sentence> document : stages.sentences) {
            for (Sentence sentence : document) {
                sink.consume(stages.time(sentence.language()).read(new Annotated(sentence)));
            }
        }
    }

    @Benchmark
    public void quantities(Stages stages, Blackhole sink) {
        for (List<Sentence> document : stages.sentences) {
            for (Sentence sentence : document) {
                sink.consume(stages.quantity(sentence.language()).read(new Annotated(sentence)));
            }
        }
    }

    /** Dates, quantities and names. */
    @Benchmark
    public void mentions(Stages stages, Blackhole sink) {
        for (List<Sentence> document : stages.sentences) {
            List<Annotated> annotated = stages.annotated(document);
            sink.consume(stages.names.read(annotated, null, null));
        }
    }

    /** Everything. */
    @Benchmark
    public void read(Stages stages, Blackhole sink) {
        for (Document document : stages.documents) {
            sink.consume(stages.dragoman.read(document));
        }
    }
}
