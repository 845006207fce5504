package org.dragoman.reader.names;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell that somebody comes to an office or leaves it ({@code was elected}, {@code resigned}).
 *
 * @param from first token
 * @param to the token after the last
 * @param end the token after the last of the words that it ties to itself behind it, such as those for the office
 * @param change what becomes of the office
 * @param orders where the holder and the office may stand
 * @param planned whether it is still to come
 * @param undated whether the day beside it is that of something else: who takes leave on Monday leaves later
 * @param present whether the verb shows no past, so that the day beside it may lie ahead
 * @param apposed whether the words are put beside a name ({@code , who was elected}), so that no day before them is theirs
 * @param office the one office that it can be about, where it is not named ({@code won the presidential election})
 * @param rule name of the rule
 */
public record OfficeStep(
        int from,
        int to,
        int end,
        Holding.Change change,
        Set<Order> orders,
        boolean planned,
        boolean undated,
        boolean present,
        boolean apposed,
        @Nullable String office,
        String rule) {
    private static final String CHANGE = "change";
    private static final String ORDER = "order";
    private static final String TIME = "time";

    /** Where those whom the words speak of stand. */
    enum Order {
        /** "X was elected OFFICE". */
        HOLDER_STEP_OFFICE,
        /** "OFFICE X resigned". */
        HOLDER_STEP,
        /** "Y appointed X (as) OFFICE". */
        STEP_HOLDER_OFFICE,
        /** "Y dismissed OFFICE X". */
        STEP_OFFICE_HOLDER,
        /** "X succeeds Y (as OFFICE)": Y leaves what X comes to. */
        STEP_PREDECESSOR,
        /** "Y was not elected OFFICE": of the office nothing is told. */
        STEP_NOTHING,
        /** Words that only look like such a verb. */
        NO_STEP
    }

    public OfficeStep {
        orders = Set.copyOf(orders);
    }

    static OfficeStep of(Match match) {
        String time = match.pattern().setting(TIME, "past");
        return new OfficeStep(
                match.from(),
                match.to(),
                match.to(),
                Holding.Change.valueOf(match.pattern().setting(CHANGE, "holds").toUpperCase(Locale.ROOT)),
                orders(match.pattern().setting(ORDER, "")),
                time.equals("future"),
                time.equals("none"),
                time.equals("present"),
                match.pattern().setting("apposed", "no").equals("yes"),
                match.pattern().has("office") ? match.pattern().setting("office", "") : null,
                match.pattern().name());
    }

    private static Set<Order> orders(String said) {
        Set<Order> orders = EnumSet.noneOf(Order.class);
        for (String word : said.split(" ")) {
            orders.add(Order.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)));
        }
        return orders;
    }

    /** Says what is wrong with the settings of the rules of an offices' file. */
    static void check(PackNode file, PackProblems problems) {
        for (PackNode rule : file.itemsOf("steps")) {
            PackNode set = rule.get("set");
            String change = set == null ? "" : set.textOf(CHANGE, "");
            String order = set == null ? "" : set.textOf(ORDER, "");
            boolean known = Set.of("holds", "elected", "appointed", "ends").contains(change)
                    && Arrays.stream(order.split(" "))
                            .allMatch(word -> Arrays.stream(Order.values())
                                    .anyMatch(one -> one.name().equalsIgnoreCase(word.replace('-', '_'))));
            if (!known) {
                problems.add(
                        rule,
                        "a step sets change (holds, elected, appointed or ends) and order (of "
                                + Arrays.stream(Order.values())
                                        .map(one -> one.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                        .toList()
                                + ")");
            }
        }
    }

    /** Whether it can be about an office. */
    boolean isAbout(String code) {
        return office == null || office.equals(code);
    }

    boolean is(Order order) {
        return orders.contains(order);
    }

    /** The same words as they are said of somebody else, such as of him whom they tell to be followed by another one. */
    OfficeStep as(Holding.Change other) {
        return new OfficeStep(from, to, end, other, orders, planned, undated, present, apposed, office, rule);
    }

    /** The same words with others behind them that belong to them. */
    OfficeStep upTo(int token) {
        return token <= end
                ? this
                : new OfficeStep(from, to, token, change, orders, planned, undated, present, apposed, office, rule);
    }
}
