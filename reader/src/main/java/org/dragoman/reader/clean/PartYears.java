package org.dragoman.reader.clean;

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
        int rising = 1;
        int falling = 1;
        int last = 0;
        for (int index = 0; index + 1 < lines.size(); index++) {
            Line line = lines.get(index).line();
            Matcher year = YEAR.matcher(view.substring(line.start(), line.end()));
            if (year.matches()) {
                int next = Integer.parseInt(year.group(1));
                rising = last == 0 || next >= last && rising > 0 ? rising + 1 : 0;
                falling = last == 0 || next <= last && falling > 0 ? falling + 1 : 0;
                last = next;
                if (line.length() <= LONGEST_YEAR_LINE) {
                    found.add(index);
                }
            }
        }
        return Math.max(rising, falling) > FEWEST ? found : Set.of();
    }
}
