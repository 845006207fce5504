package org.dragoman.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.fuse.Verdict;
import org.dragoman.ledger.review.Decision;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.review.Verdicts;
import org.dragoman.reader.claim.ClaimJson;
import org.jdbi.v3.core.Handle;

/** Human decisions as the ledger keeps them: written once, never changed. */
final class Decisions {
    private static final String ACCEPT = "accept";
    private static final String REJECT = "reject";
    private static final String CORRECT = "correct";
    private static final String MERGE = "merge";
    private static final String SPLIT = "split";
    private static final String UNDO = "undo";

    private final Handle handle;

    Decisions(Handle handle) {
        this.handle = handle;
    }

    /** All decisions, in their order. */
    List<Decision> all() {
        return handle.createQuery("SELECT * FROM review ORDER BY number")
                .map((row, context) -> decision(row))
                .list();
    }

    /** What humans have said of an event: of it as it is, and of those that became part of it. */
    Verdict verdict(long event) {
        List<Decision> holding = Verdicts.holding(all());
        if (holding.isEmpty()) {
            return Verdict.NONE;
        }
        List<String> ids = handle.createQuery(
                        "SELECT DISTINCT c.birth FROM cell l JOIN claim c ON c.cell = l.number" + " WHERE l.event = ?")
                .bind(0, event)
                .mapTo(String.class)
                .list();
        return Verdicts.of(holding.stream()
                .filter(decision -> ids.contains(decision.event()))
                .toList());
    }

    long write(String event, Action action, String who, Instant at, String reason) {
        long number = handle.createQuery("SELECT coalesce(max(number), 0) + 1 FROM review")
                .mapTo(Long.class)
                .one();
        handle.execute(
                "INSERT INTO review (number, event, action, detail, who, decided_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
                number,
                event,
                name(action),
                ClaimJson.line(detail(action)),
                who,
                at.toString(),
                reason);
        return number;
    }

    private static String name(Action action) {
        if (action instanceof Action.Accept) {
            return ACCEPT;
        }
        if (action instanceof Action.Reject) {
            return REJECT;
        }
        if (action instanceof Action.Correct) {
            return CORRECT;
        }
        if (action instanceof Action.Merge) {
            return MERGE;
        }
        return action instanceof Action.Split ? SPLIT : UNDO;
    }

    private static Map<String, Object> detail(Action action) {
        if (action instanceof Action.Correct correct) {
            return Map.of("field", correct.field(), "value", correct.value());
        }
        if (action instanceof Action.Merge merge) {
            return Map.of("other", merge.other());
        }
        if (action instanceof Action.Split split) {
            return Map.of("going", split.going(), "staying", split.staying());
        }
        return action instanceof Action.Undo undo ? Map.of("decision", undo.decision()) : Map.of();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getLong("number"),
                row.getString("event"),
                action(row.getString("action"), StoredJson.map(row.getString("detail"))),
                row.getString("who"),
                Instant.parse(row.getString("decided_at")),
                row.getString("reason"));
    }

    private static Action action(String name, Map<String, Object> detail) {
        return switch (name) {
            case ACCEPT -> new Action.Accept();
            case REJECT -> new Action.Reject();
            case CORRECT -> new Action.Correct(String.valueOf(detail.get("field")), value(detail));
            case MERGE -> new Action.Merge(String.valueOf(detail.get("other")));
            case SPLIT -> new Action.Split(numbers(detail, "going"), numbers(detail, "staying"));
            case UNDO -> new Action.Undo(StoredJson.number(detail, "decision"));
            default -> throw new LedgerException("the ledger holds a decision of an unknown kind, " + name);
        };
    }

    private static Object value(Map<String, Object> detail) {
        Object value = detail.get("value");
        return value == null ? "" : value;
    }

    private static List<Long> numbers(Map<String, Object> detail, String field) {
        return StoredJson.list(detail.get(field)).stream()
                .map(number -> ((Number) number).longValue())
                .toList();
    }
}
