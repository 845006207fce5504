package org.dragoman.reader.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
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
    private final List<Token> tokens;
    private final Deque<Named> taken = new ArrayDeque<>();
    private int steps;
    private int bestEnd;
    private Map<String, Capture> best = Map.of();

    private record Named(String name, Capture capture) {}

    /** What must still match after a node; the parts left form a linked list. */
    private record Rest(Node node, @Nullable Rest next) {}

    Matcher(Annotated sentence) {
        this.sentence = sentence;
        this.tokens = sentence.sentence().tokens();
    }

    @Nullable Match match(Pattern pattern, int from) {
        steps = 0;
        bestEnd = -1;
        best = Map.of();
        taken.clear();
        go(new Rest(pattern.root(), null), from);
        return bestEnd > from ? new Match(pattern, from, bestEnd, best) : null;
    }

    private void go(@Nullable Rest rest, int at) {
        if (++steps > MOST_STEPS) {
            return;
        }
        if (rest == null) {
            keep(at);
            return;
        }
        Node node = rest.node();
        Rest next = rest.next();
        if (node instanceof Node.Sequence sequence) {
            goSequence(sequence.parts(), next, at);
        } else if (node instanceof Node.Choice choice) {
            choice.parts().forEach(part -> go(new Rest(part, next), at));
        } else if (node instanceof Node.Optional optional) {
            go(new Rest(optional.part(), next), at);
            go(next, at);
        } else if (node instanceof Node.Gap gap) {
            goGap(gap, next, at);
        } else if (at < tokens.size()) {
            goToken(node, next, at);
        }
    }

    private void goSequence(List<Node> parts, @Nullable Rest next, int at) {
        Rest rest = next;
        for (int index = parts.size() - 1; index >= 0; index--) {
            rest = new Rest(parts.get(index), rest);
        }
        go(rest, at);
    }

    private void goGap(Node.Gap gap, @Nullable Rest next, int at) {
        int before = bestEnd;
        for (int length = 0; length <= gap.most() && at + length <= tokens.size(); length++) {
            go(next, at + length);
            if (bestEnd > before) {
                return;
            }
        }
    }

    private void goToken(Node node, @Nullable Rest next, int at) {
        Token token = tokens.get(at);
        if (node instanceof Node.Word word) {
            if (token.is(word.norm()) && (!word.capital() || token.isCapitalized())) {
                go(next, at + 1);
            }
        } else if (node instanceof Node.Prefix prefix) {
            if (token.isWord() && token.norm().startsWith(prefix.start())) {
                go(next, at + 1);
            }
        } else if (node instanceof Node.Any) {
            go(next, at + 1);
        } else if (node instanceof Node.Range range) {
            goRange(range, token, next, at);
        } else if (node instanceof Node.OfClass slot) {
            for (WordClass.Entry entry : slot.words().at(tokens, at)) {
                goSlot(slot.name(), new Capture(at, at + entry.norms().size(), entry.value(), null), next);
            }
        } else if (node instanceof Node.OfKind slot) {
            for (Mention mention : sentence.startingAt(slot.kind(), at)) {
                String words = sentence.sentence().textOf(mention.from(), mention.to());
                goSlot(slot.name(), new Capture(at, mention.to(), words, mention), next);
            }
        }
    }

    private void goRange(Node.Range range, Token token, @Nullable Rest next, int at) {
        if (!token.isNumber()
                || token.norm().length() > 6
                || !token.norm().chars().allMatch(c -> c >= '0' && c <= '9')) {
            return;
        }
        int number = Integer.parseInt(token.norm());
        if (range.low() <= number && number <= range.high()) {
            goSlot(range.name(), new Capture(at, at + 1, token.norm(), null), next);
        }
    }

    private void goSlot(String name, Capture capture, @Nullable Rest next) {
        taken.addLast(new Named(name, capture));
        go(next, capture.to());
        taken.removeLast();
    }

    private void keep(int end) {
        if (end <= bestEnd) {
            return;
        }
        bestEnd = end;
        Map<String, Capture> slots = new HashMap<>();
        taken.forEach(named -> slots.putIfAbsent(named.name(), named.capture()));
        best = slots;
    }
}
