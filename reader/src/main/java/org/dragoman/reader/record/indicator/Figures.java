package org.dragoman.reader.record.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.record.indicator.Changes.Change;
import org.dragoman.reader.record.indicator.Changes.Sort;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one sentence together, for each is understood from those beside it. */
public final class Figures {
    /** Units of time count nothing between states. */
    public static final Set<String> SPANS = Set.of("years", "months", "weeks", "days", "hours", "minutes");

    private static final String PEOPLE = "people";
    /** Tokens at most from words for the other way to the figure that goes there. */
    private static final int TURNED = 5;
    /** Tokens at most from the number of projects to what they are worth. */
    private static final int WORTH = 2;

    private final Sight sight;
    private final List<Mention> main;
    private final Measures measures;
    private final Periods periods;
    private final Changes changes;
    private final SideFinder sideFinder;
    private final InTurn inTurn;
    private final CarriedFigures carried;
    private final FigureZones zones;
    private final Map<Mention, Map<Sort, BigDecimal>> comments = new HashMap<>();
    /** Figures of which only a fraction tells how they changed: "by a quarter (25.6 %)" tells more. */
    private final Set<Mention> rough = new HashSet<>();

    private final List<Change> lone = new ArrayList<>();

    private Figures(Sight sight) {
        this.sight = sight;
        List<Mention> all = mentions(sight);
        this.measures = new Measures(sight.scene(), sight.measures(), all);
        this.changes = new Changes(sight.scene(), measures);
        List<Change> found = changes.all();
        this.main = all.stream()
                .filter(mention ->
                        found.stream().noneMatch(change -> change.mention().equals(mention))
                                && !Changes.isRateBefore(sight.scene(), mention))
                .toList();
        this.periods = new Periods(sight, main);
        this.inTurn = new InTurn(sight.scene(), main);
        this.sideFinder = new SideFinder(sight, inTurn);
        this.carried = new CarriedFigures(sight);
        this.zones = new FigureZones(sight, main);
        found.forEach(this::attach);
    }

    /** Whether a sentence has anything to count. */
    public static boolean isIn(Scene scene) {
        if (!scene.cues(Measures.FRAME, "unrivalled").isEmpty()) {
            return true;
        }
        for (Mention mention : scene.annotated().mentions()) {
            if (isCounted(mention.kind()) && isFigure(mention)) {
                return true;
            }
        }
        return false;
    }

    /** The figures of a sentence; large numbers that stand alone have the unit of what was said before them. */
    public static List<Mention> mentions(Sight sight) {
        List<Mention> read = mentions(sight.scene());
        List<Mention> known = new ArrayList<>(read.size());
        String unit = StoryFigures.of(sight).unit();
        for (Mention shared : read) {
            Mention mention = Shares.resolved(sight, shared);
            if (mention == null) {
                continue;
            }
            if (mention.value() instanceof Amount amount && amount.unit().equals(Amount.UNSAID)) {
                if (unit != null && standsAlone(sight, mention.to())) {
                    known.add(with(mention, amount, unit));
                }
            } else {
                known.add(mention);
                unit = mention.value() instanceof Amount amount && isCarried(mention, amount) ? amount.unit() : unit;
            }
        }
        return known;
    }

    /** Keeps in mind what a sentence counts and in what, for those after it. */
    static void remember(Sight sight, List<Cue> topics) {
        for (Mention mention : mentions(sight)) {
            if (mention.value() instanceof Amount amount && isCarried(mention, amount)) {
                StoryFigures.of(sight).unit(amount.unit());
            }
        }
        if (!topics.isEmpty()) {
            Cue topic = topics.get(0);
            Mention place =
                    new Mention(Kind.ORDINAL, topic.from(), topic.to(), new Rank(1, null, null, null), topic.rule());
            Periods periods = new Periods(sight, List.of());
            StoryFigures.of(sight).topic(topic.setting("measure", ""), periods.resolve(periods.of(place)));
        }
    }

    /** Whether no noun follows that it could count: the end, a sign, a date or a word of syntax. */
    private static boolean standsAlone(Sight sight, int next) {
        Scene scene = sight.scene();
        if (next >= scene.size() || !scene.annotated().token(next).isWord()) {
            return true;
        }
        boolean syntax = scene.cues().stream()
                .anyMatch(cue -> cue.frame().equals(Cue.SYNTAX)
                        && cue.from() == next
                        && !cue.part().equals("of"));
        return syntax || scene.annotated().isCovered(next, Kind.DATE) || isOfMoney(sight, next);
    }

    /** Whether a noun follows that only money can be of: "3.9 billion in capital". */
    private static boolean isOfMoney(Sight sight, int next) {
        return sight.scene().cues(Measures.FRAME, "measure").stream()
                .filter(cue -> cue.from() >= next && cue.from() - next <= 1)
                .anyMatch(cue ->
                        sight.measures().named(cue.setting("measure", "")).counts() == MeasureKind.Counts.MONEY);
    }

    private static boolean isCarried(Mention mention, Amount amount) {
        return mention.kind() == Kind.MONEY || amount.unit().equals(PEOPLE);
    }

    private static Mention with(Mention mention, Amount amount, String unit) {
        Kind kind = unit.equals(PEOPLE) ? Kind.QUANTITY : Kind.MONEY;
        return new Mention(kind, mention.from(), mention.to(), amount.of(unit), mention.rule());
    }

    private static List<Mention> mentions(Scene scene) {
        List<Mention> found = new ArrayList<>();
        for (Mention mention : scene.annotated().mentions()) {
            if (isCounted(mention.kind()) && isFigure(mention)) {
                found.add(mention);
            }
        }
        return found;
    }

    private static boolean isCounted(Kind kind) {
        return kind == Kind.MONEY || kind == Kind.QUANTITY || kind == Kind.PERCENT || kind == Kind.ORDINAL;
    }

    private static boolean isFigure(Mention mention) {
        return mention.value() instanceof Rank
                || mention.value() instanceof Amount amount && !amount.restates() && !SPANS.contains(amount.unit());
    }

    private void attach(Change change) {
        Mention target = changes.target(change, main);
        if (target == null) {
            lone.add(change);
        } else {
            Map<Sort, BigDecimal> said = comments.computeIfAbsent(target, key -> new HashMap<>());
            if (!change.mention().rule().equals("fraction") && rough.remove(target)) {
                said.remove(change.sort());
            }
            boolean first = said.putIfAbsent(change.sort(), change.value()) == null;
            if (first && change.mention().rule().equals("fraction")) {
                rough.add(target);
            }
        }
    }

    /** The figures of a sentence whose measure can be told, in the order of the text. */
    public static List<Figure> of(Sight sight) {
        return new Figures(sight).read();
    }

    private List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        Figure before = null;
        for (int index = 0; index < main.size(); index++) {
            Figure figure = figure(index, before);
            if (figure != null) {
                figures.add(figure);
                before = figure;
            }
        }
        for (Change change : lone) {
            Figure figure = lone(change);
            if (figure != null) {
                figures.add(figure);
            }
        }
        figures.addAll(new ToldRanks(sight, sideFinder, periods, carried).beside(figures));
        return figures;
    }

    private @Nullable Figure figure(int index, @Nullable Figure before) {
        Mention mention = main.get(index);
        Measure measure = measure(mention, before);
        if (measure == null) {
            return null;
        }
        measure = mention.value() instanceof Rank ? measure.ofRank(sight.measures()) : measure;
        Sides sides = sides(index, measure, before);
        Mention date = date(mention, before);
        Edtf period = periods.resolve(date, before == null ? null : before.period());
        Map<Sort, BigDecimal> said = comments.getOrDefault(mention, Map.of());
        return new Figure(
                mention,
                measure,
                sides,
                date,
                period == null && !periods.isOfToday(mention) ? carried.period(measure) : period,
                said.get(Sort.GROWTH),
                said.get(Sort.FACTOR),
                said.get(Sort.SHARE));
    }

    private @Nullable Sides sides(int index, Measure measure, @Nullable Figure before) {
        Mention mention = main.get(index);
        if (before != null && before.sides() != null && isBack(before, mention)) {
            return before.sides().turned();
        }
        List<Mention> list = measures.isOfList(mention) ? List.of() : inTurn.listOf(mention);
        if (list.size() > 1) {
            Mention first = list.get(0);
            int last = main.indexOf(list.get(list.size() - 1));
            boolean opens = before == null || before.from() >= first.from();
            int from = zones.of(main.indexOf(first), measure, opens ? null : before)
                    .from();
            return sideFinder.of(
                    mention,
                    measure,
                    new SideFinder.Zone(from, zones.of(last, measure, before).to()),
                    opens ? null : before);
        }
        return sideFinder.of(mention, measure, zones.of(index, measure, before), before);
    }

    /** "3 billion, and 1 billion in the other direction": whether words right before or behind a figure turn it round. */
    private boolean isBack(Figure before, Mention mention) {
        return sight.scene().cues(Measures.FRAME, "back").stream()
                .anyMatch(cue ->
                        cue.from() >= before.to() && cue.to() <= mention.from() && mention.from() - cue.to() <= TURNED
                                || cue.from() >= mention.to() && cue.from() - mention.to() <= TURNED - 1);
    }

    private @Nullable Measure measure(Mention mention, @Nullable Figure before) {
        if (before != null && goesOn(before, mention) && isBack(before, mention)) {
            Measure there = before.measure();
            MeasureKind back = sight.measures().opposite(there.kind());
            return new Measure(back, back.flow(), null, there.firm(), there.score(), "the other way");
        }
        Measure own = measures.of(mention);
        if (own != null) {
            return own;
        }
        if (mention.value() instanceof Rank rank) {
            return rank.measure() == null && before != null ? before.measure().ofRank(sight.measures()) : null;
        }
        if (isRivalled(mention)) {
            return null;
        }
        if (before != null && goesOn(before, mention)) {
            return before.measure();
        }
        if (before != null && isWorth(before, mention)) {
            return before.measure().ofRank(sight.measures());
        }
        return carried.measure(mention);
    }

    /** Whether words of the sentence say that money in it is something else: a price, a fine. */
    private boolean isRivalled(Mention mention) {
        return measures.cues().stream()
                .anyMatch(cue -> cue.setting("measure", "").equals("none"));
    }

    /** Whether a number was written without what it counts. */
    private static boolean isBare(Mention mention) {
        return mention.value() instanceof Amount amount && amount.noun().isEmpty();
    }

    /** "9,500 projects (81 billion)": a sum right behind what is counted by number, and ranked by its money, is what that is worth. */
    private static boolean isWorth(Figure before, Mention mention) {
        MeasureKind kind = before.measure().kind();
        return mention.kind() == Kind.MONEY
                && !kind.ranked().equals(kind.name())
                && mention.from() - before.to() <= WORTH;
    }

    private static boolean goesOn(Figure before, Mention mention) {
        String unit = mention.value() instanceof Amount amount ? amount.unit() : "";
        MeasureKind kind = before.measure().kind();
        boolean money = mention.kind() == Kind.MONEY && kind.counts() == MeasureKind.Counts.MONEY;
        boolean people = mention.kind() == Kind.QUANTITY
                && unit.equals(PEOPLE)
                && (kind.is(MeasureKind.Trait.CARRIED)
                        || kind.counts() == MeasureKind.Counts.PEOPLE && isBare(mention));
        return money || people;
    }

    /** Whether a bracket that the figure before stands in closes between the two. */
    private boolean isBracketed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (sight.scene().annotated().token(at).is(")")) {
                return true;
            }
        }
        return false;
    }

    /** "In 2023 A (5 billion), B (4 billion)": whether a bracket holds only a figure, and its date stands before that. */
    private boolean isOfList(Figure before, @Nullable Mention date) {
        return date != null
                && date.to() < before.from()
                && sight.scene().annotated().token(before.from() - 1).is("(");
    }

    private @Nullable Mention date(Mention mention, @Nullable Figure before) {
        Mention own = periods.of(mention);
        Mention carried = before == null ? null : before.date();
        boolean carries = before != null
                && (!isBracketed(before.to(), mention.from()) || isOfList(before, carried))
                && !periods.isNow(before.to(), mention);
        boolean ofStart = carried != null && periods.isOfStart(carried, mention);
        return own == null && carries && !ofStart ? carried : own;
    }

    private @Nullable Figure lone(Change change) {
        Mention mention = change.mention();
        Measure measure = loneMeasure(mention);
        if (measure == null) {
            return null;
        }
        Sides sides = sideFinder.of(
                mention, measure, new SideFinder.Zone(0, sight.scene().size()), null);
        Mention date = periods.of(mention);
        return new Figure(
                mention,
                measure,
                sides,
                date,
                periods.resolve(date),
                change.sort() == Sort.GROWTH ? change.value() : null,
                change.sort() == Sort.FACTOR ? change.value() : null,
                change.sort() == Sort.SHARE ? change.value() : null);
    }

    /** What grew: the nearest wording for something of money or people that stands in the clause. */
    private @Nullable Measure loneMeasure(Mention mention) {
        Measure part = mention.rule().equals("fraction") ? measures.after(mention) : null;
        if (part != null) {
            return part;
        }
        Mention asMoney = new Mention(Kind.MONEY, mention.from(), mention.to(), mention.value(), mention.rule());
        Measure measure = measures.of(asMoney);
        return measure != null && measure.score() >= 1 ? measure : null;
    }
}
