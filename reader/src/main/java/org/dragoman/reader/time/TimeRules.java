package org.dragoman.reader.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.grammar.Pattern;
import org.dragoman.reader.grammar.PatternCompiler;
import org.dragoman.reader.grammar.PatternSet;
import org.dragoman.reader.grammar.RuleFile;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.time.TimePoint.Base;
import org.dragoman.reader.time.TimePoint.Lean;
import org.dragoman.reader.time.TimePoint.Portion;
import org.dragoman.reader.time.TimePoint.Unit;

/**
 * A language's {@code time.yaml}. Its rules stand in stages, each of which sees the dates that the ones before it found
 * (as {@code <start:date>} and {@code <end:date>}):
 *
 * <pre>
 * dotted: [day, month, year]  # the order of 24.9.2013, left out where nobody writes so
 * dotted-after: [...]         # words after which 24.9 is a day
 * dotted-from: [...]          # words that open a stretch of such days
 * dotted-to: [...]            # words between its first and its last day
 * classes: ...
 * points: ...                   # single dates and intervals with shared parts
 * refinements: ...              # early May, Monday + date
 * spans: ...                    # from ... to ..., since ..., by ...
 * nothing: ...                  # what looks like a date and is none
 * </pre>
 *
 * Slots give what they take; a setting of the same name gives it where the text does not say it:
 *
 * <ul>
 *   <li>{@code day}, {@code month}, {@code year}, {@code yy} (two digits), {@code weekday} (1 is Monday); with a 2 at the
 *       end those of the second date
 *   <li>{@code start}, {@code end}: a date found before; the rule's other slots add to it. Slots that begin with {@code _}
 *       are passed over
 *   <li>{@code unit} and {@code shift}: so many units from a {@code base}, {@code published} or {@code focus}; a
 *       {@code count} multiplies
 *   <li>{@code lean}: {@code past} (last), {@code coming} (next), {@code near} (this)
 *   <li>{@code part}: {@code early}, {@code middle}, {@code late}, {@code first-day}, {@code last-day}, {@code decade}, or with
 *       a {@code count} {@code half}, {@code quarter}, {@code season} (its first month), {@code first-months},
 *       {@code last-months}
 *   <li>{@code form}: {@code on}, {@code between}, {@code since}, {@code until}, {@code deadline}, {@code pair}
 *   <li>{@code about}: approximate. {@code weak}: not a date by itself, only inside a wider one
 *   <li>{@code span}: what the mention covers: all of the {@code match}, its {@code slots}, or one slot
 *   <li>{@code only}: {@code days}, {@code one-grain}, {@code neighbours}, {@code anniversary}: what the dates must be
 * </ul>
 *
 * @param stages the rules, stage by stage
 * @param nothing wordings that keep what stands inside them from being read
 * @param dotted dates that are one number with stops inside
 */
record TimeRules(List<PatternSet> stages, PatternSet nothing, DottedDates dotted) {
    private static final List<String> STAGES = List.of("points", "refinements", "spans");
    private static final Set<String> SLOTS = Set.of(
            "day",
            "month",
            "year",
            "yy",
            "weekday",
            "count",
            "unit",
            "shift",
            "lean",
            "part",
            "start",
            "end",
            "day2",
            "month2",
            "year2",
            "yy2",
            "weekday2");
    private static final Set<String> SETTINGS = Set.of(
            "form", "day", "month", "count", "unit", "shift", "base", "lean", "part", "about", "weak", "span", "only");

    static TimeRules read(LanguagePack pack, PackProblems problems) {
        PackNode file = pack.file("time");
        if (file == null) {
            return new TimeRules(
                    List.of(), new PatternSet(List.of(), pack.tokenizer().vocabulary()), DottedDates.NONE);
        }
        PatternCompiler compiler = new PatternCompiler(pack, RuleFile.classes(file, pack.tokenizer()));
        List<PatternSet> stages = new ArrayList<>();
        for (String stage : STAGES) {
            List<Pattern> patterns = RuleFile.rules(file, stage, compiler, problems);
            patterns.forEach(pattern -> check(pattern, file, problems));
            if (!stages.isEmpty()) {
                patterns.forEach(pattern -> checkLater(pattern, stage, file, problems));
            }
            stages.add(new PatternSet(patterns, pack.tokenizer().vocabulary()));
        }
        List<Pattern> nothing = RuleFile.rules(file, "nothing", compiler, problems);
        return new TimeRules(
                List.copyOf(stages), new PatternSet(nothing, pack.tokenizer().vocabulary()), dotted(file, problems));
    }

    private static DottedDates dotted(PackNode file, PackProblems problems) {
        PackNode order = file.get("dotted");
        if (order == null) {
            return DottedDates.NONE;
        }
        List<String> parts = file.textsOf("dotted");
        if (parts.size() != 3 || !Set.copyOf(parts).equals(Set.of("day", "month", "year"))) {
            problems.add(order, "dotted names day, month and year in their order, not " + parts);
            return DottedDates.NONE;
        }
        return new DottedDates(
                parts,
                file.textsOf("dotted-after"),
                Set.copyOf(file.textsOf("dotted-from")),
                Set.copyOf(file.textsOf("dotted-to")));
    }

    private static void check(Pattern pattern, PackNode file, PackProblems problems) {
        Map<String, Set<String>> slots = pattern.slots();
        slots.forEach((slot, values) -> {
            if (!slot.startsWith("_") && !SLOTS.contains(slot)) {
                problems.add(
                        file,
                        in(pattern) + "no slot is called " + slot + "; there are " + new TreeSet<>(SLOTS)
                                + ", and any that begins with _ is passed over");
            }
            values.forEach(value -> checkValue(pattern, slot, value, file, problems));
        });
        pattern.settings().forEach((setting, value) -> {
            if (!SETTINGS.contains(setting)) {
                problems.add(
                        file,
                        in(pattern) + "no setting is called " + setting + "; there are " + new TreeSet<>(SETTINGS));
            }
            checkValue(pattern, setting, value, file, problems);
        });
        String span = pattern.setting("span", "match");
        if (!span.equals("match") && !span.equals("slots") && !slots.containsKey(span)) {
            problems.add(file, in(pattern) + "span is match, slots or one of its own slots, not " + span);
        }
    }

    /** Later stages are skipped where the first one found nothing, so none of their rules may do without a date. */
    private static void checkLater(Pattern pattern, String stage, PackNode file, PackProblems problems) {
        Set<String> slots = pattern.slots().keySet();
        if (!slots.contains("start") && !slots.contains("end")) {
            problems.add(
                    file, in(pattern) + "has no <start:date> and no <end:date>; it belongs under points, not " + stage);
        }
    }

    private static void checkValue(Pattern pattern, String name, String value, PackNode file, PackProblems problems) {
        boolean known = switch (name) {
            case "form" -> isOneOf(value, Form.values());
            case "unit" -> isOneOf(value, Unit.values());
            case "only" -> isOneOf(value, MatchReader.Only.values());
            case "base" -> isOneOf(value, Base.values());
            case "lean" -> isOneOf(value, Lean.values());
            case "part" -> isOneOf(value, Portion.values());
            case "day",
                    "month",
                    "year",
                    "yy",
                    "weekday",
                    "count",
                    "shift",
                    "day2",
                    "month2",
                    "year2",
                    "yy2",
                    "weekday2" -> value.matches("-?\\d{1,6}");
            default -> true;
        };
        if (!known) {
            problems.add(file, in(pattern) + "\"" + value + "\" is no value for " + name);
        }
    }

    private static String in(Pattern pattern) {
        return "rule " + pattern.name() + " \"" + pattern.source() + "\": ";
    }

    private static boolean isOneOf(String value, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(constant(value))) {
                return true;
            }
        }
        return false;
    }

    /** The name in Java of a value as the packs write it: {@code first-months} is {@code FIRST_MONTHS}. */
    static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
