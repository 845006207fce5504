package org.dragoman.reader.quantity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** The readers of all languages in the packs of this project. */
final class Readers {
    static final PackFiles PACKS = PackFiles.folder(Path.of("..", "packs"));

    private static final Map<String, LanguagePack> LANGUAGES = languages();
    private static final Map<String, QuantityReader> READERS = readers();

    private Readers() {}

    static List<String> languageCodes() {
        return LANGUAGES.keySet().stream().sorted().toList();
    }

    /** The text as one sentence; null where it has no token. */
    static @Nullable Annotated sentence(String language, String text) {
        List<Token> tokens =
                Objects.requireNonNull(LANGUAGES.get(language)).tokenizer().tokens(text);
        return tokens.isEmpty() ? null : new Annotated(new Sentence(0, 0, 1, Sentence.Role.BODY, language, tokens));
    }

    static List<Mention> read(String language, Annotated sentence) {
        return Objects.requireNonNull(READERS.get(language)).read(sentence);
    }

    private static Map<String, LanguagePack> languages() {
        PackProblems problems = new PackProblems();
        List<LanguagePack> all = LanguagePack.all(PACKS, problems);
        problems.throwIfAny();
        return all.stream().collect(Collectors.toMap(LanguagePack::code, Function.identity()));
    }

    private static Map<String, QuantityReader> readers() {
        PackProblems problems = new PackProblems();
        Map<String, QuantityReader> readers = LANGUAGES.values().stream()
                .collect(
                        Collectors.toMap(LanguagePack::code, language -> QuantityReader.of(language, PACKS, problems)));
        problems.throwIfAny();
        return readers;
    }
}
