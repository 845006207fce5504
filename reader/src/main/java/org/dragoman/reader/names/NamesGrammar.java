package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Pattern;
import org.dragoman.reader.grammar.PatternCompiler;
import org.dragoman.reader.grammar.PatternSet;
import org.dragoman.reader.grammar.RuleFile;
import org.dragoman.reader.grammar.WordClass;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.WordSet;
import org.jspecify.annotations.Nullable;

/** What one language says of names, offices and references ({@code names}, {@code offices} and {@code reference} files). */
final class NamesGrammar {
    /** Tokens of the longest phrase of a list. */
    private static final int LONGEST_LISTED = 6;

    private final String language;
    private final PatternSet offices;
    private final PatternSet institutions;
    private final PatternSet steps;
    private final PatternSet references;
    private final WordSet headWords;
    private final WordSet institutionWords;
    private final Map<String, PhraseIndex<String>> lists = new HashMap<>();
    private final PhraseIndex<String> noList;
    private final WordSet particles;
    private final WordSet stop;
    private final @Nullable String home;
    private final boolean countryFirst;
    private final PhraseIndex<NameForm> forms;
    private final LanguagePack pack;

    NamesGrammar(LanguagePack pack, PackProblems problems) {
        this.pack = pack;
        this.language = pack.code();
        this.forms = new PhraseIndex<>(pack.tokenizer().vocabulary());
        this.noList = new PhraseIndex<>(pack.tokenizer().vocabulary());
        PackNode officeFile = fileOf(pack, "offices", problems);
        this.offices = patterns(officeFile, "rules", problems);
        this.institutions = patterns(officeFile, "institutions", problems);
        this.steps = patterns(officeFile, "steps", problems);
        OfficeStep.check(officeFile, problems);
        List<String> heads = new ArrayList<>(officePhrases("head"));
        heads.addAll(officePhrases("cue"));
        this.headWords = firstWords(heads);
        PackNode names = fileOf(pack, "names", problems);
        PackNode listed = names.get("lists");
        if (listed != null) {
            listed.fields().forEach((name, phrases) -> lists.put(name.intern(), index(phrases)));
        }
        this.particles = wholeWords(names.textsOf("particles"));
        this.stop = wholeWords(names.textsOf("stop"));
        String homeCode = names.textOf("home", "");
        this.home = homeCode.isEmpty() ? null : homeCode;
        this.countryFirst = names.textOf("country", "last").equals("first");
        this.references = patterns(fileOf(pack, "reference", problems), "rules", problems);
        this.institutionWords = firstWords(officeFile.textsOf("institution-words"));
    }

    private static PackNode fileOf(LanguagePack pack, String name, PackProblems problems) {
        PackNode file = pack.file(name);
        return file == null ? PackNode.empty("lang/" + pack.code() + "/" + name + ".yaml") : file;
    }

    private PatternSet patterns(PackNode file, String field, PackProblems problems) {
        Map<String, WordClass> classes = RuleFile.classes(file, pack.tokenizer());
        List<Pattern> rules = RuleFile.rules(file, field, new PatternCompiler(pack, classes), problems);
        return new PatternSet(rules, pack.tokenizer().vocabulary());
    }

    /** The words that some phrases begin with. */
    private WordSet firstWords(List<String> phrases) {
        WordSet words = new WordSet(pack.tokenizer().vocabulary());
        phrases.forEach(phrase -> words.add(norms(phrase).get(0)));
        return words;
    }

    /** Those of some phrases that are one word. */
    private WordSet wholeWords(List<String> phrases) {
        return firstWords(
                phrases.stream().filter(phrase -> norms(phrase).size() == 1).toList());
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

    /** Verbs by which somebody comes to an office or leaves it. */
    PatternSet steps() {
        return steps;
    }

    PatternSet references() {
        return references;
    }

    PhraseIndex<NameForm> forms() {
        return forms;
    }

    boolean canBeginOffice(Token token) {
        return headWords.has(token);
    }

    /** Whether a word stands in a sentence without which it names no institution. */
    boolean canHoldInstitution(List<Token> sentence) {
        return holdsAny(sentence, institutionWords);
    }

    private static boolean holdsAny(List<Token> sentence, WordSet words) {
        for (int at = 0; at < sentence.size(); at++) {
            if (words.has(sentence.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of a list of {@code names.yaml} that stands at a token, or null. */
    PhraseIndex.@Nullable Hit<String> listed(String list, List<Token> tokens, int at) {
        return at >= tokens.size() ? null : list(list).longest(tokens, at);
    }

    /** Past the phrases of a list that stand one behind another from a token on; the token itself where none stands there. */
    int afterListed(String list, List<Token> tokens, int from) {
        int at = from;
        PhraseIndex.Hit<String> hit = listed(list, tokens, at);
        while (hit != null) {
            at = hit.to();
            hit = listed(list, tokens, at);
        }
        return at;
    }

    /** A list of {@code names.yaml}; an empty one where the language has none of that name. */
    PhraseIndex<String> list(String name) {
        return lists.getOrDefault(name, noList);
    }

    /** Whether the language has a list. */
    boolean hasList(String name) {
        return lists.containsKey(name);
    }

    /** Whether a phrase of a list ends right before a token; the token that it begins at, or -1. */
    int listedBefore(String list, List<Token> tokens, int end) {
        PhraseIndex<String> index = list(list);
        for (int from = Math.max(0, end - LONGEST_LISTED); from < end; from++) {
            if (index.stands(tokens, from, end)) {
                return from;
            }
        }
        return -1;
    }

    boolean isParticle(Token token) {
        return particles.has(token);
    }

    boolean isParticle(String norm) {
        return particles.has(norm);
    }

    boolean isStop(Token token) {
        return stop.has(token);
    }

    @Nullable String home() {
        return home;
    }

    /** Whether a country that two offices share stands before the first of them. */
    boolean isCountryFirst() {
        return countryFirst;
    }
}
