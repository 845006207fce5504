package org.dragoman.reader.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeResolver;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The dates that stand over the parts of a story: the years of a chronology ("1993. X came in February."), the days of a
 * programme or journal. What a part tells without a date of its own is of that time, and its dates count from there. Belongs
 * to one reading.
 */
final class StoryHeadings {
    /** So many parts make a story of years; a date that opens a paragraph is nothing special. */
    private static final int FEWEST_YEARS = 3;

    private static final int FEWEST_DAYS = 2;
    private static final Set<String> MARKS = Set.of(".", ":", "-", "\u2013", "\u2014");

    private final Map<Integer, Edtf> bySentence = new HashMap<>();

    private StoryHeadings() {}

    /**
     * The headings of a story.
     *
     * @param news the day of the story, null where unknown
     */
    static StoryHeadings of(List<Annotated> story, @Nullable Edtf news) {
        StoryHeadings years = new StoryHeadings();
        if (years.learn(story, StoryHeadings::year) >= FEWEST_YEARS) {
            return years;
        }
        StoryHeadings days = new StoryHeadings();
        return days.learn(story, sentence -> day(sentence, news)) >= FEWEST_DAYS ? days : new StoryHeadings();
    }

    /** What stands over a sentence; null where nothing does. */
    @Nullable Edtf over(Sentence sentence) {
        return bySentence.get(sentence.index());
    }

    private int learn(List<Annotated> story, Function<Annotated, @Nullable Edtf> reader) {
        int count = 0;
        Edtf open = null;
        boolean alone = false;
        int paragraph = -1;
        for (Annotated sentence : story) {
            boolean begins = sentence.sentence().paragraph() != paragraph;
            Edtf heading = begins ? reader.apply(sentence) : null;
            if (heading != null) {
                count++;
                open = heading;
                alone = true;
            } else if (begins && !alone) {
                open = null;
            } else if (!begins) {
                alone = false;
            }
            paragraph = sentence.sentence().paragraph();
            if (open != null) {
                bySentence.put(sentence.sentence().index(), open);
            }
        }
        return count;
    }

    private static @Nullable Edtf year(Annotated sentence) {
        return isMarked(sentence, 1) ? year(sentence.token(0)) : null;
    }

    /** The year that a token is; null where it is none. */
    static @Nullable Edtf year(Token token) {
        return token.isYear() ? Edtf.of(CalendarDate.ofYear(Integer.parseInt(token.norm()))) : null;
    }

    private static @Nullable Edtf day(Annotated sentence, @Nullable Edtf news) {
        for (Mention date : sentence.startingAt(Mention.Kind.DATE, 0)) {
            boolean day = date.value() instanceof TimeExpression time
                    && time.start() != null
                    && time.start().day() != null
                    && time.end() == null;
            if (day && isMarked(sentence, date.to())) {
                Anchor anchor = new Anchor(Optional.ofNullable(news), Optional.empty(), Anchor.Direction.UNKNOWN);
                return TimeResolver.resolve((TimeExpression) date.value(), anchor)
                        .orElse(null);
            }
        }
        return null;
    }

    /** Whether a heading ends at a token: there the sentence ends, or a mark parts it from what it stands over. */
    private static boolean isMarked(Annotated sentence, int at) {
        return at >= sentence.size() || MARKS.contains(sentence.token(at).text());
    }
}
