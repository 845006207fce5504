package org.dragoman.reader.record.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.record.indicator.Amounts;
import org.dragoman.reader.record.indicator.Figure;
import org.dragoman.reader.record.indicator.Figures;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.SceneComposer;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Reads pledges: amounts that sides aim at together, amounts that one promises another, and acts that one promises. */
public final class PledgeComposer implements SceneComposer {
    static final String TYPE = "pledge";

    private final RecordType type;

    /** A composer of a record type, which declares who is known to give. */
    public PledgeComposer(RecordType type) {
        this.type = type;
    }

    @Override
    public String frame() {
        return TYPE;
    }

    @Override
    public Set<String> openers() {
        return Set.of("target", "promise", "act", "donors");
    }

    @Override
    public boolean concerns(Scene scene) {
        return !scene.isQuestion()
                && (!scene.cues(TYPE, "target").isEmpty()
                        || !scene.cues(TYPE, "donors").isEmpty()
                        || !scene.cues(TYPE, "promise").isEmpty()
                        || !scene.cues(TYPE, "act").isEmpty());
    }

    @Override
    public List<Draft> compose(Sight sight) {
        StoryPledges.of(sight).note(sight);
        List<Draft> drafts = new ArrayList<>(Figures.isIn(sight.scene()) ? ofAmounts(sight) : List.of());
        drafts.addAll(new PledgeActs(sight).read(drafts));
        return drafts;
    }

    private List<Draft> ofAmounts(Sight sight) {
        Promises promises = new Promises(sight);
        List<Figure> figures = Figures.of(sight);
        PledgeTargets targets = new PledgeTargets(sight, figures, promises);
        PledgeGifts gifts = new PledgeGifts(sight, type);
        List<Draft> drafts = new ArrayList<>();
        Cue last = null;
        Mention before = null;
        for (Mention mention : Figures.mentions(sight)) {
            Cue own = mention.value() instanceof Amount ? promises.of(mention) : null;
            boolean listed = last != null
                    && before != null
                    && mention.kind() == Kind.MONEY
                    && last.part().equals("promise")
                    && gifts.goesOn(before, mention);
            Cue cue = own == null && listed ? last : own;
            if (cue == null) {
                continue;
            }
            last = cue;
            before = mention;
            if (cue.part().equals("target") && !isOfAid(mention, figureAt(figures, mention))) {
                drafts.addAll(targets.read(cue, mention));
            } else {
                Draft gift = gifts.read(cue, mention, figureAt(figures, mention));
                if (gift != null) {
                    drafts.add(gift);
                }
            }
        }
        return drafts.isEmpty() ? new StrandedTarget(sight).read() : drafts;
    }

    /** "To raise its aid to 150 million": what one gives is no aim of both. */
    private static boolean isOfAid(Mention mention, @Nullable Figure figure) {
        return mention.kind() == Kind.MONEY
                && figure != null
                && figure.measure().name().equals("aid");
    }

    static @Nullable Figure figureAt(List<Figure> figures, Mention mention) {
        return figures.stream()
                .filter(figure -> figure.mention().equals(mention))
                .findFirst()
                .orElse(null);
    }

    /** Writes an amount into a pledge; how many times over something is to grow is only told in words. */
    static void write(Draft draft, Mention mention) {
        if (mention.value() instanceof Amount amount) {
            if (amount.factor()) {
                draft.set("about", amount.noun());
            } else {
                Amounts.write(draft, amount);
            }
        }
    }
}
