package org.dragoman.reader.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dragoman.reader.names.OfficeTraits;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.record.agreement.AgreementComposer;
import org.dragoman.reader.record.indicator.IndicatorComposer;
import org.dragoman.reader.record.mechanism.MechanismComposer;
import org.dragoman.reader.record.meeting.MeetingComposer;
import org.dragoman.reader.record.milestone.MilestoneComposer;
import org.dragoman.reader.record.participation.ParticipationComposer;
import org.dragoman.reader.record.partnership.PartnershipComposer;
import org.dragoman.reader.record.partnership.PartnershipCountComposer;
import org.dragoman.reader.record.pledge.PledgeComposer;
import org.dragoman.reader.record.position.PositionComposer;
import org.dragoman.reader.record.visit.VisitComposer;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.SceneComposer;

/** The ways in which claims are made of triggers, by the names under which record types ask for them. */
final class Composers {
    private static final Map<String, BiFunction<RecordType, OfficeTraits, Composer>> BY_NAME = Map.ofEntries(
            Map.entry("general", (type, offices) -> new GeneralComposer(type)),
            Map.entry("visit", (type, offices) -> new VisitComposer(offices)),
            Map.entry("meeting", (type, offices) -> new MeetingComposer(type, offices)),
            Map.entry("indicator", (type, offices) -> new IndicatorComposer()),
            Map.entry("pledge", (type, offices) -> new PledgeComposer(type)),
            Map.entry("partnership-count", (type, offices) -> new PartnershipCountComposer()),
            Map.entry("partnership", (type, offices) -> new PartnershipComposer()),
            Map.entry("agreement", (type, offices) -> new AgreementComposer()),
            Map.entry("mechanism", (type, offices) -> new MechanismComposer(type)),
            Map.entry("milestone", (type, offices) -> new MilestoneComposer()),
            Map.entry("participation", (type, offices) -> new ParticipationComposer(type)),
            Map.entry("position", (type, offices) -> new PositionComposer()));

    private Composers() {}

    static Map<String, Composer> byType(Map<String, RecordType> types, OfficeTraits offices) {
        Map<String, Composer> composers = new HashMap<>();
        types.forEach((name, type) -> {
            BiFunction<RecordType, OfficeTraits, Composer> composer = BY_NAME.get(type.composer());
            if (composer != null) {
                composers.put(name, composer.apply(type, offices));
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

    /** The cues that tell whether a sentence concerns one of these: by frame, the parts. */
    static Map<String, Set<String>> openers(List<SceneComposer> composers) {
        return composers.stream()
                .collect(Collectors.toMap(SceneComposer::frame, SceneComposer::openers, (one, same) -> one));
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
