package org.dragoman.reader.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.grammar.PatternSet;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.pack.PackProblems;

/** Finds the dates and intervals of a sentence by the rules of its language. Immutable and safe for threads. */
public final class TimeReader {
    private static final Comparator<Reading> BEST_FIRST = Comparator.comparingInt(
                    (Reading reading) -> reading.mention().length())
            .thenComparingInt(Reading::matched)
            .reversed();

    private final TimeRules rules;

    /**
     * A wording that one rule reads.
     *
     * @param mention where it stands and what it says
     * @param matched how many tokens the rule looked at
     * @param keeps whether it may stand by itself
     */
    private record Reading(Mention mention, int matched, boolean keeps) {}

    private TimeReader(TimeRules rules) {
        this.rules = rules;
    }

    /** The reader of a language; one without {@code time.yaml} finds nothing. What is wrong in its rules is reported. */
    public static TimeReader of(LanguagePack pack, PackProblems problems) {
        return new TimeReader(TimeRules.read(pack, problems));
    }

    /** The dates that the sentence names, the longest reading of each, in order and without overlap. */
    public List<Mention> read(Annotated sentence) {
        Annotated work = sentence.bare();
        List<Reading> readings = new ArrayList<>();
        for (Mention dotted : rules.dotted().read(sentence.sentence())) {
            readings.add(new Reading(dotted, 1, true));
            work.add(dotted);
        }
        for (PatternSet stage : rules.stages()) {
            for (Reading found : read(stage, work)) {
                work.add(found.mention());
                readings.add(found);
            }
            if (readings.isEmpty()) {
                return List.of();
            }
        }
        if (readings.stream().noneMatch(Reading::keeps)) {
            return List.of();
        }
        return choose(readings, rules.nothing().findAll(work));
    }

    private static List<Reading> read(PatternSet stage, Annotated work) {
        List<Reading> found = new ArrayList<>();
        for (Match match : stage.findAll(work)) {
            Optional<TimeExpression> expression = new MatchReader(match, work.sentence()).expression();
            if (expression.isPresent()) {
                Mention mention = mention(match, expression.get());
                found.add(new Reading(mention, match.length(), !match.pattern().has("weak")));
            }
        }
        return found;
    }

    /** A rule may look at more than it reads: its {@code span} is all it matched, its slots, or one of them. */
    private static Mention mention(Match match, TimeExpression value) {
        String span = match.pattern().setting("span", "match");
        int from = match.from();
        int to = match.to();
        if (span.equals("slots")) {
            from = match.slots().values().stream().mapToInt(Capture::from).min().orElse(from);
            to = match.slots().values().stream().mapToInt(Capture::to).max().orElse(to);
        } else {
            Capture slot = match.slot(span);
            from = slot == null ? from : slot.from();
            to = slot == null ? to : slot.to();
        }
        return new Mention(Kind.DATE, from, to, value, match.pattern().name());
    }

    private static List<Mention> choose(List<Reading> readings, List<Match> nothing) {
        List<Mention> chosen = new ArrayList<>();
        readings.sort(BEST_FIRST);
        for (Reading reading : readings) {
            Mention mention = reading.mention();
            if (reading.keeps()
                    && chosen.stream().noneMatch(mention::overlaps)
                    && nothing.stream().noneMatch(match -> blocks(match, mention))) {
                chosen.add(mention);
            }
        }
        chosen.sort(Comparator.comparingInt(Mention::from));
        return List.copyOf(chosen);
    }

    /** What is no date keeps every date from being read that does not reach beyond it, or that would begin with its end. */
    private static boolean blocks(Match nothing, Mention mention) {
        boolean inside = nothing.from() <= mention.from() && mention.to() <= nothing.to();
        boolean cut = nothing.from() < mention.from() && mention.from() < nothing.to();
        return inside || cut;
    }
}
