package org.dragoman.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.dragoman.reader.pack.Later;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.Table;
import org.dragoman.reader.token.TokenRules;
import org.dragoman.reader.token.Tokenizer;
import org.dragoman.reader.token.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a language's folder says of it as a whole ({@code lang/CODE/language.yaml}), and the way to its other files. What is
 * made of those waits until a text of the language is cut into tokens: most texts are in one language, and to make the
 * readers of another takes a third of a start. All of them add the words that they know to one vocabulary, so they are made
 * together, before the first token.
 */
public final class LanguagePack {
    private static final String YAML = ".yaml";
    private static final String FORMS = "/forms.tsv";
    private static final String SETTINGS = "language";

    private final String code;
    private final PackNode settings;
    private final Tokenizer tokenizer;
    private final Later<Inflections> inflections;
    private final SortedMap<String, Later<PackNode>> files = new TreeMap<>();
    private final List<Later<?>> parts = new ArrayList<>();
    private volatile boolean ready;

    private LanguagePack(String code, PackFiles packs, PackProblems problems) {
        this.code = code;
        String folder = "lang/" + code;
        for (String path : packs.under(folder)) {
            if (path.endsWith(YAML) && !path.startsWith(folder + "/specs/")) {
                String name = path.substring(folder.length() + 1, path.length() - YAML.length());
                files.put(name, new Later<>(() -> PackNode.read(packs, path, problems)));
            }
        }
        PackNode said = file(SETTINGS);
        if (said == null) {
            problems.add(folder + "/language.yaml", 1, "the language " + code + " has no language.yaml");
        }
        this.settings = said == null ? PackNode.empty(folder + "/language.yaml") : said;
        this.tokenizer = new Tokenizer(tokenRules(settings), new Vocabulary());
        this.inflections = new Later<>(() -> inflections(packs, folder + FORMS, problems));
    }

    /** Every language under {@code lang/}; a folder whose name begins with {@code _} is none. */
    public static List<LanguagePack> all(PackFiles packs, PackProblems problems) {
        return packs.folders("lang").stream()
                .filter(code -> !code.startsWith("_"))
                .map(code -> new LanguagePack(code, packs, problems))
                .toList();
    }

    /**
     * What is to be made of each language, together with all else that is, when a text of it is first met.
     *
     * @param make makes it of one language and adds what is wrong to the problems given
     */
    public static <T> PerLanguage<T> ofEach(
            List<LanguagePack> languages, BiFunction<LanguagePack, PackProblems, T> make, PackProblems problems) {
        Map<String, Later<T>> parts = new LinkedHashMap<>();
        for (LanguagePack language : languages) {
            parts.put(language.code, language.part(() -> make.apply(language, problems)));
        }
        return new PerLanguage<>(parts);
    }

    /** Makes all that is to be made of some languages, side by side. */
    public static void makeReady(List<LanguagePack> languages) {
        languages.parallelStream().forEach(LanguagePack::makeReady);
    }

    private <T> Later<T> part(Supplier<T> make) {
        Later<T> part = new Later<>(this, make);
        parts.add(part);
        return part;
    }

    /** Who makes a part holds the lock, and may ask for the tokenizer to do so. */
    private void makeReady() {
        if (!ready && !Thread.holdsLock(this)) {
            synchronized (this) {
                parts.forEach(Later::get);
                ready = true;
            }
        }
    }

    /** BCP 47 code, the folder's name. */
    public String code() {
        return code;
    }

    /** Its {@code language.yaml}. */
    public PackNode settings() {
        return settings;
    }

    /** Its tokenizer, which knows all words that the packs of the language name. */
    public Tokenizer tokenizer() {
        makeReady();
        return tokenizer;
    }

    /** The forms of its words. */
    public Inflections inflections() {
        return inflections.get();
    }

    /** A file of the language, such as {@code time} or {@code frames/visit}; null where it has none. */
    public @Nullable PackNode file(String name) {
        Later<PackNode> file = files.get(name);
        return file == null ? null : file.get();
    }

    /** Its YAML files by name without ending, in the order of their names; those of sub-folders as {@code folder/name}. */
    public SortedMap<String, PackNode> files() {
        SortedMap<String, PackNode> read = new TreeMap<>();
        files.forEach((name, file) -> read.put(name, file.get()));
        return read;
    }

    private static Inflections inflections(PackFiles packs, String path, PackProblems problems) {
        return packs.exists(path)
                ? Inflections.of(Table.parse(path, packs.read(path), problems, "word"), problems)
                : Inflections.NONE;
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
                spellings(settings, "openings"),
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
}
