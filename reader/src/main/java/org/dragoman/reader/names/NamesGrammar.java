package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.grammar.Pattern;
import org.dragoman.reader.grammar.PatternCompiler;
import org.dragoman.reader.grammar.PatternSet;
import org.dragoman.reader.grammar.RuleFile;
import org.dragoman.reader.grammar.WordClass;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** What one language says of names, offices and references ({@code names}, {@code offices} and {@code reference} files). */
final class NamesGrammar {
    private final String language;
    private final PatternSet offices;
    private final PatternSet institutions;
    private final PatternSet references;
    private final BitSet headWords = new BitSet();
    private final BitSet institutionWords = new BitSet();
    private final BitSet referenceWords = new BitSet();
    private final Map<String, PhraseIndex<String>> lists = new HashMap<>();
    private final Set<String> particles;
    private final Set<String> stop;
    private final @Nullable String home;
    private final boolean countryFirst;
    private final PhraseIndex<NameForm> forms;
    private final LanguagePack pack;

    NamesGrammar(LanguagePack pack, PackProblems problems) {
        this.pack = pack;
        this.language = pack.code();
        this.forms = new PhraseIndex<>(pack.tokenizer().vocabulary());
        PackNode officeFile = fileOf(pack, "offices", problems);
        this.offices = patterns(officeFile, "rules", problems);
        this.institutions = patterns(officeFile, "institutions", problems);
        noteFirstWords(officeFile, "head", headWords);
        PackNode names = fileOf(pack, "names", problems);
        PackNode listed = names.get("lists");
        if (listed != null) {
            listed.fields().forEach((name, phrases) -> lists.put(name, index(phrases)));
        }
        this.particles = Set.copyOf(names.textsOf("particles"));
        this.stop = Set.copyOf(names.textsOf("stop"));
        String homeCode = names.textOf("home", "");
        this.home = homeCode.isEmpty() ? null : homeCode;
        this.countryFirst = names.textOf("country", "last").equals("first");
        this.references = patterns(fileOf(pack, "reference", problems), "rules", problems);
        officeFile.textsOf("institution-words").forEach(word -> institutionWords.set(number(word)));
        fileOf(pack, "reference", problems).textsOf("words").forEach(word -> referenceWords.set(number(word)));
    }

    private static PackNode fileOf(LanguagePack pack, String name, PackProblems problems) {
        PackNode file = pack.file(name);
        return file == null ? PackNode.parse("lang/" + pack.code() + "/" + name + ".yaml", "{}", problems) : file;
    }

    private PatternSet patterns(PackNode file, String field, PackProblems problems) {
        Map<String, WordClass> classes = RuleFile.classes(file, pack.tokenizer());
        List<Pattern> rules = RuleFile.rules(file, field, new PatternCompiler(pack, classes), problems);
        return new PatternSet(rules);
    }

    private void noteFirstWords(PackNode file, String wordClass, BitSet words) {
        PackNode classes = file.get("classes");
        PackNode heads = classes == null ? null : classes.get(wordClass);
        if (heads != null) {
            heads.fields()
                    .values()
                    .forEach(phrases -> phrases.items().forEach(phrase -> words.set(number(phrase.text()))));
        }
    }

    private PhraseIndex<String> index(PackNode phrases) {
        PhraseIndex<String> index = new PhraseIndex<>(pack.tokenizer().vocabulary());
        phrases.items().forEach(phrase -> index.add(norms(phrase.text()), phrase.text()));
        phrases.fields()
                .forEach((value, list) -> list.items().forEach(phrase -> index.add(norms(phrase.text()), value)));
        return index;
    }

    void addForm(String text, NameForm form) {
        List<String> norms = norms(text);
        if (!norms.isEmpty()) {
            forms.add(norms, form);
        }
    }

    /** The number of the first word of a phrase. */
    private int number(String phrase) {
        return pack.tokenizer().vocabulary().add(norms(phrase).get(0));
    }

    private List<String> norms(String phrase) {
        List<String> norms = new ArrayList<>(3);
        for (Token token : pack.tokenizer().tokens(phrase)) {
            norms.add(token.norm());
        }
        return norms;
    }

    /** The phrases of a word class of the office rules, such as {@code head}. */
    List<String> officePhrases(String wordClass) {
        PackNode file = pack.file("offices");
        PackNode classes = file == null ? null : file.get("classes");
        PackNode values = classes == null ? null : classes.get(wordClass);
        return values == null
                ? List.of()
                : values.fields().values().stream()
                        .flatMap(phrases -> phrases.items().stream().map(PackNode::text))
                        .toList();
    }

    List<Token> tokens(String text) {
        return pack.tokenizer().tokens(text);
    }

    String language() {
        return language;
    }

    PatternSet offices() {
        return offices;
    }

    PatternSet institutions() {
        return institutions;
    }

    PatternSet references() {
        return references;
    }

    PhraseIndex<NameForm> forms() {
        return forms;
    }

    boolean canBeginOffice(Token token) {
        return headWords.get(token.word());
    }

    /** Whether a word stands in a sentence without which it names no institution. */
    boolean canHoldInstitution(List<Token> sentence) {
        return holdsAny(sentence, institutionWords);
    }

    /** Whether a word stands in a sentence without which nothing in it refers to anything. */
    boolean canHoldReference(List<Token> sentence) {
        return holdsAny(sentence, referenceWords);
    }

    private static boolean holdsAny(List<Token> sentence, BitSet words) {
        for (int at = 0; at < sentence.size(); at++) {
            if (words.get(sentence.get(at).word())) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of a list of {@code names.yaml} that stands at a token, or null. */
    PhraseIndex.@Nullable Hit<String> listed(String list, List<Token> tokens, int at) {
        PhraseIndex<String> index = lists.get(list);
        return index == null || at >= tokens.size() ? null : index.longest(tokens, at);
    }

    /** Whether a phrase of a list ends right before a token; the token that it begins at, or -1. */
    int listedBefore(String list, List<Token> tokens, int end) {
        PhraseIndex<String> index = lists.get(list);
        for (int from = Math.max(0, end - 6); index != null && from < end; from++) {
            if (index.stands(tokens, from, end)) {
                return from;
            }
        }
        return -1;
    }

    boolean isParticle(String norm) {
        return particles.contains(norm);
    }

    boolean isStop(String norm) {
        return stop.contains(norm);
    }

    @Nullable String home() {
        return home;
    }

    /** Whether a country that two offices share stands before the first of them. */
    boolean isCountryFirst() {
        return countryFirst;
    }
}
