package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The visits that a story has told of so far. Belongs to one reading. */
final class StoryVisits {
    private final List<Discourse.Visit> visits = new ArrayList<>();

    /** The visit told last. */
    Discourse.@Nullable Visit visit() {
        return visits.isEmpty() ? null : visits.get(visits.size() - 1);
    }

    /** The visit told last of the first of some parties that travels. */
    Discourse.@Nullable Visit visitOf(List<Party> parties) {
        for (Party party : parties) {
            for (Party host : parties) {
                Discourse.Visit there = host.of() == null || Objects.equals(host.of(), party.of())
                        ? null
                        : visitOf(List.of(party), host.of());
                if (there != null) {
                    return there;
                }
            }
        }
        for (Party party : parties) {
            Discourse.Visit told = visitOf(party);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private Discourse.@Nullable Visit visitOf(Party party) {
        for (int index = visits.size() - 1; index >= 0; index--) {
            Discourse.Visit told = visits.get(index);
            if (told.traveller().isSame(party)) {
                return told;
            }
        }
        return null;
    }

    /** The visit of one of some parties to a country told last; null where none was told. */
    Discourse.@Nullable Visit visitOf(List<Party> parties, @Nullable String country) {
        for (int index = visits.size() - 1; index >= 0; index--) {
            Discourse.Visit told = visits.get(index);
            boolean there = Objects.equals(told.country(), country);
            if (there && parties.stream().anyMatch(told.traveller()::isSame)) {
                return told;
            }
        }
        return null;
    }

    /** The countries that the visits of one of some parties were told to go to, each once. */
    List<String> countriesOf(List<Party> parties) {
        return visits.stream()
                .filter(told -> parties.stream().anyMatch(told.traveller()::isSame))
                .map(Discourse.Visit::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The journey through several countries that somebody was told to be on; his last visit where none was told. */
    Discourse.@Nullable Visit tourOf(Party party) {
        return visits.stream()
                .filter(told -> told.country() == null && told.traveller().isSame(party))
                .findFirst()
                .orElseGet(() -> visitOf(party));
    }

    /** Whether the traveller told last was told to visit a region, or several countries. */
    boolean isTouring() {
        Discourse.Visit last = visit();
        List<Discourse.Visit> own = visits.stream()
                .filter(told -> last != null && told.traveller().isSame(last.traveller()))
                .toList();
        return own.stream().anyMatch(told -> told.country() == null)
                || own.stream().map(Discourse.Visit::country).distinct().count() > 1;
    }

    void visit(Discourse.Visit told) {
        visits.add(told);
    }
}
