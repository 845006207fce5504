package org.dragoman.ledger.search;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ResourceLoader;
import org.dragoman.reader.names.Folding;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** How the words of one language are indexed and asked for, as its pack says. Immutable and safe for threads. */
final class SearchLanguage {
    private static final String LETTERS = "letters";
    private static final String FOLDING = "asciiFolding";

    private final String code;
    private final Analyzer written;
    private final @Nullable Analyzer plain;
    private final Set<String> smallWords;

    private SearchLanguage(String code, Analyzer written, @Nullable Analyzer plain, Set<String> smallWords) {
        this.code = code;
        this.written = written;
        this.plain = plain;
        this.smallWords = Set.copyOf(smallWords);
    }

    /** Where a pack says how its language is searched. */
    static String file(String language) {
        return "lang/" + language + "/search.yaml";
    }

    static boolean isFile(String path) {
        return path.endsWith("/search.yaml");
    }

    /** A language of which nothing is said: words in small letters without marks. */
    static SearchLanguage plainest(String code) {
        try {
            Analyzer analyzer = CustomAnalyzer.builder()
                    .withTokenizer("whitespace")
                    .addTokenFilter("lowercase")
                    .addTokenFilter(FOLDING)
                    .build();
            return new SearchLanguage(code, analyzer, null, Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a pack says; what makes no sense in it is a problem. */
    static SearchLanguage of(String code, PackFiles packs, PackProblems problems) {
        String file = file(code);
        if (!packs.exists(file)) {
            return plainest(code);
        }
        PackNode node = PackNode.read(packs, file, problems);
        try {
            boolean letters = node.textOf("marks", "").equals(LETTERS);
            Lists lists = new Lists(node);
            return new SearchLanguage(
                    code,
                    analyzer(node, lists, false),
                    letters ? analyzer(node, lists, true) : null,
                    lists.smallWords());
        } catch (IOException | IllegalArgumentException e) {
            problems.add(file, node.line(), String.valueOf(e.getMessage()));
            return plainest(code);
        }
    }

    private static Analyzer analyzer(PackNode node, Lists lists, boolean folded) throws IOException {
        CustomAnalyzer.Builder builder = CustomAnalyzer.builder(lists).withTokenizer("whitespace");
        if (node.get(Lists.SPELLINGS) != null) {
            builder.addCharFilter("mapping", "mapping", Lists.SPELLINGS);
        }
        for (PackNode step : node.itemsOf("steps")) {
            Map<String, String> options = new HashMap<>(step.settings());
            String name = options.remove("name");
            builder.addTokenFilter(name == null ? "" : name, options);
        }
        if (folded) {
            builder.addTokenFilter(FOLDING);
        }
        return builder.build();
    }

    /** Hands the lists of a pack to Lucene's factories, which ask for files. */
    private static final class Lists implements ResourceLoader {
        static final String SPELLINGS = "spellings";
        private static final String SMALL_WORDS = "small-words";

        private final Map<String, List<String>> lists = new HashMap<>();

        Lists(PackNode node) {
            lists.put(SPELLINGS, node.textsOf(SPELLINGS));
            PackNode named = node.get("lists");
            if (named != null) {
                named.fields().keySet().forEach(name -> lists.put(name, named.textsOf(name)));
            }
        }

        Set<String> smallWords() {
            Set<String> folded = new HashSet<>();
            lists.getOrDefault(SMALL_WORDS, List.of()).forEach(word -> folded.add(Folding.fold(word)));
            return folded;
        }

        @Override
        public InputStream openResource(String name) throws IOException {
            List<String> lines = lists.get(name);
            if (lines == null) {
                throw new IOException("there is no list " + name);
            }
            return new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public <T> Class<? extends T> findClass(String name, Class<T> expected) {
            throw new IllegalArgumentException("a pack names no class: " + name);
        }
    }

    String code() {
        return code;
    }

    /** The field with its words as they are written. */
    String field() {
        return "text-" + code;
    }

    /** The field with its words without marks, where these make other letters; otherwise the same. */
    String plainField() {
        return plain == null ? field() : "plain-" + code;
    }

    boolean marksAreLetters() {
        return plain != null;
    }

    Analyzer analyzer() {
        return written;
    }

    Analyzer plainAnalyzer() {
        return plain == null ? written : plain;
    }

    /** Whether a word is too small to be asked for. */
    boolean isSmall(Word word) {
        return smallWords.contains(word.folded());
    }

    /** What the index holds for a word; null for one that it leaves out. */
    static @Nullable String term(Analyzer analyzer, String word) {
        try (TokenStream stream = analyzer.tokenStream("", word)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? term.toString() : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
