package org.dragoman.reader.record.pledge;

import org.dragoman.reader.names.Actor;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Finds who says "we" in a quotation: whoever is named right outside its marks, as the one who acts for a state or body. */
final class QuotedSpeakers {
    private static final int REACH = 14;

    private final Scene scene;
    private final GiverSubjects subjects;

    QuotedSpeakers(Scene scene, GiverSubjects subjects) {
        this.scene = scene;
        this.subjects = subjects;
    }

    /** Whoever speaks of himself in a promise; null where he does not, or nobody is named. */
    @Nullable ActorGroup of(Cue promise) {
        if (!isOfSpeaker(promise)) {
            return null;
        }
        int open = open(promise);
        ActorGroup before = null;
        for (ActorGroup group : scene.groups()) {
            if (group.to() <= open && open - group.to() <= REACH && canSpeak(group)) {
                before = group;
            }
        }
        return before == null ? after(close(promise)) : before;
    }

    /** Whether "we" is the subject of a promise, or of the verb that it is joined to. */
    private boolean isOfSpeaker(Cue promise) {
        int from = Math.max(open(promise), 0);
        return scene.cues(Promises.FRAME, "self").stream()
                .anyMatch(self -> self.from() >= from
                        && self.to() <= promise.from()
                        && (subjects.isRightBefore(self.to(), promise) || isOnlySubject(self, promise)));
    }

    /** Whether nobody else that can act stands between "we" and what is promised. */
    private boolean isOnlySubject(Cue self, Cue promise) {
        return !scene.hasSyntax("stop", self.to(), promise.from())
                && scene.groups().stream()
                        .noneMatch(group -> group.from() >= self.to()
                                && group.to() <= promise.from()
                                && Arguments.canAct(group)
                                && scene.governor(group.from()) == null);
    }

    private @Nullable ActorGroup after(int close) {
        return scene.groups().stream()
                .filter(group -> close >= 0 && group.from() > close && group.from() - close <= REACH)
                .filter(QuotedSpeakers::canSpeak)
                .findFirst()
                .orElse(null);
    }

    private static boolean canSpeak(ActorGroup group) {
        return group.members().size() == 1
                && Arguments.canAct(group)
                && (!(group.first().value() instanceof Actor.Person person) || person.of() != null);
    }

    /** The mark that opens the quotation in which a promise stands; -1 where none does. */
    private int open(Cue promise) {
        for (int at = promise.from() - 1; at >= 0; at--) {
            if (scene.annotated().token(at).is("\"")) {
                return scene.annotated().token(at).closesQuotation() ? -1 : at;
            }
        }
        return -1;
    }

    /** The mark that closes it; -1 where none does. */
    private int close(Cue promise) {
        for (int at = promise.to(); at < scene.size(); at++) {
            if (scene.annotated().token(at).is("\"")) {
                return scene.annotated().token(at).closesQuotation() ? at : -1;
            }
        }
        return -1;
    }
}
