package org.dragoman.reader.names;

import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** Somebody or something that acts in the world: the value of mentions of persons, countries and bodies. */
public sealed interface Actor extends Mention.Value {
    /** The country code or body acronym that the actor is or acts for, where known. */
    @Nullable String of();

    /**
     * A person, named or known only by an office.
     *
     * @param entity number of the person within the document; the same for every mention of one person
     * @param name own name in full Latin spelling, as far as the document or the knowledge gives it; absent where unknown
     * @param as the document's wording of this mention
     * @param holdings the offices that the document gives the person, the one of this mention first; may be empty
     * @param of country or body, also where no office is given
     * @param repaired whether the name was restored from a mangled spelling
     * @param reference whether the mention is a pronoun or a general word ({@code the minister}) for somebody named elsewhere
     * @param confidence 0 to 1
     */
    record Person(
            int entity,
            @Nullable String name,
            String as,
            List<Holding> holdings,
            @Nullable String of,
            boolean repaired,
            boolean reference,
            double confidence)
            implements Actor {
        public Person {
            holdings = List.copyOf(holdings);
        }

        public @Nullable Holding mainHolding() {
            return holdings.isEmpty() ? null : holdings.get(0);
        }

        /** Whether nothing but a marriage is told of the person. */
        public boolean isOnlySpouse() {
            return !holdings.isEmpty() && holdings.stream().allMatch(Holding::isOfSpouse);
        }

        // As a record has it anyway, but without the linking at run time that a cold start would wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof Person same
                            && entity == same.entity
                            && repaired == same.repaired
                            && reference == same.reference
                            && Double.compare(confidence, same.confidence) == 0
                            && as.equals(same.as)
                            && Objects.equals(name, same.name)
                            && Objects.equals(of, same.of)
                            && holdings.equals(same.holdings);
        }

        @Override
        public int hashCode() {
            return 31 * entity + as.hashCode();
        }
    }

    /**
     * A country.
     *
     * @param code ISO 3166-1 alpha-2
     * @param use how it is named
     */
    record Country(String code, Use use) implements Actor {
        /** How a text names a country. */
        public enum Use {
            NAME,
            DEMONYM,
            PEOPLE,
            SEAT,
            /** A government, ministry or parliament that acts for it. */
            INSTITUTION,
            /** A city, province or region of it. */
            PLACE
        }

        @Override
        public String of() {
            return code;
        }

        // As a record has it anyway, but without the linking at run time that a cold start would wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || other instanceof Country same && use == same.use && code.equals(same.code);
        }

        @Override
        public int hashCode() {
            return 31 * code.hashCode() + use.hashCode();
        }
    }

    /**
     * An international body.
     *
     * @param acronym as the record format names it
     * @param organ the organ of it that the words name, as its office-holders' table calls it; null for the whole
     */
    record Body(String acronym, @Nullable String organ) implements Actor {
        @Override
        public String of() {
            return acronym;
        }

        // As a record has it anyway, but without the linking at run time that a cold start would wait for.
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof Body same && acronym.equals(same.acronym) && Objects.equals(organ, same.organ);
        }

        @Override
        public int hashCode() {
            return 31 * acronym.hashCode() + Objects.hashCode(organ);
        }
    }

    /** A company, party, agency or other organisation. */
    record Organization(String name, @Nullable String of) implements Actor {}
}
