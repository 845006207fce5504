package org.dragoman.reader.grammar;

import java.util.Arrays;
import java.util.List;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;

/** A part of a pattern together with what must follow it, so that a search goes from one to the next without a memory. */
abstract class Step {
    /** Goes on from a token in every way that the pattern allows. */
    abstract void go(Matcher matcher, int at);

    /** The way through a part and then on. */
    static Step of(Node node, Step next) {
        if (node instanceof Node.Sequence sequence) {
            return ofSequence(sequence.parts(), next);
        }
        if (node instanceof Node.Choice choice) {
            return new Choice(
                    choice.parts().stream().map(part -> of(part, next)).toArray(Step[]::new));
        }
        if (node instanceof Node.Optional optional) {
            return new Choice(new Step[] {of(optional.part(), next), next});
        }
        if (node instanceof Node.Word word) {
            return word.capital() ? new Capital(word.number(), next) : new Word(word.number(), next);
        }
        if (node instanceof Node.Prefix prefix) {
            return new Prefix(prefix.start(), next);
        }
        if (node instanceof Node.Gap gap) {
            return new Gap(gap.most(), next);
        }
        if (node instanceof Node.Range range) {
            return new Range(range, next);
        }
        if (node instanceof Node.OfClass slot) {
            return new OfClass(slot.name(), slot.words(), next);
        }
        return node instanceof Node.OfKind slot ? new OfKind(slot.name(), slot.kind(), next) : new Any(next);
    }

    private static Step ofSequence(List<Node> parts, Step next) {
        Step step = next;
        for (int index = parts.size() - 1; index >= 0; index--) {
            step = of(parts.get(index), step);
        }
        return step;
    }

    /** The end of a pattern. */
    static final class End extends Step {
        @Override
        void go(Matcher matcher, int at) {
            matcher.keep(at);
        }
    }

    private static final class Word extends Step {
        private final int word;
        private final Step next;

        Word(int word, Step next) {
            this.word = word;
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            if (matcher.isWord(at, word)) {
                matcher.go(next, at + 1);
            }
        }
    }

    private static final class Capital extends Step {
        private final int word;
        private final Step next;

        Capital(int word, Step next) {
            this.word = word;
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            if (matcher.isWord(at, word) && matcher.token(at).isCapitalized()) {
                matcher.go(next, at + 1);
            }
        }
    }

    private static final class Prefix extends Step {
        private final String start;
        private final Step next;

        Prefix(String start, Step next) {
            this.start = start;
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            if (matcher.isInside(at)) {
                Token token = matcher.token(at);
                if (token.isWord() && token.norm().startsWith(start)) {
                    matcher.go(next, at + 1);
                }
            }
        }
    }

    private static final class Any extends Step {
        private final Step next;

        Any(Step next) {
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            if (matcher.isInside(at)) {
                matcher.go(next, at + 1);
            }
        }
    }

    /** A date is one word of a wide gap, however many it is said with. */
    private static final class Gap extends Step {
        /** Words of the widest gap that is narrow. */
        private static final int NARROW = 3;

        private final int most;
        private final Step next;

        Gap(int most, Step next) {
            this.most = most;
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            int before = matcher.bestEnd();
            int dateEnd = at;
            int length = 0;
            for (int here = at; length <= most && here <= matcher.size(); here++) {
                matcher.go(next, here);
                if (matcher.bestEnd() > before || matcher.isStop(here)) {
                    return;
                }
                boolean inDate = here < dateEnd;
                dateEnd = inDate || most <= NARROW ? dateEnd : matcher.dateEnd(here);
                length += here + 1 < dateEnd ? 0 : 1;
            }
        }
    }

    /** An option that begins with a word is passed over at once where another word stands, which is nearly always. */
    private static final class Choice extends Step {
        /** What no word has as its number. */
        private static final int NO_WORD = -1;

        private final Step[] options;
        /** The word that each option begins with, or none where it may begin otherwise. */
        private final int[] words;

        Choice(Step[] options) {
            this.options = options;
            this.words = Arrays.stream(options).mapToInt(Choice::word).toArray();
        }

        private static int word(Step option) {
            return option instanceof Word word ? word.word : NO_WORD;
        }

        @Override
        void go(Matcher matcher, int at) {
            int here = matcher.isInside(at) ? matcher.words()[at] : NO_WORD;
            for (int option = 0; option < options.length; option++) {
                if (words[option] == NO_WORD || words[option] == here) {
                    matcher.go(options[option], at);
                } else {
                    matcher.pass();
                }
            }
        }
    }

    private static final class Range extends Step {
        private static final int MOST_DIGITS = 6;

        private final Node.Range range;
        private final Step next;

        Range(Node.Range range, Step next) {
            this.range = range;
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            if (matcher.isInside(at) && matcher.token(at).isNumber()) {
                String digits = matcher.token(at).norm();
                int number = number(digits);
                if (range.low() <= number && number <= range.high()) {
                    matcher.take(range.name(), at, at + 1, digits, null, next);
                }
            }
        }

        /** The number that some digits are; the least there is where they are none, or too many. */
        private static int number(String digits) {
            if (digits.length() > MOST_DIGITS) {
                return Integer.MIN_VALUE;
            }
            int number = 0;
            for (int at = 0; at < digits.length(); at++) {
                int digit = digits.charAt(at) - '0';
                if (digit < 0 || digit > 9) {
                    return Integer.MIN_VALUE;
                }
                number = 10 * number + digit;
            }
            return number;
        }
    }

    private static final class OfClass extends Step {
        private final String name;
        private final WordClass words;
        private final Step next;

        OfClass(String name, WordClass words, Step next) {
            this.name = name;
            this.words = words;
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            if (!matcher.isInside(at)) {
                return;
            }
            List<WordClass.Phrase> phrases = words.beginningWith(matcher.words()[at]);
            for (int index = 0; index < phrases.size(); index++) {
                WordClass.Phrase phrase = phrases.get(index);
                if (phrase.standsAt(matcher.words(), at)) {
                    matcher.take(name, at, at + phrase.size(), phrase.value(), null, next);
                }
            }
        }
    }

    private static final class OfKind extends Step {
        private final String name;
        private final Kind kind;
        private final Step next;

        OfKind(String name, Kind kind, Step next) {
            this.name = name;
            this.kind = kind;
            this.next = next;
        }

        @Override
        void go(Matcher matcher, int at) {
            if (matcher.isInside(at)) {
                List<Mention> mentions = matcher.sentence().startingAt(kind, at);
                for (int index = 0; index < mentions.size(); index++) {
                    Mention mention = mentions.get(index);
                    matcher.take(name, at, mention.to(), null, mention, next);
                }
            }
        }
    }
}
