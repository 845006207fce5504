package org.dragoman.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.relation.KnownMembers;
import org.dragoman.ledger.relation.KnownTiers;
import org.dragoman.ledger.relation.Membership;
import org.dragoman.ledger.relation.PartnerCounts;
import org.dragoman.ledger.relation.TierHistory;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what two sides are to each other, or who the partners of one are. */
@Command(
        name = "relation",
        description = {
            "Tells which tier of partnership stands between two sides and how it got there, with what else is told of"
                    + " them. With one side: its partners by tier, held against the counts that documents state."
        })
public final class RelationCommand extends LedgerCommand {
    private static final int LATEST = 5;

    @Parameters(
            paramLabel = "SIDE",
            arity = "1..*",
            description = "A country or body, by its code or one of its names; or two.")
    private List<String> sides = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked for (default: today).")
    private @Nullable String asOf;

    @Option(names = "--known-on", paramLabel = "DATE", description = "Only what the ledger knew by this day.")
    private @Nullable String knownOn;

    @Override
    String listing(Ledger ledger) {
        String[] codes = asked();
        return codes.length == 1 ? partners(ledger, codes[0]) : pair(ledger, codes);
    }

    /** The codes of one side or of two different ones. */
    private String[] asked() {
        String[] codes = codes(sides);
        if (sides.size() > 2) {
            throw refused("A relation is between two sides, or of one with all its partners; " + sides.size()
                    + " are named.");
        }
        if (codes.length < sides.size()) {
            throw refused("A relation is between two different sides; both are " + words().name(codes[0]) + ".");
        }
        return codes;
    }

    private EventQuery query(String... codes) {
        return EventQuery.all().sides(codes).knownOn(knownOn == null ? null : dayOf("--known-on", knownOn));
    }

    private String partners(Ledger ledger, String country) {
        LocalDate day = dayOf("--as-of", asOf);
        PartnerCounts counts = PartnerCounts.of(ledger, country, query().knownOn(), known());
        StringBuilder text = new StringBuilder(new PartnerListing(words()).of(counts, day));
        addMemberships(text, ledger, day, country);
        return text.toString();
    }

    /** Those that the tables know as well, and then those that their tables do not have. */
    private void addMemberships(StringBuilder text, Ledger ledger, LocalDate day, String... codes) {
        KnownMembers known = KnownMembers.of(PackFiles.shipped());
        if (codes.length > 1) {
            addByTables(text, known, day, codes[0], codes[1]);
            addByTables(text, known, day, codes[1], codes[0]);
        }
        Map<Boolean, List<Event>> told = memberships(ledger, day, codes).stream()
                .collect(Collectors.partitioningBy(
                        one -> known.leavesOut(one, day), Collectors.mapping(Membership::event, Collectors.toList())));
        section(text, ledger, "memberships", told.getOrDefault(false, List.of()));
        section(text, ledger, "memberships told of that the tables do not have", told.getOrDefault(true, List.of()));
    }

    private void addByTables(StringBuilder text, KnownMembers known, LocalDate day, String member, String body) {
        known.since(member, body, day)
                .ifPresent(since -> text.append("by the tables ")
                        .append(words().name(member))
                        .append(" is a member of ")
                        .append(words().name(body))
                        .append(since.isEmpty() ? "" : ", since " + since)
                        .append('\n'));
    }

    /** What the sides belong to, or of two of them the one to the other. */
    private List<Membership> memberships(Ledger ledger, LocalDate day, String... codes) {
        EventQuery asked = query(codes).types("participation").value("role", "member");
        List<String> among = List.of(codes);
        return Membership.of(ledger.events(asked), day).stream()
                .filter(one -> among.contains(one.member()) && (codes.length == 1 || among.contains(one.body())))
                .toList();
    }

    private static List<Map<String, Object>> objects(List<Membership> memberships, LocalDate day) {
        KnownMembers known = KnownMembers.of(PackFiles.shipped());
        return memberships.stream()
                .map(one -> {
                    Map<String, Object> object = object();
                    object.put("member", one.member());
                    object.put("body", one.body());
                    put(object, "since", one.since());
                    object.put("left_out_by_tables", known.leavesOut(one, day));
                    object.put("event", one.event().id());
                    return object;
                })
                .toList();
    }

    private static KnownTiers known() {
        return KnownTiers.of(PackFiles.shipped());
    }

    /** The tiers of two sides; refused where nothing at all is told of these. */
    private TierHistory told(Ledger ledger, LocalDate day, String... codes) {
        TierHistory history =
                TierHistory.of(ledger.events(query(codes).types("partnership")), known().between(codes[0], codes[1]));
        boolean untold = history.steps().isEmpty() && history.untold(day).isEmpty();
        if (untold && ledger.events(query(codes).limit(1)).isEmpty()) {
            throw new Failure("nothing in the ledger " + ledger.location() + " tells of " + heading(codes)
                    + (knownOn == null ? "" : ", as it was on " + knownOn));
        }
        return history;
    }

    private String pair(Ledger ledger, String... codes) {
        LocalDate day = dayOf("--as-of", asOf);
        TierHistory history = told(ledger, day, codes);
        StringBuilder text =
                new StringBuilder(heading(codes)).append(", on ").append(day).append('\n');
        text.append(new TierListing(words(), ledger).of(history, day));
        addMemberships(text, ledger, day, codes);
        section(text, ledger, "foundings and anniversaries", latest(ledger, day, codes, "milestone"));
        section(text, ledger, "latest visits", latest(ledger, day, codes, "visit"));
        section(text, ledger, "latest meetings", latest(ledger, day, codes, "meeting"));
        section(text, ledger, "latest agreements", latest(ledger, day, codes, "agreement"));
        return text.toString();
    }

    private List<Event> latest(Ledger ledger, LocalDate day, String[] codes, String type) {
        return ledger.events(query(codes).types(type).to(day).newest().limit(LATEST));
    }

    private void section(StringBuilder text, Ledger ledger, String heading, List<Event> events) {
        if (!events.isEmpty()) {
            text.append(heading).append('\n').append(listed(ledger, events));
        }
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        String[] codes = asked();
        LocalDate day = dayOf("--as-of", asOf);
        if (codes.length == 1) {
            Map<String, Object> partners = new LinkedHashMap<>(
                    PartnerListing.object(PartnerCounts.of(ledger, codes[0], query().knownOn(), known()), day));
            partners.put("memberships", objects(memberships(ledger, day, codes), day));
            return List.of(partners);
        }
        TierHistory history = told(ledger, day, codes);
        Map<String, Object> object = object();
        object.put("between", List.of(codes));
        object.put("as_of", day.toString());
        history.on(day).ifPresent(step -> object.put("tier", step.tier()));
        history.untold(day).ifPresent(known -> object.put("untold", TierListing.object(known)));
        object.put("history", history.steps().stream().map(TierListing::object).toList());
        object.put(
                "passing", history.passing().stream().map(TierListing::object).toList());
        object.put("memberships", objects(memberships(ledger, day, codes), day));
        return List.of(object);
    }
}
