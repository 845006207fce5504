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
    private static final Pattern THREE_PARTS = Pattern.compile("(\\d{1,4})\\.(\\d{1,2})\\.(\\d{1,4})");
    private static final Pattern TWO_PARTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");
    private static final String RULE = "dotted-date";

    private final List<String> order;
    private final Set<String> cues;

    /**
     * @param order names of the three parts; empty where the language has no such dates
     * @param cues words after which two parts, a day and a month, are a date and no number
     */
    DottedDates(List<String> order, Set<String> cues) {
        this.order = List.copyOf(order);
        this.cues = Set.copyOf(cues);
    }

    List<Mention> read(Sentence sentence) {
        if (order.size() != 3) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(0);
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.isNumber() && token.text().indexOf('.') > 0) {
                read(sentence, at, token.text()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention> read(Sentence sentence, int at, String text) {
        Matcher three = THREE_PARTS.matcher(text);
        if (three.matches()) {
            boolean fullYear = three.group(order.indexOf("year") + 1).length() == 4;
            TimePoint point = dayAndMonth(three).withYear(part("year", three));
            return fullYear && point.isPossible() ? Optional.of(mention(at, at + 1, point)) : Optional.empty();
        }
        Matcher two = TWO_PARTS.matcher(text);
        boolean yearLast = order.indexOf("year") == 2;
        if (at == 0 || !yearLast || !cues.contains(sentence.token(at - 1).norm()) || !two.matches()) {
            return Optional.empty();
        }
        TimePoint point = dayAndMonth(two);
        return point.isPossible() ? Optional.of(mention(at - 1, at + 1, point)) : Optional.empty();
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
