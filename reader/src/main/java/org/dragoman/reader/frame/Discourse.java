package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Holding;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What a story has spoken of so far: the state that words such as "the two countries", "the same day" and a verb without
 * a subject refer to. Belongs to one reading of one document.
 */
final class Discourse {
    /** A visit that the story tells of, as the setting of what is told after it. */
    record Visit(Party traveller, String country, @Nullable Edtf when, Draft draft) {}

    private static final int MEMORY_OF_DATES = 3;
    /** Days before publication that news still speaks of as its own. */
    private static final int LONGEST_NEWS = 45;

    private static final int OFTEN = 2;
    private static final int MOST_UNEQUAL = 5;
    /** For so many sentences what figures count and in what is still in mind. */
    private static final int NEAR = 3;

    private static final int LEAST_OF_MAIN = 3;
    private static final int AHEAD = 3;

    private final @Nullable Edtf published;
    private final @Nullable String home;
    /** Countries and bodies by how often the whole story names them, most often first. */
    private final List<String> ranking;
    /** The two countries of a story that is about these two alone; empty where it is about more. */
    private final List<String> main;

    private final boolean isOfTwo;
    /** The one person whom the story names for an office, by office and country. */
    private final Map<String, Actor.Person> holders = new HashMap<>();

    private final Map<String, Integer> lastNamed = new HashMap<>();
    private final List<Mention> recentPersons = new ArrayList<>();
    private List<String> pair = List.of();
    private List<Mention> personPair = List.of();
    private @Nullable Edtf focusDate;
    private int focusDateAt;
    private @Nullable Edtf firstDay;
    private @Nullable ActorGroup lastSubject;
    private final List<Visit> visits = new ArrayList<>();
    private @Nullable Draft meeting;
    private Figure.@Nullable Told figures;
    private @Nullable String topic;
    private @Nullable Edtf topicPeriod;
    private int topicSentence;
    private @Nullable String unit;
    private int unitSentence;
    private @Nullable String lastBody;
    private @Nullable Listed listed;
    private @Nullable Draft mechanism;
    private final EventMemory events = new EventMemory();
    private @Nullable Mention principal;
    private int sentence;

    Discourse(@Nullable Edtf published, @Nullable String home, Map<String, Integer> counts) {
        this.published = published;
        this.home = home;
        this.ranking = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        this.main = mainPair(counts);
        this.isOfTwo = isOfTwo(counts);
    }

    private List<String> mainPair(Map<String, Integer> counts) {
        if (ranking.size() < 2) {
            return List.of();
        }
        int second = counts.getOrDefault(ranking.get(1), 0);
        int third = ranking.size() == 2 ? 0 : counts.getOrDefault(ranking.get(2), 0);
        return second >= LEAST_OF_MAIN && second >= AHEAD * third ? ranking.subList(0, 2) : List.of();
    }

    private boolean isOfTwo(Map<String, Integer> counts) {
        if (ranking.size() < 2) {
            return false;
        }
        int first = counts.getOrDefault(ranking.get(0), 0);
        int second = counts.getOrDefault(ranking.get(1), 0);
        return second >= OFTEN && second * MOST_UNEQUAL >= first;
    }

    /** Notes whom the story names for which office, so that an unnamed holder is the one it names elsewhere. */
    void learnHolders(List<List<Mention>> sentences) {
        Set<String> several = new HashSet<>();
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                if (mention.value() instanceof Actor.Person person && person.name() != null) {
                    learn(person, several);
                }
            }
        }
        several.forEach(holders::remove);
    }

    private void learn(Actor.Person person, Set<String> several) {
        for (Holding holding : person.holdings()) {
            String office = holding.office() + " " + holding.of();
            Actor.Person known = holders.putIfAbsent(office, person);
            if (known != null && known.entity() != person.entity()) {
                several.add(office);
            }
        }
    }

    /** The person whom the story names for an office that a mention gives without a name; the mention's own where none. */
    Actor.Person named(Actor.Person person) {
        Holding holding = person.mainHolding();
        if (person.name() != null
                || holding == null
                || holding.of() == null
                || holding.change() == Holding.Change.ENDS) {
            return person;
        }
        return holders.getOrDefault(holding.office() + " " + holding.of(), person);
    }

    /** Counts what every sentence of a story names. */
    static Map<String, Integer> counts(List<List<Mention>> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Mention> sentence : sentences) {
            for (Mention mention : sentence) {
                String code = Scene.countryOf(mention);
                if (code != null) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    @Nullable Edtf published() {
        return published;
    }

    /** The day that "today" is: of publication, or where only its year is known the first day that the story is at. */
    @Nullable Edtf newsDay() {
        boolean coarse = published == null || published.grain() != Grain.DAY;
        return coarse && firstDay != null ? firstDay : published;
    }

    /** Sets the day that "today" is; null leaves it to the first day that the story is at. */
    void tellsNewsOf(@Nullable Edtf day) {
        firstDay = day;
    }

    @Nullable String home() {
        return home;
    }

    List<String> ranking() {
        return ranking;
    }

    /** Takes in a sentence after its claims were read. */
    void leave(Scene scene) {
        sentence++;
        for (Mention mention : scene.actors()) {
            String code = Scene.countryOf(mention);
            if (code != null) {
                lastNamed.put(code, sentence);
            }
            if (mention.value() instanceof Actor.Body body) {
                lastBody = body.acronym();
            }
            if (mention.value() instanceof Actor.Person) {
                recentPersons.remove(mention);
                recentPersons.add(mention);
            }
        }
        events.take(new EventFinder(scene).all());
        principal(scene);
        List<Mention> persons = scene.actors().stream()
                .filter(mention -> mention.value() instanceof Actor.Person)
                .toList();
        if (distinctEntities(persons) == 2) {
            personPair = distinct(persons);
        }
        List<String> told = pairOf(scene);
        if (told.size() == 2 && (main.isEmpty() || main.containsAll(told))) {
            pair = List.copyOf(told);
        }
    }

    /** Notes the first person of a sentence that no preposition governs: whom "he" means after it. */
    private void principal(Scene scene) {
        for (ActorGroup group : scene.groups()) {
            boolean person = group.first().value() instanceof Actor.Person;
            if (person && scene.governor(group.from()) == null) {
                principal = group.first();
                return;
            }
        }
    }

    /** The person whom a sentence named last as one who acts; null where none did. */
    @Nullable Mention principal() {
        return principal;
    }

    /** The events that the story has named so far. */
    EventMemory events() {
        return events;
    }

    /** The two sides that a sentence speaks of: named side by side, the only two named, or one and the story's own side. */
    private List<String> pairOf(Scene scene) {
        List<String> sideBySide = List.of();
        List<String> named = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            List<String> codes = new ArrayList<>();
            for (Mention mention : group.members()) {
                String code = Scene.countryOf(mention);
                boolean alone = group.members().size() == 1 && mention.value() instanceof Actor.Body;
                if (code != null && !alone && !codes.contains(code)) {
                    codes.add(code);
                }
            }
            codes.stream().filter(code -> !named.contains(code)).forEach(named::add);
            sideBySide = codes.size() == 2 ? codes : sideBySide;
        }
        String own = protagonist();
        if (sideBySide.size() == 2 && (named.size() == 2 || own == null || sideBySide.contains(own))) {
            return sideBySide;
        }
        if (named.size() == 2 && (own == null || named.contains(own))) {
            return named;
        }
        boolean one = named.size() == 1 && own != null && !named.contains(own);
        return one ? List.of(own, named.get(0)) : List.of();
    }

    /** The country whose story it is: home where it is much spoken of, else the one named most. */
    private @Nullable String protagonist() {
        int place = home == null ? -1 : ranking.indexOf(home);
        if (place >= 0 && place <= 2) {
            return home;
        }
        return ranking.isEmpty() ? null : ranking.get(0);
    }

    private static long distinctEntities(List<Mention> persons) {
        return persons.stream()
                .map(mention -> ((Actor.Person) mention.value()).entity())
                .distinct()
                .count();
    }

    private static List<Mention> distinct(List<Mention> persons) {
        Map<Integer, Mention> byEntity = new LinkedHashMap<>();
        persons.forEach(mention -> byEntity.putIfAbsent(((Actor.Person) mention.value()).entity(), mention));
        return List.copyOf(byEntity.values());
    }

    /**
     * The two sides that "the two countries" are: the pair last named together, else home and the foreign country named
     * last, else the two that the story names most.
     */
    List<String> pair() {
        if (pair.size() == 2) {
            return pair;
        }
        if (main.size() == 2) {
            return main;
        }
        String foreign = lastForeign();
        if (home != null && foreign != null) {
            return List.of(home, foreign);
        }
        return ranking.size() >= 2 ? ranking.subList(0, 2) : List.of();
    }

    /** Whether the story has told of two countries together: it is about them, or a sentence named just them. */
    boolean isTold(String one, String other) {
        boolean about = main.contains(one) && main.contains(other);
        return about || pair.contains(one) && pair.contains(other);
    }

    void focusPair(List<String> codes) {
        if (codes.size() == 2) {
            pair = List.copyOf(codes);
        }
    }

    /** The side that stands opposite a country in what the story speaks of. */
    @Nullable String partnerOf(String code) {
        List<String> focus = pair();
        if (focus.contains(code)) {
            return focus.get(focus.get(0).equals(code) ? 1 : 0);
        }
        String own = protagonist();
        if (own != null && !own.equals(code)) {
            return own;
        }
        return ranking.stream().filter(other -> !other.equals(code)).findFirst().orElse(null);
    }

    private @Nullable String lastForeign() {
        return lastNamed.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(home))
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> -ranking.indexOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .orElseGet(() -> ranking.stream()
                        .filter(code -> !code.equals(home))
                        .findFirst()
                        .orElse(null));
    }

    /** The foreign country named last, or the one that the story names most where none was named yet. */
    @Nullable String foreignInFocus() {
        return lastForeign();
    }

    /** The two persons last named together in a sentence, else the last two named; fewer where the story has none. */
    List<Mention> personPair() {
        if (personPair.size() == 2) {
            return personPair;
        }
        List<Mention> distinct = distinct(recentPersons);
        return distinct.size() >= 2 ? distinct.subList(distinct.size() - 2, distinct.size()) : List.of();
    }

    @Nullable Edtf focusDate() {
        return focusDate;
    }

    void focusDate(@Nullable Edtf date) {
        if (date != null && !isOutsideNews(date)) {
            focusDate = date;
            focusDateAt = sentence;
            boolean near = published == null || published.overlaps(date);
            firstDay = firstDay == null && near && date.grain() == Grain.DAY && !date.isInterval() ? date : firstDay;
        }
    }

    /** Whether something ended so long before publication that the picture of it is from an archive. */
    boolean isLongPast(Edtf date) {
        return published != null && date.lastDay().isBefore(published.firstDay().minusDays(LONGEST_NEWS));
    }

    /** Whether a day lies after publication, or so long before it that the news is not of that day. */
    boolean isOutsideNews(Edtf date) {
        return published != null
                && (date.firstDay().isAfter(published.lastDay())
                        || date.firstDay().isBefore(published.firstDay().minusDays(LONGEST_NEWS)));
    }

    /**
     * The day that the last few sentences were at; before any was named, the day of publication: what news tells first
     * without a date happened or was announced then. Null where neither is known.
     *
     * @param lead how many sentences at the beginning tell the news of the day
     */
    @Nullable Edtf dateOfNow(int lead) {
        boolean coarse = published != null && published.grain() == Grain.YEAR;
        if (focusDate != null && (coarse || sentence - focusDateAt <= MEMORY_OF_DATES)) {
            return focusDate;
        }
        return coarse || sentence <= lead ? published : null;
    }

    @Nullable ActorGroup lastSubject() {
        return lastSubject;
    }

    void lastSubject(ActorGroup group) {
        lastSubject = group;
    }

    /** The visit told last. */
    @Nullable Visit visit() {
        return visits.isEmpty() ? null : visits.get(visits.size() - 1);
    }

    /** The visit told last of the first of some parties that travels. */
    @Nullable Visit visitOf(List<Party> parties) {
        for (Party party : parties) {
            Visit told = visitOf(party);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private @Nullable Visit visitOf(Party party) {
        for (int index = visits.size() - 1; index >= 0; index--) {
            Visit told = visits.get(index);
            if (told.traveller().isSame(party)) {
                return told;
            }
        }
        return null;
    }

    void visit(Visit told) {
        visits.add(told);
    }

    /** The meeting told last: what "the meeting" is. */
    @Nullable Draft meeting() {
        return meeting;
    }

    void meeting(Draft told) {
        meeting = told;
    }

    /** How many sentences the story has had so far. */
    int sentence() {
        return sentence;
    }

    /** What the story says of the items of a list that follows: "they signed these documents:". */
    record Listed(Draft whole, int sentence) {}

    /** What holds of an item of a list in this sentence; null where no list goes on. */
    @Nullable Draft listed() {
        return listed == null || sentence - listed.sentence() > 1 ? null : listed.whole();
    }

    void listed(Draft whole) {
        listed = new Listed(whole, sentence);
    }

    /** The mechanism that the story spoke of last; null where it spoke of none. */
    @Nullable Draft mechanism() {
        return mechanism;
    }

    void mechanism(Draft told) {
        mechanism = told;
    }

    /** The acronym of the body named last. */
    @Nullable String lastBody() {
        return lastBody;
    }

    /** The figures that the story gave last; null where it gave none yet. */
    Figure.@Nullable Told figures() {
        return figures;
    }

    /** The country that the story compares others for; null where it does not. */
    @Nullable String base() {
        return figures == null ? null : figures.base();
    }

    void figures(Figure.Told told) {
        figures = told;
    }

    /** The measure that this sentence or the one before it named first; null where they named none. */
    @Nullable String topic() {
        return sentence - topicSentence <= 1 ? topic : null;
    }

    /** The period of what the sentences just before named, where it gave no figures. */
    @Nullable Edtf topicPeriod() {
        return sentence - topicSentence <= NEAR ? topicPeriod : null;
    }

    /** Whether the sentences since the last figures named what they count. */
    boolean isTopicNew() {
        return topic() != null && (figures == null || topicSentence > figures.sentence());
    }

    void topic(String measure, @Nullable Edtf period) {
        topic = measure;
        topicPeriod = period;
        topicSentence = sentence;
    }

    /** The currency that the sentences just before counted in; null where they named none. */
    @Nullable String unit() {
        return sentence - unitSentence <= NEAR ? unit : null;
    }

    void unit(String said) {
        unit = said;
        unitSentence = sentence;
    }

    /** The one country that the story has named so far; null where it is none or several. */
    @Nullable String only() {
        return lastNamed.size() == 1 ? lastNamed.keySet().iterator().next() : null;
    }

    /** Whether the two that "the two countries" means are those that the whole story is about: named most, and both often. */
    boolean isAboutPair() {
        return isOfTwo && pair().containsAll(ranking.subList(0, 2));
    }
}
