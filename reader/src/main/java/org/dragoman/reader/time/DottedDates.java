package org.dragoman.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;

/** Reads dates that are one number to the tokenizer, {@code 24.9.2013}, in the order of parts that the language has. */
final class DottedDates {
    /** A language without such dates. */
    static final DottedDates NONE = new DottedDates(List.of(), List.of(), Set.of(), Set.of());

    private static final Pattern THREE_PARTS = Pattern.compile("(\\d{1,4})\\.(\\d{1,2})\\.(\\d{1,4})");
    private static final Pattern TWO_PARTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("[12]?\\d|3[01]");
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", ":");
    private static final String RULE = "dotted-date";

    private final List<String> order;
    private final List<List<String>> cues;
    private final Set<String> openings;
    private final Set<String> joints;

    /**
     * @param order names of the three parts; empty where the language has no such dates
     * @param cues words after which two parts, a day and a month, are a date and no number; also with a bracket between
     * @param openings words that open a stretch of days, which a sign must close: amounts have them, too
     * @param joints words between the first and the last day of a stretch
     */
    DottedDates(List<String> order, List<String> cues, Set<String> openings, Set<String> joints) {
        this.order = List.copyOf(order);
        this.cues = cues.stream().map(cue -> List.of(cue.split(" "))).toList();
        this.openings = Set.copyOf(openings);
        this.joints = Set.copyOf(joints);
    }

    List<Mention> read(Sentence sentence) {
        if (order.size() != 3) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(0);
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.isNumber() && token.text().indexOf('.') > 0) {
                int last = found.isEmpty() ? -1 : found.get(found.size() - 1).to();
                read(sentence, at, token.text(), last).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> read(Sentence sentence, int at, String text, int last) {
        Matcher three = THREE_PARTS.matcher(text);
        if (three.matches()) {
            boolean fullYear = three.group(order.indexOf("year") + 1).length() == 4;
            TimePoint point = dayAndMonth(three).withYear(part("year", three));
            return fullYear && point.isPossible() ? Optional.of(mention(at, at + 1, point)) : Optional.empty();
        }
        Matcher two = TWO_PARTS.matcher(text);
        if (order.indexOf("year") != 2 || !two.matches()) {
            return Optional.empty();
        }
        int from = start(sentence, at, last);
        TimePoint point = dayAndMonth(two);
        return from >= 0 && point.isPossible() ? Optional.of(mention(from, at + 1, point)) : Optional.empty();
    }

    /** Where the date begins that a number of two parts ends; -1 where it is no date. */
    private int start(Sentence sentence, int at, int last) {
        int cue = cueBefore(sentence, at);
        if (cue > 0) {
            return cue == 1 ? at - 1 : at;
        }
        boolean bracket = at > 0 && sentence.token(at - 1).is("(") && cueBefore(sentence, at - 1) > 0;
        boolean joined = at > 1 && isJoint(sentence, at - 1) && (at - 1 == last || endsStretch(sentence, at));
        return bracket || joined || opensStretch(sentence, at) ? at : -1;
    }

    /** How many words the cue that ends before a token has; 0 without one. */
    private int cueBefore(Sentence sentence, int at) {
        for (List<String> cue : cues) {
            int from = at - cue.size();
            boolean here = from >= 0;
            for (int word = 0; here && word < cue.size(); word++) {
                here = sentence.token(from + word).is(cue.get(word));
            }
            if (here) {
                return cue.size();
            }
        }
        return 0;
    }

    /** "On the 10 - 13.6", "from 10 - 13.6,": whether the day alone before a joint is one. */
    private boolean endsStretch(Sentence sentence, int at) {
        boolean day = DAY.matcher(sentence.token(at - 2).text()).matches();
        return day && (cueBefore(sentence, at - 2) > 0 || isOpening(sentence, at - 3) && isClosed(sentence, at + 1));
    }

    /** "From 30.6 - 2.7,": whether a stretch of two such days begins with it. */
    private boolean opensStretch(Sentence sentence, int at) {
        return isOpening(sentence, at - 1)
                && at + 2 < sentence.size()
                && isJoint(sentence, at + 1)
                && TWO_PARTS.matcher(sentence.token(at + 2).text()).matches()
                && isClosed(sentence, at + 3);
    }

    private boolean isOpening(Sentence sentence, int at) {
        return at >= 0 && openings.contains(sentence.token(at).norm());
    }

    private boolean isJoint(Sentence sentence, int at) {
        return joints.contains(sentence.token(at).norm());
    }

    private static boolean isClosed(Sentence sentence, int at) {
        return at >= sentence.size() || CLOSING.contains(sentence.token(at).norm());
    }

    private TimePoint dayAndMonth(Matcher matcher) {
        return TimePoint.NOTHING_SAID.withDay(part("day", matcher)).withMonth(part("month", matcher));
    }

    private static Mention mention(int from, int to, TimePoint point) {
        return new Mention(Kind.DATE, from, to, TimeExpression.on(point), RULE);
    }

    private int part(String name, Matcher matcher) {
        return Integer.parseInt(matcher.group(order.indexOf(name) + 1));
    }
}
