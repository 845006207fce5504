package org.dragoman.reader.dating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeExpression.Form;
import org.dragoman.reader.time.TimePoint;
import org.dragoman.reader.time.TimePoint.Lean;
import org.dragoman.reader.time.TimeResolver;
import org.dragoman.reader.token.Sentence.Role;
import org.jspecify.annotations.Nullable;

/**
 * When the stories of a page were written, and of which day each tells the news: "today" in an article of which only the
 * year is known is the day that its first sentences name.
 */
public final class StoryDates {
    /** Sentences at the beginning of a story, without its titles and captions, that name the day of the news. */
    private static final int LEAD = 2;

    private final @Nullable Edtf published;
    private final Map<Integer, Edtf> ofStory;
    private final Map<Integer, Edtf> newsDays = new HashMap<>();

    StoryDates(List<Annotated> sentences, @Nullable Edtf published, Map<Integer, Edtf> ofStory) {
        this.published = published;
        this.ofStory = Map.copyOf(ofStory);
        stories(sentences).forEach(this::findNewsDay);
    }

    /** The dates of a page of which it is known when it was published; null where it is not. */
    public static StoryDates published(List<Annotated> sentences, @Nullable Edtf date) {
        return new StoryDates(sentences, date, Map.of());
    }

    static Map<Integer, List<Annotated>> stories(List<Annotated> sentences) {
        Map<Integer, List<Annotated>> stories = new LinkedHashMap<>();
        sentences.forEach(
                sentence -> stories.computeIfAbsent(sentence.sentence().story(), story -> new ArrayList<>())
                        .add(sentence));
        return stories;
    }

    /** When a story was published, where known: a day, a month or a year. */
    public @Nullable Edtf published(int story) {
        return ofStory.getOrDefault(story, published);
    }

    /** Whether anything is known of when any story was published. */
    public boolean isKnown() {
        return published != null || !ofStory.isEmpty();
    }

    /** The day that "today" is in a story of which only the month or the year is known; null where its lead names none. */
    public @Nullable Edtf newsDay(int story) {
        return newsDays.get(story);
    }

    private void findNewsDay(int story, List<Annotated> sentences) {
        Edtf date = published(story);
        if (date == null || date.isInterval() || date.grain() == Grain.DAY) {
            return;
        }
        int told = 0;
        for (Annotated sentence : sentences) {
            Role role = sentence.sentence().role();
            if ((role == Role.BODY || role == Role.TEASER) && told++ < LEAD && !newsDays.containsKey(story)) {
                findNewsDay(story, sentence, date);
            }
        }
    }

    private void findNewsDay(int story, Annotated sentence, Edtf date) {
        for (Mention mention : sentence.mentions(Kind.DATE)) {
            Edtf day = day(mention, date);
            if (day != null) {
                newsDays.put(story, day);
                return;
            }
        }
    }

    /** The day within the publication that a mention names by day and month; null where it names anything else. */
    private static @Nullable Edtf day(Mention mention, Edtf date) {
        if (!(mention.value() instanceof TimeExpression time) || time.form() != Form.ON) {
            return null;
        }
        TimePoint point = time.start();
        if (point == null || point.day() == null || point.month() == null || point.lean() == Lean.COMING) {
            return null;
        }
        return TimeResolver.resolve(time, Anchor.published(date))
                .filter(day -> day.grain() == Grain.DAY && date.contains(day))
                .orElse(null);
    }
}
