package org.dragoman.reader.lexicon;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.dragoman.reader.token.TokenRules;
import org.dragoman.reader.token.Tokenizer;
import org.dragoman.reader.token.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a language's folder says of it as a whole ({@code lang/CODE/language.yaml}), and the way to its other files.
 *
 * @param code BCP 47 code, the folder's name
 * @param tokenizer its tokenizer
 * @param settings its {@code language.yaml}
 * @param inflections the forms of its words
 * @param files its YAML files by name without ending, {@code language} among them; those of sub-folders as {@code folder/name}
 */
public record LanguagePack(
        String code, Tokenizer tokenizer, PackNode settings, Inflections inflections, Map<String, PackNode> files) {
    private static final String YAML = ".yaml";
    private static final String FORMS = "/forms.tsv";

    public LanguagePack {
        files = Map.copyOf(files);
    }

    /** Reads every language under {@code lang/}; a folder whose name begins with {@code _} is none. */
    public static List<LanguagePack> all(PackFiles packs, PackProblems problems) {
        List<String> codes = packs.folders("lang").stream()
                .filter(code -> !code.startsWith("_"))
                .toList();
        return sideBySide(codes, (code, found) -> load(code, packs, found), problems);
    }

    /**
     * What is made of each language, in their order. They are worked on side by side: it is a good part of what a start takes.
     *
     * @param make makes it of one language and adds what is wrong to the problems given
     */
    public static <T> Map<String, T> ofEach(
            List<LanguagePack> languages, BiFunction<LanguagePack, PackProblems, T> make, PackProblems problems) {
        List<T> made = sideBySide(languages, make, problems);
        Map<String, T> byCode = new LinkedHashMap<>();
        for (int index = 0; index < made.size(); index++) {
            byCode.put(languages.get(index).code(), made.get(index));
        }
        return byCode;
    }

    private static <S, T> List<T> sideBySide(List<S> all, BiFunction<S, PackProblems, T> make, PackProblems problems) {
        record Made<T>(T value, PackProblems problems) {}
        List<Made<T>> made = all.parallelStream()
                .map(one -> {
                    PackProblems found = new PackProblems();
                    return new Made<>(make.apply(one, found), found);
                })
                .toList();
        made.forEach(one -> problems.addAll(one.problems()));
        return made.stream().map(Made::value).toList();
    }

    private static LanguagePack load(String code, PackFiles packs, PackProblems problems) {
        String folder = "lang/" + code;
        Map<String, PackNode> files = new LinkedHashMap<>();
        for (Parsed file : parse(packs, folder)) {
            files.put(file.name(), file.content());
            problems.addAll(file.problems());
        }
        PackNode settings = files.get("language");
        if (settings == null) {
            problems.add(folder + "/language.yaml", 1, "the language " + code + " has no language.yaml");
            settings = PackNode.empty(folder + "/language.yaml");
        }
        Tokenizer tokenizer = new Tokenizer(tokenRules(settings), new Vocabulary());
        return new LanguagePack(code, tokenizer, settings, inflections(packs, folder + FORMS, problems), files);
    }

    private static Inflections inflections(PackFiles packs, String path, PackProblems problems) {
        return packs.exists(path)
                ? Inflections.of(Table.parse(path, packs.read(path), problems, "word"), problems)
                : Inflections.NONE;
    }

    private record Parsed(String name, PackNode content, PackProblems problems) {}

    /** Parses the files of a folder, side by side as well. */
    private static List<Parsed> parse(PackFiles packs, String folder) {
        return packs.under(folder).parallelStream()
                .filter(path -> path.endsWith(YAML) && !path.startsWith(folder + "/specs/"))
                .map(path -> {
                    PackProblems problems = new PackProblems();
                    PackNode content = PackNode.read(packs, path, problems);
                    String name = path.substring(folder.length() + 1, path.length() - YAML.length());
                    return new Parsed(name, content, problems);
                })
                .toList();
    }

    private static TokenRules tokenRules(PackNode settings) {
        return new TokenRules(
                Set.copyOf(settings.textsOf("elisions")),
                Set.copyOf(settings.textsOf("enclitics")),
                Set.copyOf(settings.textsOf("abbreviations")),
                Set.copyOf(settings.textsOf("letter-words")),
                Set.copyOf(settings.textsOf("glued")),
                Set.copyOf(settings.textsOf("before-digits")),
                spellings(settings, "beginnings"),
                spellings(settings, "endings"));
    }

    private static Map<String, String> spellings(PackNode settings, String field) {
        PackNode spellings = settings.get(field);
        Map<String, String> read = new HashMap<>();
        if (spellings != null) {
            spellings.fields().forEach((written, norm) -> read.put(written, norm.text()));
        }
        return read;
    }

    /** A file of the language, such as {@code time} or {@code frames/visit}; null where it has none. */
    public @Nullable PackNode file(String name) {
        return files.get(name);
    }
}
