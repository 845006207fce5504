package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells which claims of a headline the text below it makes in words of its own; a type says by which fields these are one. */
final class Headlines {
    private Headlines() {}

    /** The claims without those of the headline that the text takes up; it takes over what those were read from. */
    static List<Draft> settled(List<Draft> drafts, Map<String, RecordType> types) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft title : drafts) {
            RecordType type = types.get(title.type());
            List<String> fields = type == null ? List.of() : type.values("headline");
            Draft body = fields.isEmpty() || !isOfTitle(title) ? null : taken(title, drafts, fields);
            if (body != null) {
                body.absorb(title);
                kept.remove(title);
            }
        }
        return kept;
    }

    private static @Nullable Draft taken(Draft title, List<Draft> drafts, List<String> fields) {
        return drafts.stream()
                .filter(other -> other != title && other.type().equals(title.type()) && !isOfTitle(other))
                .filter(other -> (other.status() == Status.DENIED) == (title.status() == Status.DENIED))
                .filter(other -> fields.stream().allMatch(field -> isSame(title.get(field), other.get(field))))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfTitle(Draft draft) {
        return draft.sentences().stream().allMatch(sentence -> sentence.role() == Sentence.Role.TITLE);
    }

    /** Whether two values do not contradict each other; of persons the names tell. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> person && other instanceof Map<?, ?> second) {
            return Objects.equals(person.get("name"), second.get("name"))
                    && Objects.equals(person.get("of"), second.get("of"));
        }
        return one == null || other == null || one.equals(other);
    }
}
