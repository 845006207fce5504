package org.dragoman.app.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.ledger.export.Exports;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.pledge.PledgeTracker;
import org.dragoman.ledger.relation.KnownTiers;
import org.dragoman.ledger.search.EventSearch;
import org.dragoman.reader.check.UnreadFields;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.PackProblems.Problem;
import org.dragoman.reader.pack.WatchedPacks;
import org.dragoman.reader.reading.Dragoman;

/** Finds everything that is wrong with packs, by whatever part of the program reads them. */
final class PackCheck {
    /** What makes something of packs and has no check of its own. */
    private static final List<Consumer<PackFiles>> USERS = List.of(Fusion::of, KnownTiers::of, PledgeTracker::of);

    private PackCheck() {}

    /** The problems in the order of the files and their lines. */
    static List<Problem> of(PackFiles files) {
        WatchedPacks packs = new WatchedPacks(files);
        List<Problem> problems = new ArrayList<>(Dragoman.check(packs));
        problems.addAll(Exports.check(packs));
        problems.addAll(EventSearch.check(packs));
        for (Consumer<PackFiles> user : USERS) {
            problems.addAll(problemsOf(user, packs));
        }
        PackProblems unread = new PackProblems();
        UnreadFields.check(packs, unread);
        problems.addAll(unread.all());
        return problems.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
                .toList();
    }

    private static List<Problem> problemsOf(Consumer<PackFiles> user, PackFiles packs) {
        try {
            user.accept(packs);
            return List.of();
        } catch (PackProblems.PackException e) {
            return e.problems();
        } catch (UncheckedIOException e) {
            // Packs need not have all of what the program's own have; what lacks is nothing to check.
            return List.of();
        }
    }
}
