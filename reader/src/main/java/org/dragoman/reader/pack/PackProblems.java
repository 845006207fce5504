package org.dragoman.reader.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that is wrong with a set of packs: gathered so that it can be told all at once, or thrown at the first problem,
 * where packs are used while parts of them are still unread. Safe for threads.
 */
public final class PackProblems {
    /**
     * One thing that is wrong.
     *
     * @param file path of the file inside the packs
     * @param line line in it, from 1
     * @param message what is wrong and what would help
     */
    public record Problem(String file, int line, String message) {
        @Override
        public String toString() {
            return file + ":" + line + ": " + message;
        }
    }

    private static final Comparator<Problem> IN_ORDER =
            Comparator.comparing(Problem::file).thenComparing(Problem::line);

    private final List<Problem> problems = new ArrayList<>();
    private final boolean thrown;

    /** Problems that are gathered. */
    public PackProblems() {
        this(false);
    }

    private PackProblems(boolean thrown) {
        this.thrown = thrown;
    }

    /** Problems of which the first is thrown as soon as it is found, as a {@link PackException}. */
    public static PackProblems thrown() {
        return new PackProblems(true);
    }

    public synchronized void add(String file, int line, String message) {
        problems.add(new Problem(file, line, message));
        if (thrown) {
            throwIfAny();
        }
    }

    public void add(PackNode at, String message) {
        add(at.file(), at.line(), message);
    }

    /** All that was found so far, in the order of the files and their lines. */
    public synchronized List<Problem> all() {
        return problems.stream().sorted(IN_ORDER).toList();
    }

    public synchronized boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws PackException naming every problem, where there is any */
    public synchronized void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new PackException(all());
        }
    }

    /** Packs that cannot be used. */
    public static final class PackException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Problem> problems;

        PackException(List<Problem> problems) {
            super(problems.size() + " problem(s) in the packs:\n"
                    + String.join("\n", problems.stream().map(Problem::toString).toList()));
            this.problems = problems;
        }

        public List<Problem> problems() {
            return problems;
        }
    }
}
