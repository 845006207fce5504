package org.dragoman.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.ledger.review.Decision;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.review.Verdicts;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.reader.claim.ClaimJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes down what a human says of events. */
@Command(
        name = "review",
        description = {
            "Writes down your word on an event; it stands above what was read, also when documents are read again.",
            "  accept EVENT; reject EVENT; correct EVENT FIELD=VALUE; merge EVENT OTHER; split EVENT CLAIM...;"
                    + " undo NUMBER; log",
            "A value is a word, a number, a date, a person's name, codes of countries with commas between, or JSON as read"
                    + " prints it. The numbers of claims are those that readouts shows."
        })
public final class ReviewCommand extends ProgramCommand {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What follows each decision. */
    private static final Map<String, String> USAGE = Map.of(
            "accept", "EVENT",
            "reject", "EVENT",
            "correct", "EVENT FIELD=VALUE",
            "merge", "EVENT OTHER",
            "split", "EVENT CLAIM...",
            "undo", "NUMBER, the one that log shows");

    @Option(names = "--json", description = "Print the log as JSON Lines.")
    private boolean json;

    @Parameters(
            paramLabel = "WHAT",
            arity = "1..*",
            description = "What is decided, of which event; log lists all decisions.")
    private List<String> words = List.of();

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the name of your account).")
    private @Nullable String who;

    @Option(names = "--why", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Mixin
    private LedgerOptions ledgerOptions = new LedgerOptions();

    @Override
    public Integer call() {
        String verb = words.get(0);
        if (verb.equals("log")) {
            need(1, 1);
            return log();
        }
        Action action = action(verb);
        String event = action instanceof Action.Undo ? "" : words.get(1);
        try (Ledger ledger = ledgerOptions.openExisting();
                LedgerWriter writer = ledger.writer()) {
            String decider = who == null ? System.getProperty("user.name", "") : who;
            long number = writer.decide(event, action, decider, CLOCK.instant(), reason);
            console().say("decision " + number + " is written down; review undo " + number + " takes it back");
            return ExitCode.DONE;
        }
    }

    private Action action(String verb) {
        return switch (verb) {
            case "accept" -> {
                need(2, 2);
                yield new Action.Accept();
            }
            case "reject" -> {
                need(2, 2);
                yield new Action.Reject();
            }
            case "correct" -> {
                need(3, 3);
                yield correction(words.get(2));
            }
            case "merge" -> {
                need(3, 3);
                yield new Action.Merge(words.get(2));
            }
            case "split" -> {
                need(3, Integer.MAX_VALUE);
                yield new Action.Split(
                        words.subList(2, words.size()).stream()
                                .map(this::number)
                                .toList(),
                        List.of());
            }
            case "undo" -> {
                need(2, 2);
                yield new Action.Undo(number(words.get(1)));
            }
            default ->
                throw refused("\"" + verb + "\" is no decision; there are accept, reject, correct, merge, split, undo"
                        + " and log.");
        };
    }

    private void need(int least, int most) {
        if (words.size() < least || words.size() > most) {
            String usage = USAGE.getOrDefault(words.get(0), "");
            throw refused("write: review " + words.get(0) + (usage.isEmpty() ? "" : " " + usage) + ".");
        }
    }

    private Action correction(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw refused("\"" + text + "\" is no correction; write FIELD=VALUE.");
        }
        String value = text.substring(equals + 1);
        if (value.startsWith("{") || value.startsWith("[")) {
            return new Action.Correct(text.substring(0, equals), json(value));
        }
        Object corrected = value.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(value) : value;
        if (value.matches("[A-Z]{2}(,[A-Z]{2})+")) {
            corrected = Arrays.asList(value.split(","));
        }
        return new Action.Correct(text.substring(0, equals), corrected);
    }

    /** A value written as in the record format: a person with an office, or a list. */
    private Object json(String value) {
        try {
            return JSON.readValue(value, Object.class);
        } catch (JsonProcessingException e) {
            throw refused("\"" + value + "\" is no JSON: " + e.getOriginalMessage());
        }
    }

    private long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw refused("\"" + text + "\" is no number.");
        }
    }

    private static Map<String, Object> object(Decision decision, boolean holds) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("number", decision.number());
        object.put("at", decision.at().toString());
        object.put("by", decision.who());
        object.put("event", decision.event());
        object.put("decision", decision.told());
        object.put("why", decision.reason());
        object.put("holds", holds);
        return object;
    }

    private int log() {
        try (Ledger ledger = ledgerOptions.openExisting()) {
            List<Decision> decisions = ledger.decisions();
            if (decisions.isEmpty()) {
                console().say("no decision is written down in the ledger " + ledger.location() + " yet");
            }
            List<Decision> holding = Verdicts.holding(decisions);
            for (Decision decision : decisions) {
                if (json) {
                    console().out().println(ClaimJson.line(object(decision, holding.contains(decision))));
                    continue;
                }
                console()
                        .out()
                        .println(String.format(
                                Locale.ROOT,
                                "%d  %s  %s  %s%s  %s",
                                decision.number(),
                                decision.at().truncatedTo(ChronoUnit.SECONDS),
                                decision.who(),
                                decision.told(),
                                holding.contains(decision) || decision.action() instanceof Action.Undo
                                        ? ""
                                        : " (undone)",
                                decision.reason()));
            }
            return ExitCode.DONE;
        }
    }
}
