package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.frame.Consideration.Attempt;
import org.dragoman.reader.frame.Consideration.Material;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Sees what is made of each trigger. Most readings need none. */
interface Witness {
    /** Sees nothing. */
    Witness NONE = (sight, trigger, drafts) -> {};

    /**
     * Called as soon as a trigger's drafts are made.
     *
     * @param trigger null where the whole sentence was looked at
     */
    void saw(Sight sight, @Nullable Cue trigger, List<Draft> drafts);

    /** Writes down everything. */
    final class Recorder implements Witness {
        private final Map<String, RecordType> types;
        private final List<Consideration> seen = new ArrayList<>();

        Recorder(Map<String, RecordType> types) {
            this.types = types;
        }

        List<Consideration> seen() {
            return List.copyOf(seen);
        }

        @Override
        public void saw(Sight sight, @Nullable Cue trigger, List<Draft> drafts) {
            if (trigger != null) {
                String words = sight.scene().text(trigger.from(), trigger.to());
                record(sight, trigger.frame(), trigger.rule(), words, trigger.from(), drafts);
            } else {
                drafts.forEach(draft -> record(sight, draft.type(), draft.rule(), draft.trigger(), 0, List.of(draft)));
            }
        }

        private void record(Sight sight, String type, String rule, String words, int from, List<Draft> drafts) {
            Scene scene = sight.scene();
            List<Attempt> attempts = drafts.stream().map(this::attempt).toList();
            seen.add(new Consideration(
                    scene.sentence(), type, rule, words, cues(scene, type), material(sight, from), attempts));
        }

        private Attempt attempt(Draft draft) {
            RecordType type = types.get(draft.type());
            return new Attempt(
                    draft.fields(), draft.status(), draft.score(), type == null ? 1 : type.least(), draft.steps());
        }

        private static List<String> cues(Scene scene, String type) {
            return scene.cues().stream()
                    .filter(cue -> cue.frame().equals(type) || isTelling(cue))
                    .map(cue -> cue.part() + ": " + scene.text(cue.from(), cue.to()))
                    .distinct()
                    .toList();
        }

        private static boolean isTelling(Cue cue) {
            return cue.frame().equals(Cue.SYNTAX)
                    && switch (cue.part()) {
                        case "planned", "proposed", "denied", "ongoing", "hypothetical", "break", "host", "leader" ->
                            true;
                        default -> false;
                    };
        }

        private static List<Material> material(Sight sight, int trigger) {
            List<Material> material = new ArrayList<>();
            Scene scene = sight.scene();
            for (Mention mention : scene.actors()) {
                material.add(new Material(
                        scene.text(mention.from(), mention.to()), value(mention), place(scene, mention, trigger)));
            }
            for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
                Edtf date = sight.dates().resolve(mention, Anchor.Direction.UNKNOWN);
                material.add(new Material(
                        scene.text(mention.from(), mention.to()),
                        date == null ? "" : date.toString(),
                        place(scene, mention, trigger)));
            }
            return material;
        }

        private static String value(Mention mention) {
            if (mention.value() instanceof Actor.Person person && person.name() != null) {
                return person.name();
            }
            String code = Scene.countryOf(mention);
            return code == null ? "" : code;
        }

        private static String place(Scene scene, Mention mention, int trigger) {
            Cue governor = scene.governor(mention.from());
            int distance = mention.from() - trigger;
            String tokens = Math.abs(distance) == 1 ? " token" : " tokens";
            String place = Math.abs(distance) + tokens + (distance < 0 ? " before the trigger" : " after it");
            return governor == null
                    ? place
                    : place + ", governed by \"" + scene.text(governor.from(), governor.to()) + "\" (" + governor.part()
                            + ")";
        }
    }
}
