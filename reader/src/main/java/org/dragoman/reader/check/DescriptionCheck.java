package org.dragoman.reader.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** Checks the general words for persons: the kind of each is one that says the offices of those whom it can mean. */
public final class DescriptionCheck {
    private static final String OFFICES = "core/offices.yaml";
    private static final String NAMES = "lang/[^/]+/names\\.yaml";
    private static final List<String> LISTS = List.of("descriptions", "persons-of");
    /** The kind of words that mean whoever they were said of. */
    private static final String RANK = "rank";

    private DescriptionCheck() {}

    /** Adds a problem for each kind of general words that no offices belong to. */
    public static void check(PackFiles packs, PackProblems problems) {
        Set<String> kinds = new HashSet<>(Set.of(RANK));
        PackNode described = packs.exists(OFFICES) ? read(packs, OFFICES).get("described") : null;
        if (described != null) {
            kinds.addAll(described.fields().keySet());
        }
        packs.paths().stream()
                .filter(path -> path.matches(NAMES))
                .map(path -> read(packs, path).get("lists"))
                .forEach(lists -> checkLists(lists, kinds, problems));
    }

    private static void checkLists(@Nullable PackNode lists, Set<String> kinds, PackProblems problems) {
        for (String list : LISTS) {
            PackNode words = lists == null ? null : lists.get(list);
            if (words == null) {
                continue;
            }
            words.fields().forEach((kind, phrases) -> {
                if (!kinds.contains(kind)) {
                    problems.add(phrases, "\"" + kind + "\" is no kind of described persons" + Hint.orAll(kind, kinds));
                }
            });
        }
    }

    /** A file as it stands; whoever reads it for its own sake has told of what is wrong with it. */
    private static PackNode read(PackFiles packs, String path) {
        return PackNode.read(packs, path, new PackProblems());
    }
}
