package org.dragoman.reader.record.milestone;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.scene.ClauseCues;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Dates;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/** Reads which anniversary a wording names, and when what it celebrates was founded. */
public final class Anniversaries {
    private static final int FAR = 30;
    private static final int MOST_YEARS = 500;
    /** Words from an anniversary to the day on which it is kept. */
    private static final int KEPT = 8;

    private final Sight sight;

    /** The anniversaries that a sentence names. */
    public Anniversaries(Sight sight) {
        this.sight = sight;
    }

    /** How many years a cue names: by a slot of its pattern, or by what the cue sets; 0 where it names none. */
    public static int years(Cue cue) {
        Capture capture = cue.match().slot("years");
        if (capture == null) {
            return Integer.parseInt(cue.setting("years", "0"));
        }
        int years = capture.mention() == null ? number(capture.value()) : number(capture.mention());
        return years <= MOST_YEARS ? years : 0;
    }

    private static int number(String digits) {
        return digits.chars().allMatch(Character::isDigit) && digits.length() < 4 ? Integer.parseInt(digits) : 0;
    }

    private static int number(Mention mention) {
        if (mention.value() instanceof Amount amount) {
            return amount.unit().equals("years") ? amount.value().intValue() : 0;
        }
        return mention.value() instanceof Ordinal ordinal ? ordinal.value() : 0;
    }

    /**
     * When the founding was: a date of the sentence that lies as many years back as are celebrated, else the first of a
     * pair of dates, else the year counted back from the year of the celebration.
     *
     * @param planned whether the celebration is still to come
     * @return null where nothing lets one count
     */
    public @Nullable Edtf founded(Cue cue, int years, boolean planned) {
        Edtf pair = pairOpening(cue);
        if (pair != null) {
            return pair;
        }
        Edtf named = namedFounding(years);
        if (named != null) {
            return named;
        }
        Mention near = sight.dates().nearest(cue.from(), cue.to());
        Edtf date = near == null
                ? null
                : sight.dates().resolve(near, planned ? Anchor.Direction.FUTURE : Anchor.Direction.PAST);
        int celebrated = celebrated(Dates.year(date));
        if (celebrated == 0 || years == 0) {
            return null;
        }
        CalendarDate day = near == null || date == null || date.isInterval() ? null : date.start();
        boolean kept = day != null && near != null && day.year() == celebrated && isKeptOn(cue, near);
        return Edtf.of(day != null && kept ? yearsBefore(day, years) : CalendarDate.ofYear(celebrated - years));
    }

    /** "Marks its 50th anniversary on 5 May": whether a date right beside an anniversary says when that falls. */
    private boolean isKeptOn(Cue cue, Mention date) {
        int from = Math.min(date.to(), cue.to());
        int to = Math.max(date.from(), cue.from());
        boolean apart =
                from < to && (sight.scene().hasComma(from, to) || sight.scene().hasSyntax("and", from, to));
        return isOfCalendar(date) && isBeside(cue, date) && !apart;
    }

    private boolean isBeside(Cue cue, Mention date) {
        int from = date.from() >= cue.to() ? cue.to() : date.to();
        int to = date.from() >= cue.to() ? date.from() : cue.from();
        return from <= to
                && sight.scene().plainTokens(from, to) <= KEPT
                && !sight.scene().isParted(from, to);
    }

    /** The date that stands nearest to an anniversary, where it says when that falls; null where it does not. */
    @Nullable Edtf celebrated(Cue cue, Status said) {
        Mention near = sight.dates().nearest(cue.from(), cue.to());
        Anchor.Direction tense = said == Status.PLANNED ? Anchor.Direction.FUTURE : Anchor.Direction.PAST;
        Edtf date = near == null || !isBeside(cue, near) ? null : sight.dates().resolve(near, tense);
        return date == null || date.isOpen() ? null : date;
    }

    /** Whether a date names its month: on which weekday or how long ago a feast was held says nothing of the founding. */
    private static boolean isOfCalendar(Mention date) {
        return date.value() instanceof TimeExpression time
                && time.start() != null
                && time.start().month() != null;
    }

    private static CalendarDate yearsBefore(CalendarDate day, int years) {
        return switch (day.grain()) {
            case DAY -> CalendarDate.of(day.firstDay().minusYears(years));
            case MONTH -> CalendarDate.of(YearMonth.of(day.year() - years, day.month()));
            case YEAR -> CalendarDate.ofYear(day.year() - years);
        };
    }

    /**
     * The year of the celebration: that of the nearest date, but where this one lies back and another one of the sentence is
     * of the time of the text, as in "this year, fifty years after 12 April 1973", that one's.
     */
    private int celebrated(int nearest) {
        int published = Dates.year(sight.discourse().published());
        if (nearest == 0 || published == 0 || Math.abs(nearest - published) <= 1) {
            return nearest == 0 ? published : nearest;
        }
        return years().stream()
                .filter(year -> Math.abs(year - published) <= 1)
                .findFirst()
                .orElse(nearest);
    }

    /** The years of the sentence's dates. */
    private List<Integer> years() {
        return sight.scene().annotated().mentions(Kind.DATE).stream()
                .map(mention -> Dates.year(sight.dates().resolve(mention, Anchor.Direction.PAST)))
                .filter(year -> year != 0)
                .toList();
    }

    /** Whether the sentence itself says when the founding or its celebration is. */
    boolean isDated(Cue cue, int years) {
        return pairOpening(cue) != null || namedFounding(years) != null || Dates.year(date(cue)) != 0;
    }

    private @Nullable Edtf date(Cue cue) {
        Mention near = sight.dates().nearest(cue.from(), cue.to());
        return near == null ? null : sight.dates().resolve(near, Anchor.Direction.PAST);
    }

    /** The first date of the pair such as {@code (1975-2025)} that stands nearest; null where the sentence has none. */
    @Nullable Edtf pairOpening(Cue cue) {
        Edtf found = null;
        int least = Integer.MAX_VALUE;
        for (Mention mention : sight.scene().annotated().mentions(Kind.DATE)) {
            int distance = mention.from() >= cue.to() ? mention.from() - cue.to() : FAR + cue.from() - mention.to();
            boolean pair = mention.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.PAIR;
            if (pair && distance < least) {
                found = opening(mention);
                least = distance;
            }
        }
        return found;
    }

    private @Nullable Edtf opening(Mention mention) {
        return mention.value() instanceof TimeExpression time
                ? TimeResolver.resolve(time.opening(), anchor()).orElse(null)
                : null;
    }

    /** The date in the sentence that lies as many years before another one, or about as many before the text, as are counted. */
    @Nullable Edtf namedFounding(int years) {
        if (years <= 2) {
            return null;
        }
        int published = Dates.year(sight.discourse().published());
        List<Integer> named = years();
        for (Mention mention : sight.scene().annotated().mentions(Kind.DATE)) {
            Edtf date = Dates.beginning(sight.dates().resolve(mention, Anchor.Direction.PAST));
            CalendarDate start = date == null ? null : date.start();
            boolean back = start != null && published != 0 && Math.abs(start.year() - (published - years)) <= 1;
            if (start != null && (back || named.contains(start.year() + years))) {
                return Edtf.of(start);
            }
        }
        return null;
    }

    private Anchor anchor() {
        return new Anchor(
                Optional.ofNullable(sight.discourse().published()),
                Optional.ofNullable(sight.discourse().focusDate()),
                Anchor.Direction.PAST);
    }

    /** The anniversary cue that a stretch belongs to; null where none stands near before it. */
    public static @Nullable Cue before(Scene scene, int token, int reach) {
        Cue found = null;
        for (Cue cue : ClauseCues.longest(scene.cues("milestone", "anniversary"))) {
            boolean near = cue.to() <= token && token - cue.to() <= Math.min(reach, FAR);
            if (near && !scene.hasSyntax("stop", cue.to(), token)) {
                found = cue;
            }
        }
        return found;
    }
}
