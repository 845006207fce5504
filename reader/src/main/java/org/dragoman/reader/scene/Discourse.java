package org.dragoman.reader.scene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a story has spoken of so far: the state that words such as "the two countries", "the same day" and a verb without
 * a subject refer to. Each part keeps one kind of it; this is where frames ask. Belongs to one reading of one document.
 */
public final class Discourse {
    /** A visit that the story tells of, as the setting of what is told after it. */
    public record Visit(
            Party traveller,
            @Nullable String country,
            @Nullable Edtf when,
            Draft draft) {}

    private final StorySides sides;
    private final StoryDays days;
    private final StoryPersons persons = new StoryPersons();
    private final StoryVisits visits = new StoryVisits();
    private @Nullable String lastBody;
    private final Deque<String> whereabouts = new ArrayDeque<>();
    private @Nullable Listed listed;
    private @Nullable Draft meeting;
    private final EventMemory events = new EventMemory();
    private final ShortForms shortForms = new ShortForms();
    private final Map<Class<?>, Object> memories = new HashMap<>();
    /** Whose whereabouts and whose events are still to be noted. */
    private final Untold settings = new Untold();

    private final Untold unheard = new Untold();
    private int sentence;
    private @Nullable Scene before;
    private @Nullable StoryHeadings headings;

    /** A story of which nothing is read yet. */
    public Discourse(@Nullable Edtf published, @Nullable String home, StoryCounts counts) {
        this.sides = new StorySides(home, counts);
        this.days = new StoryDays(published);
    }

    /** Tells which dates stand over the parts of the story. */
    public void learnHeadings(StoryHeadings told) {
        headings = told;
    }

    /** The date that stands over the part of the story in which a sentence is; null where none does. */
    public @Nullable Edtf heading(Scene scene) {
        return headings == null ? null : headings.over(scene.sentence());
    }

    /** Takes in whom a sentence names before its claims are read. */
    public void enter(Scene scene) {
        persons.enter(scene);
    }

    /** Takes in a sentence after its claims were read. */
    public void leave(Scene scene) {
        sentence++;
        before = scene;
        for (Mention mention : scene.actors()) {
            if (mention.value() instanceof Actor.Body body) {
                lastBody = body.acronym();
            }
        }
        settings.add(scene);
        unheard.add(scene);
        persons.leave(scene);
        visits.leave(!scene.syntax("called-off").isEmpty()
                && scene.syntax("moved-to").isEmpty());
        shortForms.learn(scene);
        sides.leave(scene, sentence);
    }

    /** Whom the story names, and whom its words for persons mean. */
    public StoryPersons persons() {
        return persons;
    }

    /** The visits that the story has told. */
    public StoryVisits visits() {
        return visits;
    }

    /** The sentence before the one that is read now; null where it is the first of its story. */
    public @Nullable Scene before() {
        return before;
    }

    private void whereabouts(Scene scene) {
        scene.actors().forEach(mention -> whereabouts(scene, mention));
    }

    private void whereabouts(Scene scene, Mention mention) {
        boolean place = mention.value() instanceof Place
                || mention.value() instanceof Actor.Country country && isNamed(country.use());
        Cue governor = place ? scene.governor(mention.from()) : null;
        boolean located = governor != null
                && (governor.part().equals("in") || governor.part().equals("to"));
        String country = located ? Scene.countryOf(mention) : null;
        if (country != null) {
            whereabouts.remove(country);
            whereabouts.push(country);
        }
    }

    private static boolean isNamed(Actor.Country.Use use) {
        return use == Actor.Country.Use.NAME || use == Actor.Country.Use.SEAT;
    }

    /**
     * The country in which or to which the story has last said that something goes on: what "there" means.
     *
     * @param home the one that cannot be meant, null for none
     */
    public @Nullable String whereabouts(@Nullable String home) {
        settings.tell(this::whereabouts);
        return whereabouts.stream()
                .filter(country -> !country.equals(home))
                .findFirst()
                .orElse(null);
    }

    /** When the text was published; null where that is not known. */
    public @Nullable Edtf published() {
        return days.published();
    }

    /** The day of which the story tells as its news; null where that is not known. */
    public @Nullable Edtf newsDay() {
        return days.newsDay();
    }

    /** Sets the day of which the story tells as its news. */
    public void tellsNewsOf(@Nullable Edtf day) {
        days.tellsNewsOf(day);
    }

    /** The day, month or year at which the story is; null where it has named none. */
    public @Nullable Edtf focusDate() {
        return days.focusDate();
    }

    /** Moves the story to a day that a sentence names. */
    public void focusDate(@Nullable Edtf date, Sentence in) {
        days.focusDate(date, sentence, in.paragraph(), in.role() == Sentence.Role.CAPTION);
    }

    /** Takes note of a day after publication on which something is to happen: what "the day after" counts from. */
    public void toCome(Edtf day) {
        days.toCome(day, sentence);
    }

    /** A day after publication on which one of the last sentences said that something is to happen; null for none. */
    public @Nullable Edtf dayToCome() {
        return days.dayToCome(sentence);
    }

    /** The day from which "the day after" counts. */
    @Nullable Edtf countedDay() {
        return days.counted(sentence);
    }

    /** Takes note of days running: what is told next without a date happened in them. */
    public void span(@Nullable Edtf days) {
        this.days.span(days, sentence);
    }

    /** Whether the story has told of days running, and of no single day since. */
    boolean isWithinSpan() {
        return days.isWithinSpan();
    }

    /** Whether something ended so long before publication that a picture of it is from an archive. */
    public boolean isLongPast(Edtf date) {
        return days.isLongPast(date);
    }

    /** Whether a day lies after publication, or so long before it that the news is not of that day. */
    public boolean isOutsideNews(Edtf date) {
        return days.isOutsideNews(date);
    }

    /** The day that the last few sentences were at, before any that of publication; null where neither is known. */
    public @Nullable Edtf dateOfNow(int lead) {
        return days.dateOfNow(lead, sentence);
    }

    /** The day that the paragraph of a sentence has come to by its own sentences; null where they named none. */
    public @Nullable Edtf dayOfParagraph(Sentence in) {
        return days.dayOf(in.paragraph());
    }

    /** The country that the text is written in; null where its language tells none. */
    public @Nullable String home() {
        return sides.home();
    }

    /** The countries and bodies that the story names, most often first. */
    public List<String> ranking() {
        return sides.ranking();
    }

    /** The two sides that "the two countries" are; empty where there are none. */
    public List<String> pair() {
        return sides.pair();
    }

    /** The two that figures without a name are of; empty where there are none. */
    public List<String> spokenOf() {
        return sides.spokenOf();
    }

    /** Whether the story has come to another partner of its protagonist since a sentence. */
    public boolean hasMovedFrom(List<String> codes, int since) {
        return sides.hasMovedFrom(codes, since);
    }

    boolean isOwn(String code) {
        return sides.isOwn(code);
    }

    /** Tells how many sentences the story has. */
    public void isOfLength(int sentences) {
        sides.isOfLength(sentences);
    }

    /** Whether the story speaks of a country here: it is about it, or named it a little before and not for the first time. */
    public boolean bears(String code) {
        return sides.bears(code, sentence);
    }

    /** Whether the whole story is about a country, or is its own. */
    public boolean isAbout(String code) {
        return sides.isAbout(code);
    }

    /** Whether the story has named two other countries side by side since a sentence. */
    public boolean hasTurnedFrom(List<String> codes, int since) {
        return sides.hasTurnedFrom(codes, since);
    }

    /** Whether the story has told of two countries together. */
    public boolean isTold(String one, String other) {
        return sides.isTold(one, other);
    }

    /** Takes sides as those of the whole story: it is their joint text. */
    public void speaksFor(List<String> codes) {
        sides.speaksFor(codes);
    }

    /** Whose joint text the story is; empty where it is none. */
    List<String> authors() {
        return sides.authors();
    }

    /** The side that stands opposite a country in what the story speaks of; null for none. */
    public @Nullable String partnerOf(String code) {
        return sides.partnerOf(code);
    }

    @Nullable String foreignInFocus() {
        return sides.foreignInFocus();
    }

    /** The one country that the story has named so far; null where it is none or several. */
    public @Nullable String only() {
        return sides.only();
    }

    /** Whether the two that "the two countries" means are those that the whole story is about. */
    public boolean isAboutPair() {
        return sides.isAboutPair();
    }

    /** Whether the whole story is about two countries, or names no third. */
    public boolean isOfTwo() {
        return isAboutPair() || ranking().size() == 2;
    }

    /** The one country that the story names much more than any other; null where there is none. */
    public @Nullable String dominant() {
        return sides.dominant();
    }

    /**
     * What one record type keeps of the story for itself.
     *
     * @param kind of the memory, of which a story has one
     * @param fresh makes it when it is first asked for
     */
    public <M> M memory(Class<M> kind, Supplier<M> fresh) {
        return kind.cast(memories.computeIfAbsent(kind, any -> fresh.get()));
    }

    /** The events that the story has named so far. */
    public EventMemory events() {
        unheard.tell(events::take);
        return events;
    }

    /** Tells how to look at the sentences that come next, which is rarely done. */
    public void looksAhead(Supplier<List<Scene>> next) {
        events.looksAhead(next);
    }

    /** The list of those who take part in an event that is open at a sentence; null for none. Asks for no event told before. */
    public EventMemory.@Nullable Below listAt(int sentence) {
        return events.belowAt(sentence);
    }

    /** The short forms in brackets that the story has given names. */
    ShortForms shortForms() {
        return shortForms;
    }

    /** The meeting told last: what "the meeting" is. */
    public @Nullable Draft meeting() {
        return meeting;
    }

    /** Takes a meeting as the one told last. */
    public void meeting(Draft told) {
        meeting = told;
    }

    /** How many sentences the story has had so far. */
    public int sentence() {
        return sentence;
    }

    /** What the story says of the items of a list that follows: "they signed these documents:". */
    record Listed(Draft whole, int sentence) {}

    /** What holds of an item of a list in this sentence; null where no list goes on. */
    public @Nullable Draft listed() {
        return listed == null || sentence - listed.sentence() > 1 ? null : listed.whole();
    }

    /** Takes what holds of the items of a list that begins or goes on here. */
    public void listed(Draft whole) {
        listed = new Listed(whole, sentence);
    }

    /** The acronym of the body named last. */
    public @Nullable String lastBody() {
        return lastBody;
    }
}
