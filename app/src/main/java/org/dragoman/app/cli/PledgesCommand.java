package org.dragoman.app.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.pledge.PledgeTracker;
import org.dragoman.ledger.pledge.TrackedPledge;
import org.dragoman.ledger.relation.Figure;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.pack.PackFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what was promised and what has come of it. */
@Command(
        name = "pledges",
        description = {
            "Lists what was promised, by when, and what has come of it by the figures that documents report:",
            "  met, reached-later, missed, on-course, behind, open, overdue, called-off or nothing-reported."
        })
public final class PledgesCommand extends LedgerCommand {
    @Mixin
    private Sides sides = new Sides();

    @Option(names = "--open", description = "Only those of which nothing final has come yet.")
    private boolean open;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked for (default: today).")
    private @Nullable String asOf;

    @Option(
            names = "--limit",
            converter = Limit.class,
            paramLabel = "N",
            description =
                    "Look at so many pledges and no more, those with the latest deadlines (default: 100; 0 for all).")
    private int limit = 100;

    private List<TrackedPledge> pledges(Ledger ledger) {
        LocalDate day = dayOf("--as-of", asOf);
        List<TrackedPledge> tracked = PledgeTracker.of(PackFiles.shipped()).track(latest(ledger, day), ledger, day);
        List<TrackedPledge> wanted =
                tracked.stream().filter(one -> !open || one.outcome().isOpen()).toList();
        return found(wanted, ledger, "no " + (open ? "open " : "") + "pledge in %s fits the question");
    }

    /** The pledges in the order of their deadlines, those without one last; as of an earlier day, those given by then. */
    private List<Event> latest(Ledger ledger, LocalDate day) {
        EventQuery query = EventQuery.all().types("pledge").sides(sides.codes());
        Latest latest = new Latest(console(), limit, "these are of the latest %d pledges; --limit 0 looks at all");
        if (asOf == null) {
            return Latest.inTime(latest.of(ledger, query));
        }
        return Latest.inTime(latest.first(most -> ledger.events(query.newest()).stream()
                .filter(pledge -> PledgeTracker.isGiven(pledge, day))
                .toList()));
    }

    /** The pledges and the figures that decide them. */
    private static List<Event> told(List<TrackedPledge> pledges) {
        List<Event> events = new ArrayList<>();
        for (TrackedPledge tracked : pledges) {
            events.add(tracked.pledge());
            if (tracked.decisive() != null) {
                events.add(tracked.decisive().event());
            }
        }
        return events;
    }

    @Override
    String listing(Ledger ledger) {
        EventListing listing = new EventListing(words());
        List<TrackedPledge> pledges = pledges(ledger);
        Map<String, List<Report>> reports = firstReports(ledger, told(pledges), EventListing.MOST_REPORTS);
        for (TrackedPledge tracked : pledges) {
            listing.add(tracked.pledge(), reports.getOrDefault(tracked.pledge().id(), List.of()));
            listing.heading("    " + tracked.outcome().code() + told(tracked));
            Figure decisive = tracked.decisive();
            if (decisive != null) {
                reports.getOrDefault(decisive.event().id(), List.of()).stream()
                        .min(Comparator.comparing(report -> !tells(report, decisive)))
                        .ifPresent(listing::citation);
            }
            Event next = tracked.next();
            if (next != null) {
                listing.heading("    followed by " + aim(next) + "  " + next.id());
            }
        }
        return listing.text();
    }

    /** Whether a report tells the figure as it is shown, where others tell another one. */
    private static boolean tells(Report report, Figure figure) {
        return report.claim().field("value") instanceof Number told
                && figure.value().compareTo(new BigDecimal(told.toString())) == 0;
    }

    /** A target in few words. */
    private String aim(Event pledge) {
        return words().value("value", pledge.value("value")) + " " + pledge.text("unit")
                + (pledge.text("deadline") == null ? "" : " by " + pledge.text("deadline"));
    }

    private String told(TrackedPledge tracked) {
        Figure figure = tracked.decisive();
        return figure == null
                ? ""
                : ": " + words().value("value", figure.value()) + " "
                        + tracked.pledge().text("unit") + " for " + figure.period();
    }

    @Override
    List<Map<String, Object>> objects(Ledger ledger) {
        List<Map<String, Object>> objects = new ArrayList<>();
        List<TrackedPledge> pledges = pledges(ledger);
        Map<String, List<Report>> reports = reports(ledger, told(pledges));
        for (TrackedPledge tracked : pledges) {
            Map<String, Object> object = object();
            object.put("outcome", tracked.outcome().code());
            object.put("pledge", object(tracked.pledge(), reports));
            Figure decisive = tracked.decisive();
            if (decisive != null) {
                object.put("decided_by", object(decisive.event(), reports));
            }
            put(
                    object,
                    "followed_by",
                    tracked.next() == null ? null : tracked.next().id());
            objects.add(object);
        }
        return objects;
    }
}
