package org.dragoman.reader.names;

import java.util.List;

/** What the packs know about a question for persons. */
public sealed interface Answer {
    /**
     * Persons who answer it, the likeliest first.
     *
     * @param persons at least one
     */
    record Found(List<PersonMatch> persons) implements Answer {
        public Found {
            persons = List.copyOf(persons);
        }

        public PersonMatch first() {
            return persons.get(0);
        }
    }

    /**
     * Nobody answers it.
     *
     * @param problem why, in one sentence without its full stop
     * @param nearest what comes nearest to what was asked for, nearest first; may be empty
     */
    record NotFound(String problem, List<String> nearest) implements Answer {
        public NotFound {
            nearest = List.copyOf(nearest);
        }
    }
}
