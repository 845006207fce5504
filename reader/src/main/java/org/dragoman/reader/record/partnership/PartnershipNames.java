package org.dragoman.reader.record.partnership;

import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.NounPhrases;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads the field of a partnership out of its proper name: "the A-B Climate and Clean Energy Partnership". */
final class PartnershipNames {
    /** Tokens from the second side to the noun. */
    private static final int LONGEST = 8;

    private PartnershipNames() {}

    /** The words between two sides that a dash joins and the noun, where they have capitals; empty where there are none. */
    static String area(Scene scene, Cue trigger) {
        Token noun = scene.annotated().token(trigger.from());
        boolean goesOn = trigger.to() < scene.size()
                && scene.annotated().token(trigger.to()).isCapitalized();
        if (!noun.isCapitalized() || noun.isAllCapitals() || goesOn) {
            return "";
        }
        for (ActorGroup group : scene.groups()) {
            boolean owners = group.members().size() == 2
                    && group.to() < trigger.from()
                    && trigger.from() - group.to() <= LONGEST
                    && isDashed(scene, group);
            if (owners && isName(scene, group.to(), trigger.from())) {
                return new NounPhrases(scene).text(group.to(), trigger.from());
            }
        }
        return "";
    }

    /**
     * The words behind a noun that tell the field of the partnership; null where none do.
     *
     * @param afterOwner the token after whose partner it is
     */
    static @Nullable Cue field(Scene scene, Cue trigger, int afterOwner, boolean founded) {
        Cue about = null;
        for (Cue cue : ClauseCues.longest(scene.cues(PartnershipComposer.TYPE, "area"))) {
            boolean here = cue.from() == trigger.to() || cue.from() == afterOwner;
            about = here && fits(scene, trigger, cue, founded) ? cue : about;
        }
        return about;
    }

    /**
     * Whether words that tell a field do so here: some only within a proper name ({@code the Partnership for Advancing Trade}),
     * and what a partnership is for ({@code to promote trade}) only where it is told to be founded.
     */
    private static boolean fits(Scene scene, Cue trigger, Cue about, boolean founded) {
        boolean toCome = about.setting("founding", "no").equals("yes");
        boolean lone = trigger.setting("needs", "").equals("area");
        return (!toCome || founded && lone)
                && (about.setting("name", "no").equals("no") || isBeginningOfName(scene, trigger, about));
    }

    private static boolean isBeginningOfName(Scene scene, Cue trigger, Cue about) {
        return about.from() == trigger.to()
                && scene.annotated().token(trigger.from()).isCapitalized()
                && about.to() < scene.size()
                && scene.annotated().token(about.to()).isCapitalized();
    }

    private static boolean isDashed(Scene scene, ActorGroup group) {
        int between = group.members().get(0).to();
        return group.members().get(1).from() - between == 1
                && !scene.annotated().token(between).isWord();
    }

    /** Whether nothing but words with capitals, numbers and what joins them fills a stretch that begins and ends with a name. */
    private static boolean isName(Scene scene, int from, int to) {
        for (int at = from; at < to; at++) {
            Token token = scene.annotated().token(at);
            boolean inner = at > from && at < to - 1;
            boolean joins = inner && (isAnd(scene, at) || token.is("-") || token.is(","));
            if (!token.isCapitalized() && !token.isNumber() && !joins) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnd(Scene scene, int at) {
        return scene.syntax("and").stream().anyMatch(cue -> cue.from() == at && cue.to() == at + 1);
    }
}
