package org.dragoman.reader.frame;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;

/**
 * What one country does, earns or plans at home. It is told of in news between countries, where it is worth a claim, and in
 * news of that country alone, where it is none: the company that it keeps in a document decides. Which claims are of one
 * country's own the record types declare.
 */
final class OwnAffairs {
    private static final List<String> WHO = List.of("who");
    /** As many claims of one country's own as one that is told between countries bears out. */
    private static final int BORNE = 3;

    private final List<Draft> all;
    private final Map<String, RecordType> types;
    private final boolean borneOut;

    /**
     * Looks at the company.
     *
     * @param all the drafts of one document
     * @param types every type of these, by name
     */
    OwnAffairs(List<Draft> all, Map<String, RecordType> types) {
        this.all = all;
        this.types = types;
        long own = all.stream().filter(this::isOwn).count();
        long between = all.stream().filter(this::isBetween).count();
        this.borneOut = between * BORNE >= own;
    }

    /** Whether a draft tells of more than one country, or others of the document do, enough for all that do not. */
    boolean keeps(Draft draft) {
        return borneOut || !isOwn(draft) || isSharedEvent(draft);
    }

    private boolean isOwn(Draft draft) {
        List<String> sides = values(draft, "sides");
        if (!sides.isEmpty()) {
            boolean alone = draft.sides(sides).size() < 2 && !draft.isAmongStates();
            return alone && !values(draft, "gifts").contains(String.valueOf(draft.get("what")));
        }
        List<String> ties = values(draft, "ties");
        return !ties.isEmpty() && !draft.isAmongStates() && ties.stream().allMatch(field -> draft.get(field) == null);
    }

    /** Whether it tells of two sides at least, or of what only states do with one another. */
    private boolean isBetween(Draft draft) {
        List<String> sides = values(draft, "sides");
        if (!sides.isEmpty()) {
            return draft.sides(sides).size() >= 2 || draft.isAmongStates();
        }
        return !values(draft, "company").contains("none") && !isOwn(draft);
    }

    /** Whether somebody of another country takes part in the same event. */
    private boolean isSharedEvent(Draft draft) {
        Set<String> own = draft.sides(WHO);
        return values(draft, "shared-by").stream()
                .anyMatch(field -> all.stream()
                        .anyMatch(other -> other.type().equals(draft.type())
                                && Objects.equals(other.get(field), draft.get(field))
                                && !own.containsAll(other.sides(WHO))));
    }

    private List<String> values(Draft draft, String kind) {
        return Objects.requireNonNull(types.get(draft.type())).values(kind);
    }
}
