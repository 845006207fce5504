package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The persons of one document so far, and the one named last. Belongs to one reading. */
final class Cast {
    /** How much more often the main person of a text is named than somebody who only comes into it. */
    private static final int FAR_MORE = 2;

    /** What the sounds of two spellings of one name have in common. */
    private static final double SAME_SOUND = 0.8;

    private final OfficeCodes codes;
    private final Period period;
    private final List<Entity> entities = new ArrayList<>();
    private final Map<Integer, Entity> byNumber = new HashMap<>();
    private @Nullable Entity lastNamed;
    private int lastNumber;

    Cast(OfficeCodes codes, Period period) {
        this.codes = codes;
        this.period = period;
    }

    List<Entity> entities() {
        return entities;
    }

    @Nullable Entity lastNamed() {
        return lastNamed;
    }

    void named(Entity entity, int sentence) {
        entity.seen(sentence);
        Holding office = mainOffice(entity);
        // whose counterpart is spoken of after it is whoever the spouse goes along with
        boolean companion = office != null && office.isOfSpouse();
        lastNamed = companion && lastNamed != null ? lastNamed : entity;
    }

    /** The entity that a number of a mention now stands for, or null. */
    @Nullable Entity byNumber(int number) {
        return byNumber.get(number);
    }

    /** An entity with a number of its own that is not among the persons yet. */
    Entity draft() {
        return new Entity(++lastNumber);
    }

    Entity add(Entity entity) {
        entities.add(entity);
        byNumber.put(entity.id(), entity);
        return entity;
    }

    /**
     * The office of the one named before, where a word only says that it is the same: as the text tells it, or else the only
     * one that he is known to hold at the time.
     */
    String meant(String code) {
        if (!code.equals("counterpart") || lastNamed == null) {
            return code;
        }
        Holding told = mainOffice(lastNamed);
        String known = told == null && lastNamed.known() != null ? onlyOffice(lastNamed.known()) : null;
        return told != null ? told.office() : known != null ? known : code;
    }

    private @Nullable String onlyOffice(KnownPerson person) {
        List<String> held = person.terms().stream()
                .map(Term::office)
                .distinct()
                .filter(office -> codes.isSingle(office)
                        && period.isKnown()
                        && person.held(office, null, period.first(), period.last()))
                .toList();
        return held.size() == 1 ? held.get(0) : null;
    }

    /** Of several offices the first that one person holds at a time: a deputy's counterpart is whoever has the same ministry. */
    private @Nullable Holding mainOffice(Entity entity) {
        return entity.offices().holdings().stream()
                .filter(holding -> codes.isSingle(holding.office()))
                .findFirst()
                .orElse(entity.offices().firstHolding());
    }

    /** Somebody unknown who is named in letters and here as the name sounds, or the other way round; null for nobody. */
    @Nullable Entity sounding(List<String> words, String written) {
        boolean spelledOut = SpelledOut.is(written);
        return entities.stream()
                .filter(entity -> entity.known() == null && entity.isNamed())
                .filter(entity -> entity.isSpelledOut() != spelledOut && entity.sounds(words) >= SAME_SOUND)
                .findFirst()
                .orElse(null);
    }

    /**
     * The person of whom words are the name, or a part of it of two words or more.
     *
     * @param particles tells the small words of names, which by themselves single nobody out
     */
    @Nullable Entity called(List<String> words, Predicate<String> particles) {
        return called(words, particles, entity -> true);
    }

    /** The same among those persons only who may be meant. */
    @Nullable Entity called(List<String> words, Predicate<String> particles, Predicate<Entity> possible) {
        for (Entity entity : entities) {
            if (entity.isCalled(words, particles) && possible.test(entity)) {
                return entity;
            }
        }
        return null;
    }

    /** The person named last of those whom a short form fits. */
    @Nullable Entity calledForShort(Candidate candidate, List<String> words) {
        return entities.stream()
                .filter(entity -> entity.isCalledForShort(words) && canHold(entity, candidate))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    /** Whether the offices that stand with a name are no other country's: those of bodies anybody may hold beside his own. */
    private static boolean canHold(Entity entity, Candidate candidate) {
        if (!candidate.hasOffice() || entity.offices().holdings().isEmpty()) {
            return true;
        }
        return candidate.offices().stream()
                .allMatch(office -> office.of() == null
                        || entity.of() == null
                        || office.of().equals(entity.of())
                        || office.reading() == OfficePhrase.Reading.BODY);
    }

    /** The country or body that a known person acts for in the time of the document. */
    @Nullable String countryOf(KnownPerson person) {
        return period.isKnown() ? person.countryIn(period.first(), period.last()) : person.onlyCountry();
    }

    /** The person named last who leads a country, as the document says or as is known. */
    @Nullable Entity leader(@Nullable String of) {
        if (of == null) {
            return null;
        }
        return entities.stream()
                .filter(entity -> entity.isNamed() && entity.lastSeen() >= 0)
                .filter(entity -> codes.leading().stream().anyMatch(office -> leads(entity, office, of)))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    private boolean leads(Entity entity, String office, String of) {
        KnownPerson person = entity.known();
        return entity.offices().holds(office, of)
                || person != null
                        && period.isKnown()
                        && entity.offices().holdings().isEmpty()
                        && person.held(office, of, period.first(), period.last());
    }

    /** The entity of a known person. */
    Entity of(KnownPerson person) {
        for (Entity entity : entities) {
            if (entity.known() == person) {
                return entity;
            }
        }
        Entity entity = add(draft());
        entity.know(person);
        return entity;
    }

    /** Whether somebody was named who holds an office of a country. */
    boolean hasNamed(String code, String of) {
        for (Entity entity : entities) {
            if (entity.isNamed() && entity.lastSeen() >= 0 && entity.offices().holds(code, of)) {
                return true;
            }
        }
        return false;
    }

    /** Whom the document says, or is known, to hold an office; null where it is nobody or several. */
    @Nullable Entity holder(String code, @Nullable String of) {
        List<Entity> holders = entities.stream()
                .filter(entity -> entity.isNamed()
                        && entity.lastSeen() >= 0
                        && entity.offices().holds(code, of))
                .toList();
        Entity holder = holders.stream()
                .max(Comparator.comparing((Entity entity) -> !isOver(entity, code, of))
                        .thenComparingInt(Entity::lastSeen))
                .orElse(null);
        if (holder != null) {
            return of == null ? mainHolder(holders, holder) : holder;
        }
        if (of != null && known(code + ":", of) != null) {
            return known(code + ":", of);
        }
        if (of == null && codes.isIncomplete(code)) {
            return lastOfKind(code + ":");
        }
        if (of == null && codes.isOfBodies(code)) {
            return null;
        }
        List<Entity> known = entities.stream()
                .filter(entity -> {
                    KnownPerson person = entity.known();
                    return person != null
                            && (of != null || !entity.isOnlyFamilyName())
                            && person.held(code, of, period.first(), period.last());
                })
                .toList();
        if (known.size() == 1) {
            return known.get(0);
        }
        List<Entity> knownSoFar =
                known.stream().filter(entity -> entity.lastSeen() >= 0).toList();
        if (knownSoFar.size() == 1) {
            return knownSoFar.get(0);
        }
        List<Entity> announced = entities.stream()
                .filter(entity -> entity.offices().isAnnounced(code, of))
                .toList();
        return announced.size() == 1 ? announced.get(0) : null;
    }

    /** Who was named last as one who came to an office, or left it, in some way; null for nobody. */
    @Nullable Entity holder(String code, @Nullable String of, Holding.Change change) {
        return entities.stream()
                .filter(entity -> entity.isNamed() && entity.lastSeen() >= 0)
                .filter(entity -> entity.offices().holdings().stream()
                        .anyMatch(holding -> holding.office().equals(code)
                                && holding.change() == change
                                && (of == null || of.equals(holding.of()))))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    /** Who but one was named last with an office, or with some portfolio of it; null where nobody was. */
    @Nullable Entity holderBeside(Entity holder, String code) {
        return entities.stream()
                .filter(entity -> entity != holder && entity.isNamed() && entity.lastSeen() >= 0)
                .filter(entity -> entity.offices().holdings().stream()
                        .map(Holding::office)
                        .anyMatch(office -> office.equals(code) || office.startsWith(code + ":")))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    /** Who was named last with an office of any country but one; null where nobody was. */
    @Nullable Entity holderAbroad(String code, String home) {
        return entities.stream()
                .filter(entity -> entity.isNamed() && entity.lastSeen() >= 0)
                .filter(entity ->
                        entity.offices().holds(code, null) && !entity.offices().holds(code, home))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    /** The holder whom the text has named far more often than the one named last, if there is one. */
    private static Entity mainHolder(List<Entity> holders, Entity last) {
        return holders.stream()
                .filter(entity -> entity.timesSeen() >= last.timesSeen() + FAR_MORE)
                .max(Comparator.comparingInt(Entity::timesSeen))
                .orElse(last);
    }

    /** The one of a country who was named with an office of a kind, such as some ministry; null for nobody or several. */
    private @Nullable Entity known(String kind, String of) {
        List<Entity> named = entities.stream()
                .filter(entity -> entity.isNamed()
                        && entity.lastSeen() >= 0
                        && entity.offices().holdsSome(kind, of))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    /** Who was named last with an office of a kind: "the minister" of one just told of; null where nobody was. */
    private @Nullable Entity lastOfKind(String kind) {
        return entities.stream()
                .filter(entity -> entity.isNamed() && entity.lastSeen() >= 0)
                .filter(entity -> entity.offices().holdings().stream()
                        .anyMatch(holding -> holding.office().startsWith(kind)))
                .max(Comparator.comparingInt(Entity::lastSeen))
                .orElse(null);
    }

    /** Whether somebody is known to have held an office, but not when the document was written. */
    private boolean isOver(Entity entity, String code, @Nullable String of) {
        KnownPerson person = entity.known();
        return person != null
                && period.isKnown()
                && person.held(code, of, null, null)
                && !person.held(code, of, period.first(), period.last());
    }

    /** The entity that is already known to be the same person, if there is one; the names come together in it. */
    Entity merged(Entity entity) {
        KnownPerson person = entity.known();
        for (Entity other : entities) {
            if (person != null && other != entity && other.known() == person) {
                entity.names().forEach(words -> other.name(words, String.join(" ", words)));
                other.repairAll(entity);
                entities.remove(entity);
                byNumber.put(entity.id(), other);
                return other;
            }
        }
        return entity;
    }

    /**
     * The office that somebody shares with the one named before: of several the one that the other is known to hold, or else
     * that of whoever was named further back and has such an office.
     */
    @Nullable Holding counterOffice(Entity counterpart) {
        Entity other = lastNamed;
        if (other == null || other == counterpart) {
            return null;
        }
        Holding shared = sharedOffice(other, counterpart);
        if (shared != null || other.offices().holdings().isEmpty()) {
            return shared;
        }
        return entities.stream()
                .filter(entity -> entity != counterpart && entity.isNamed() && entity.lastSeen() >= 0)
                .sorted(Comparator.comparingInt(Entity::lastSeen).reversed())
                .map(entity -> sharedOffice(entity, counterpart))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> mainOffice(other));
    }

    /** The first office of somebody that another person is known to hold too, elsewhere. */
    private @Nullable Holding sharedOffice(Entity entity, Entity counterpart) {
        KnownPerson person = counterpart.known();
        return entity.offices().holdings().stream()
                .filter(holding -> person != null && person.held(holding.office(), null, period.first(), period.last()))
                .findFirst()
                .orElse(null);
    }

    /** The office of somebody named before that a predecessor once held. */
    @Nullable Holding earlierOffice(Entity predecessor) {
        KnownPerson person = predecessor.known();
        if (person == null) {
            return counterOffice(predecessor);
        }
        return entities.stream()
                .filter(entity -> entity != predecessor && entity.lastSeen() >= 0)
                .sorted(Comparator.comparingInt(Entity::lastSeen).reversed())
                .flatMap(entity -> entity.offices().holdings().stream())
                .filter(holding -> person.held(holding.office(), holding.of(), null, null))
                .findFirst()
                .orElse(null);
    }
}
