package org.dragoman.reader.names;

import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Words that point at somebody or something named elsewhere.
 *
 * @param target what they point at
 * @param as the document's wording
 * @param office the office, or any of some parted by spaces, that those hold whom the words mean ({@code the two presidents});
 *     null where they tell none
 * @param number how many they are ({@code the three leaders}); 0 where the words do not tell
 */
public record Reference(Target target, String as, @Nullable String office, int number) implements Mention.Value {
    /** What words can point at. */
    public enum Target {
        /** {@code the two countries}, {@code both sides}: the pair in focus. */
        TWO_COUNTRIES,
        /** {@code the two leaders}: the two persons last named together. */
        TWO_PERSONS,
        /** {@code they}: the persons or countries last named together. */
        SEVERAL,
        /** {@code the leaders}: all leaders last named together. */
        LEADERS,
        /** {@code the three countries}: as many as were last named together. */
        COUNTRIES,
        /** {@code the visitor}: whoever is on the visit that the story tells of. */
        VISITOR,
        /** {@code the delegation}: whoever came on the visit that the story has told of. Nobody where it told of none. */
        DELEGATION,
        /** {@code the host country}. */
        HOST_COUNTRY,
        /** {@code the country}: the foreign country last named. */
        THAT_COUNTRY,
        /** {@code our country}: the country the text is written in. */
        OWN_COUNTRY,
        /** {@code we} in a joint text: those whose text it is. Nobody in any other. */
        AUTHORS
    }

    /** Whether the words point at two persons or countries, or more. */
    public boolean isOfSeveral() {
        return switch (target) {
            case TWO_COUNTRIES, TWO_PERSONS, SEVERAL, LEADERS, COUNTRIES -> true;
            case VISITOR, DELEGATION, HOST_COUNTRY, THAT_COUNTRY, OWN_COUNTRY, AUTHORS -> false;
        };
    }

    /** Whether the words say that they point at two persons. */
    public boolean isOfTwoPersons() {
        return target == Target.TWO_PERSONS || target == Target.LEADERS && number == 2;
    }

    /** Whether the words point at persons, so that they may go on to say whose they are. */
    public boolean isOfPersons() {
        return target == Target.SEVERAL || target == Target.TWO_PERSONS || target == Target.LEADERS;
    }
}
