package org.dragoman.reader.pack;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a set of packs, gathered so that it can be told all at once. */
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

    private final List<Problem> problems = new ArrayList<>();

    public void add(String file, int line, String message) {
        problems.add(new Problem(file, line, message));
    }

    public void add(PackNode at, String message) {
        add(at.file(), at.line(), message);
    }

    /** Adds all that another list has, in its order. */
    public void addAll(PackProblems others) {
        problems.addAll(others.problems);
    }

    public List<Problem> all() {
        return List.copyOf(problems);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** @throws PackException naming every problem, where there is any */
    public void throwIfAny() {
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
