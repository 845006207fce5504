package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.reader.token.Token;

/**
 * Many patterns of one language, found together. Each is filed under what it can begin with, so that a sentence costs
 * little more than a look-up a token. Immutable and safe for threads.
 */
public final class PatternSet {
    private static final int PREFIX_KEY = 2;
    private static final Comparator<Match> LONGEST_FIRST =
            Comparator.comparingInt(Match::length).reversed();

    private static final int[] NONE = {};

    private final List<Pattern> patterns;
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<String, int[]> byPrefix = new HashMap<>();
    private final Map<Mention.Kind, int[]> byKind = new EnumMap<>(Mention.Kind.class);
    private final ActivePatterns active;
    private int[] byNumber = NONE;
    private int[] anywhere = NONE;

    public PatternSet(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.active = new ActivePatterns(this.patterns);
        for (int index = 0; index < this.patterns.size(); index++) {
            file(this.patterns.get(index).firsts(), index);
        }
    }

    private void file(Pattern.Firsts firsts, int index) {
        int[] self = {index};
        firsts.words().forEach(word -> byWord.merge(word, self, PatternSet::union));
        for (String prefix : firsts.prefixes()) {
            if (prefix.length() < PREFIX_KEY) {
                anywhere = union(anywhere, self);
            } else {
                byPrefix.merge(prefix.substring(0, PREFIX_KEY), self, PatternSet::union);
            }
        }
        firsts.kinds().forEach(kind -> byKind.merge(kind, self, PatternSet::union));
        byNumber = firsts.number() ? union(byNumber, self) : byNumber;
        anywhere = firsts.anything() ? union(anywhere, self) : anywhere;
    }

    /** Both sorted sets as one. */
    private static int[] union(int[] some, int[] others) {
        if (some.length == 0 || others.length == 0) {
            return some.length == 0 ? others : some;
        }
        return IntStream.concat(IntStream.of(some), IntStream.of(others))
                .sorted()
                .distinct()
                .toArray();
    }

    public List<Pattern> patterns() {
        return patterns;
    }

    /** Every place where any of the patterns stands, the longest way of each, in the order of the text; they may overlap. */
    public List<Match> findAll(Annotated sentence) {
        BitSet possible = active.in(sentence);
        if (possible.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        Matcher matcher = new Matcher(sentence);
        for (int at = 0; at < sentence.size(); at++) {
            found.addAll(at(matcher, sentence, at, possible));
        }
        return found;
    }

    /**
     * The matches that a reader from left to right would take: at each place the longest (of equals the first in the
     * pack), none overlapping the one before.
     */
    public List<Match> find(Annotated sentence) {
        BitSet possible = active.in(sentence);
        if (possible.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        Matcher matcher = new Matcher(sentence);
        int at = 0;
        while (at < sentence.size()) {
            List<Match> here = at(matcher, sentence, at, possible);
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
        BitSet all = new BitSet();
        all.set(0, patterns.size());
        return at(new Matcher(sentence), sentence, token, all);
    }

    private List<Match> at(Matcher matcher, Annotated sentence, int token, BitSet possible) {
        int[] candidates = candidates(sentence, token);
        if (candidates.length == 0) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(2);
        for (int index : candidates) {
            Match match = possible.get(index) ? matcher.match(patterns.get(index), token) : null;
            if (match != null) {
                found.add(match);
            }
        }
        found.sort(LONGEST_FIRST);
        return found;
    }

    /** The patterns that can begin at a token, in the order of the pack. */
    private int[] candidates(Annotated sentence, int at) {
        Token token = sentence.token(at);
        int[] candidates = union(anywhere, byWord.getOrDefault(token.norm(), NONE));
        if (token.isNumber()) {
            candidates = union(candidates, byNumber);
        }
        if (!byPrefix.isEmpty() && token.isWord() && token.norm().length() >= PREFIX_KEY) {
            candidates = union(candidates, byPrefix.getOrDefault(token.norm().substring(0, PREFIX_KEY), NONE));
        }
        for (Map.Entry<Mention.Kind, int[]> entry : byKind.entrySet()) {
            if (!sentence.startingAt(entry.getKey(), at).isEmpty()) {
                candidates = union(candidates, entry.getValue());
            }
        }
        return candidates;
    }
}
