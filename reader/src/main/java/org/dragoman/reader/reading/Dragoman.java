package org.dragoman.reader.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.reader.check.DescriptionCheck;
import org.dragoman.reader.check.EncodingCheck;
import org.dragoman.reader.check.FolderCheck;
import org.dragoman.reader.check.FrameCheck;
import org.dragoman.reader.check.NameCheck;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.dating.Dater;
import org.dragoman.reader.dating.Dating;
import org.dragoman.reader.dating.StoryDates;
import org.dragoman.reader.frame.ChangeDates;
import org.dragoman.reader.frame.Consideration;
import org.dragoman.reader.frame.Frames;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.language.Segmented;
import org.dragoman.reader.language.Segmenter;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.lexicon.PerLanguage;
import org.dragoman.reader.names.Directory;
import org.dragoman.reader.names.FoundNames;
import org.dragoman.reader.names.HeldOffice;
import org.dragoman.reader.names.Knowledge;
import org.dragoman.reader.names.MemberCheck;
import org.dragoman.reader.names.NamesReader;
import org.dragoman.reader.names.NamesReading;
import org.dragoman.reader.names.ResolvedNames;
import org.dragoman.reader.names.TermCheck;
import org.dragoman.reader.pack.Later;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.quantity.QuantityReader;
import org.dragoman.reader.text.Document;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeReader;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The reader: documents in, claims out. A pure function of the document and the packs, without state between documents;
 * safe for threads.
 *
 * <pre>{@code
 * Dragoman dragoman = Dragoman.withShippedPacks();
 * Reading reading = dragoman.read(Document.of("note.txt", text).publishedOn("2013-09-26"));
 * reading.claims().forEach(claim -> System.out.println(claim.toMap()));
 * }</pre>
 */
public final class Dragoman {
    /** Days by which a page may be put out after the date that it bears; given later, the day is that of its collection. */
    private static final int LATEST_DATELINE = 7;

    private static final int DAY_LENGTH = "2013-09-26".length();

    private final List<LanguagePack> languages;
    private final Segmenter segmenter;
    private final PerLanguage<TimeReader> times;
    private final PerLanguage<QuantityReader> quantities;
    private final Later<Knowledge> knowledge;
    private final NamesReader names;
    private final Later<Dater> dater;
    private final Frames frames;

    /** What persons there are is loaded beside the languages, which takes as long as one of them does. */
    private Dragoman(PackFiles packs, PackProblems problems) {
        CompletableFuture<Knowledge> loading = CompletableFuture.supplyAsync(() -> Knowledge.load(packs, problems));
        knowledge = new Later<>(() -> joined(loading));
        languages = LanguagePack.all(packs, problems);
        segmenter = Segmenter.of(languages);
        times = LanguagePack.ofEach(languages, TimeReader::of, problems);
        quantities = LanguagePack.ofEach(
                languages, (language, found) -> QuantityReader.of(language, packs, found), problems);
        frames = Frames.of(languages, packs, problems);
        names = NamesReader.of(languages, packs, knowledge, problems);
        dater = new Later<>(() -> Dater.of(languages, packs, knowledge.get(), problems));
    }

    private static Knowledge joined(CompletableFuture<Knowledge> loading) {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Dragoman prepared(PackFiles packs, PackProblems problems) {
        Dragoman dragoman = new Dragoman(packs, problems);
        dragoman.prepare();
        return dragoman;
    }

    /** A reader with the packs that ship with the program; what a language takes is made when a text of it is first met. */
    public static Dragoman withShippedPacks() {
        return new Dragoman(PackFiles.shipped(), PackProblems.thrown());
    }

    /**
     * A reader with other packs, of which all is made and checked at once.
     *
     * @throws PackProblems.PackException naming everything that is wrong with them
     */
    public static Dragoman withPacks(PackFiles packs) {
        PackProblems problems = new PackProblems();
        EncodingCheck.check(packs, problems);
        Dragoman dragoman = prepared(packs, problems);
        problems.throwIfAny();
        return dragoman;
    }

    /** Makes now, side by side, what else would be made when a text first needs it: worth it before many documents. */
    public void prepare() {
        LanguagePack.makeReady(languages);
        dater.get();
    }

    /**
     * What is noteworthy in the packs and need not be wrong: overlaps and gaps between the terms of offices that one person
     * holds at a time, a line each.
     */
    public List<String> notes() {
        return names.termNotes();
    }

    /** Everything that is wrong with some packs; empty where they can be used. */
    public static List<PackProblems.Problem> check(PackFiles packs) {
        PackProblems problems = new PackProblems();
        EncodingCheck.check(packs, problems);
        FolderCheck.check(packs, problems);
        prepared(packs, problems);
        NameCheck.check(packs, problems);
        DescriptionCheck.check(packs, problems);
        MemberCheck.check(packs, problems);
        TermCheck.check(packs, problems);
        FrameCheck.check(packs, problems);
        return problems.all();
    }

    /** Reads one document. Never fails on any text. */
    public Reading read(Document document) {
        Segmented segmented = segmenter.segment(document);
        Optional<Edtf> said = published(document, segmented);
        Named named = said.isPresent() ? named(segmented, said) : namedAndDated(segmented);
        List<Annotated> sentences = named.sentences();
        ClaimBorder border = new ClaimBorder(document, segmented.page().text());
        List<HeldOffice> offices = named.reading().offices();
        ChangeDates changes = new ChangeDates(offices);
        List<Claim> claims = new ArrayList<>(frames.read(sentences, named.dates(), changes, border));
        claims.addAll(OfficeClaims.of(document, offices, changes, named.dates(), border));
        List<Claim> told = new ToldInPassing(frames.offices(), named.dates(), border).without(claims, sentences);
        return new Reading(document, segmented, named.dates(), sentences, Claims.inOrder(told));
    }

    /** Everything that was considered in a reading, whether a claim came of it or not, in the order of the document. */
    public List<Consideration> explain(Reading reading) {
        return frames.consider(reading.sentences(), reading.dates());
    }

    /** The persons that the packs know, as they were loaded for reading: a ledger that shares them loads nothing twice. */
    public Knowledge knowledge() {
        return knowledge.get();
    }

    /**
     * What the packs know of persons: who held an office on a day, which offices somebody held, whom a mangled name means.
     * Made anew by each call; keep it to ask more than once.
     */
    public Directory directory() {
        return names.directory();
    }

    /** The year of a document as its own text tells it, and why; also where its source says when it was published. */
    public Dating date(Document document) {
        Segmented segmented = segmenter.segment(document);
        Dating own = ofDateline(segmented);
        if (own != null) {
            return own;
        }
        Named named = named(segmented, Optional.empty());
        return dater.get().date(named.sentences(), named.reading().offices());
    }

    /** What the first line says that only dates the page; null where there is none, or it gives no whole day. */
    private static @Nullable Dating ofDateline(Segmented segmented) {
        return segmented.page().datelines().stream()
                .flatMap(dateline -> date(dateline.date()).stream())
                .filter(date -> date.grain() == Grain.DAY)
                .findFirst()
                .map(Dating::ofDateline)
                .orElse(null);
    }

    /** As {@link #date}, for each story of a page by itself, by its number: a teaser may be younger than the article. */
    public SortedMap<Integer, Dating> dateStories(Document document) {
        Segmented segmented = segmenter.segment(document);
        Named named = named(segmented, Optional.empty());
        SortedMap<Integer, Dating> stories =
                dater.get().dateStories(named.sentences(), named.reading().offices());
        Dating own = ofDateline(segmented);
        if (own != null) {
            stories.put(stories.isEmpty() ? 1 : stories.firstKey(), own);
        }
        return stories;
    }

    /** Sentences with all their mentions, read as of a date. */
    private record Named(List<Annotated> sentences, NamesReading reading, StoryDates dates) {}

    private Named named(Segmented segmented, Optional<Edtf> published) {
        return named(names.find(annotate(segmented.sentences())), published);
    }

    private Named named(FoundNames found, Optional<Edtf> published) {
        ResolvedNames resolved = names.resolve(
                found,
                published.map(Edtf::firstDay).orElse(null),
                published.map(Edtf::lastDay).orElse(null));
        resolved.complete();
        return new Named(
                found.sentences(), resolved.reading(), StoryDates.published(found.sentences(), published.orElse(null)));
    }

    /** Names tell the date, and the date tells who is meant by an office: an undated document's are resolved twice. */
    private Named namedAndDated(Segmented segmented) {
        FoundNames found = names.find(annotate(segmented.sentences()));
        FoundNames again = found.copy();
        ResolvedNames undated = names.resolve(found, null, null);
        List<HeldOffice> offices = undated.reading().offices();
        StoryDates dates = dater.get().stories(found.sentences(), offices);
        if (dates.isKnown()) {
            Optional<Edtf> date = Optional.ofNullable(dates.published(1))
                    .or(() -> dater.get().date(found.sentences(), offices).anchor());
            return new Named(again.sentences(), named(again, date).reading(), dates);
        }
        undated.complete();
        return new Named(found.sentences(), undated.reading(), dates);
    }

    private List<Annotated> annotate(List<Sentence> sentences) {
        List<Annotated> annotated = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            Annotated here = new Annotated(sentence);
            TimeReader time = times.get(sentence.language());
            QuantityReader quantity = quantities.get(sentence.language());
            if (time != null) {
                here.addAll(time.read(here));
            }
            if (quantity != null) {
                here.addAll(quantity.read(here));
            }
            annotated.add(here);
        }
        return annotated;
    }

    private static Optional<Edtf> published(Document document, Segmented segmented) {
        Optional<Edtf> given = date(document.published());
        Optional<Edtf> own = date(segmented.page().published());
        return given.isEmpty() || own.isPresent() && isCollected(given.get(), own.get()) ? own : given;
    }

    /** Whether a date of publication is rather the day on which the page, which bears an earlier date, was collected. */
    private static boolean isCollected(Edtf given, Edtf own) {
        return own.grain() == Grain.DAY
                && own.lastDay().plusDays(LATEST_DATELINE).isBefore(given.firstDay());
    }

    /** A date without the time of day that feeds and pages write behind it: {@code 2013-09-26T10:15:00Z}. */
    private static String day(String said) {
        boolean timed = said.length() > DAY_LENGTH && "T ".indexOf(said.charAt(DAY_LENGTH)) >= 0;
        return timed ? said.substring(0, DAY_LENGTH) : said;
    }

    private static Optional<Edtf> date(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(day(said.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
