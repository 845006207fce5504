package org.dragoman.reader.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.reader.pack.PackProblems;

/** The ways in which claims are made of triggers, by the names under which record types ask for them. */
final class Composers {
    private static final Map<String, Function<RecordType, Composer>> BY_NAME = Map.ofEntries(
            Map.entry("general", GeneralComposer::new),
            Map.entry("visit", type -> new VisitComposer()),
            Map.entry("meeting", type -> new MeetingComposer()),
            Map.entry("indicator", type -> new IndicatorComposer()),
            Map.entry("pledge", type -> new PledgeComposer()),
            Map.entry("partnership-count", type -> new PartnershipCountComposer()),
            Map.entry("partnership", type -> new PartnershipComposer()),
            Map.entry("agreement", type -> new AgreementComposer()),
            Map.entry("mechanism", type -> new MechanismComposer()),
            Map.entry("milestone", type -> new MilestoneComposer()),
            Map.entry("participation", ParticipationComposer::new),
            Map.entry("position", type -> new PositionComposer()));

    private Composers() {}

    static Map<String, Composer> byType(Map<String, RecordType> types) {
        Map<String, Composer> composers = new HashMap<>();
        types.forEach((name, type) -> {
            Function<RecordType, Composer> composer = BY_NAME.get(type.composer());
            if (composer != null) {
                composers.put(name, composer.apply(type));
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
        boolean known = type.composer().equals("none") || BY_NAME.containsKey(type.composer());
        if (!known) {
            problems.add(
                    "core/types/" + type.name() + ".yaml",
                    1,
                    "the composer " + type.composer() + " does not exist; there are none, "
                            + new TreeSet<>(BY_NAME.keySet()));
        }
    }
}
