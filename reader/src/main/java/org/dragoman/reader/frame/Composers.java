package org.dragoman.reader.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.reader.pack.PackProblems;

/** The ways in which claims are made of triggers, by the names under which record types ask for them. */
final class Composers {
    private static final Map<String, Composer> BY_NAME = Map.ofEntries(
            Map.entry("visit", new VisitComposer()),
            Map.entry("meeting", new MeetingComposer()),
            Map.entry("indicator", new IndicatorComposer()),
            Map.entry("pledge", new PledgeComposer()),
            Map.entry("partnership-count", new PartnershipCountComposer()),
            Map.entry("partnership", new PartnershipComposer()),
            Map.entry("agreement", new AgreementComposer()),
            Map.entry("mechanism", new MechanismComposer()),
            Map.entry("milestone", new MilestoneComposer()),
            Map.entry("participation", new ParticipationComposer()),
            Map.entry("position", new PositionComposer()));

    private Composers() {}

    static Map<String, Composer> byType(Map<String, RecordType> types) {
        Map<String, Composer> composers = new HashMap<>();
        types.forEach((name, type) -> {
            Composer composer =
                    type.composer().equals("general") ? new GeneralComposer(type) : BY_NAME.get(type.composer());
            if (composer != null) {
                composers.put(name, composer);
            }
        });
        return composers;
    }

    /** Those that work on whole sentences, in the order of their types' names. */
    static List<SceneComposer> ofScenes(Map<String, Composer> byType) {
        return new TreeMap<>(byType)
                .values().stream()
                        .filter(SceneComposer.class::isInstance)
                        .map(SceneComposer.class::cast)
                        .toList();
    }

    static void check(RecordType type, PackProblems problems) {
        boolean known = type.composer().equals("general")
                || type.composer().equals("none")
                || BY_NAME.containsKey(type.composer());
        if (!known) {
            problems.add(
                    "core/types/" + type.name() + ".yaml",
                    1,
                    "the composer " + type.composer() + " does not exist; there are general, none, "
                            + new TreeSet<>(BY_NAME.keySet()));
        }
    }
}
