package org.dragoman.reader.grammar;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.reader.language.Segmenter;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.NamesReader;
import org.dragoman.reader.pack.Later;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.quantity.QuantityReader;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.TimeReader;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.junit.jupiter.api.Test;

/**
 * What a set of patterns passes over at the sight of a sentence's words and mentions would have matched nothing: the matches
 * are those of trying every pattern at every token.
 */
class PatternSearchLawTest {
    private static final long SEED = 20261122;
    private static final int STRIDE = 25;
    private static final int SHUFFLED = 20;
    private static final int LENGTH = 30;
    private static final int FEWEST_PATTERNS = 100;
    private static final List<String> RULE_LISTS = List.of(
            "triggers", "cues", "points", "refinements", "spans", "nothing", "positions", "rules", "institutions");

    private final PackFiles files = PackFiles.shipped();
    private final PackProblems problems = new PackProblems();
    private final List<LanguagePack> languages = LanguagePack.all(files, problems);
    private final Map<String, List<PatternSet>> sets = new HashMap<>();
    private final Map<String, TimeReader> times = new HashMap<>();
    private final Map<String, QuantityReader> quantities = new HashMap<>();
    private final NamesReader names;
    private final Segmenter segmenter;

    PatternSearchLawTest() {
        for (LanguagePack language : languages) {
            sets.put(language.code(), setsOf(language));
            times.put(language.code(), TimeReader.of(language, problems));
            quantities.put(language.code(), QuantityReader.of(language, files, problems));
        }
        names = NamesReader.of(languages, files, new Later<>(() -> Knowledge.load(files, problems)), problems);
        segmenter = Segmenter.of(languages);
    }

    private List<PatternSet> setsOf(LanguagePack language) {
        List<PatternSet> found = new ArrayList<>();
        for (PackNode file : language.files().values()) {
            PatternCompiler compiler = new PatternCompiler(language, RuleFile.classes(file, language.tokenizer()));
            for (String list : RULE_LISTS) {
                if (file.get(list) != null) {
                    found.add(new PatternSet(
                            RuleFile.rules(file, list, compiler, problems),
                            language.tokenizer().vocabulary()));
                }
            }
        }
        return found;
    }

    private List<Annotated> read(String text) {
        List<Annotated> sentences = new ArrayList<>();
        for (Sentence sentence : segmenter.segment(Document.of("law", text)).sentences()) {
            sentences.add(annotated(sentence));
        }
        names.read(sentences, null, null);
        return sentences;
    }

    private Annotated annotated(Sentence sentence) {
        Annotated annotated = new Annotated(sentence);
        annotated.addAll(requireNonNull(times.get(sentence.language())).read(annotated));
        annotated.addAll(requireNonNull(quantities.get(sentence.language())).read(annotated));
        return annotated;
    }

    private static List<Match> everywhere(PatternSet set, Annotated sentence) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            List<Match> here = new ArrayList<>();
            for (Pattern pattern : set.patterns()) {
                Match match = new Matcher(sentence).match(pattern, Step.of(pattern.root(), new Step.End()), at);
                if (match != null) {
                    here.add(match);
                }
            }
            here.sort(Comparator.comparingInt(Match::length).reversed());
            found.addAll(here);
        }
        return found;
    }

    private void assertNothingIsLost(Annotated sentence) {
        for (PatternSet set : requireNonNull(sets.get(sentence.sentence().language()))) {
            assertThat(set.findAll(sentence)).isEqualTo(everywhere(set, sentence));
        }
    }

    @Test
    void nothingIsLostInTheSample() throws IOException {
        List<Annotated> sentences = new ArrayList<>();
        try (Stream<Path> texts = Files.walk(Path.of("..", "sample"))) {
            for (Path text : (Iterable<Path>) texts.sorted()::iterator) {
                if (text.toString().endsWith(".txt")) {
                    sentences.addAll(read(Files.readString(text)));
                }
            }
        }
        assertThat(sets.values())
                .allSatisfy(found -> assertThat(found.stream()
                                .mapToInt(set -> set.patterns().size())
                                .sum())
                        .isGreaterThan(FEWEST_PATTERNS));
        assertThat(sentences).hasSizeGreaterThan(16 * STRIDE);
        for (int at = 0; at < sentences.size(); at += STRIDE) {
            assertNothingIsLost(sentences.get(at));
        }
    }

    /** Pieces of the patterns themselves, put together at random. */
    @Test
    void nothingIsLostInShuffledWordings() {
        Random random = new Random(SEED);
        for (LanguagePack language : languages) {
            List<Token> words = new ArrayList<>();
            for (PatternSet set : requireNonNull(sets.get(language.code()))) {
                set.patterns()
                        .forEach(pattern -> words.addAll(language.tokenizer().tokens(pattern.source())));
            }
            for (int count = 0; count < SHUFFLED; count++) {
                List<Token> tokens = random.ints(LENGTH, 0, words.size())
                        .mapToObj(words::get)
                        .toList();
                assertNothingIsLost(annotated(new Sentence(0, 0, 1, Sentence.Role.BODY, language.code(), tokens)));
            }
        }
    }
}
