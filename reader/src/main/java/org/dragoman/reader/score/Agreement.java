package org.dragoman.reader.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a value that was read agrees with the gold one. */
final class Agreement {
    private static final String NAME = "name";
    private static final String ORGANISATION = "org";
    private static final String OFFICE = "office";
    private static final String SIDE = "of";

    private final TextFolding folding;
    private final Set<String> listedMeasures;

    Agreement(TextFolding folding, Set<String> listedMeasures) {
        this.folding = folding;
        this.listedMeasures = Set.copyOf(listedMeasures);
    }

    boolean agree(Comparison how, @Nullable Object gold, @Nullable Object read) {
        return switch (how) {
            case EXACT -> same(gold, read);
            case ACTORS -> actors(Values.list(gold), Values.list(read));
            case GROUP -> group(Values.list(gold), Values.list(read));
            case DATE -> dates(gold, read);
            case NUMBER -> numbers(gold, read);
            case SET -> sorted(gold).equals(sorted(read));
            case TEXT -> texts(gold, read);
            case MEASURE -> same(gold, read) || !isListed(gold) && !isListed(read);
            case RANK ->
                Values.isMap(read)
                        && same(
                                Values.map(gold).get("position"),
                                Values.map(read).get("position"));
        };
    }

    private boolean isListed(@Nullable Object measure) {
        return measure instanceof String word && listedMeasures.contains(word);
    }

    private static boolean same(@Nullable Object gold, @Nullable Object read) {
        if (gold instanceof Number && read instanceof Number) {
            return Objects.equals(Values.number(gold), Values.number(read));
        }
        return Objects.equals(gold, read);
    }

    private boolean actors(List<?> gold, List<?> read) {
        return gold.size() == read.size()
                && gold.stream().allMatch(one -> read.stream().anyMatch(other -> actor(one, other)));
    }

    private boolean group(List<?> gold, List<?> read) {
        long found = gold.stream()
                .filter(one -> read.stream().anyMatch(other -> actor(one, other)))
                .count();
        boolean noneWrong = read.stream().allMatch(other -> gold.stream().anyMatch(one -> actor(one, other)));
        return noneWrong && found >= Math.min(2, gold.size());
    }

    private boolean actor(@Nullable Object gold, @Nullable Object read) {
        if (!Values.isMap(gold)) {
            return Values.isMap(read) ? isDelegationOf(gold, Values.map(read)) : same(gold, read);
        }
        if (!Values.isMap(read)) {
            return false;
        }
        return actor(Values.map(gold), Values.map(read));
    }

    /** A country's unnamed delegation may be read with the office of the one who leads it. */
    private static boolean isDelegationOf(@Nullable Object country, Map<?, ?> read) {
        return !read.containsKey(ORGANISATION) && !read.containsKey(NAME) && same(country, read.get(SIDE));
    }

    private boolean actor(Map<?, ?> gold, Map<?, ?> read) {
        if (gold.containsKey(ORGANISATION) || read.containsKey(ORGANISATION)) {
            return gold.containsKey(ORGANISATION)
                    && read.containsKey(ORGANISATION)
                    && texts(gold.get(ORGANISATION), read.get(ORGANISATION));
        }
        if (Values.isFilled(gold.get(NAME))) {
            return names(gold, read);
        }
        return Values.isFilled(gold.get(OFFICE))
                && same(gold.get(OFFICE), read.get(OFFICE))
                && same(gold.get(SIDE), read.get(SIDE));
    }

    private boolean names(Map<?, ?> gold, Map<?, ?> read) {
        List<List<String>> others = namesOf(read);
        return namesOf(gold).stream().anyMatch(name -> others.stream().anyMatch(other -> name(name, other)));
    }

    private List<List<String>> namesOf(Map<?, ?> person) {
        List<Object> written = new ArrayList<>();
        written.add(person.get(NAME));
        written.addAll(Values.list(person.get("alt")));
        return written.stream()
                .filter(Values::isFilled)
                .map(name ->
                        folding.words(String.valueOf(name)).stream().sorted().toList())
                .toList();
    }

    /** The same parts in whatever order, or all of the shorter one where it has two at least. */
    private static boolean name(List<String> gold, List<String> read) {
        Set<String> one = new HashSet<>(gold);
        Set<String> other = new HashSet<>(read);
        boolean shorter = one.size() <= other.size();
        Set<String> small = shorter ? one : other;
        Set<String> big = shorter ? other : one;
        return gold.equals(read) || small.size() >= 2 && big.containsAll(small);
    }

    private boolean texts(@Nullable Object gold, @Nullable Object read) {
        Set<String> wanted = folding.contentWords(String.valueOf(gold));
        Set<String> shared = new HashSet<>(wanted);
        shared.retainAll(folding.contentWords(String.valueOf(read)));
        return !wanted.isEmpty() && 2 * shared.size() >= wanted.size();
    }

    private static boolean dates(@Nullable Object gold, @Nullable Object read) {
        DaySpan wanted = DaySpan.of(String.valueOf(gold));
        DaySpan found = DaySpan.of(String.valueOf(read));
        return wanted != null && found != null && wanted.agreesWith(found);
    }

    private static boolean numbers(@Nullable Object gold, @Nullable Object read) {
        Double wanted = Values.number(gold);
        Double found = Values.number(read);
        return wanted != null && found != null && Math.abs(wanted - found) <= 0.005 * Math.max(Math.abs(wanted), 1e-9);
    }

    private static List<String> sorted(@Nullable Object value) {
        return Values.list(value).stream().map(String::valueOf).sorted().toList();
    }
}
