package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.jspecify.annotations.Nullable;

/** Reads pledges: amounts that sides aim at together, or that one promises another. */
final class PledgeComposer implements SceneComposer {
    private static final String TYPE = "pledge";
    private static final int REACH_OF_DATE = 14;
    private static final int REACH_OF_SORT = 10;
    private static final int ACROSS_AMOUNT = 8;
    private static final double NO_RECEIVER = 0.8;
    private static final double OTHER_TARGET = 0.8;
    private static final int NEXT_TO = 3;
    private static final double AT_HOME = 0.6;
    private static final double LEAST_OF_TARGET = 0.6;

    @Override
    public boolean concerns(Scene scene) {
        return Figures.isIn(scene)
                && scene.cues().stream().anyMatch(cue -> cue.is(TYPE, "target") || cue.is(TYPE, "promise"));
    }

    @Override
    public List<Draft> compose(Sight sight) {
        Promises promises = new Promises(sight);
        List<Figure> figures = Figures.of(sight);
        List<Draft> drafts = new ArrayList<>();
        for (Mention mention : Figures.mentions(sight)) {
            if (!(mention.value() instanceof Amount)) {
                continue;
            }
            Cue cue = promises.of(mention);
            if (cue != null) {
                Figure figure = figureAt(figures, mention);
                Draft draft = cue.part().equals("target")
                        ? target(sight, cue, mention, figure)
                        : promise(sight, cue, mention, figure);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static @Nullable Figure figureAt(List<Figure> figures, Mention mention) {
        return figures.stream()
                .filter(figure -> figure.mention().equals(mention))
                .findFirst()
                .orElse(null);
    }

    // --- targets ---

    private static @Nullable Draft target(Sight sight, Cue cue, Mention mention, @Nullable Figure figure) {
        if (figure == null || figure.sides() == null || !figure.sides().isPair() || isTariff(sight, mention)) {
            return null;
        }
        Sides sides = figure.sides();
        String what = targetOf(figure.measure().name());
        Draft draft = new Draft(TYPE, sight.scene(), cue);
        String wisher = wisher(sight, cue, sides);
        draft.set("by", wisher == null ? sides.codes() : List.of(wisher));
        if (wisher != null) {
            draft.set("to", sides.other(wisher)).status(Status.PROPOSED);
        }
        draft.set("what", what);
        write(sight, draft, mention);
        draft.times(figure.measure().score(), figure.measure().why());
        boolean trade = what.equals("trade-target");
        draft.times(trade ? Math.max(LEAST_OF_TARGET, sides.score()) : sides.score(), sides.why());
        return trade ? draft : draft.times(OTHER_TARGET, "a target for something else than trade");
    }

    /** Whether a percentage stands in a sentence about something that is no measure between states, such as tariffs. */
    private static boolean isTariff(Sight sight, Mention mention) {
        return mention.kind() == Kind.PERCENT
                && sight.scene().cues(Measures.FRAME, "measure").stream()
                        .anyMatch(cue -> cue.setting("measure", "").equals("none"));
    }

    private static String targetOf(String measure) {
        return switch (measure) {
            case "trade", "exports", "imports" -> "trade-target";
            case "investment-capital" -> "investment-target";
            default -> "other";
        };
    }

    /** The one side that only wants the target; null where both agree on it. */
    private static @Nullable String wisher(Sight sight, Cue cue, Sides sides) {
        for (Cue wish : sight.scene().cues(TYPE, "wish")) {
            if (wish.from() <= cue.to() && cue.from() - wish.to() <= REACH_OF_SORT) {
                Argument subject = sight.arguments().subject(wish);
                List<String> codes = subject == null ? List.of() : sight.pairs().codes(subject.group());
                if (codes.size() == 1 && sides.codes().contains(codes.get(0))) {
                    return codes.get(0);
                }
            }
        }
        return null;
    }

    // --- promises ---

    private static @Nullable Draft promise(Sight sight, Cue cue, Mention mention, @Nullable Figure figure) {
        Measure measure = new Measure("aid", Flow.SENT, null, false, 1, "\"" + cue.rule() + "\"");
        SideRoles roles = new SideRoles(sight);
        List<SideRoles.Side> near = roles.of(mention, measure, 0, sight.scene().size());
        String by = giver(sight, cue, figure);
        String said = by == null ? null : receiver(near, cue, mention, by);
        String to = by == null || said != null ? said : other(sight.discourse(), by);
        if (by == null || to == null && by.equals(sight.discourse().home())) {
            return null;
        }
        String what = sort(sight.scene(), cue, mention);
        what = what.isEmpty() && said != null ? plainly(mention) : what;
        if (what.isEmpty() || said == null && isHomely(sight, mention)) {
            return null;
        }
        Draft draft = new Draft(TYPE, sight.scene(), cue);
        draft.set("by", List.copyOf(new TreeSet<>(List.of(by)))).set("to", to).set("what", what);
        write(sight, draft, mention);
        boolean withdrawn = sight.scene().cues(TYPE, "withdrawn").stream()
                .anyMatch(other -> other.to() <= cue.from() && cue.from() - other.to() <= 3
                        || other.overlaps(cue.from(), cue.to()));
        if (withdrawn) {
            draft.status(Status.DENIED);
        }
        boolean abroad = to != null || goesAbroad(sight, by);
        draft.times(abroad ? 1 : AT_HOME, "nothing says that it goes abroad");
        return said == null ? draft.times(NO_RECEIVER, "no receiver is named") : draft;
    }

    /** Whether it is a sum in the money of the text's own country. */
    private static boolean isHomely(Sight sight, Mention mention) {
        return mention.value() instanceof Amount amount
                && amount.unit().equals(sight.scene().pack().setting("money", ""));
    }

    /** What is promised to somebody without a word for it. */
    private static String plainly(Mention mention) {
        boolean studies =
                mention.value() instanceof Amount amount && amount.unit().equals("scholarships");
        return mention.kind() == Kind.MONEY ? "aid" : studies ? "grant" : "other";
    }

    /** The other side of a story that is about two. */
    private static @Nullable String other(Discourse discourse, String by) {
        boolean pair = discourse.isAboutPair() && discourse.pair().contains(by);
        return pair ? discourse.partnerOf(by) : null;
    }

    private static boolean goesAbroad(Sight sight, String by) {
        boolean others = sight.scene().groups().stream()
                .anyMatch(group -> sight.pairs().codes(group).stream().anyMatch(code -> !code.equals(by)));
        return others || !sight.scene().cues(TYPE, "abroad").isEmpty();
    }

    /** What is promised: said by the wording, by the unit, or by the nearest word for a sort of gift; empty where unclear. */
    private static String sort(Scene scene, Cue cue, Mention mention) {
        boolean vaccines =
                mention.value() instanceof Amount amount && amount.unit().equals("doses");
        if (vaccines) {
            return cue.setting("what", "").equals("purchase") ? "purchase" : "vaccines";
        }
        Cue best = null;
        for (Cue sort : scene.cues(TYPE, "sort")) {
            boolean near = sort.from() >= cue.from() - 2 && sort.to() <= mention.to() + REACH_OF_SORT;
            boolean first = best == null || rank(sort) < rank(best);
            best = near && first ? sort : best;
        }
        return best == null ? cue.setting("what", "") : best.setting("value", "");
    }

    /** A loan is a loan, even within an aid package. */
    private static int rank(Cue sort) {
        return Integer.parseInt(sort.setting("rank", "5"));
    }

    private static @Nullable String giver(Sight sight, Cue cue, @Nullable Figure figure) {
        Argument subject = cue.setting("voice", "active").equals("noun")
                ? sight.arguments().owner(cue)
                : sight.arguments().subject(cue);
        List<String> codes = subject == null ? List.of() : sight.pairs().codes(subject.group());
        if (codes.size() == 1) {
            return codes.get(0);
        }
        Sides sides = figure == null ? null : figure.sides();
        if (sides != null && sides.from() != null && sides.score() >= 0.8) {
            return sides.from();
        }
        ActorGroup last = sight.discourse().lastSubject();
        List<String> before =
                subject != null || last == null ? List.of() : sight.pairs().codes(last);
        return before.size() == 1 ? before.get(0) : null;
    }

    /** To whom: governed by a word of direction, else right after the promise or the amount. */
    private static @Nullable String receiver(List<SideRoles.Side> near, Cue cue, Mention mention, String by) {
        String found = null;
        for (SideRoles.Side side : near) {
            boolean other = side.codes().size() == 1
                    && !side.code().equals(by)
                    && side.group().from() >= cue.from();
            if (!other) {
                continue;
            }
            if (side.role() == SideRole.TARGET) {
                return side.code();
            }
            boolean direct =
                    side.group().from() - cue.to() <= NEXT_TO || side.group().from() >= mention.to();
            found = found == null && direct ? side.code() : found;
        }
        return found;
    }

    // --- both ---

    private static void write(Sight sight, Draft draft, Mention mention) {
        if (mention.value() instanceof Amount amount) {
            if (amount.factor()) {
                draft.set("about", amount.noun());
            } else {
                Amounts.write(draft, amount);
            }
        }
        Mention date = date(sight.scene(), mention);
        Edtf when = date == null ? null : sight.dates().resolve(date, Anchor.Direction.FUTURE);
        if (when != null) {
            draft.set(
                    when.isInterval() && !when.isOpen() ? "period" : "deadline",
                    when.isOpen() ? closing(when) : when.toString());
        }
    }

    private static String closing(Edtf when) {
        return when.end() == null ? when.toString() : when.end().toString();
    }

    /** The date by which: the nearest that is no single day of an event. */
    private static @Nullable Mention date(Scene scene, Mention amount) {
        Mention best = null;
        int bestCost = REACH_OF_DATE;
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            boolean after = date.from() >= amount.to();
            int from = after ? amount.to() : date.to();
            int to = after ? date.from() : amount.from();
            long amounts = scene.annotated().mentions(Kind.MONEY).stream()
                    .filter(other -> other.from() >= from && other.to() <= to)
                    .count();
            int cost = Math.max(0, to - from) + (int) amounts * ACROSS_AMOUNT + (after ? 0 : 2);
            if (date.value() instanceof TimeExpression time
                    && time.form() != Form.PAIR
                    && time.form() != Form.SINCE
                    && cost < bestCost) {
                best = date;
                bestCost = cost;
            }
        }
        return best;
    }
}
