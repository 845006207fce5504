package org.dragoman.reader.dating;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.names.HeldOffice;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.time.CalendarDate;
import org.dragoman.reader.time.Edtf;

/**
 * Tells the year of a document without a date of publication from what it says: who holds which office, which session of
 * a body meets or where, which years it names and on which day of the week a day falls. Every witness speaks for or
 * against months; the answer is the year that they make likely, or the few years among which it most likely is.
 */
public final class Dater {
    /** A year is the answer where it is at least so likely. */
    private static final double SURE = 0.5;
    /** How many times likelier it must be than any other. */
    private static final double AHEAD = 1.5;
    /** An answer of several years is the shortest stretch that is at least so likely. */
    private static final double STRETCH = 0.8;
    /** Over more years nothing is said. */
    private static final int LONGEST = 12;
    /** Most news that is kept is of the web's own time; what the packs do not know yet is rarely read with them. */
    private static final int WEB = 2000;

    private static final double BEFORE_WEB = -1.5;
    private static final double AFTER_PACKS = -3;

    private static final int FIRST_STORY = 1;
    private static final String BESIDE = "stands beside others of that date";

    private final Map<String, DatingPack> packs;
    private final Knowledge knowledge;
    private final Sessions sessions;
    private final Ties ties;
    private final Visits visits;
    private final int knownUntil;

    private Dater(Map<String, DatingPack> packs, Knowledge knowledge, Sessions sessions, Ties ties, Visits visits) {
        this.ties = ties;
        this.visits = visits;
        this.packs = packs;
        this.knowledge = knowledge;
        this.sessions = sessions;
        this.knownUntil = OfficeWitness.knownUntil(knowledge);
    }

    public static Dater of(List<LanguagePack> languages, PackFiles files, Knowledge knowledge, PackProblems problems) {
        return new Dater(
                DatingPack.all(languages, problems),
                knowledge,
                Sessions.load(files, problems),
                Ties.load(files, problems),
                Visits.load(files, problems));
    }

    /** Dates a document, or one story of it, from its annotated sentences and the offices that it gives to persons. */
    public Dating date(List<Annotated> sentences, List<HeldOffice> offices) {
        Months months = new Months();
        months.add(Months.FIRST_YEAR * 12, WEB * 12 - 1, BEFORE_WEB);
        months.add(knownUntil + 1, Months.LAST_YEAR * 12 + 11, AFTER_PACKS);
        new YearWitness(packs, months).hear(sentences);
        new VisitWitness(packs, visits, months).hear(sentences);
        new OfficeWitness(knowledge, knownUntil, months).hear(offices);
        AnniversaryWitness anniversary = new AnniversaryWitness(packs, ties, months);
        sentences.forEach(anniversary::hear);
        SessionWitness session = new SessionWitness(packs, sessions, months);
        sentences.forEach(session::hear);
        Optional<Edtf> date = months.reasons().isEmpty() ? Optional.empty() : answer(months.chances());
        return new Dating(date, date.map(year -> interval(months, year)), months.reasons());
    }

    /** The shortest stretch of months within some years that holds most of their likelihood. */
    private static Edtf interval(Months months, Edtf years) {
        CalendarDate first = Objects.requireNonNull(years.start());
        CalendarDate last = Objects.requireNonNull(years.end());
        double[] chances = months.chancesOfMonths(first.year(), last.year());
        for (int length = 1; length < chances.length; length++) {
            int start = likeliest(chances, length);
            if (chance(chances, start, length) >= STRETCH) {
                return Edtf.between(month(first, start), month(first, start + length - 1));
            }
        }
        return years;
    }

    private static CalendarDate month(CalendarDate first, int after) {
        return CalendarDate.of(YearMonth.of(first.year(), 1).plusMonths(after));
    }

    /** Each story of a page dated by itself, by its number, for a page of one story that alone. */
    public SortedMap<Integer, Dating> dateStories(List<Annotated> sentences, List<HeldOffice> offices) {
        SortedMap<Integer, Dating> dates = new TreeMap<>();
        StoryDates.stories(sentences).forEach((story, told) -> {
            List<HeldOffice> held = offices.stream()
                    .filter(office -> office.sentence().sentence().story() == story)
                    .toList();
            dates.put(story, date(told, held));
        });
        dateTeasers(dates);
        return dates;
    }

    /** A page gathers its teasers on one day: those that do not tell are as old as the others where these agree. */
    private static void dateTeasers(SortedMap<Integer, Dating> dates) {
        List<Dating> told = dates.tailMap(FIRST_STORY + 1).values().stream()
                .filter(dating -> dating.anchor().isPresent())
                .toList();
        if (told.stream().map(Dating::date).distinct().count() == 1) {
            dates.tailMap(FIRST_STORY + 1)
                    .replaceAll((story, dating) ->
                            dating.anchor().isPresent() ? dating : told.get(0).because(BESIDE));
        }
    }

    /**
     * Dates the stories of a page each by itself: a teaser may be years younger than the article above it. One that does
     * not tell is as old as the other teasers, which a page gathers on one day, or else as the first story. Where no story
     * tells by itself, all of them together may.
     */
    public StoryDates stories(List<Annotated> sentences, List<HeldOffice> offices) {
        Map<Integer, Edtf> dates = new HashMap<>();
        SortedMap<Integer, Dating> stories = dateStories(sentences, offices);
        stories.forEach((story, dating) -> dating.anchor().ifPresent(date -> dates.put(story, date)));
        Edtf first = dates.remove(FIRST_STORY);
        if (first == null && dates.isEmpty() && stories.size() > 1) {
            first = date(sentences, offices).anchor().orElse(null);
        }
        return new StoryDates(sentences, first, dates);
    }

    private static Optional<Edtf> answer(double[] chances) {
        for (int length = 1; length <= LONGEST; length++) {
            int first = likeliest(chances, length);
            double chance = chance(chances, first, length);
            if (length == 1 ? chance >= SURE && isAhead(chances, first) : chance >= STRETCH) {
                CalendarDate start = CalendarDate.ofYear(Months.FIRST_YEAR + first);
                CalendarDate end = CalendarDate.ofYear(Months.FIRST_YEAR + first + length - 1);
                return Optional.of(Edtf.between(start, end));
            }
        }
        return Optional.empty();
    }

    /** Whether one year is clearly likelier than every other: two that are nearly as likely are no answer. */
    private static boolean isAhead(double[] chances, int best) {
        for (int year = 0; year < chances.length; year++) {
            if (year != best && chances[year] * AHEAD > chances[best]) {
                return false;
            }
        }
        return true;
    }

    /** Where the likeliest stretch of so many years begins. */
    private static int likeliest(double[] chances, int length) {
        int best = 0;
        for (int first = 0; first + length <= chances.length; first++) {
            if (chance(chances, first, length) > chance(chances, best, length)) {
                best = first;
            }
        }
        return best;
    }

    private static double chance(double[] chances, int first, int length) {
        double sum = 0;
        for (int at = first; at < first + length; at++) {
            sum += chances[at];
        }
        return sum;
    }
}
