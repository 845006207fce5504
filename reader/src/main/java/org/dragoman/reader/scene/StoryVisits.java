package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The visits that a story has told of so far. Belongs to one reading. */
public final class StoryVisits {
    /** Days between two visits of one person to one country. */
    private static final int LONG_BEFORE = 45;
    /** Sentences for which a story that looks back goes on to do so. */
    private static final int LOOKING_BACK = 1;

    private final List<Discourse.Visit> visits = new ArrayList<>();
    /** For each of the visits the number of the sentence that told it. */
    private final List<Integer> sentences = new ArrayList<>();

    private @Nullable Party guest;
    private @Nullable Party host;
    private int sentence;
    private boolean anyCalledOff;

    /** Takes note that a sentence is over, and whether it told that a visit or meeting does not take place. */
    void leave(boolean calledOff) {
        sentence++;
        anyCalledOff |= calledOff;
    }

    /** Whether the story has told that a visit or meeting does not take place. */
    boolean isAnyCalledOff() {
        return anyCalledOff;
    }

    /** Takes note of somebody whom another received. */
    public void receive(Party received) {
        guest = received;
    }

    /**
     * Who "the visitor" is: whoever is on the visit told last, but for those of long before, or was received where none was
     * told; null for nobody.
     */
    @Nullable Party visitor() {
        Discourse.Visit last = last(told -> true);
        return last == null ? guest : last.traveller();
    }

    /** Takes note of somebody who invited or received another. */
    public void host(Party invites) {
        host = invites;
    }

    /** Who "the host" is: whoever invited or received somebody last; null for nobody. */
    public @Nullable Party host() {
        return host;
    }

    /** The visit told last. */
    public Discourse.@Nullable Visit visit() {
        return visits.isEmpty() ? null : visits.get(visits.size() - 1);
    }

    /** The visit told last of the first of some parties that travels. */
    public Discourse.@Nullable Visit visitOf(List<Party> parties) {
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
        return last(told -> told.traveller().isSame(party));
    }

    /** The visit of one of some parties to a country told last; null where none was told. */
    public Discourse.@Nullable Visit visitOf(List<Party> parties, @Nullable String country) {
        return last(told ->
                Objects.equals(told.country(), country) && parties.stream().anyMatch(told.traveller()::isSame));
    }

    /** The last visit of a kind, but for one of long before that the story only looked back to and has done with. */
    private Discourse.@Nullable Visit last(Predicate<Discourse.Visit> kind) {
        Discourse.Visit last = null;
        for (int index = visits.size() - 1; index >= 0; index--) {
            Discourse.Visit told = visits.get(index);
            if (!kind.test(told)) {
                continue;
            }
            if (last == null && sentence - sentences.get(index) <= LOOKING_BACK) {
                return stopSpokenOf(index, kind);
            }
            last = last == null || isLongBefore(last.when(), told.when()) ? stopSpokenOf(index, kind) : last;
        }
        return last;
    }

    /** "Visits A. He goes to A, B and C from Monday to Friday": of the stops told together, the one that the story told alone. */
    private Discourse.Visit stopSpokenOf(int last, Predicate<Discourse.Visit> kind) {
        Discourse.Visit told = visits.get(last);
        for (int index = last - 1; index >= 0 && sentences.get(index).equals(sentences.get(last)); index--) {
            Discourse.Visit stop = visits.get(index);
            boolean ofJourney = kind.test(stop) && stop.traveller().isSame(told.traveller());
            if (ofJourney && isToldAlone(stop, sentences.get(last)) && !isToldAlone(told, sentences.get(last))) {
                return stop;
            }
        }
        return told;
    }

    private boolean isToldAlone(Discourse.Visit stop, int before) {
        for (int index = 0; index < visits.size() && sentences.get(index) < before; index++) {
            Discourse.Visit other = visits.get(index);
            if (other.traveller().isSame(stop.traveller()) && Objects.equals(other.country(), stop.country())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the days of one visit are over so long before those of another that the two are none. */
    public static boolean isLongBefore(@Nullable Edtf one, @Nullable Edtf other) {
        return one != null
                && other != null
                && one.lastDay().plusDays(LONG_BEFORE).isBefore(other.firstDay());
    }

    /** The countries that the visits of one of some parties were told to go to, each once. */
    public List<String> countriesOf(List<Party> parties) {
        return visits.stream()
                .filter(told -> parties.stream().anyMatch(told.traveller()::isSame))
                .map(Discourse.Visit::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The journey through several countries that somebody was told to be on; his last visit where none was told. */
    public Discourse.@Nullable Visit tourOf(Party party) {
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

    /** Takes in a visit that the story tells of. */
    public void visit(Discourse.Visit told) {
        if (isToldHere(told)) {
            return;
        }
        visits.add(told);
        sentences.add(sentence);
    }

    /** "Lands on Monday for a state visit": whether the sentence has told of the same journey, and its day or that it is to come. */
    private boolean isToldHere(Discourse.Visit told) {
        for (int index = visits.size() - 1; index >= 0 && sentences.get(index) == sentence; index--) {
            Discourse.Visit other = visits.get(index);
            boolean there = told.country() == null || told.country().equals(other.country());
            boolean lesser = told.when() == null
                    || other.draft().isToCome() && !told.draft().isToCome();
            if (there && lesser && other.when() != null && other.traveller().isSame(told.traveller())) {
                return true;
            }
        }
        return false;
    }
}
