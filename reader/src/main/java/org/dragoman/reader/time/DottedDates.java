package org.dragoman.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;

/** Reads dates that are one number to the tokenizer, {@code 24.9.2013}, in the order of parts that the language has. */
final class DottedDates {
    private static final Pattern THREE_PARTS = Pattern.compile("(\\d{1,4})\\.(\\d{1,2})\\.(\\d{1,4})");
    private static final String RULE = "dotted-date";

    private final List<String> order;

    DottedDates(List<String> order) {
        this.order = order;
    }

    List<Mention> read(Sentence sentence) {
        if (order.size() != 3) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>(0);
        for (int at = 0; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            if (token.isNumber() && token.text().indexOf('.') > 0) {
                add(at, token.text(), found);
            }
        }
        return found;
    }

    private void add(int at, String text, List<Mention> found) {
        Matcher matcher = THREE_PARTS.matcher(text);
        if (!matcher.matches()) {
            return;
        }
        TimePoint point = TimePoint.NOTHING_SAID
                .withDay(part("day", matcher))
                .withMonth(part("month", matcher))
                .withYear(part("year", matcher));
        boolean fullYear = matcher.group(order.indexOf("year") + 1).length() == 4;
        if (fullYear && point.isPossible()) {
            found.add(new Mention(Kind.DATE, at, at + 1, TimeExpression.on(point), RULE));
        }
    }

    private int part(String name, Matcher matcher) {
        return Integer.parseInt(matcher.group(Math.max(0, order.indexOf(name)) + 1));
    }
}
