package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.scene.Draft;

/** Makes those who are said to lead a session of two sides participants of it, where no wording of their own has. */
final class CoChairs {
    private static final String MECHANISM = "mechanism";
    private static final String PARTICIPATION = "participation";
    private static final double OF_MECHANISM = 0.9;
    /** How sure it must be that it is a mechanism at all. */
    private static final double SURE = 0.8;

    private CoChairs() {}

    /** The drafts of a story, and a participation of each who leads a mechanism that has a name and is not yet told to. */
    static List<Draft> with(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            all.add(draft);
            if (draft.type().equals(MECHANISM)
                    && draft.status() != Status.DENIED
                    && draft.score() >= SURE
                    && !draft.trigger().equals(draft.get("name"))
                    && draft.get("co_chairs") instanceof List<?> chairs) {
                chairs.stream()
                        .filter(chair -> drafts.stream().noneMatch(other -> isTold(other, draft, chair)))
                        .forEach(chair -> all.add(participation(draft, chair)));
            }
        }
        return all;
    }

    /** Whether a claim from the same sentence says what somebody does at an event. */
    private static boolean isTold(Draft other, Draft mechanism, Object chair) {
        return other.type().equals(PARTICIPATION)
                && Objects.equals(other.get("who"), chair)
                && other.sentences().stream().anyMatch(mechanism.sentences()::contains);
    }

    private static Draft participation(Draft mechanism, Object chair) {
        Draft draft = new Draft(PARTICIPATION, mechanism).set("who", chair).set("event", mechanism.get("name"));
        draft.set("session", mechanism.get("session")).set("role", "co-chair");
        return draft.amongStates(true).times(OF_MECHANISM, "leads the mechanism");
    }
}
