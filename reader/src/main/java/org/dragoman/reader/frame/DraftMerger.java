package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.RecordType;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/** Makes one of several drafts of a document that say the same thing. */
final class DraftMerger {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Days apart at most that two tellings of one event are dated. */
    private static final int SAME_NEWS = 10;
    /** Days from the end of one journey to the beginning of the next that are too few for two. */
    private static final int SAME_STAY = 1;

    private final Map<String, RecordType> types;

    DraftMerger(Map<String, RecordType> types) {
        this.types = types;
    }

    /** The distinct claims, each where it was first said. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = find(kept, draft);
            if (same == null) {
                kept.add(draft);
            } else {
                certify(same, draft);
                absorb(same, draft);
            }
        }
        kept.removeIf(draft -> kept.stream().anyMatch(other -> isTourOf(draft, other)));
        kept.removeIf(draft -> draft.isInPassing() && isToldElsewhere(kept, draft));
        kept.forEach(Draft::settle);
        return kept;
    }

    /** Whether a journey of which no country is told is the tour that another one of the same person is a leg of. */
    private static boolean isTourOf(Draft tour, Draft leg) {
        boolean journeys = tour.type().equals("visit") && leg.type().equals("visit");
        Edtf when = tour.when();
        return journeys
                && tour.get("to") == null
                && leg.get("to") != null
                && sameActor(tour.get("who"), leg.get("who"))
                && (when == null || leg.when() == null || areNear(tour, leg));
    }

    /** Whether a document tells of the same thing where it does more than to name it. */
    private static boolean isToldElsewhere(List<Draft> kept, Draft draft) {
        return kept.stream()
                .anyMatch(other -> other != draft
                        && !other.isInPassing()
                        && other.type().equals(draft.type())
                        && Objects.equals(other.get("between"), draft.get("between"))
                        && isWithin(String.valueOf(other.get("name")), String.valueOf(draft.get("name"))));
    }

    private @Nullable Draft find(List<Draft> kept, Draft draft) {
        RecordType type = types.get(draft.type());
        Draft found = null;
        for (Draft other : kept) {
            boolean same = type != null
                    && other.type().equals(draft.type())
                    && other.story() == draft.story()
                    && (other.status() == Status.DENIED) == (draft.status() == Status.DENIED)
                    && !isElsewhere(type, other, draft)
                    && !isElsewhere(type, draft, other)
                    && agree(type, other, draft);
            if (same && (found == null || Objects.equals(other.get("when"), draft.get("when")))) {
                found = other;
            }
        }
        return found;
    }

    /** "They spoke by phone, and will meet": whether one is held from afar and the other in a place, or in person and later. */
    private static boolean isElsewhere(RecordType type, Draft afar, Draft there) {
        return type.values("remote").contains(String.valueOf(afar.get("form")))
                && !type.values("remote").contains(String.valueOf(there.get("form")))
                && (there.get("place") != null || isInPersonLater(there, afar));
    }

    /** Talks to come may be those from afar told once more; a meeting to come is none of them. */
    private static boolean isInPersonLater(Draft there, Draft afar) {
        return there.status() == Status.PLANNED && afar.status() == Status.DONE && "meeting".equals(there.get("form"));
    }

    /** Two readings of one sentence that differ in nothing but the date are one: one of them took the wrong date. */
    private static boolean agree(RecordType type, Draft a, Draft b) {
        if (areOtherSessions(type, a, b)) {
            return false;
        }
        boolean sameSentence =
                a.sentences().get(0).index() == b.sentences().get(0).index()
                        && !a.rule().equals(b.rule());
        return type.key().entrySet().stream()
                .allMatch(entry -> agree(type, entry.getValue(), a.get(entry.getKey()), b.get(entry.getKey()))
                        || sameSentence && entry.getValue() == RecordType.Comparison.DATE
                        || entry.getValue() == RecordType.Comparison.TEXT && a.get("value") != null
                        || sameSentence && isOfEvent(entry.getValue()) && areNear(a, b)
                        || isOfEvent(entry.getValue()) && isToldAgain(a, b)
                        || entry.getValue() == RecordType.Comparison.STAY && (areOneStay(a, b) || areOneToCome(a, b))
                        || entry.getValue() == RecordType.Comparison.ACTOR
                                && isTitleOf(a, a.get(entry.getKey()), b.get(entry.getKey()))
                        || isSameStep(type, a, a.get(entry.getKey()), b, b.get(entry.getKey())));
    }

    /** Whether two drafts of which only one has a number each give a day of their own, and not the same. */
    private static boolean areOtherSessions(RecordType type, Draft a, Draft b) {
        boolean numbered = type.key().entrySet().stream()
                .anyMatch(entry -> entry.getValue() == RecordType.Comparison.LOOSE
                        && (a.get(entry.getKey()) == null) != (b.get(entry.getKey()) == null));
        Edtf first = a.when();
        Edtf second = b.when();
        return numbered
                && first != null
                && second != null
                && !first.isOpen()
                && !second.isOpen()
                && !a.isWorkedOut()
                && !b.isWorkedOut()
                && !areWithin(a, b, SAME_NEWS);
    }

    /** Whether one of two drafts says vaguely and without a date what the other says for certain, such as a change. */
    private static boolean isSameStep(
            RecordType type, Draft a, @Nullable Object first, Draft b, @Nullable Object second) {
        return isVague(type, a, first) && isCertain(type, second) || isVague(type, b, second) && isCertain(type, first);
    }

    private static boolean isVague(RecordType type, Draft draft, @Nullable Object value) {
        return value != null
                && type.values("vague").contains(value.toString())
                && (draft.when() == null || draft.isWorkedOut());
    }

    private static boolean isCertain(RecordType type, @Nullable Object value) {
        return value != null && type.values("certain").contains(value.toString());
    }

    /** One event told twice, once without a date of its own, so that it was dated by what the story was at. */
    private static boolean isToldAgain(Draft a, Draft b) {
        boolean sameTense = a.isToCome() == b.isToCome() || isTimelessTitle(a) || isTimelessTitle(b);
        return (a.isWorkedOut() || b.isWorkedOut()) && sameTense && areNear(a, b);
    }

    /** "Statement on A's meeting with B": a title without a date says neither that it was nor that it will be. */
    private static boolean isTimelessTitle(Draft draft) {
        return draft.isWorkedOut() && draft.sentences().get(0).role() == Sentence.Role.TITLE;
    }

    /** "A's call with B", and then "A and C spoke with B": whether a title names some of those whom its text tells of. */
    private static boolean isTitleOf(Draft title, @Nullable Object some, @Nullable Object all) {
        return isTimelessTitle(title)
                && some instanceof List<?> few
                && all instanceof List<?> many
                && few.size() > 1
                && few.size() < many.size()
                && few.stream().allMatch(one -> many.stream().anyMatch(other -> sameActor(one, other)));
    }

    private static boolean isOfEvent(RecordType.Comparison how) {
        return how == RecordType.Comparison.EVENT || how == RecordType.Comparison.STAY;
    }

    /** Whether two dates lie so few days apart that both can be of one event in the news. */
    private static boolean areNear(Draft a, Draft b) {
        return areWithin(a, b, SAME_NEWS);
    }

    /** Whether two journeys of one person to one country are known to the day and follow one upon the other. */
    private static boolean areOneStay(Draft a, Draft b) {
        return isToTheDay(a) && isToTheDay(b) && areWithin(a, b, SAME_STAY);
    }

    /** "The importance of X's visit", and then "X will visit A on the 10th": a noun without a date of its own is of what is to come. */
    private static boolean areOneToCome(Draft a, Draft b) {
        return isNounOf(a, b) || isNounOf(b, a);
    }

    private static boolean isNounOf(Draft noun, Draft toCome) {
        return noun.isOfNoun()
                && noun.isWorkedOut()
                && noun.status() == Status.DONE
                && toCome.isToCome()
                && !toCome.isWorkedOut()
                && areNear(noun, toCome);
    }

    private static boolean isToTheDay(Draft draft) {
        Edtf when = draft.when();
        return when != null && when.grain() == Grain.DAY && !ToldDates.isLong(when);
    }

    private static boolean areWithin(Draft a, Draft b, int days) {
        Edtf first = a.when();
        Edtf second = b.when();
        return first != null
                && second != null
                && !first.lastDay().plusDays(days).isBefore(second.firstDay())
                && !second.lastDay().plusDays(days).isBefore(first.firstDay());
    }

    private static boolean agree(RecordType type, RecordType.Comparison how, @Nullable Object a, @Nullable Object b) {
        boolean strict = how == RecordType.Comparison.EXACT || how == RecordType.Comparison.ACTOR;
        if (a == null || b == null) {
            return !strict || a == b;
        }
        return switch (how) {
            case EXACT, LOOSE -> a.equals(b);
            case ACTOR -> sameActors(a, b);
            case DATE, EVENT, STAY -> overlap(a, b);
            case TEXT -> shareWords(a.toString(), b.toString());
            case NAME -> isWithin(a.toString(), b.toString());
            case ROLE -> a.equals(b) || !isStanding(type, a) && !isStanding(type, b);
        };
    }

    private static boolean isStanding(RecordType type, Object role) {
        return type.values("standing").contains(role.toString());
    }

    private static boolean overlap(Object a, Object b) {
        return Edtf.parse(a.toString()).overlaps(Edtf.parse(b.toString()));
    }

    private static boolean sameActors(Object a, Object b) {
        if (a instanceof List<?> first && b instanceof List<?> second) {
            return first.size() == second.size()
                    && first.stream().allMatch(x -> second.stream().anyMatch(y -> sameActor(x, y)));
        }
        return sameActor(a, b);
    }

    private static boolean sameActor(@Nullable Object a, @Nullable Object b) {
        if (a instanceof Map<?, ?> first && b instanceof Map<?, ?> second) {
            Object name = first.get("name");
            Object otherName = second.get("name");
            if (name != null && otherName != null) {
                return name.equals(otherName);
            }
            if (first.containsKey("org") || second.containsKey("org")) {
                return Objects.equals(first.get("org"), second.get("org"));
            }
            return Objects.equals(first.get("office"), second.get("office"))
                    && Objects.equals(first.get("of"), second.get("of"));
        }
        return Objects.equals(a, b);
    }

    private static boolean shareWords(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        return 2 * shared.size() >= Math.min(first.size(), second.size());
    }

    private static boolean isWithin(String a, String b) {
        Set<String> first = words(a);
        Set<String> second = words(b);
        return first.containsAll(second) || second.containsAll(first);
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    /** Takes over what the other draft says for certain and this one only vaguely, or with the least that can be said. */
    private void certify(Draft kept, Draft other) {
        RecordType type = types.get(kept.type());
        if (type == null) {
            return;
        }
        for (String field : type.fields()) {
            Object value = other.get(field);
            boolean fuller = value != null && !type.values("remote").contains(value.toString());
            if (fuller && type.values("plain").contains(String.valueOf(kept.get(field)))) {
                kept.set(field, value);
            }
        }
        for (String field : type.key().keySet()) {
            Object value = other.get(field);
            if (isVague(type, kept, kept.get(field)) && isCertain(type, value)) {
                kept.set(field, value);
            }
        }
    }

    private static void absorb(Draft kept, Draft other) {
        Edtf own = kept.when();
        Edtf told = other.when();
        boolean better = told != null
                && (own == null
                        || kept.isWorkedOut() && !other.isWorkedOut()
                        || !kept.isOnDayOfSetting() && kept.isWorkedOut() && other.isOnDayOfSetting()
                        || ToldDates.isInWeek(other.settingDate(), own)
                        || kept.isWorkedOut() == other.isWorkedOut() && ToldDates.isBetter(told, own));
        kept.absorb(other);
        if (kept.status() == Status.DONE && other.status() == Status.ONGOING) {
            kept.status(Status.ONGOING);
        }
        if (better) {
            kept.takeDate(other);
            if (other.status() != Status.DONE) {
                kept.status(other.status());
            }
        }
        other.takeDate(kept);
        preferNamed(kept, other);
    }

    /** Takes over the fuller field of an actor that one draft names and the other gives by office only. */
    private static void preferNamed(Draft kept, Draft other) {
        Object who = kept.get("who");
        Object told = other.get("who");
        if (who instanceof List<?> first && told instanceof List<?> second) {
            List<Object> fuller = new ArrayList<>();
            for (Object actor : first) {
                fuller.add(second.stream()
                        .filter(candidate -> sameActor(actor, candidate) && isFuller(actor, candidate))
                        .findFirst()
                        .map(Object.class::cast)
                        .orElse(actor));
            }
            second.stream()
                    .filter(actor -> fuller.stream().noneMatch(known -> sameActor(known, actor)))
                    .forEach(fuller::add);
            kept.set("who", fuller);
        } else if (who != null && told != null && isFuller(who, told)) {
            kept.set("who", told);
        }
    }

    private static boolean isFuller(Object known, Object told) {
        return known instanceof Map<?, ?> first
                && told instanceof Map<?, ?> second
                && (!first.containsKey("name") && second.containsKey("name")
                        || first.containsKey("name") == second.containsKey("name")
                                && !first.containsKey("office")
                                && second.containsKey("office"));
    }
}
