package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known person whom a name that is in no table means, where an office, its country and the date leave few to
 * choose from: a transliteration, a misspelling, or a name that came back through another language.
 */
final class HolderMatcher {
    private static final double ENOUGH_LETTERS = 0.78;
    private static final double ENOUGH_SOUND = 0.6;
    /** What letters of an office with many holders must have in common. */
    private static final double SURE_LETTERS = 0.88;

    private static final double FAMILY_LETTERS = 0.6;
    private static final double LEAD = 0.12;
    /** What the readings of a name's syllables must have in common with the written words. */
    private static final double ENOUGH_READING = 0.8;

    private static final double SURE_READING = 0.9;
    /** The same for what looks like a name of the country itself: every letter must be that of a reading. */
    private static final double EXACT_READING = 1;
    /** The same where signs and digits stand in the written name, and one person alone held the office. */
    private static final double DEBRIS = 0.45;

    /**
     * Who was found.
     *
     * @param repaired whether the written name is a mangled one, not just another spelling
     */
    record Found(KnownPerson person, boolean repaired) {}

    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final NameShapes shapes;
    private final Period period;
    /** What was found before: a name is asked for wherever it stands. */
    private final Map<Asked, Optional<Found>> answers = new HashMap<>();

    HolderMatcher(Knowledge knowledge, OfficeCodes codes, NameShapes shapes, Period period) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.shapes = shapes;
        this.period = period;
    }

    /**
     * How a name is written.
     *
     * @param words its folded words
     * @param hyphenated whether it has hyphens inside, as transliterations have
     * @param debris whether signs or digits stand where letters should
     */
    record Writing(List<String> words, boolean hyphenated, boolean debris) {}

    private record Asked(
            Writing written, String code, @Nullable String of) {}

    /** @param of country; null for any */
    @Nullable Found find(Writing written, String code, @Nullable String of) {
        return answers.computeIfAbsent(
                        new Asked(written, code, of), asked -> Optional.ofNullable(search(written, code, of)))
                .orElse(null);
    }

    private @Nullable Found search(Writing written, String code, @Nullable String of) {
        List<String> words = written.words();
        Found mangled = mangled(words, code);
        if (mangled != null || of == null) {
            return mangled;
        }
        List<KnownPerson> before = knowledge.holders(code, of, null, slack(period.first()), period.last());
        if (of.equals(shapes.country(words))) {
            Found read = read(words, before, EXACT_READING);
            return read == null || isFamily(words, read.person()) ? sameFamily(words, code, of) : read;
        }
        double enough = codes.isSingle(code) ? ENOUGH_LETTERS : SURE_LETTERS;
        List<KnownPerson> then = knowledge.holders(code, of, null, period.first(), period.last());
        Found alike = alike(written, enough, then);
        if (alike == null && period.isKnown()) {
            alike = alike(written, enough, before);
        }
        alike = alike == null ? read(words, before, period.isKnown() ? ENOUGH_READING : SURE_READING) : alike;
        alike = alike == null && period.isKnown() ? beginning(words, then) : alike;
        return alike == null && written.debris() && then.size() == 1 ? read(words, then, DEBRIS) : alike;
    }

    private static boolean isFamily(List<String> words, KnownPerson person) {
        return Knowledge.words(person.name()).get(0).equals(words.get(0));
    }

    /** The one holder of whose name the words are readings, syllable by syllable. */
    private @Nullable Found read(List<String> words, List<KnownPerson> holders, double enough) {
        KnownPerson best = null;
        double top = 0;
        double second = 0;
        for (KnownPerson holder : holders) {
            double likeness = knowledge.readings().likeness(words, holder.name(), enough - LEAD);
            if (likeness > top) {
                second = top;
                top = likeness;
                best = holder;
            } else {
                second = Math.max(second, likeness);
            }
        }
        return best != null && top >= enough && top - second >= LEAD ? new Found(best, true) : null;
    }

    /** The one holder of whose name the words are the first syllables. */
    private @Nullable Found beginning(List<String> words, List<KnownPerson> holders) {
        List<KnownPerson> fitting = holders.stream()
                .filter(holder -> knowledge.readings().isBeginning(words, holder.name()))
                .toList();
        return fitting.size() == 1 ? new Found(fitting.get(0), true) : null;
    }

    private static @Nullable LocalDate slack(@Nullable LocalDate first) {
        return first == null ? null : first.minusYears(1);
    }

    /** Whom translation turns into these words: one who held the office then, or, told of another year, at any time. */
    @Nullable Found mangled(List<String> words, String code) {
        List<KnownPerson> known = knowledge.byMangledName(words);
        List<KnownPerson> then = known.stream()
                .filter(person -> held(person, code, slack(period.first()), period.last()))
                .toList();
        List<KnownPerson> fitting = then.isEmpty()
                ? known.stream()
                        .filter(person -> held(person, code, null, null))
                        .toList()
                : then;
        return fitting.size() == 1 ? new Found(fitting.get(0), true) : null;
    }

    /** Whether somebody held an office in a period, one that texts call by its name, or some one whose field they leave out. */
    private boolean held(KnownPerson person, String code, @Nullable LocalDate first, @Nullable LocalDate last) {
        return person.terms().stream()
                .anyMatch(term -> term.overlaps(first, last)
                        && (term.office().equals(code)
                                || codes.areKindred(term.office(), code)
                                || codes.isIncomplete(code) && term.office().startsWith(code + ":")));
    }

    /** The one holder of a name like the written one: another spelling of it, unless it holds what no spelling does. */
    private static @Nullable Found alike(Writing written, double enoughLetters, List<KnownPerson> holders) {
        List<String> words = written.words();
        KnownPerson best = null;
        double top = 0;
        double second = 0;
        for (KnownPerson holder : holders) {
            double letters = letters(words, holder);
            double sound = written.hyphenated() ? sound(words, holder) : 0;
            double enough = Math.max(letters / enoughLetters, sound / ENOUGH_SOUND);
            double score = enough < 1 ? enough / 2 : enough + letters;
            if (score > top) {
                second = top;
                top = score;
                best = holder;
            } else {
                second = Math.max(second, score);
            }
        }
        return best != null && top >= 1 && top - second >= LEAD ? new Found(best, written.debris()) : null;
    }

    private static double letters(List<String> words, KnownPerson holder) {
        double best = 0;
        for (List<String> spelling : holder.spellingWords()) {
            best = Math.max(best, Likeness.ofLetters(words, spelling));
        }
        for (List<String> name : words.size() == 1 ? holder.shortNameWords() : List.<List<String>>of()) {
            best = Math.max(best, Likeness.ofLetters(words, name));
        }
        return best;
    }

    private static double sound(List<String> words, KnownPerson holder) {
        double best = 0;
        for (List<String> spelling : holder.spellingWords()) {
            best = Math.max(best, Likeness.ofSound(words, spelling));
        }
        return best;
    }

    /** A name of the country's own shape that nobody has: the one holder of that family name, if there is one. */
    private @Nullable Found sameFamily(List<String> words, String code, String of) {
        if (words.size() < 3 || !period.isKnown() || !codes.isSingle(code)) {
            return null;
        }
        List<KnownPerson> holders = knowledge.holders(code, of, null, period.first(), period.last());
        if (holders.size() != 1) {
            return null;
        }
        List<String> held = holders.get(0).spellingWords().get(0);
        boolean alike = held.get(0).equals(words.get(0))
                && held.size() == words.size()
                && Likeness.ofLetters(words, held) >= FAMILY_LETTERS;
        return alike ? new Found(holders.get(0), true) : null;
    }
}
