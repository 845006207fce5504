package org.dragoman.reader.record.pledge;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.record.indicator.Figure;
import org.dragoman.reader.record.indicator.Measure;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.record.indicator.SideRole;
import org.dragoman.reader.record.indicator.SideRoles;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Discourse;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Reads what one side promises another in money or kind. */
final class PledgeGifts {
    /** What is given to make another stronger. */
    private static final Set<String> ARMS =
            Set.of("ships", "aircraft", "helicopters", "drones", "vehicles", "missiles", "weapons");

    private static final int REACH_OF_SORT = 10;
    private static final int NEXT_TO = 3;
    private static final double NO_RECEIVER = 0.8;
    private static final double FROM_PAIR = 0.75;
    private static final double AT_HOME = 0.6;

    private final Sight sight;
    private final Scene scene;
    private final Givers givers;
    private final Accords accords;

    PledgeGifts(Sight sight, RecordType type) {
        this.sight = sight;
        this.scene = sight.scene();
        this.givers = new Givers(sight);
        this.accords = new Accords(sight, type);
    }

    /** The promise of an amount; null where nobody can be told who gives it abroad. */
    @Nullable Draft read(Cue cue, Mention mention, @Nullable Figure figure) {
        Givers.Giver by =
                isDenied(cue) || isBought(mention) || givers.isAskedFor(cue) ? null : giver(cue, mention, figure);
        if (by == null) {
            return null;
        }
        by = withoutTaker(by, cue, mention);
        String said = taker(cue, mention, by);
        boolean noun = cue.isNoun();
        String to = said == null && !noun ? partner(by) : said;
        String what = sort(cue, mention);
        boolean joint = by.codes().size() > 1;
        boolean several = to == null && isForSeveral(cue, by);
        boolean firm = cue.setting("firm", "").equals("yes") && goesAbroad(by);
        boolean forOthers = to != null || joint || several || firm || isForOthers() || isOfList(mention);
        boolean unclear = what.isEmpty() && !forOthers || said == null && !several && isHomely(mention);
        if (unclear || to == null && by.is(orEmpty(sight.discourse().home()))) {
            return null;
        }
        Draft draft = new Draft(PledgeComposer.TYPE, scene, cue);
        draft.set("by", by.codes()).set("to", to).set("what", what).otherwise("what", plainly(mention));
        PledgeComposer.write(draft, mention);
        new Deadlines(sight).write(draft, cue, mention);
        if (isWithdrawn(scene, cue)) {
            draft.status(Status.DENIED);
        }
        draft.amongStates(several || to == null && mention.kind() == Kind.QUANTITY && isForOthers());
        draft.times(by.score(), "who promises it");
        draft.times(
                to != null || joint || goesAbroad(by) || isOfList(mention) ? 1 : AT_HOME,
                "nothing says that it goes abroad");
        return said == null && !several ? draft.times(NO_RECEIVER, "no receiver is named") : draft;
    }

    /** Whether an amount goes on with the list that another began. */
    boolean goesOn(Mention before, Mention amount) {
        return givers.goesOn(before, amount);
    }

    /** "A promised 2 million, B 1 million": several states that give one after the other do not spend it at home. */
    private boolean isOfList(Mention mention) {
        long several = scene.cues(PledgeComposer.TYPE, "promise").stream()
                .filter(Cue::isVerb)
                .flatMap(cue -> Stream.ofNullable(givers.subject(cue)))
                .flatMap(subject -> sight.pairs().codes(subject).stream())
                .distinct()
                .count();
        return several > 1
                || StoryPledges.of(sight).isOfDonors()
                || givers.sums().stream().anyMatch(other -> goesOn(mention, other) || goesOn(other, mention));
    }

    /** "Will give A and B 5 million": whether more than one is named behind a promise to whom it is made. */
    private boolean isForSeveral(Cue cue, Givers.Giver by) {
        return scene.groups().stream()
                .filter(group -> group.from() >= cue.from())
                .anyMatch(group -> {
                    List<String> codes = sight.pairs().codes(group);
                    return codes.size() > 1 && codes.stream().noneMatch(by::is);
                });
    }

    /** "We promised 5 million to A": of the two of whom a story tells, one is told to get it. */
    private Givers.Giver withoutTaker(Givers.Giver by, Cue cue, Mention mention) {
        ActorGroup subject = by.codes().size() == 2 ? givers.subject(cue) : null;
        boolean pointed =
                subject != null && subject.first().value() instanceof Reference && cue.from() - subject.to() <= NEXT_TO;
        String taker = pointed ? receiver(cue, mention, new Givers.Giver(List.of(), 1)) : null;
        List<String> named = scene.countriesBetween(mention.to(), scene.size());
        return taker == null || !by.is(taker) || named.containsAll(by.codes())
                ? by
                : new Givers.Giver(
                        by.codes().stream().filter(code -> !code.equals(taker)).toList(), by.score());
    }

    /** "Will lend A 10 million to buy 30 buses": whether things are what a sum named before is to pay for. */
    private boolean isBought(Mention things) {
        return things.kind() == Kind.QUANTITY
                && scene.annotated().mentions(Kind.MONEY).stream()
                        .anyMatch(sum -> scene.cues(Promises.FRAME, "sort").stream()
                                .anyMatch(cue -> cue.setting("value", "").equals("purchase")
                                        && cue.from() >= sum.to()
                                        && cue.to() <= things.from()
                                        && !scene.hasSyntax("stop", sum.to(), things.from())
                                        && !scene.hasSyntax("and", sum.to(), cue.from())));
    }

    /** Who gives; where only who gets it is said, the other side of a story that is about the two. */
    private Givers.@Nullable Giver giver(Cue cue, Mention mention, @Nullable Figure figure) {
        if (Accords.is(cue)) {
            return accords.giver(cue, mention);
        }
        Givers.Giver said = givers.of(cue, mention, figure);
        boolean passive = cue.setting("voice", "active").equals("passive");
        boolean received = isReceiving(cue) && !sort(cue, mention).isEmpty();
        if (said != null || !passive && !received) {
            return said;
        }
        String taker = passive ? receiver(cue, mention, new Givers.Giver(List.of(), 1)) : taker(cue);
        String other = taker == null ? null : partner(new Givers.Giver(List.of(taker), 1));
        return other == null ? null : new Givers.Giver(List.of(other), FROM_PAIR);
    }

    private static boolean isReceiving(Cue cue) {
        return cue.setting("voice", "active").equals("receiving");
    }

    /** Who gets it. */
    private @Nullable String taker(Cue cue, Mention mention, Givers.Giver by) {
        if (Accords.is(cue)) {
            return accords.taker(cue, by);
        }
        return isReceiving(cue) ? taker(cue) : receiver(cue, mention, by);
    }

    /** Who is told to get it: the subject of "will receive". */
    private @Nullable String taker(Cue cue) {
        ActorGroup subject = givers.subject(cue);
        List<String> codes = subject == null ? List.of() : sight.pairs().codes(subject);
        return codes.size() == 1 ? codes.get(0) : null;
    }

    /** Whether it is said that nothing will be given; a promise taken back is told as such. */
    private boolean isDenied(Cue cue) {
        return sight.statuses().said(cue) == Status.DENIED && !isWithdrawn(scene, cue);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static boolean isWithdrawn(Scene scene, Cue cue) {
        return scene.cues(PledgeComposer.TYPE, "withdrawn").stream()
                .anyMatch(other -> other.to() <= cue.from() && cue.from() - other.to() <= NEXT_TO
                        || other.overlaps(cue.from(), cue.to()));
    }

    /** Whether it is a sum in the money of the text's own country. */
    private boolean isHomely(Mention mention) {
        return mention.value() instanceof Amount amount
                && amount.unit().equals(scene.pack().setting("money", ""));
    }

    /** What is promised to somebody without a word for it. */
    private static String plainly(Mention mention) {
        boolean studies =
                mention.value() instanceof Amount amount && amount.unit().equals("scholarships");
        return mention.kind() == Kind.MONEY ? "aid" : studies ? "grant" : "other";
    }

    /** The other side of a story that is about two. */
    private @Nullable String partner(Givers.Giver by) {
        Discourse discourse = sight.discourse();
        boolean pair = by.codes().size() == 1
                && discourse.isAboutPair()
                && discourse.pair().containsAll(by.codes());
        String dominant = discourse.dominant();
        String topic = dominant == null || by.is(dominant) ? null : dominant;
        return pair ? discourse.partnerOf(by.codes().get(0)) : topic;
    }

    /** Whether the sentence names a fund or region that is nobody's own. */
    private boolean isForOthers() {
        return !scene.cues(PledgeComposer.TYPE, "abroad").isEmpty();
    }

    private boolean goesAbroad(Givers.Giver by) {
        boolean body = by.codes().stream().anyMatch(code -> Givers.isBody(scene, code));
        boolean others = body
                || scene.groups().stream()
                        .anyMatch(group -> sight.pairs().codes(group).stream().anyMatch(code -> !by.is(code)));
        return others || isForOthers();
    }

    /** What is promised: said by the wording, by the unit, or by the nearest word for a sort of gift; empty where unclear. */
    private String sort(Cue cue, Mention mention) {
        String own = cue.setting("what", "");
        boolean vaccines =
                mention.value() instanceof Amount amount && amount.unit().equals("doses");
        if (vaccines) {
            return own.equals("purchase") ? own : "vaccines";
        }
        if (!own.equals("purchase") && mention.value() instanceof Amount amount && ARMS.contains(amount.unit())) {
            return "support";
        }
        List<Cue> near = sorts(cue, mention, 1);
        boolean told = near.stream().anyMatch(sort -> isOfItem(sort, mention));
        List<Cue> sorts = told ? near : sorts(cue, mention, REACH_OF_SORT);
        if (isEither(sorts(cue, mention, REACH_OF_SORT))) {
            return "aid";
        }
        return sorts.stream()
                .min(Comparator.comparingInt(PledgeGifts::rank))
                .map(sort -> sort.setting("value", ""))
                .orElse(own);
    }

    /** The words for sorts of gifts between a promise and its amount, or up to some tokens behind them. */
    private List<Cue> sorts(Cue cue, Mention mention, int reach) {
        List<Cue> sorts = scene.cues(PledgeComposer.TYPE, "sort").stream()
                .filter(sort -> sort.from() >= Math.min(cue.from(), mention.from()) - 2
                        && sort.to() <= Math.max(cue.to(), mention.to()) + reach)
                .toList();
        List<Cue> own = sorts.stream().filter(sort -> isOfItem(sort, mention)).toList();
        return own.isEmpty() ? sorts : own;
    }

    /** "200 million in grants and 2 billion in loans": whether a word stands in the part of a list that an amount is in. */
    private boolean isOfItem(Cue sort, Mention mention) {
        int from = Math.min(sort.to(), mention.to());
        int to = Math.max(sort.from(), mention.from());
        boolean several = scene.annotated().mentions(Kind.MONEY).stream()
                .anyMatch(other -> !other.equals(mention) && isAcross(other, sort, mention));
        return !several || !scene.hasSyntax("and", from, to);
    }

    /** Whether another amount has the same word on its other side or stands between it and this amount. */
    private static boolean isAcross(Mention other, Cue sort, Mention mention) {
        return sort.from() < mention.from() ? other.to() <= mention.from() : other.from() >= mention.to();
    }

    /** "Half in loans, half in grants". */
    private static boolean isEither(List<Cue> sorts) {
        return Set.of("loan", "grant").stream()
                .allMatch(value -> sorts.stream()
                        .anyMatch(sort -> sort.setting("value", "").equals(value)));
    }

    /** A loan is a loan, even within an aid package. */
    private static int rank(Cue sort) {
        return Integer.parseInt(sort.setting("rank", "5"));
    }

    /** "A promised 2 million, B put down 1": whether a side stands right before another promise, as the one that makes it. */
    private boolean promisesItself(Cue cue, ActorGroup group) {
        return scene.cues(PledgeComposer.TYPE, "promise").stream()
                .anyMatch(other -> other.from() > cue.to() && other.isVerb() && other.from() == group.to());
    }

    /** Whether another amount stands right behind a side, which gives that one. */
    private boolean givesItsOwn(Cue cue, ActorGroup group) {
        for (Mention money : givers.sums()) {
            Mention giver = givers.behind(money);
            if (giver != null && giver.to() == group.to() && givers.givesBeside(cue, money)) {
                return true;
            }
        }
        return false;
    }

    /** To whom: governed by a word of direction, else right after the promise or the amount. */
    private @Nullable String receiver(Cue cue, Mention mention, Givers.Giver by) {
        Measure aid = new Measure(sight.measures().named("aid"), Flow.SENT, null, false, 1, "\"" + cue.rule() + "\"");
        String found = null;
        for (SideRoles.Side side : new SideRoles(sight).of(mention, aid, 0, scene.size())) {
            boolean other = side.codes().size() == 1
                    && !by.is(side.code())
                    && !promisesItself(cue, side.group())
                    && !givesItsOwn(cue, side.group())
                    && side.group().from() >= Math.min(cue.from(), mention.from());
            boolean buys = cue.setting("what", "").equals("purchase");
            if (!other || side.role() == SideRole.SOURCE && !buys) {
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
}
