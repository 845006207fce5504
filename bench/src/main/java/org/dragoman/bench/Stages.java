package org.dragoman.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.frame.Frames;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.language.Segmenter;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.NamesReader;
import org.dragoman.reader.pack.Later;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.quantity.QuantityReader;
import org.dragoman.reader.reading.Dragoman;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeReader;
import org.dragoman.reader.token.Sentence;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The stages of the reader with something for each to work on: the sample, as far as the stages before have brought it. */
@State(Scope.Benchmark)
public class Stages {
    final List<Document> documents;
    final Dragoman dragoman = Dragoman.withShippedPacks();
    final Segmenter segmenter;
    final NamesReader names;
    final Frames frames;
    final List<List<Sentence>> sentences;
    final Edtf published = Edtf.parse("2023-09-10");
    private final Map<String, TimeReader> times = new HashMap<>();
    private final Map<String, QuantityReader> quantities = new HashMap<>();

    public Stages() {
        try {
            documents = Corpus.sample();
        } catch (IOException e) {
            throw new IllegalStateException("run the benchmarks in the project's folder", e);
        }
        PackFiles packs = PackFiles.shipped();
        PackProblems problems = new PackProblems();
        List<LanguagePack> languages = LanguagePack.all(packs, problems);
        segmenter = Segmenter.of(languages);
        languages.forEach(language -> times.put(language.code(), TimeReader.of(language, problems)));
        languages.forEach(language -> quantities.put(language.code(), QuantityReader.of(language, packs, problems)));
        names = NamesReader.of(languages, packs, new Later<>(() -> Knowledge.load(packs, problems)), problems);
        frames = Frames.of(languages, packs, problems);
        problems.throwIfAny();
        sentences = documents.stream()
                .map(document -> segmenter.segment(document).sentences())
                .toList();
    }

    TimeReader time(String language) {
        return times.getOrDefault(language, times.values().iterator().next());
    }

    QuantityReader quantity(String language) {
        return quantities.getOrDefault(language, quantities.values().iterator().next());
    }

    /** Sentences with their dates and amounts, as names need them. */
    List<Annotated> annotated(List<Sentence> document) {
        List<Annotated> annotated = new ArrayList<>();
        for (Sentence sentence : document) {
            Annotated here = new Annotated(sentence);
            here.addAll(time(sentence.language()).read(here));
            here.addAll(quantity(sentence.language()).read(here));
            annotated.add(here);
        }
        return annotated;
    }
}
