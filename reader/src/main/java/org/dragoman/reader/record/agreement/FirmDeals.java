package org.dragoman.reader.record.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What firms and clubs conclude with one another. Between countries it is only where they met: where the same document tells
 * of a visit or a meeting of theirs. Which types are such occasions the record types declare.
 */
public final class FirmDeals {
    private static final String TYPE = "agreement";
    /** Words between a text and the firms behind it whose it is. */
    private static final int NEAR = 4;

    private FirmDeals() {}

    /** Whether a text is of firms: the words beside it say so, or the sentence names nothing by which a state acts. */
    static boolean isTold(Scene scene, Cue trigger, @Nullable Cue change) {
        boolean firms =
                !scene.cues(TYPE, "firm").isEmpty() && scene.cues(TYPE, "state").isEmpty();
        int from = change == null ? trigger.from() : Math.min(trigger.from(), change.from());
        return firms
                || scene.cues(TYPE, "firms-of-both").stream()
                        .anyMatch(cue -> scene.isOnePhrase(trigger.to(), cue.from(), NEAR)
                                || cue.to() <= from && scene.hasOnlyAuxiliaries(cue.to(), from));
    }

    /** What an accord of firms is: where the words do not say more, a contract. */
    static String form(String said) {
        return said.equals("agreement") ? "contract" : said;
    }

    /** Whether a draft is no deal of firms, or the document has an occasion for it. */
    public static boolean keeps(Draft draft, List<Draft> all, Map<String, RecordType> types) {
        return !draft.isOfFirms()
                || all.stream()
                        .anyMatch(other -> Objects.requireNonNull(types.get(other.type()))
                                .values("occasion")
                                .contains("yes"));
    }
}
