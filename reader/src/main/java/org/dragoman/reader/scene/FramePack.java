package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Pattern;
import org.dragoman.reader.grammar.PatternCompiler;
import org.dragoman.reader.grammar.PatternSet;
import org.dragoman.reader.grammar.RuleFile;
import org.dragoman.reader.grammar.WordClass;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * All frames of one language ({@code lang/CODE/frames/*.yaml}) and its syntax words ({@code lang/CODE/syntax.yaml}).
 *
 * <p>A frame file: {@code type} (the record type it reads), {@code triggers} (rules that begin a claim) and {@code cues}
 * (rules that set a field or tie a filler to a role; each sets {@code part}). A syntax file: {@code cues} whose {@code part}
 * is a class of words, such as {@code and}, {@code of}, {@code with}, {@code break}; one that sets {@code frames} is a cue of
 * those frames, as if each of them had it.
 */
public final class FramePack {
    static final String FRAME_KEY = "_frame";
    static final String PART_KEY = "part";
    /** What a cue of the syntax sets that is one of some frames alone: their record types, with spaces between. */
    private static final String FRAMES_KEY = "frames";

    private final String language;
    /** The settings that are read while documents are, which a node would gather anew each time. */
    private final Map<String, String> settings;

    private final boolean verbsHaveTense;
    private final boolean modifiersStandBefore;
    private final List<String> futureEndings;
    private final List<String> pastEndings;
    private final List<String> pastForms;
    private final VerbForms verbs;
    private final Set<String> plainForms;
    private final Set<String> perfectAuxiliaries;
    /** The triggers, and behind them the cues that can begin a claim without one: one search tells of them all. */
    private final PatternSet openers;

    private final PatternSet otherCues;
    /** How many of the openers are triggers. */
    private final int triggers;

    private final CueTable cues = new CueTable();
    private final List<CueGroup> governing = new ArrayList<>();
    /** The number of the group of each cue that opens no claim, by its place among those. */
    private final int[] groupNumbers;

    private final Map<Pattern, Integer> places = new IdentityHashMap<>();
    private final Comparator<Cue> inOrder = Comparator.comparingInt(Cue::from)
            .thenComparing(Comparator.comparingInt(Cue::to).reversed())
            .thenComparingInt(this::orderOf);

    private FramePack(
            LanguagePack pack, List<Pattern> triggers, List<Pattern> cues, Map<String, Set<String>> openingParts) {
        this.language = pack.code();
        PackNode all = pack.settings();
        this.settings = texts(all);
        this.verbsHaveTense = all.textOf("verbs-have-tense", "false").equals("true");
        this.modifiersStandBefore = all.textOf("modifiers-before-nouns", "no").equals("yes");
        this.futureEndings = List.copyOf(all.textsOf("future-endings"));
        this.pastEndings = List.copyOf(all.textsOf("past-endings"));
        this.pastForms = List.copyOf(all.textsOf("past-forms"));
        this.verbs = VerbForms.of(pack, triggers);
        this.plainForms = Set.copyOf(all.textsOf("plain-forms"));
        this.perfectAuxiliaries = Set.copyOf(all.textsOf("perfect-auxiliaries"));
        this.triggers = triggers.size();
        List<Pattern> opening = new ArrayList<>(triggers);
        List<Pattern> others = new ArrayList<>(cues.size());
        cues.forEach(cue -> places.put(cue, places.size()));
        for (List<Pattern> fellows : byPart(cues)) {
            String frame = frameOf(fellows.get(0));
            boolean opens = openingParts.getOrDefault(frame, Set.of()).contains(partOf(fellows.get(0)));
            addGroup(fellows, opens, opens ? opening : others);
        }
        this.openers = new PatternSet(opening, pack.tokenizer().vocabulary());
        this.otherCues = new PatternSet(others, pack.tokenizer().vocabulary());
        this.groupNumbers = new int[others.size()];
        for (CueGroup group : this.cues.groups()) {
            if (!group.opening()) {
                Arrays.fill(groupNumbers, group.first(), group.end(), group.number());
            }
        }
    }

    /** Cues in the order of the pack, those of a frame for a part together. */
    private static Collection<List<Pattern>> byPart(List<Pattern> cues) {
        Map<List<String>, List<Pattern>> groups = new LinkedHashMap<>();
        for (Pattern cue : cues) {
            groups.computeIfAbsent(List.of(frameOf(cue), partOf(cue)), any -> new ArrayList<>())
                    .add(cue);
        }
        return groups.values();
    }

    private static String frameOf(Pattern cue) {
        return cue.setting(FRAME_KEY, "");
    }

    private static String partOf(Pattern cue) {
        return cue.setting(PART_KEY, "");
    }

    private void addGroup(List<Pattern> fellows, boolean opens, List<Pattern> all) {
        String frame = frameOf(fellows.get(0)).intern();
        String part = partOf(fellows.get(0)).intern();
        int first = all.size();
        all.addAll(fellows);
        CueGroup group = new CueGroup(cues.groups().size(), frame, part, opens, first, all.size());
        cues.add(group);
        if (isGoverning(part)) {
            governing.add(group);
        }
    }

    private static Map<String, String> texts(PackNode node) {
        Map<String, String> texts = new HashMap<>();
        node.fields().forEach((key, value) -> texts.put(key, value.text()));
        return Map.copyOf(texts);
    }

    /**
     * The frames of a language; what is wrong with them is added to the problems.
     *
     * @param openers the parts of each frame whose cues can begin a claim without a trigger
     */
    public static FramePack of(LanguagePack pack, Map<String, Set<String>> openers, PackProblems problems) {
        List<Pattern> triggers = new ArrayList<>();
        List<Pattern> cues = new ArrayList<>();
        for (Map.Entry<String, PackNode> file : pack.files().entrySet()) {
            boolean frame = file.getKey().startsWith("frames/");
            if (frame || file.getKey().equals("syntax")) {
                String name = frame ? file.getValue().textOf("type", "") : Cue.SYNTAX;
                if (name.isEmpty()) {
                    problems.add(file.getValue(), "a frame needs a type, the record type that it reads");
                }
                load(pack, file.getValue(), name, triggers, cues, problems);
            }
        }
        return new FramePack(pack, triggers, cues, openers);
    }

    private static void load(
            LanguagePack pack,
            PackNode file,
            String frame,
            List<Pattern> triggers,
            List<Pattern> cues,
            PackProblems problems) {
        Map<String, WordClass> classes = RuleFile.classes(file, pack.tokenizer());
        PatternCompiler compiler = new PatternCompiler(pack, classes);
        RuleFile.rules(file, "triggers", compiler, problems).forEach(rule -> triggers.add(marked(rule, frame)));
        for (Pattern cue : RuleFile.rules(file, "cues", compiler, problems)) {
            if (!cue.has(PART_KEY)) {
                problems.add(file, "cue " + cue.name() + " sets no part: which role or field is it for?");
            }
            for (String of : cue.setting(FRAMES_KEY, frame).split(" ")) {
                cues.add(marked(cue, of));
            }
        }
    }

    private static Pattern marked(Pattern pattern, String frame) {
        Map<String, String> settings = new HashMap<>(pattern.settings());
        settings.put(FRAME_KEY, frame);
        return new Pattern(pattern.name(), pattern.source(), pattern.root(), settings);
    }

    String language() {
        return language;
    }

    /** A setting of the language as a whole. */
    public String setting(String key, String otherwise) {
        return settings.getOrDefault(key, otherwise);
    }

    /** Whether the form of a verb tells when it happens. */
    public boolean verbsHaveTense() {
        return verbsHaveTense;
    }

    /** Whether what tells more of a noun mostly stands before it. */
    public boolean modifiersStandBefore() {
        return modifiersStandBefore;
    }

    /** Whether a word, as patterns compare it, is or ends as one of the language's forms of the future. */
    public boolean isFuture(String word) {
        return hasEnding(word, futureEndings);
    }

    /** Whether a word, as patterns compare it, is or ends as one of the language's forms of the past. */
    public boolean isPast(String word) {
        return hasEnding(word, pastForms) || hasEnding(word, pastEndings);
    }

    /** Whether a word is one of some endings, or ends with one that leaves more than a letter before it. */
    static boolean hasEnding(String word, List<String> endings) {
        return endings.stream()
                .anyMatch(
                        ending -> word.equals(ending) || word.length() > ending.length() + 1 && word.endsWith(ending));
    }

    /** How the words of the language's past end where a noun phrase can hold none of them after its noun. */
    List<String> pastEndings() {
        return pastEndings;
    }

    /** How the words of the language's past end that tell it from the present; empty where they do not. */
    List<String> pastForms() {
        return pastForms;
    }

    /** Verbs in the present that may end as a past does. */
    Set<String> presentForms() {
        return verbs.present();
    }

    /** Verbs in a past that is told by their form alone. */
    Set<String> toldForms() {
        return verbs.past();
    }

    /** Forms of the present that make a past together with the participle behind them: "has met". */
    Set<String> perfectAuxiliaries() {
        return perfectAuxiliaries;
    }

    /** The verbs in the form that follows an auxiliary, where that form tells something; empty where it does not. */
    Set<String> plainForms() {
        return plainForms;
    }

    /** The triggers of all frames that a search for openers finds, at most one of a frame at a place (the longest). */
    List<Cue> triggers(PatternSet.Search search, Annotated sentence) {
        List<Match> matches = search.findAll(0, triggers);
        List<Cue> found = matches.isEmpty() ? List.of() : new ArrayList<>(matches.size());
        for (Match match : matches) {
            if (beginsInName(match, sentence)) {
                continue;
            }
            Cue cue = new Cue(match.pattern().setting(FRAME_KEY, ""), Cue.TRIGGER, match);
            if (found.stream().noneMatch(other -> other.frame().equals(cue.frame()) && outdoes(other, cue))) {
                found.removeIf(other -> other.frame().equals(cue.frame()) && outdoes(cue, other));
                found.add(cue);
            }
        }
        return found;
    }

    /** Whether the last word of a person's name was taken for the first of the wording, which in a name is no verb. */
    private static boolean beginsInName(Match match, Annotated sentence) {
        boolean slot = match.slots().values().stream().anyMatch(capture -> capture.from() == match.from());
        for (Mention name : slot ? List.<Mention>of() : sentence.mentions(Mention.Kind.PERSON)) {
            if (name.length() > 1 && match.from() == name.to() - 1 && match.to() > name.to()) {
                return !sentence.isCovered(match.from(), Mention.Kind.COUNTRY);
            }
        }
        return false;
    }

    /** Whether a trigger leaves another one nothing to say: it covers it, or is the verb whose object the noun is. */
    private static boolean outdoes(Cue one, Cue other) {
        boolean object = one.from() < other.from() && other.from() < one.to() && other.isNoun() && !one.isNoun();
        return covers(one, other) || object;
    }

    private static boolean covers(Cue outer, Cue inner) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }

    /** A search of a sentence for triggers and for the cues that can begin a claim without one. */
    PatternSet.Search searchOpeners(Annotated sentence) {
        return openers.in(sentence);
    }

    /** A search of a sentence for all other cues. */
    PatternSet.Search searchOtherCues(Annotated sentence) {
        return otherCues.in(sentence);
    }

    /** The cues of every frame that govern what stands after them. */
    List<CueGroup> governing() {
        return governing;
    }

    /** All cues, by the numbers of their groups. */
    List<CueGroup> groups() {
        return cues.groups();
    }

    /** Whether a part is that of words that govern what stands behind them. */
    public static boolean isGoverning(String part) {
        return switch (part) {
            case "of", "by", "with", "to", "in", "for", "between", "preposition", "host", "leader" -> true;
            default -> false;
        };
    }

    /** The cues of a frame for a part; null where it has none. */
    @Nullable CueGroup cuesOf(String frame, String part) {
        return cues.get(frame, part);
    }

    /** The numbers of the groups that some cues are of, which are told by their places among those that open no claim. */
    BitSet groupsOf(BitSet patterns) {
        BitSet numbers = new BitSet(cues.groups().size());
        for (int place = patterns.nextSetBit(0); place >= 0; place = patterns.nextSetBit(place + 1)) {
            numbers.set(groupNumbers[place]);
        }
        return numbers;
    }

    /** The order of cues: that of the text, of those that begin at one token the longest first, then that of the pack. */
    Comparator<Cue> inOrder() {
        return inOrder;
    }

    /** The place of a cue's pattern in the pack. */
    private int orderOf(Cue cue) {
        return Objects.requireNonNull(places.get(cue.match().pattern()));
    }
}
