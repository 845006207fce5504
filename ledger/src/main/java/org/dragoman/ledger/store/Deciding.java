package org.dragoman.ledger.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.review.Decision;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.review.Verdicts;
import org.jdbi.v3.core.Handle;

/** Writes a human decision down and carries it out. */
final class Deciding {
    private final Handle handle;
    private final Fusion fusion;
    private final Decisions decisions;

    Deciding(Handle handle, Fusion fusion) {
        this.handle = handle;
        this.fusion = fusion;
        this.decisions = new Decisions(handle);
    }

    /**
     * @param wanted the decision; of a split that names nobody who stays, the numbers of the claims that go
     * @return its number
     * @throws LedgerException where it makes no sense
     */
    long decide(String event, Action wanted, String who, Instant now, String reason) {
        if (wanted instanceof Action.Undo undo) {
            return undo(undo, who, now, reason);
        }
        long number = numberOf(event);
        boolean named = wanted instanceof Action.Split split && split.staying().isEmpty();
        Action action = named ? ages(event, number, ((Action.Split) wanted).going()) : checked(event, wanted);
        if (action instanceof Action.Merge merge) {
            refuseSenseless(event, number, merge.other());
        }
        Set<String> blocks = new LinkedHashSet<>(blocks(number));
        long decision = decisions.write(event, action, who, now, reason);
        if (action instanceof Action.Merge merge) {
            blocks.addAll(blocks(numberOf(merge.other())));
        }
        if (action instanceof Action.Split parts) {
            blocks.addAll(new Splits(handle).apply(decision, event, parts));
        }
        follow(action, number, blocks);
        return decision;
    }

    private void refuseSenseless(String event, long number, String other) {
        long otherNumber = numberOf(other);
        if (otherNumber == number) {
            throw new LedgerException(event + " and " + other + " are one event already");
        }
        String type = type(number);
        String otherType = type(otherNumber);
        if (!type.equals(otherType)) {
            throw new LedgerException(event + " is of type " + type + " and " + other + " of type " + otherType
                    + ": the two cannot be one event");
        }
    }

    private String type(long event) {
        return handle.createQuery("SELECT type FROM event WHERE number = ?")
                .bind(0, event)
                .mapTo(String.class)
                .one();
    }

    /** A correction in the form in which claims have their values; any other decision as it is. */
    private Action checked(String id, Action wanted) {
        if (!(wanted instanceof Action.Correct correct)) {
            return wanted;
        }
        Event event = new EventReader(handle, () -> fusion).event(id).orElseThrow();
        String field = correct.field();
        try {
            boolean reported = event.fields().containsKey(field);
            return new Action.Correct(field, fusion.corrected(event.type(), field, correct.value(), reported));
        } catch (IllegalArgumentException e) {
            throw new LedgerException(String.valueOf(e.getMessage()), e);
        }
    }

    private long undo(Action.Undo undo, String who, Instant now, String reason) {
        Decision undone = Verdicts.holding(decisions.all()).stream()
                .filter(one -> one.number() == undo.decision())
                .findFirst()
                .orElseThrow(() -> new LedgerException("there is no decision " + undo.decision() + " that holds"));
        Set<String> blocks = new LinkedHashSet<>();
        long decision = decisions.write(undone.event(), undo, who, now, reason);
        if (undone.action() instanceof Action.Split split) {
            blocks.addAll(new Splits(handle).undo(undone.number(), undone.event(), split));
        }
        Long event = EventReader.number(handle, undone.event());
        if (event != null) {
            blocks.addAll(blocks(event));
            follow(undone.action(), event, blocks);
        }
        return decision;
    }

    /** Works out again what the decision changes. */
    private void follow(Action action, long event, Set<String> blocks) {
        boolean moves = action instanceof Action.Merge || action instanceof Action.Split;
        Grouping grouping = new Grouping(handle, fusion, new Blocks(handle));
        grouping.touch(event);
        grouping.regroup(moves ? blocks : Set.of());
    }

    private long numberOf(String event) {
        Long number = EventReader.number(handle, event);
        if (number == null) {
            throw new LedgerException("the ledger holds no event " + event);
        }
        return number;
    }

    private List<String> blocks(long event) {
        return handle.createQuery("SELECT DISTINCT block FROM cell WHERE event = ?")
                .bind(0, event)
                .mapTo(String.class)
                .list();
    }

    /** A split in terms that outlast a re-read. */
    private Action.Split ages(String event, long number, List<Long> claims) {
        Map<Long, Long> ages = new LinkedHashMap<>();
        handle.createQuery("SELECT c.number AS number, c.age AS age FROM cell l JOIN claim c ON c.cell = l.number"
                        + " WHERE l.event = ? ORDER BY c.age")
                .bind(0, number)
                .map((row, context) -> ages.put(row.getLong("number"), row.getLong("age")))
                .list();
        List<Long> going = new ArrayList<>();
        for (long claim : claims) {
            Long age = ages.remove(claim);
            if (age == null) {
                throw new LedgerException("claim " + claim + " is none of " + event);
            }
            going.add(age);
        }
        if (ages.isEmpty() || going.isEmpty()) {
            throw new LedgerException("a split leaves at least one claim of " + event + " on either side");
        }
        return new Action.Split(going, List.copyOf(ages.values()));
    }
}
