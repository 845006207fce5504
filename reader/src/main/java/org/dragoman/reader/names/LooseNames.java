package org.dragoman.reader.names;

import java.util.List;

/** Finds persons by names as people type them: run together or parted otherwise, with an initial, in characters. */
final class LooseNames {
    private static final int LONGEST_INITIAL = 2;

    private final Knowledge knowledge;

    LooseNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Those whose name is so in the characters, or the letters, through which translation goes. */
    List<KnownPerson> translated(String written) {
        String name = written.strip();
        return knowledge.persons().stream()
                .filter(person -> person.translated().contains(name))
                .toList();
    }

    /** Those of whom some spelling has the same letters, wherever it is parted into words. */
    List<KnownPerson> joined(List<String> words) {
        String letters = String.join("", words);
        return knowledge.persons().stream()
                .filter(person -> person.spellingWords().stream()
                        .anyMatch(spelling -> String.join("", spelling).equals(letters)))
                .toList();
    }

    /** Those called by the words behind an initial, who have a name that begins with it. */
    List<KnownPerson> withInitial(List<String> words) {
        String initial = words.get(0);
        if (words.size() < 2 || initial.length() > LONGEST_INITIAL) {
            return List.of();
        }
        List<String> name = words.subList(1, words.size());
        return knowledge.byPart(name).stream()
                .filter(person -> person.endsIn(name))
                .filter(person -> person.spellingWords().stream()
                        .anyMatch(spelling -> spelling.get(0).startsWith(initial)))
                .toList();
    }
}
