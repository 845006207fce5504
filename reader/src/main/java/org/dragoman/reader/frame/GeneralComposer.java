package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Composer;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Pairs;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Makes claims of a record type that no Java knows, by the roles that its declaration names: {@code subject},
 * {@code object}, {@code owner}, {@code with}, {@code to}, {@code pair}, {@code date}, or {@code slot:NAME}. A role written
 * with a {@code !} must be filled. What a trigger sets under a name of a field goes into that field.
 */
final class GeneralComposer implements Composer {
    private final RecordType type;

    GeneralComposer(RecordType type) {
        this.type = type;
    }

    @Override
    public List<Draft> compose(Sight sight, Cue trigger) {
        if (sight.statuses().isHypothetical(trigger)) {
            return List.of();
        }
        Draft draft = new Draft(type.name(), sight.scene(), trigger);
        Status said = sight.statuses().said(trigger);
        for (Map.Entry<String, String> entry : type.roles().entrySet()) {
            boolean required = entry.getValue().endsWith("!");
            String role =
                    required ? entry.getValue().substring(0, entry.getValue().length() - 1) : entry.getValue();
            Object value = fill(sight, trigger, role, said);
            if (value == null && required) {
                return List.of();
            }
            draft.set(entry.getKey(), value);
        }
        for (String field : type.fields()) {
            if (trigger.match().pattern().has(field)) {
                draft.set(field, trigger.setting(field, ""));
            }
        }
        Edtf when = sight.dates().of(trigger, sight.statuses().tense(trigger, said));
        return List.of(draft.status(sight.statuses().dated(said, when, false)));
    }

    private static @Nullable Object fill(Sight sight, Cue trigger, String role, Status said) {
        Arguments arguments = sight.arguments();
        return switch (role) {
            case "subject" -> one(sight, arguments.subject(trigger));
            case "object" -> one(sight, arguments.object(trigger, List.of("with", "to")));
            case "owner" -> one(sight, arguments.owner(trigger));
            case "with", "to", "by" -> one(sight, arguments.governed(trigger, role));
            case "pair" ->
                sight.pairs().of(trigger).stream()
                        .findFirst()
                        .map(Pairs.Pair::codes)
                        .orElse(null);
            case "date" -> text(sight.dates().of(trigger, sight.statuses().tense(trigger, said)));
            default -> role.startsWith("slot:") ? slot(trigger, role.substring(5)) : null;
        };
    }

    private static @Nullable String text(@Nullable Edtf date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable Object slot(Cue trigger, String name) {
        var capture = trigger.match().slot(name);
        return capture == null ? null : capture.value();
    }

    private static @Nullable Object one(Sight sight, @Nullable Argument argument) {
        if (argument == null) {
            return null;
        }
        List<Object> fields = new ArrayList<>();
        Party.of(argument.group(), sight.discourse()).forEach(party -> fields.add(party.field()));
        return fields.isEmpty() ? null : fields.size() == 1 ? fields.get(0) : fields;
    }
}
