package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.token.Token;

/**
 * Many patterns of one language, found together. Each is filed under what it can begin with, so that a sentence costs
 * little more than a look-up a token. Immutable and safe for threads.
 */
public final class PatternSet {
    private static final int PREFIX_KEY = 2;
    private static final Comparator<Match> LONGEST_FIRST =
            Comparator.comparingInt(Match::length).reversed();

    private final List<Pattern> patterns;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byPrefix = new HashMap<>();
    private final Map<Mention.Kind, List<Integer>> byKind = new EnumMap<>(Mention.Kind.class);
    private final List<Integer> byNumber = new ArrayList<>();
    private final List<Integer> anywhere = new ArrayList<>();

    public PatternSet(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        for (int index = 0; index < this.patterns.size(); index++) {
            file(this.patterns.get(index).firsts(), index);
        }
    }

    private void file(Pattern.Firsts firsts, int index) {
        firsts.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(index));
        for (String prefix : firsts.prefixes()) {
            if (prefix.length() < PREFIX_KEY) {
                anywhere.add(index);
            } else {
                byPrefix.computeIfAbsent(prefix.substring(0, PREFIX_KEY), key -> new ArrayList<>())
                        .add(index);
            }
        }
        firsts.kinds()
                .forEach(kind ->
                        byKind.computeIfAbsent(kind, key -> new ArrayList<>()).add(index));
        if (firsts.number()) {
            byNumber.add(index);
        }
        if (firsts.anything()) {
            anywhere.add(index);
        }
    }

    public List<Pattern> patterns() {
        return patterns;
    }

    /** Every place where any of the patterns stands, the longest way of each, in the order of the text; they may overlap. */
    public List<Match> findAll(Annotated sentence) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = new Matcher(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            found.addAll(at(matcher, sentence, at));
        }
        return found;
    }

    /**
     * The matches that a reader from left to right would take: at each place the longest (of equals the first in the
     * pack), none overlapping the one before.
     */
    public List<Match> find(Annotated sentence) {
        List<Match> found = new ArrayList<>();
        Matcher matcher = new Matcher(sentence);
        int at = 0;
        while (at < sentence.size()) {
            List<Match> here = at(matcher, sentence, at);
            if (here.isEmpty()) {
                at++;
            } else {
                found.add(here.get(0));
                at = here.get(0).to();
            }
        }
        return found;
    }

    /** What stands at one token, the longest first. */
    public List<Match> at(Annotated sentence, int token) {
        return at(new Matcher(sentence), sentence, token);
    }

    private List<Match> at(Matcher matcher, Annotated sentence, int token) {
        Set<Integer> candidates = candidates(sentence, token);
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(2);
        candidates.stream().sorted().forEach(index -> {
            Match match = matcher.match(patterns.get(index), token);
            if (match != null) {
                found.add(match);
            }
        });
        found.sort(LONGEST_FIRST);
        return found;
    }

    private Set<Integer> candidates(Annotated sentence, int at) {
        Token token = sentence.token(at);
        Set<Integer> candidates = new LinkedHashSet<>(anywhere);
        candidates.addAll(byWord.getOrDefault(token.norm(), List.of()));
        if (token.isNumber()) {
            candidates.addAll(byNumber);
        }
        if (token.isWord() && token.norm().length() >= PREFIX_KEY) {
            candidates.addAll(byPrefix.getOrDefault(token.norm().substring(0, PREFIX_KEY), List.of()));
        }
        byKind.forEach((kind, indexes) -> {
            if (!sentence.startingAt(kind, at).isEmpty()) {
                candidates.addAll(indexes);
            }
        });
        return candidates;
    }
}
