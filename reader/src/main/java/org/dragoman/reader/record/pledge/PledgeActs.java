package org.dragoman.reader.record.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.record.indicator.Figures;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads promises of an act without an amount: to open an embassy, to hand over ships, to train officers. The act must be a
 * named one, by one side, for another or by a date: good intentions are no pledge.
 */
final class PledgeActs {
    private static final String ACT = "act";
    /** Of wordings that only look like an act: to deliver a speech. */
    private static final String NO_ACT = "none";

    /** Tokens that may stand before the subject of a headline: an article, an adjective. */
    private static final int BEFORE_SUBJECT = 2;

    private static final int REACH_OF_AMOUNT = 9;
    private static final int REACH_OF_RECEIVER = 16;
    private static final int LONGEST = 18;
    private static final double NO_RECEIVER = 0.75;

    private final Sight sight;
    private final Scene scene;
    private final Givers givers;
    /** Who made the promise before: what a list goes on with is promised by the same. */
    private Givers.@Nullable Giver before;

    PledgeActs(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
        this.givers = new Givers(sight);
    }

    /** The promises of acts that a sentence makes beside those of amounts that were read from it. */
    List<Draft> read(List<Draft> ofAmounts) {
        List<Draft> drafts = new ArrayList<>();
        for (Cue cue : Cue.outermost(scene.cues(PledgeComposer.TYPE, ACT))) {
            boolean told = !ofAmounts.isEmpty() && hasAmount(cue)
                    || drafts.stream().anyMatch(draft -> draft.trigger().equals(scene.text(cue.from(), cue.to())));
            Draft draft = told || isNoAct(cue) || isUnsure(cue) || isMisplaced(cue) ? null : act(cue, ofAmounts);
            if (draft != null && ofAmounts.stream().noneMatch(other -> isSame(other, draft))) {
                drafts.add(draft);
                before = cue.setting("joined", "").isEmpty() ? givers.of(cue) : before;
            }
        }
        return drafts;
    }

    /** Whether it begins within a wording that only looks like an act: "glad of the plan to build", but not "of X's plan". */
    private boolean isNoAct(Cue cue) {
        return scene.cues(PledgeComposer.TYPE, ACT).stream()
                .filter(other -> other.setting("what", "").equals(NO_ACT))
                .filter(other -> other.from() <= cue.from() && cue.from() < other.to())
                .anyMatch(other -> scene.groups().stream()
                        .noneMatch(group -> group.from() >= other.from() && group.to() <= cue.from()));
    }

    /** Whether it is a wording of headlines that does not open the sentence. */
    private boolean isMisplaced(Cue cue) {
        return cue.setting("place", "").equals("first") && cue.from() > scene.start() + BEFORE_SUBJECT;
    }

    private static boolean isSame(Draft one, Draft other) {
        return Objects.equals(one.get("what"), other.get("what")) && Objects.equals(one.get("by"), other.get("by"));
    }

    /** Whether what is promised is counted: then the amount is the pledge. */
    private boolean hasAmount(Cue cue) {
        return scene.annotated().mentions(Kind.MONEY, Kind.QUANTITY).stream()
                .anyMatch(mention -> mention.to() == cue.from()
                        || mention.from() >= cue.from() && mention.from() - cue.to() <= REACH_OF_AMOUNT);
    }

    /** How many people are sent, trained or taken in. */
    private @Nullable Mention amount(Cue cue) {
        return scene.annotated().mentions(Kind.QUANTITY).stream()
                .filter(mention -> mention.from() >= cue.from() && mention.from() - cue.to() <= 1)
                .filter(mention -> mention.value() instanceof Amount amount
                        && !amount.factor()
                        && !Figures.SPANS.contains(amount.unit()))
                .findFirst()
                .orElse(null);
    }

    /** What is to be reached by the limit: "200 million more women", "30 per cent of the land". */
    private @Nullable Mention amountBefore(Cue cue) {
        Mention limit = new Deadlines(sight).limitAfter(cue);
        return scene.annotated().mentions(Kind.QUANTITY, Kind.PERCENT).stream()
                .filter(mention -> mention.from() >= cue.to() && limit != null)
                .filter(mention -> Math.abs(mention.from() - (limit == null ? 0 : limit.from())) <= REACH_OF_RECEIVER)
                .filter(mention -> mention.value() instanceof Amount amount
                        && !amount.factor()
                        && !Figures.SPANS.contains(amount.unit()))
                .findFirst()
                .orElse(null);
    }

    private boolean isUnsure(Cue cue) {
        Status said = sight.statuses().said(cue);
        return said == Status.DENIED
                || said == Status.PROPOSED
                || givers.isAskedFor(cue)
                || sight.statuses().isHypothetical(cue);
    }

    private @Nullable Draft act(Cue cue, List<Draft> ofAmounts) {
        if (cue.setting("by", "").equals("pair")) {
            return sharedGoal(cue);
        }
        boolean joined = cue.setting("joined", "").equals("yes");
        Givers.Giver by = joined ? before : givers.of(cue);
        if (by == null) {
            return null;
        }
        String said = receiver(cue, by);
        String to = said == null ? partner(by) : said;
        boolean joint = cue.setting("sides", "").equals("two");
        if (joint && by.codes().size() < 2 || !tellsEnough(cue, by, said, to, ofAmounts)) {
            return null;
        }
        Draft draft = new Draft(PledgeComposer.TYPE, scene, cue);
        draft.set("by", by.codes()).set("to", to).set("what", what(cue));
        new Deadlines(sight).write(draft, cue);
        boolean limited = cue.setting("needs", "").equals("limit");
        Mention amount = limited ? amountBefore(cue) : amount(cue);
        if (amount != null) {
            PledgeComposer.write(draft, amount);
        }
        draft.set("about", scene.text(start(cue), end(cue)));
        draft.times(by.score(), "who promises it");
        draft.times(Double.parseDouble(cue.setting("weight", "1")), "how firmly it is worded");
        if (PledgeGifts.isWithdrawn(scene, cue)) {
            draft.status(Status.DENIED);
        }
        boolean alone = said == null
                && by.codes().size() == 1
                && !cue.setting("needs", "").equals("date");
        return alone ? draft.times(NO_RECEIVER, "no receiver is named") : draft;
    }

    /** Whether a promise says what its kind has to: to whom, until when, or up to which limit. */
    private boolean tellsEnough(
            Cue cue, Givers.Giver by, @Nullable String said, @Nullable String to, List<Draft> ofAmounts) {
        boolean dated = new Deadlines(sight).nearest(cue.from(), cue.to()) != null;
        return switch (cue.setting("needs", "")) {
            case "partner" -> to != null;
            case "abroad" -> to != null || by.codes().size() > 1 || isAbroad();
            case "receiver" -> said != null || amount(cue) != null && isAbroad();
            case "date" -> dated;
            case "nothing" -> true;
            case "limit" -> ofAmounts.isEmpty() && isLimited(cue);
            default -> said != null || dated && (to != null || isAbroad());
        };
    }

    private boolean isAbroad() {
        return !scene.cues(PledgeComposer.TYPE, "abroad").isEmpty();
    }

    /** Whether a word of promise stands before a date by which it is to be kept. */
    private boolean isLimited(Cue cue) {
        Mention date = new Deadlines(sight).limitAfter(cue);
        return date != null && !scene.hasSyntax("break", cue.to(), date.from());
    }

    /** What is given: by the thing itself where that says more than the verb. */
    private String what(Cue cue) {
        return scene.cues(PledgeComposer.TYPE, "good").stream()
                .filter(good -> good.overlaps(cue.from(), cue.to()))
                .map(good -> good.setting("value", ""))
                .findFirst()
                .orElse(cue.setting("what", "other"));
    }

    /** What two sides want to reach together by a date, without an amount. */
    private @Nullable Draft sharedGoal(Cue cue) {
        Deadlines deadlines = new Deadlines(sight);
        ActorGroup subject = givers.subject(cue);
        List<String> codes = subject == null ? List.of() : sight.pairs().codes(subject);
        List<Pairs.Pair> pairs = codes.size() >= 2
                ? List.of(Pairs.Pair.of(codes, 1, "the subject"))
                : sight.pairs().sides(cue);
        if (pairs.size() != 1 || !Deadlines.isLimit(deadlines.nearest(cue.from(), cue.to()))) {
            return null;
        }
        Pairs.Pair pair = pairs.get(0);
        Draft draft = new Draft(PledgeComposer.TYPE, scene, cue);
        draft.set("by", pair.codes()).set("what", cue.setting("what", "other"));
        deadlines.write(draft, cue);
        return draft.set("about", scene.text(cue.to(), end(cue))).times(pair.score(), pair.why());
    }

    /** The other side named after the act begins; a person there is whom one told of it. */
    private @Nullable String receiver(Cue cue, Givers.Giver by) {
        for (ActorGroup group : scene.groups()) {
            boolean near = group.from() >= cue.from() && group.from() - cue.to() <= REACH_OF_RECEIVER;
            boolean cut = near && scene.hasSyntax("break", cue.from(), group.from());
            List<String> codes = near && !cut ? sight.pairs().codes(group) : List.of();
            boolean two = group.first().value() instanceof Reference && codes.size() > 1;
            for (String code : two ? List.<String>of() : codes) {
                if (!by.is(code)) {
                    return code;
                }
            }
        }
        return null;
    }

    private @Nullable String partner(Givers.Giver by) {
        Discourse discourse = sight.discourse();
        boolean pair = by.codes().size() == 1
                && discourse.isAboutPair()
                && discourse.pair().containsAll(by.codes());
        return pair ? discourse.partnerOf(by.codes().get(0)) : null;
    }

    /** Where what is promised begins: with its first word. */
    private int start(Cue cue) {
        int at = cue.from();
        while (at + 1 < cue.to() && !scene.annotated().token(at).isWord()) {
            at++;
        }
        return at;
    }

    /** Where what is promised ends: at a sign that closes the clause. */
    private int end(Cue cue) {
        int at = cue.to();
        while (at < scene.size() && at - cue.from() < LONGEST) {
            Token token = scene.annotated().token(at);
            boolean closed = !token.isWord() && !token.isNumber() && !token.is("-") && !token.is("'");
            if (closed) {
                return at;
            }
            at++;
        }
        return at;
    }
}
