package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Vocabulary;
import org.dragoman.reader.token.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Many patterns of one language, found together. Each is filed under what it can begin with, so that a sentence costs
 * little more than a look-up a token. Immutable and safe for threads.
 */
public final class PatternSet {
    private static final int PREFIX_KEY = 2;

    private final Pattern[] patterns;
    private final Step[] starts;
    private final WordTable<int[]> byWord;
    /** By the first two letters of words, which are put together as one number. */
    private final WordTable<int[]> byPrefix = new WordTable<>();

    private final int[][] byKind = new int[Mention.Kind.values().length][];
    private final ActivePatterns active;
    private int kinds;
    /** Whether any pattern can begin with some number, or with words that begin alike. */
    private boolean hasTraits;

    private int[] byNumber = Indexes.NONE;
    private int[] anywhere = Indexes.NONE;

    /**
     * Patterns of one language.
     *
     * @param vocabulary the words of that language, which the patterns were compiled with
     */
    public PatternSet(List<Pattern> patterns, Vocabulary vocabulary) {
        this.patterns = patterns.toArray(Pattern[]::new);
        this.starts = patterns.stream()
                .map(pattern -> Step.of(pattern.root(), new Step.End()))
                .toArray(Step[]::new);
        this.active = new ActivePatterns(patterns, vocabulary);
        this.byWord = new WordTable<>(vocabulary);
        for (int index = 0; index < this.patterns.length; index++) {
            file(this.patterns[index].firsts(), index);
        }
    }

    private void file(Firsts firsts, int index) {
        firsts.words().forEach(word -> file(byWord, word, index));
        for (String prefix : firsts.prefixes()) {
            if (prefix.length() < PREFIX_KEY) {
                anywhere = Indexes.with(anywhere, index);
            } else {
                file(byPrefix, prefixKey(prefix), index);
            }
        }
        for (Mention.Kind kind : firsts.kinds()) {
            int[] before = byKind[kind.ordinal()];
            byKind[kind.ordinal()] = Indexes.with(before == null ? Indexes.NONE : before, index);
            kinds |= Annotated.bit(kind);
        }
        hasTraits |= firsts.number() || !firsts.prefixes().isEmpty();
        byNumber = firsts.number() ? Indexes.with(byNumber, index) : byNumber;
        anywhere = firsts.anything() ? Indexes.with(anywhere, index) : anywhere;
    }

    private static void file(WordTable<int[]> table, int key, int index) {
        int[] before = table.get(key);
        table.put(key, Indexes.with(before == null ? Indexes.NONE : before, index));
    }

    private static int prefixKey(String word) {
        return word.charAt(0) << 16 | word.charAt(1);
    }

    public List<Pattern> patterns() {
        return List.of(patterns);
    }

    /** Every place where any of the patterns stands, the longest way of each, in the order of the text; they may overlap. */
    public List<Match> findAll(Annotated sentence) {
        return in(sentence).findAll();
    }

    /**
     * The matches that a reader from left to right would take: at each place the longest (of equals the first in the
     * pack), none overlapping the one before.
     */
    public List<Match> find(Annotated sentence) {
        Search search = in(sentence);
        if (!search.canFind()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            List<Match> here = search.at(at);
            if (here.isEmpty()) {
                at++;
            } else {
                found.add(here.get(0));
                at = here.get(0).to();
            }
        }
        return found;
    }

    /** A search of one sentence, as its mentions are now. */
    public Search in(Annotated sentence) {
        return new Search(sentence);
    }

    /** The patterns looked for in one sentence. Belongs to one thread; the mentions must not change while it is used. */
    public final class Search {
        private final Annotated sentence;
        private final BitSet possible;
        private @Nullable Matcher matcher;
        private @Nullable Candidates candidates;

        private Search(Annotated sentence) {
            this.sentence = sentence;
            this.possible = active.in(sentence);
        }

        /** Whether the words of the sentence leave any pattern possible. */
        public boolean canFind() {
            return !possible.isEmpty();
        }

        /** The patterns that the words of the sentence leave possible, by their place in the pack; nobody may change them. */
        public BitSet possible() {
            return possible;
        }

        /** As {@link PatternSet#findAll}. */
        public List<Match> findAll() {
            return findAll(0, patterns.length);
        }

        /** As {@link PatternSet#findAll}, but of those patterns only that stand between two places in the pack. */
        public List<Match> findAll(int from, int to) {
            int possibleOne = possible.nextSetBit(from);
            if (possibleOne < 0 || possibleOne >= to) {
                return List.of();
            }
            Candidates all = candidates();
            List<Match> found = List.of();
            int token = -1;
            int first = 0;
            for (int index = 0; index < all.size(); index++) {
                int pattern = all.pattern(index);
                Match match = from <= pattern && pattern < to ? match(all, index) : null;
                if (match != null) {
                    found = found.isEmpty() ? new ArrayList<>() : found;
                    first = token == match.from() ? first : found.size();
                    token = match.from();
                    insert(found, first, match);
                }
            }
            return found;
        }

        private @Nullable Match match(Candidates all, int index) {
            int pattern = all.pattern(index);
            return matcher().match(patterns[pattern], starts[pattern], all.token(index));
        }

        /** What stands at one token, the longest first. */
        public List<Match> at(int token) {
            if (!canFind()) {
                return List.of();
            }
            Candidates all = candidates();
            List<Match> found = List.of();
            for (int index = all.from(token); index < all.to(token); index++) {
                Match match = match(all, index);
                if (match != null) {
                    found = found.isEmpty() ? new ArrayList<>(2) : found;
                    insert(found, 0, match);
                }
            }
            return found;
        }

        private Matcher matcher() {
            Matcher made = matcher;
            if (made == null) {
                made = new Matcher(sentence);
                matcher = made;
            }
            return made;
        }

        /** Puts a match behind all, from a place on, that are at least as long. */
        private static void insert(List<Match> found, int first, Match match) {
            int place = found.size();
            while (place > first && found.get(place - 1).length() < match.length()) {
                place--;
            }
            found.add(place, match);
        }

        /** The possible patterns by the tokens that they can begin at: collected when first asked for. */
        private Candidates candidates() {
            Candidates all = candidates;
            if (all == null) {
                all = collected(sentence.words());
                candidates = all;
            }
            return all;
        }

        private Candidates collected(SentenceWords words) {
            Candidates all = new Candidates(possible, sentence.size());
            int[] numbers = words.words();
            long[] marks = words.marks();
            boolean begun = (kinds & sentence.kinds()) != 0;
            for (int at = 0; at < numbers.length; at++) {
                all.addAll(byWord.get(numbers[at], marks[at]));
                if (anywhere.length > 0) {
                    all.addAll(anywhere);
                }
                if (hasTraits) {
                    addByTraits(sentence.token(at), all);
                }
                if (begun) {
                    addByKinds(kinds & sentence.kindsStarting(at), all);
                }
                all.endToken();
            }
            return all;
        }

        private void addByTraits(Token token, Candidates all) {
            if (token.isNumber()) {
                all.addAll(byNumber);
            } else if (!byPrefix.isEmpty() && token.isWord() && token.norm().length() >= PREFIX_KEY) {
                all.addAll(byPrefix.get(prefixKey(token.norm())));
            }
        }

        private void addByKinds(int kindsHere, Candidates all) {
            int begun = kindsHere;
            while (begun != 0) {
                all.addAll(byKind[Integer.numberOfTrailingZeros(begun)]);
                begun &= begun - 1;
            }
        }
    }
}
