package org.dragoman.reader.frame;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What one country does, earns or plans at home. It is told of in news between countries, where it is worth a claim, and in
 * news of that country alone, where it is none: the company that it keeps in a document decides.
 */
final class OwnAffairs {
    private static final List<String> SIDES = List.of("between", "by", "to", "from");

    private static final List<String> WHO = List.of("who");
    /** Pledges that are made to somebody even where he is not named. */
    private static final Set<String> GIFTS = Set.of("aid", "loan", "grant", "vaccines", "trade-target");
    /** As many claims of one country's own as one that is told between countries bears out. */
    private static final int BORNE = 3;

    private OwnAffairs() {}

    /** Whether a draft tells of more than one country, or others of the document do, enough for all that do not. */
    static boolean keeps(Draft draft, List<Draft> all) {
        if (!isOwn(draft)) {
            return true;
        }
        if (isSharedEvent(draft, all)) {
            return true;
        }
        long own = all.stream().filter(OwnAffairs::isOwn).count();
        long between = all.stream().filter(OwnAffairs::isBetween).count();
        return between * BORNE >= own;
    }

    private static boolean isOwn(Draft draft) {
        return switch (draft.type()) {
            case "indicator" -> draft.sides(SIDES).size() < 2;
            case "pledge" ->
                !GIFTS.contains(String.valueOf(draft.get("what")))
                        && draft.sides(SIDES).size() < 2;
            case "participation" -> draft.get("body") == null && !draft.isAmongStates();
            case "agreement" -> draft.get("body") == null && draft.get("between") == null && !draft.isAmongStates();
            default -> false;
        };
    }

    /** Whether somebody of another country takes part in the same event. */
    private static boolean isSharedEvent(Draft draft, List<Draft> all) {
        Set<String> own = draft.sides(WHO);
        return draft.type().equals("participation")
                && all.stream()
                        .anyMatch(other -> other.type().equals(draft.type())
                                && Objects.equals(other.get("event"), draft.get("event"))
                                && !own.containsAll(other.sides(WHO)));
    }

    /** Whether it tells of two sides at least, or of what only states do with one another. */
    private static boolean isBetween(Draft draft) {
        return switch (draft.type()) {
            case "indicator", "pledge" -> draft.sides(SIDES).size() >= 2;
            case "position", "office" -> false;
            default -> !isOwn(draft);
        };
    }
}
