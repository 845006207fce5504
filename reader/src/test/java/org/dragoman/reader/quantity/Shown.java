package org.dragoman.reader.quantity;

import org.dragoman.reader.grammar.Mention;

/** Values as the specs write them: {@code over 3200000000 USD}, {@code rank 52 of 148 by trade in Asia}. */
final class Shown {
    private Shown() {}

    static String of(Mention mention) {
        Mention.Value value = mention.value();
        if (value instanceof Amount amount) {
            return amount(amount);
        }
        if (value instanceof Rank rank) {
            return rank(rank);
        }
        return "ordinal " + ((Ordinal) value).value();
    }

    private static String amount(Amount amount) {
        StringBuilder shown = new StringBuilder();
        if (amount.bound() != null) {
            shown.append(amount.bound()).append(' ');
        }
        shown.append(amount.value().toPlainString());
        if (amount.valueTo() != null) {
            shown.append(" to ").append(amount.valueTo().toPlainString());
        }
        shown.append(' ').append(amount.unit());
        if (amount.measure() != null) {
            shown.append(" as ").append(amount.measure());
        }
        return shown.append(amount.restates() ? " again" : "").toString();
    }

    private static String rank(Rank rank) {
        return "rank " + rank.position()
                + (rank.among() == null ? "" : " of " + rank.among())
                + (rank.measure() == null ? "" : " by " + rank.measure())
                + (rank.scope() == null ? "" : " in " + rank.scope());
    }
}
