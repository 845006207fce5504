package org.dragoman.reader.record.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;

/**
 * What firms and clubs conclude with one another. Between countries it is only where they met: where the same document tells
 * of a visit or a meeting of theirs. Which types are such occasions the record types declare.
 */
public final class FirmDeals {
    private static final String TYPE = "agreement";

    private FirmDeals() {}

    /** Whether a sentence tells of firms and names nothing by which a state acts. */
    static boolean isTold(Scene scene) {
        return !scene.cues(TYPE, "firm").isEmpty() && scene.cues(TYPE, "state").isEmpty();
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
