package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Tries one pattern at one place, by backtracking; keeps the longest way through. */
final class Matcher {
    private static final int MOST_STEPS = 4_000;

    private final Annotated sentence;
    private final int[] words;
    private final List<Taken> taken = new ArrayList<>();
    private int steps;
    private int bestEnd;
    private List<Taken> best = List.of();

    /** What a slot took; the value is null where it is the words themselves. */
    private record Taken(
            String name,
            int from,
            int to,
            @Nullable String value,
            @Nullable Mention mention) {}

    Matcher(Annotated sentence) {
        this.sentence = sentence;
        this.words = sentence.words().words();
    }

    @Nullable Match match(Pattern pattern, Step start, int from) {
        steps = 0;
        bestEnd = -1;
        best = List.of();
        go(start, from);
        return bestEnd > from ? new Match(pattern, from, bestEnd, slots()) : null;
    }

    private Map<String, Capture> slots() {
        if (best.isEmpty()) {
            return Map.of();
        }
        Map<String, Capture> slots = new HashMap<>();
        for (Taken slot : best) {
            String value = slot.value() == null ? sentence.sentence().textOf(slot.from(), slot.to()) : slot.value();
            slots.putIfAbsent(slot.name(), new Capture(slot.from(), slot.to(), value, slot.mention()));
        }
        return slots;
    }

    /** Takes one step, unless the pattern has had so many that it would never end. */
    void go(Step step, int at) {
        if (++steps <= MOST_STEPS) {
            step.go(this, at);
        }
    }

    /** Counts a step that leads nowhere, which is seen without taking it. */
    void pass() {
        steps++;
    }

    /** Gives a slot what it takes and goes on after it. */
    void take(String name, int from, int to, @Nullable String value, @Nullable Mention mention, Step next) {
        taken.add(new Taken(name, from, to, value, mention));
        go(next, to);
        taken.remove(taken.size() - 1);
    }

    /** A way through the pattern that ends before a token. */
    void keep(int end) {
        if (end > bestEnd) {
            bestEnd = end;
            best = taken.isEmpty() ? List.of() : List.copyOf(taken);
        }
    }

    /** The end of the longest way so far; -1 where there is none. */
    int bestEnd() {
        return bestEnd;
    }

    Annotated sentence() {
        return sentence;
    }

    int[] words() {
        return words;
    }

    int size() {
        return words.length;
    }

    /** The end of the longest date that begins at a token; the token itself where none does. */
    int dateEnd(int at) {
        int end = at;
        for (Mention date : at < words.length ? sentence.startingAt(Mention.Kind.DATE, at) : List.<Mention>of()) {
            end = Math.max(end, date.to());
        }
        return end;
    }

    /** Whether a semicolon stands at a token: no wording goes on past it. */
    boolean isStop(int at) {
        return at < words.length && token(at).is(";");
    }

    boolean isInside(int at) {
        return at < words.length;
    }

    boolean isWord(int at, int word) {
        return at < words.length && words[at] == word;
    }

    Token token(int at) {
        return sentence.token(at);
    }
}
