package org.dragoman.ledger.fuse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.dragoman.ledger.event.Event;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.ClaimJson;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * Which claims tell the same event, and what the event is by all of them. A pure function of the claims and the packs; the
 * order in which documents came makes no difference. Immutable, safe for threads.
 */
public final class Fusion {
    private final Actors actors;
    private final Normal normal;
    private final Assembly assembly;

    private Fusion(FieldKinds kinds, Actors actors) {
        this.actors = actors;
        this.normal = new Normal(kinds, actors);
        this.assembly = new Assembly(kinds, actors, normal);
    }

    /**
     * The rules of some packs.
     *
     * @throws PackProblems.PackException naming everything that is wrong with them
     */
    public static Fusion of(PackFiles packs) {
        PackProblems problems = new PackProblems();
        FieldKinds kinds = FieldKinds.of(packs, problems);
        problems.throwIfAny();
        return new Fusion(kinds, Actors.of(packs));
    }

    /** Who is who. */
    public Actors actors() {
        return actors;
    }

    /**
     * What a claim says in the fields that tell events apart.
     *
     * @param published when its story was published, as EDTF; null where unknown
     */
    public Cell cell(Claim claim, @Nullable String published) {
        Map<String, Object> fields = new TreeMap<>();
        claim.fields().forEach((field, value) -> {
            if (value != null) {
                fields.put(field, normal.key(field, value));
            }
        });
        return new Cell(claim.type(), ClaimJson.line(fields));
    }

    /**
     * Puts the cells of one block into groups that tell one event each.
     *
     * @param cells all of the block, in any order
     * @param apart whether two cells, by their places in the list, are known to tell two things
     * @return for each cell the number of its group, from 0
     */
    public int[] groups(List<Cell> cells, BiPredicate<Integer, Integer> apart) {
        int[] groups = new int[cells.size()];
        for (int at = 0; at < groups.length; at++) {
            groups[at] = at;
        }
        return groups;
    }

    /**
     * The event that some claims tell.
     *
     * @param tellings at least one, of one type, in any order
     */
    public Event event(String id, List<Telling> tellings, Verdict verdict) {
        return assembly.event(id, tellings, verdict);
    }
}
