package org.dragoman.ledger.fuse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Reported;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/**
 * Which claims tell the same event, and what the event is by all of them. A pure function of the claims and the packs; the
 * order in which documents came makes no difference. Immutable, safe for threads.
 */
public final class Fusion {
    private final Actors actors;
    private final Rules rules;
    private final CellMaker cells;
    private final Assembly assembly;
    private final Assembly whole;

    private Fusion(Rules rules, Actors actors) {
        this.actors = actors;
        this.rules = rules;
        this.cells = new CellMaker(rules, actors);
        Normal normal = new Normal(rules, actors);
        this.assembly = new Assembly(rules, actors, normal, Reported.MOST_SOURCES);
        this.whole = new Assembly(rules, actors, normal, Integer.MAX_VALUE);
    }

    /**
     * The rules of some packs.
     *
     * @throws PackProblems.PackException naming everything that is wrong with them
     */
    public static Fusion of(PackFiles packs) {
        return new Fusion(rules(packs), Actors.of(packs));
    }

    /**
     * The same with persons that are loaded already, such as a reader's.
     *
     * @throws PackProblems.PackException naming everything that is wrong with them
     */
    public static Fusion of(PackFiles packs, Knowledge knowledge) {
        return new Fusion(rules(packs), Actors.of(packs, knowledge));
    }

    private static Rules rules(PackFiles packs) {
        PackProblems problems = new PackProblems();
        Rules rules = Rules.of(packs, problems);
        problems.throwIfAny();
        return rules;
    }

    /** Who is who. */
    public Actors actors() {
        return actors;
    }

    /**
     * What the claims of one document say in the fields that tell events apart, in their order.
     *
     * @param claims all claims of the document
     * @param published when a story was published, as EDTF, by its number; null where unknown
     */
    public List<Cell> cells(List<Claim> claims, Function<Integer, @Nullable String> published) {
        Map<Cell, Integer> seen = new HashMap<>();
        return claims.stream()
                .map(claim -> cell(claim, published.apply(claim.story()), seen))
                .toList();
    }

    private Cell cell(Claim claim, @Nullable String published, Map<Cell, Integer> seen) {
        Cell first = cells.cell(claim, published, 1);
        int repeat = seen.merge(first, 1, Integer::sum);
        return repeat == 1 ? first : cells.cell(claim, published, repeat);
    }

    /** Whether two claims of one document, by their cells of one block, tell two things. */
    public boolean tellTwoThings(Cell one, Cell other) {
        TypeRule rule = rules.type(one.facts().type());
        if (rule.repeats() == TypeRule.Repeats.NEAR
                && new Comparison(rule, one.block()).isRepeated(one.facts(), other.facts())) {
            return false;
        }
        TypeRule.FieldRule beside = rule.beside();
        if (beside == null) {
            return true;
        }
        String first = one.facts().codes().get(beside.field());
        String second = other.facts().codes().get(beside.field());
        boolean lasting = beside.values().contains(String.valueOf(first));
        return lasting == beside.values().contains(String.valueOf(second));
    }

    /**
     * Whether two cells of one block may tell one event, as far as they themselves say. Cells that no chain of such pairs
     * connects are never in one group, and none of them bears on the groups of the others.
     */
    public boolean mayBeOne(Cell one, Cell other) {
        Facts facts = one.facts();
        return new Comparison(rules.type(facts.type()), one.block()).mayBeOne(facts, other.facts());
    }

    /** About when other cells of its block may tell the same event as a cell. */
    public Reach reach(Cell cell) {
        Facts facts = cell.facts();
        return new Comparison(rules.type(facts.type()), cell.block()).reach(facts);
    }

    /**
     * Puts the cells of one block, or of a part of it that nothing connects with the rest, into groups that tell one event
     * each.
     *
     * @param cells all of the block or of the part, in any order
     * @param apart whether two cells, by their places in the list, are known to tell two things
     * @return for each cell the number of its group, from 0
     */
    public int[] groups(List<Cell> cells, BiPredicate<Integer, Integer> apart) {
        int[] groups = new int[cells.size()];
        if (cells.isEmpty()) {
            return groups;
        }
        List<Facts> facts = cells.stream().map(Cell::facts).toList();
        List<Integer> order = IntStream.range(0, groups.length)
                .boxed()
                .sorted(Comparator.comparing(at -> cells.get(at).signature()))
                .toList();
        Comparison comparison =
                new Comparison(rules.type(facts.get(0).type()), cells.get(0).block());
        int group = 0;
        for (List<Integer> together : new Clusters(comparison, facts, apart).run(order)) {
            for (int at : together) {
                groups[at] = group;
            }
            group++;
        }
        return groups;
    }

    /**
     * A human's word on a field, in the form in which claims have it: a name becomes a person.
     *
     * @param reported whether some report of the event has the field
     * @throws IllegalArgumentException with a line that says what the field holds, where it cannot hold the word
     */
    public Object corrected(String type, String field, Object word, boolean reported) {
        return new Corrections(rules).value(type, field, word, reported);
    }

    /**
     * The event that some claims tell.
     *
     * @param tellings at least one, of one type, in any order
     */
    public Event event(String id, List<Telling> tellings, Verdict verdict) {
        return assembly.event(id, tellings, verdict);
    }

    /** The same with everyone who reports a value, however many they are. */
    public Event whole(String id, List<Telling> tellings, Verdict verdict) {
        return whole.event(id, tellings, verdict);
    }
}
