package org.dragoman.ledger.fuse;

import java.util.List;
import java.util.Set;
import org.dragoman.ledger.fuse.TypeRule.As;
import org.dragoman.ledger.fuse.TypeRule.DateRule;
import org.dragoman.ledger.fuse.TypeRule.FieldRule;

/** Compares what two cells of one block say: whether it may be one event, and how much speaks for it. */
final class Comparison {
    /** They contradict each other. */
    static final int NO = -1;

    private static final double SAME_NUMBER = 1.005;
    /** Days for which a step is announced before it is taken. */
    private static final int FORETOLD = 200;

    /** Letters that forms of one word have in common at least, and letters of the shorter one in which they may differ. */
    private static final int SHORTEST_STEM = 5;

    private static final int LONGEST_ENDING = 2;

    private static final int SOME = 1;
    private static final int GOOD = 2;
    private static final int STRONG = 4;

    private final TypeRule rule;
    private final DateRule dates;
    private final String block;

    /** @param block name of the block */
    Comparison(TypeRule rule, String block) {
        this.rule = rule;
        this.dates = rule.date();
        this.block = block;
    }

    /**
     * How much speaks for one event, leaving aside when it was; {@link #NO} where they contradict each other or have nothing
     * in common that counts.
     */
    int fields(Facts one, Facts other) {
        int score = 0;
        boolean needed = rule.need().isEmpty();
        boolean dated = one.date() != null && other.date() != null;
        boolean named = !isAnyOfItsYear(one, other);
        for (FieldRule field : rule.same()) {
            int found = field(field, one, other, true);
            if (found == NO) {
                return NO;
            }
            score += found;
            needed |= found > 0 && rule.need().contains(field.field());
            named |= found > 0 && field.names();
        }
        needed |= dated && dates.field() != null && rule.need().contains(dates.field());
        return needed && named ? score : NO;
    }

    /**
     * Whether one has no date and the other nothing but a year: whatever was told in that year would be close to it, so both
     * must name the same thing, where their type names things.
     */
    private boolean isAnyOfItsYear(Facts one, Facts other) {
        Span date = one.date() == null ? other.date() : one.date();
        return (one.date() == null) != (other.date() == null)
                && date != null
                && date.vagueness() == Span.YEAR
                && dates.undated() != DateRule.ANY
                && rule.same().stream().anyMatch(field -> field.how() == TypeRule.How.WORDS);
    }

    /** Whether they contradict each other, leaving aside when it was. */
    boolean contradict(Facts one, Facts other) {
        return rule.same().stream().anyMatch(field -> field(field, one, other, false) == NO);
    }

    /** @param strict whether figures in dispute count as the same only where both have the same date */
    private int field(FieldRule field, Facts one, Facts other, boolean strict) {
        int found = switch (field.how()) {
            case EQUAL -> codes(field, one, other);
            case CLASS -> classes(field, one, other);
            case NUMBER -> numbers(field, one, other, strict);
            case RANK -> numbers(field, one, other, strict);
            case WORDS -> words(field, one, other);
            case ACTOR, MEMBERS, OVERLAP, SIDE -> actors(field, one, other);
        };
        return found == NO && isAbsent(field.field(), one, other) && !field.absentDiffers() ? 0 : found;
    }

    /** Whether one of the two does not have the field at all. */
    private static boolean isAbsent(String field, Facts one, Facts other) {
        return !has(field, one) || !has(field, other);
    }

    private static boolean has(String field, Facts facts) {
        return facts.codes().containsKey(field)
                || facts.numbers().containsKey(field)
                || facts.words().containsKey(field)
                || facts.actors().containsKey(field);
    }

    private static int codes(FieldRule field, Facts one, Facts other) {
        String first = one.codes().get(field.field());
        String second = other.codes().get(field.field());
        if (first == null || second == null) {
            return first == null && second == null ? 0 : NO;
        }
        return first.equals(second) ? SOME : NO;
    }

    private static int classes(FieldRule field, Facts one, Facts other) {
        String first = one.codes().get(field.field());
        String second = other.codes().get(field.field());
        boolean compared = first != null && second != null || field.absentDiffers();
        if (compared && field.classOf(first) != field.classOf(second)) {
            return NO;
        }
        return first != null && first.equals(second) ? SOME : 0;
    }

    private int numbers(FieldRule field, Facts one, Facts other, boolean strict) {
        Double first = one.numbers().get(field.field());
        Double second = other.numbers().get(field.field());
        if (first == null || second == null) {
            return codes(field, one, other);
        }
        if (first * second < 0) {
            return NO;
        }
        double small = Math.min(Math.abs(first), Math.abs(second));
        double great = Math.max(Math.abs(first), Math.abs(second));
        double ratio = great == small ? 1 : small == 0 ? Double.MAX_VALUE : great / small;
        if (ratio <= SAME_NUMBER) {
            return GOOD;
        }
        boolean near = ratio <= (strict ? near(field, one, other) : field.near());
        return near && !isToldLater(field, one, other) ? SOME : NO;
    }

    /** Whether one figure was told so long after the other that it takes its place. */
    private static boolean isToldLater(FieldRule field, Facts one, Facts other) {
        Span first = one.hint();
        Span second = other.hint();
        return field.within() > 0 && first != null && second != null && first.gap(second) > field.within();
    }

    /** How far two figures of one thing may differ: a figure without its period is the one of a period only where equal. */
    private double near(FieldRule field, Facts one, Facts other) {
        boolean first = one.date() != null;
        boolean second = other.date() != null;
        if (first && second) {
            return field.near();
        }
        return first || second ? 0 : field.nearUndated();
    }

    private int words(FieldRule field, Facts one, Facts other) {
        Set<String> first = one.words().get(field.field());
        Set<String> second = other.words().get(field.field());
        if (first == null || second == null) {
            return first == null && second == null ? 0 : NO;
        }
        if (first.equals(second)) {
            return GOOD;
        }
        long shared = first.stream().filter(second::contains).count();
        boolean own = field.ownDiffers()
                && one.language().equals(other.language())
                && haveOwn(first, second)
                && haveOwn(second, first);
        boolean enough = shared * 2 >= Math.min(first.size(), second.size()) && shared > 0 && !own;
        if (enough) {
            return SOME;
        }
        return one.language().equals(other.language()) ? NO : 0;
    }

    /** Whether some word has none like it among the others. */
    private static boolean haveOwn(Set<String> words, Set<String> others) {
        return words.stream().anyMatch(word -> others.stream().noneMatch(other -> areForms(word, other)));
    }

    /** Whether two words are the same but for their ends, as forms of one word are. */
    private static boolean areForms(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int alike = 0;
        while (alike < shorter && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return one.equals(other) || alike >= Math.max(SHORTEST_STEM, shorter - LONGEST_ENDING);
    }

    private int actors(FieldRule field, Facts one, Facts other) {
        List<Actor> first = one.actors().get(field.field());
        List<Actor> second = other.actors().get(field.field());
        if (first == null || second == null) {
            return first == null && second == null ? 0 : NO;
        }
        List<Actor> small = first.size() <= second.size() ? first : second;
        List<Actor> great = first.size() <= second.size() ? second : first;
        int matched = Matches.count(small, great, (left, right) -> sameActor(field, left, one, right, other));
        boolean fits = switch (field.how()) {
            case MEMBERS -> matched == small.size() && matched >= Math.min(2, great.size());
            case OVERLAP -> matched > 0;
            default -> matched == small.size() && small.size() == great.size();
        };
        return !fits ? NO : first.equals(second) ? GOOD : SOME;
    }

    private boolean sameActor(FieldRule field, Actor left, Facts one, Actor right, Facts other) {
        if (SameActor.test(left, right)) {
            return true;
        }
        if (field.how() != TypeRule.How.SIDE) {
            return false;
        }
        boolean acts = field.values().contains(String.valueOf(one.codes().get(field.other())));
        boolean otherActs = field.values().contains(String.valueOf(other.codes().get(field.other())));
        if (acts && otherActs && (isSideOf(left, right) || isSideOf(right, left))) {
            return true;
        }
        return acts && isBody(right) || otherActs && isBody(left);
    }

    private static boolean isSideOf(Actor side, Actor person) {
        return side.kind() == Actor.Kind.COUNTRY
                && person.kind() == Actor.Kind.PERSON
                && side.key().equals(person.side());
    }

    /** Whether an actor is the body that the whole block is about. */
    private boolean isBody(Actor actor) {
        return actor.kind() == Actor.Kind.BODY && block.endsWith("/" + actor.key());
    }

    /** How much speaks for one event by when it was; {@link #NO} where that cannot be. */
    int when(Facts one, Facts other) {
        Span first = one.date();
        Span second = other.date();
        if (first != null && second != null) {
            return dates(first, second);
        }
        if (one.denied() != other.denied() && dates.field() != null) {
            return NO;
        }
        if (dates.undated() == DateRule.ANY) {
            return isToldTooEarly(one, other) ? NO : 0;
        }
        Span around = one.around();
        Span otherAround = other.around();
        if (around == null || otherAround == null) {
            return areOneOfSeries(one, other) ? 0 : NO;
        }
        int reach = first == null && second == null || dates.said() == 0 ? dates.undated() : dates.said();
        long gap = around.gap(otherAround);
        if (gap > reach) {
            return NO;
        }
        return gap == 0 ? GOOD : SOME;
    }

    /** Whether both tell the same number of a series that they call alike: the third dialogue is the third one, whenever it was. */
    private boolean areOneOfSeries(Facts one, Facts other) {
        boolean numbered = false;
        boolean named = false;
        for (FieldRule field : rule.same()) {
            boolean agrees = field(field, one, other, true) > 0;
            numbered |= agrees && field.serial();
            named |= agrees && field.how() == TypeRule.How.WORDS;
        }
        return numbered && named;
    }

    /**
     * Whether one document tells the same in both: of the same actors, on days so near that they may be one event. Two spans
     * of days that differ are two: a stay, and the official visit within it.
     */
    boolean isRepeated(Facts one, Facts other) {
        Span first = one.date();
        Span second = other.date();
        return first != null
                && second != null
                && first.vagueness() == Span.DAYS
                && second.vagueness() == Span.DAYS
                && (first.isOneDay() || second.isOneDay() || first.sameDays(second))
                && dates(first, second) != NO
                && one.denied() == other.denied()
                && one.actors().equals(other.actors())
                && fields(one, other) != NO;
    }

    /** Whether one was published, without a date, long before the day on which the other begins. */
    private boolean isToldTooEarly(Facts one, Facts other) {
        Span date = one.date() == null ? other.date() : one.date();
        Span hint = one.date() == null ? one.hint() : other.hint();
        return dates.as() == As.START && date != null && hint != null && hint.last() + FORETOLD < date.first();
    }

    private int dates(Span first, Span second) {
        if (first.sameDays(second)) {
            return STRONG;
        }
        if (dates.as() == As.WHOLE) {
            return NO;
        }
        long gap = first.gap(second);
        boolean fine = first.vagueness() == Span.DAYS && second.vagueness() == Span.DAYS;
        boolean vague = first.vagueness() != Span.DAYS && second.vagueness() != Span.DAYS;
        if (gap > (fine ? dates.slack() : 0) || vague && !first.contains(second) && !second.contains(first)) {
            return NO;
        }
        if (fine && gap > 1) {
            return 0;
        }
        return gap == 0 && fine ? GOOD : SOME;
    }

    /** Whether several days are all days of the event, and do not only bound the one it was on. */
    boolean areDaysLasting() {
        return dates.as() == As.SPAN && !dates.finest();
    }

    /** The last day on which another cell of the same vagueness can begin and be one event with this one. */
    long last(Facts facts) {
        Span around = facts.around();
        boolean anyTime = around == null || facts.date() == null && dates.undated() == DateRule.ANY;
        return anyTime || around == null
                ? Span.EVER
                : around.last() + Math.max(dates.slack(), Math.max(dates.undated(), dates.said()));
    }

    /** The days in which the reach of another cell must have a part for the two to be one event. */
    Reach reach(Facts facts) {
        Span around = facts.around();
        boolean anyTime = around == null || facts.date() == null && dates.undated() == DateRule.ANY;
        if (anyTime || around == null) {
            return Reach.ANY_DAY;
        }
        long apart = Math.max(dates.slack(), Math.max(dates.undated(), dates.said()));
        return new Reach(around.first() - apart, around.last() + apart);
    }

    /** Whether two cells may be one event, whatever else their block holds. */
    boolean mayBeOne(Facts one, Facts other) {
        return when(one, other) != NO && fields(one, other) != NO;
    }
}
