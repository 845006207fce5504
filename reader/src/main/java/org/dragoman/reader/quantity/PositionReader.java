package org.dragoman.reader.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.grammar.PatternCompiler;
import org.dragoman.reader.grammar.PatternSet;
import org.dragoman.reader.grammar.RuleFile;
import org.dragoman.reader.grammar.WordClass;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.text.TextSpan;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads ordinals and ranks by the rules under {@code positions}. A rule's slot {@code position} (or its setting of that
 * name) is the number, {@code among} the number of those ranked, {@code measure} the noun that tells what is ranked; slots
 * named {@code before}, {@code after} and {@code measure} are looked at, but stay outside the mention when they stand at its edge.
 * {@code sort}, the noun of those ranked, may hint at the same. A rule that sets {@code capital} needs a capital letter.
 * A rule that sets {@code span} covers only its slots {@code mark}, {@code position} and {@code suffix}; a slot
 * {@code scope} is the scope of a rank.
 * {@code reads} is {@code ordinal}, {@code rank} or {@code none}; the last keeps words from being read otherwise.
 */
final class PositionReader {
    private static final List<String> EDGES = List.of("before", "after", "measure");
    private static final List<String> MARKED = List.of("mark", "position", "suffix");
    private static final List<String> MEASURING = List.of("ranked", "ranked-by", "among-noun");
    private static final String ANY_SORT = "any";
    private static final List<String> READS = List.of("ordinal", "rank", "none");

    private final PatternSet rules;
    private final ScopeReader scopes;

    PositionReader(PackNode file, LanguagePack language, UnitNames names, PackProblems problems) {
        Tokenizer tokenizer = language.tokenizer();
        Map<String, WordClass> classes = RuleFile.classes(file, tokenizer);
        checkMeasures(file, names, problems);
        this.rules = new PatternSet(
                RuleFile.rules(file, "positions", new PatternCompiler(language, classes), problems),
                tokenizer.vocabulary());
        for (PackNode rule : file.itemsOf("positions")) {
            PackNode set = rule.get("set");
            if (set == null || !READS.contains(set.textOf("reads", ""))) {
                problems.add(rule, "a rule of positions sets reads to one of " + READS);
            }
        }
        this.scopes = new ScopeReader(file, tokenizer);
    }

    private static void checkMeasures(PackNode file, UnitNames names, PackProblems problems) {
        PackNode classes = file.get("classes");
        for (String name : MEASURING) {
            PackNode ranked = classes == null ? null : classes.get(name);
            if (ranked != null) {
                ranked.fields().forEach((measure, phrases) -> checkMeasure(measure, phrases, names, problems));
            }
        }
    }

    private static void checkMeasure(String measure, PackNode at, UnitNames names, PackProblems problems) {
        if (!measure.equals(ANY_SORT)) {
            names.checkMeasure(measure, at, problems);
        }
    }

    /** The ordinals and ranks of a sentence outside the {@code taken} tokens. */
    List<Mention> read(Annotated sentence, boolean[] taken) {
        List<Mention> found = new ArrayList<>();
        for (Match match : rules.find(sentence)) {
            Mention mention = mention(sentence, match);
            if (mention != null && isFree(taken, mention)) {
                found.add(mention);
            }
        }
        return found;
    }

    private static boolean isFree(boolean[] taken, Mention mention) {
        for (int at = mention.from(); at < mention.to(); at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Mention mention(Annotated sentence, Match match) {
        String reads = match.pattern().setting("reads", "none");
        if (reads.equals("none")) {
            return null;
        }
        if (match.pattern().has("capital") && !sentence.token(match.from()).isCapitalized()) {
            return null;
        }
        TextSpan span = match.pattern().has("span") ? marked(match) : withoutEdges(match);
        Mention.Value value = reads.equals("rank") ? rank(sentence, match) : new Ordinal(position(match));
        return span.length() > 0
                ? new Mention(
                        Kind.ORDINAL,
                        span.start(),
                        span.end(),
                        value,
                        match.pattern().name())
                : null;
    }

    private static TextSpan withoutEdges(Match match) {
        int from = match.from();
        int to = match.to();
        for (String edge : EDGES) {
            Match.Capture slot = match.slot(edge);
            if (slot != null) {
                from = slot.from() == from ? slot.to() : from;
                to = slot.to() == to ? slot.from() : to;
            }
        }
        return new TextSpan(from, Math.max(from, to));
    }

    /** From the first of the slots that make the rank to the last of them. */
    private static TextSpan marked(Match match) {
        int from = match.to();
        int to = match.from();
        for (String name : MARKED) {
            Match.Capture slot = match.slot(name);
            if (slot != null) {
                from = Math.min(from, slot.from());
                to = Math.max(to, slot.to());
            }
        }
        return new TextSpan(Math.min(from, to), to);
    }

    private Rank rank(Annotated sentence, Match match) {
        Match.Capture measure = match.slot("measure");
        String hint = measure == null ? sort(match) : measure.value();
        Integer among = match.has("among") ? Integer.valueOf(match.number("among")) : null;
        Match.Capture scope = match.slot("scope");
        String where = scope == null
                ? scopes.after(sentence, match.to())
                : sentence.sentence().textOf(scope.from(), scope.to());
        return new Rank(position(match), among, where, hint);
    }

    /** What those ranked are hints at what they are ranked by: 18th of 106 investors. */
    private static @Nullable String sort(Match match) {
        Match.Capture sort = match.slot("sort");
        return sort == null || sort.value().equals(ANY_SORT) ? null : sort.value();
    }

    private static int position(Match match) {
        return match.has("position")
                ? match.number("position")
                : Integer.parseInt(match.pattern().setting("position", "1"));
    }

    /** Reads where a rank holds: in the world, in the region, within a body. */
    private static final class ScopeReader {
        private static final int REACH = 6;
        private static final int LONGEST = 7;

        private final PhraseTable<Boolean> openers = new PhraseTable<>();
        private final PhraseTable<Boolean> direct = new PhraseTable<>();
        /** Words that alone name a place, such as "world". */
        private final PhraseTable<Boolean> places = new PhraseTable<>();
        /** Words that may stand beside a name or such a word. */
        private final PhraseTable<Boolean> inner = new PhraseTable<>();

        private final Set<String> owners;

        ScopeReader(PackNode file, Tokenizer tokenizer) {
            PackNode scope = file.get("scope");
            texts(scope, "openers").forEach(phrase -> openers.add(tokenizer, phrase, true));
            texts(scope, "direct").forEach(phrase -> direct.add(tokenizer, phrase, true));
            texts(scope, "places").forEach(phrase -> places.add(tokenizer, phrase, true));
            texts(scope, "words").forEach(phrase -> inner.add(tokenizer, phrase, true));
            this.owners = Set.copyOf(texts(scope, "owners"));
        }

        private static List<String> texts(@Nullable PackNode scope, String field) {
            return scope == null ? List.of() : scope.textsOf(field);
        }

        /** The scope that stands at a token or after the owner of the rank ("of Ruritania"). */
        @Nullable String after(Annotated sentence, int from) {
            List<Token> tokens = sentence.sentence().tokens();
            PhraseTable.Phrase<Boolean> named = direct.at(tokens, from);
            if (named != null) {
                return sentence.sentence().textOf(from, from + named.size());
            }
            for (int at = from; at < tokens.size() && at < from + REACH; at++) {
                PhraseTable.Phrase<Boolean> opener = openers.at(tokens, at);
                if (opener != null) {
                    return scope(sentence, at + opener.size());
                }
                Token token = tokens.get(at);
                if (!token.isCapitalized() && !owners.contains(token.norm())) {
                    return null;
                }
            }
            return null;
        }

        /** The run of names and place words; it ends with the last of those. */
        private @Nullable String scope(Annotated sentence, int start) {
            List<Token> tokens = sentence.sentence().tokens();
            int end = start;
            int at = start;
            while (at < tokens.size() && at < start + LONGEST) {
                PhraseTable.Phrase<Boolean> place = places.at(tokens, at);
                PhraseTable.Phrase<Boolean> word = inner.at(tokens, at);
                if (place != null || tokens.get(at).isCapitalized()) {
                    at += place == null ? 1 : place.size();
                    end = at;
                } else if (word != null || tokens.get(at).is("-")) {
                    at += word == null ? 1 : word.size();
                } else {
                    break;
                }
            }
            return end > start ? sentence.sentence().textOf(start, end) : null;
        }
    }
}
