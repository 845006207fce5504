package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What translation through other languages makes of the syllables of names: each is read through its characters, in one
 * language or another, or put into a word for what the character means. A written name is compared with a known one
 * syllable by syllable, every reading of each allowed.
 */
final class SyllableReadings {
    /** What it costs, in letters, that a syllable is not there at all. */
    private static final double SKIPPED = 1.5;
    /** What it costs that the words of a name stand in another order. */
    private static final double TURNED = 0.5;
    /** So many more letters than a reading may stand for it. */
    private static final int SLACK = 2;

    private static final int FEWEST_SYLLABLES = 2;
    private static final double NEVER = 1000;
    private static final double ROUNDING = 1e-6;

    private final Map<String, Syllable> bySyllable = new HashMap<>();

    /**
     * What may stand for a syllable.
     *
     * @param texts the texts of its readings
     * @param letters the letters of all its readings, as {@link #lettersOf} has them
     */
    private record Syllable(Set<String> texts, List<Reading> readings, long letters) {
        Syllable(Set<String> texts) {
            this(texts, texts.stream().map(Reading::new).toList(), lettersOf(String.join("", texts)));
        }
    }

    private record Reading(String text, long letters) {
        Reading(String text) {
            this(text, lettersOf(text));
        }
    }

    /** Adds readings of a syllable, alternatives parted by bars. */
    void add(String syllable, String readings) {
        String key = syllable.toLowerCase(Locale.ROOT);
        Syllable before = bySyllable.get(key);
        Set<String> known = before == null ? new LinkedHashSet<>() : new LinkedHashSet<>(before.texts());
        known.add(Folding.fold(syllable));
        for (String reading : readings.split("\\|")) {
            if (!reading.isBlank()) {
                String folded = String.join("", Knowledge.words(reading));
                known.add(folded);
                known.add(folded.replace("ou", "o").replace("uu", "u"));
            }
        }
        bySyllable.put(key, new Syllable(known));
    }

    /** A set of letters by a bit each; letters far apart in the alphabets may share one. */
    private static long lettersOf(String text) {
        long letters = 0;
        for (int at = 0; at < text.length(); at++) {
            letters |= 1L << text.charAt(at);
        }
        return letters;
    }

    /** How many letters of a text no reading of some syllables has: it is off by so many at least. */
    private static int strange(String text, List<Syllable> syllables) {
        long known = 0;
        for (Syllable syllable : syllables) {
            known |= syllable.letters();
        }
        int strange = 0;
        for (int at = 0; at < text.length(); at++) {
            strange += (known >>> text.charAt(at) & 1) == 0 ? 1 : 0;
        }
        return strange;
    }

    /**
     * How well written words stand for a known name, 0 to 1; 0 where nothing is known of its syllables.
     *
     * @param least what is of any use: a likeness below it may be told as still less
     */
    double likeness(List<String> written, String name, double least) {
        List<Syllable> syllables = syllables(name);
        String text = String.join("", written);
        int letters = text.length();
        double most = (1 - least) * letters + ROUNDING;
        if (syllables.isEmpty() || letters == 0 || strange(text, syllables) > most) {
            return 0;
        }
        double cost = cost(text, syllables, most);
        List<String> turned = new ArrayList<>(written);
        for (int turn = 1; turn < written.size(); turn++) {
            Collections.rotate(turned, 1);
            cost = Math.min(cost, cost(String.join("", turned), syllables, most) + TURNED);
        }
        return Math.max(0, 1 - cost / letters);
    }

    /** Whether written words are exactly the first syllables of a known name, two or more of them, and the rest is lost. */
    boolean isBeginning(List<String> written, String name) {
        List<Syllable> syllables = syllables(name);
        String letters = String.join("", written);
        for (int count = FEWEST_SYLLABLES; count < syllables.size(); count++) {
            if (cost(letters, syllables.subList(0, count), 0) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The readings of the syllables of a name; none where the tables know fewer than two of them. */
    private List<Syllable> syllables(String name) {
        List<Syllable> syllables = new ArrayList<>(4);
        int known = 0;
        for (String written : name.split(" ")) {
            Syllable syllable = bySyllable.get(written.toLowerCase(Locale.ROOT));
            known += syllable == null ? 0 : 1;
            syllables.add(syllable == null ? new Syllable(Set.of(Folding.fold(written))) : syllable);
        }
        return known < FEWEST_SYLLABLES ? List.of() : syllables;
    }

    /**
     * The fewest letters by which a text is off, whatever the reading of each syllable; where they are more than {@code most},
     * any number above it.
     */
    private static double cost(String text, List<Syllable> syllables, double most) {
        long letters = lettersOf(text);
        double[] before = new double[text.length() + 1];
        Arrays.fill(before, NEVER);
        before[0] = 0;
        for (Syllable syllable : syllables) {
            double[] after = new double[before.length];
            for (int at = 0; at < after.length; at++) {
                after[at] = before[at] + SKIPPED;
            }
            for (int start = 0; start < before.length; start++) {
                if (before[start] <= most) {
                    for (Reading reading : syllable.readings()) {
                        if (before[start] + Long.bitCount(reading.letters() & ~letters) <= most) {
                            read(text, start, reading.text(), before[start], after);
                        }
                    }
                }
            }
            before = after;
        }
        return before[text.length()];
    }

    /** Lowers what it costs to come to each place of a text by one reading from a place on. */
    private static void read(String text, int start, String reading, double base, double[] after) {
        int most = Math.min(text.length() - start, reading.length() + SLACK);
        double[] row = new double[most + 1];
        for (int at = 0; at <= most; at++) {
            row[at] = at;
        }
        for (int letter = 1; letter <= reading.length(); letter++) {
            double diagonal = row[0];
            row[0] = letter;
            for (int at = 1; at <= most; at++) {
                double above = row[at];
                int change = reading.charAt(letter - 1) == text.charAt(start + at - 1) ? 0 : 1;
                row[at] = Math.min(diagonal + change, Math.min(above, row[at - 1]) + 1);
                diagonal = above;
            }
        }
        for (int at = 0; at <= most; at++) {
            after[start + at] = Math.min(after[start + at], base + row[at]);
        }
    }
}
