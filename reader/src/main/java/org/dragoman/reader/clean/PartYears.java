package org.dragoman.reader.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of a page that are no more than a year, where they stand over the parts of a chronology. One such line alone is
 * a stray number; several in order, among them years that begin a line, date what follows each.
 */
final class PartYears {
    /** A year alone, or one that a mark parts from what is told of it. */
    private static final Pattern YEAR = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,4}((?:19|20)[0-9]{2})(?:\\s*[:.\\u2013\\u2014-]\\s|[^\\p{L}\\p{N}]{0,4}$).*");

    private static final int FEWEST = 2;
    private static final int LONGEST_YEAR_LINE = 12;

    private PartYears() {}

    /** The indexes of the lines that are a year and stand over a part. */
    static Set<Integer> of(String view, List<SortedLine> lines) {
        Set<Integer> found = new HashSet<>();
        List<Integer> years = new ArrayList<>();
        for (int index = 0; index + 1 < lines.size(); index++) {
            Line line = lines.get(index).line();
            Matcher year = YEAR.matcher(view.substring(line.start(), line.end()));
            if (year.matches()) {
                years.add(Integer.parseInt(year.group(1)));
                if (line.length() <= LONGEST_YEAR_LINE) {
                    found.add(index);
                }
            }
        }
        return years.size() >= FEWEST && isInOrder(years) ? found : Set.of();
    }

    private static boolean isInOrder(List<Integer> years) {
        List<Integer> rising = years.stream().sorted().toList();
        List<Integer> falling = years.stream().sorted(Comparator.reverseOrder()).toList();
        return years.equals(rising) || years.equals(falling);
    }
}
