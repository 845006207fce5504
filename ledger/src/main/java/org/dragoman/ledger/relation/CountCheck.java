package org.dragoman.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.ledger.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * Explains one stated count of partners. Some count a partner of a higher tier among those of the lower one and some do
 * not: the reading is taken that comes nearer to what is stated.
 */
final class CountCheck {
    private final Map<String, TierHistory> histories;
    private final Map<String, List<KnownTier>> known;
    private final KnownTiers tiers;
    private final String tier;
    private final LocalDate day;

    CountCheck(
            Map<String, TierHistory> histories,
            Map<String, List<KnownTier>> known,
            KnownTiers tiers,
            String tier,
            LocalDate day) {
        this.histories = histories;
        this.known = known;
        this.tiers = tiers;
        this.tier = tier;
        this.day = day;
    }

    PartnerCount of(int stated, @Nullable LocalDate said, Event event) {
        List<String> held = holding(tier::equals);
        List<String> higher = holding(other -> tiers.isCountedAs(other, tier));
        List<KnownTier> tabled = tabled(held, tier::equals);
        List<KnownTier> tabledHigher = tabled(higher, other -> tiers.isCountedAs(other, tier));
        int alone = held.size() + tabled.size();
        int together = alone + higher.size() + tabledHigher.size();
        List<KnownTier> more = new ArrayList<>(tabled);
        if (Math.abs(stated - together) < Math.abs(stated - alone)) {
            more.addAll(tabledHigher);
        } else {
            higher = List.of();
        }
        List<String> counted = new ArrayList<>(held);
        counted.addAll(higher);
        if (counted.size() >= stated) {
            more.clear();
        }
        more.removeIf(one -> counted.contains(one.partner()));
        return new PartnerCount(
                tier,
                stated,
                said,
                held,
                higher,
                more.stream()
                        .filter(one -> !histories.containsKey(one.partner()))
                        .toList(),
                more.stream()
                        .filter(one -> histories.containsKey(one.partner()))
                        .toList(),
                counted.stream().filter(this::isDoubtful).sorted().toList(),
                partners(step -> step.attested() != null && step.attested().isAfter(day), counted),
                partners(step -> step.until() != null && !step.until().isAfter(day), counted),
                event);
    }

    /** The partners that the ledger has at a tier on the day. */
    private List<String> holding(Predicate<String> test) {
        List<String> partners = new ArrayList<>();
        new TreeMap<>(histories).forEach((partner, history) -> {
            Optional<TierStep> step = history.on(day);
            if (step.isPresent() && test.test(step.get().tier())) {
                partners.add(partner);
            }
        });
        return partners;
    }

    /** The partners that the packs have at a tier on the day, those left out whom the ledger has there. */
    private List<KnownTier> tabled(List<String> held, Predicate<String> test) {
        List<KnownTier> found = new ArrayList<>();
        new TreeMap<>(known)
                .forEach((partner, steps) -> steps.stream()
                        .filter(step -> step.area() == null && step.stoodOn(day) && test.test(step.tier()))
                        .filter(step -> !held.contains(partner))
                        .forEach(found::add));
        return found;
    }

    /** Whether the packs know the partner, and at no such tier on the day. */
    private boolean isDoubtful(String partner) {
        List<KnownTier> steps = known.getOrDefault(partner, List.of());
        return !steps.isEmpty()
                && steps.stream()
                        .filter(step -> step.area() == null && step.stoodOn(day))
                        .noneMatch(step -> step.tier().equals(tier) || tiers.isCountedAs(step.tier(), tier));
    }

    private List<String> partners(Predicate<TierStep> test, List<String> counted) {
        TreeSet<String> found = new TreeSet<>();
        histories.forEach((partner, history) -> history.steps().stream()
                .filter(step -> step.area() == null && step.tier().equals(tier) && test.test(step))
                .filter(step -> !counted.contains(partner))
                .forEach(step -> found.add(partner)));
        return List.copyOf(found);
    }
}
