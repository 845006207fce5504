package org.dragoman.ledger.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.store.IndexSource;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerException;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.pack.PackProblems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by words: in any language, with marks or without, also where they are told in another language. Safe for
 * threads. The ledger must stay open as long.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Ledger.defaultLocation());
 *         EventSearch search = EventSearch.open(ledger)) {
 *     for (SearchHit hit : search.find(SearchRequest.of("visite Macron 2025")).hits()) {
 *         System.out.println(hit.event().id() + " " + hit.evidence().text());
 *     }
 * }
 * }</pre>
 *
 * <p>The index is made out of the ledger, lies beside it and is brought up to date before each answer. It can be thrown
 * away at any time. Beside a ledger that may only be read it is used as it lies there, or, where it is of another state, made
 * in your data directory.
 */
public final class EventSearch implements AutoCloseable {
    private static final String FOLDER = "search";
    private final Ledger ledger;
    private final IndexSource source;
    private final SearchLanguages languages;
    private final QuestionReader questions;
    private final QueryMaker queries;
    private final Marker marker;
    private final EventIndex index;

    /** Is told how far the making of the index has come. */
    @FunctionalInterface
    public interface Progress {
        /**
         * Called after each event.
         *
         * @param done how many events are in
         * @param all how many there are to take in
         */
        void made(long done, long all);
    }

    /** @param lent a folder in which an index may lie that is never to be written; null where there is none */
    EventSearch(Ledger ledger, PackFiles packs, Path folder, @Nullable Path lent, Progress progress) {
        SearchKnowledge knowledge = SearchKnowledge.of(packs);
        SenseTable senses = knowledge.senses();
        this.ledger = ledger;
        this.source = ledger.indexSource();
        this.languages = knowledge.languages();
        this.questions = new QuestionReader(languages, senses);
        this.queries = new QueryMaker(languages);
        this.marker = new Marker(senses);
        EventDocuments documents = new EventDocuments(languages, senses);
        this.index = new EventIndex(folder, lent, knowledge.form(), languages, documents, progress);
    }

    /** What is wrong with how some packs say that their languages are searched. */
    public static List<Problem> check(PackFiles packs) {
        PackProblems steps = new PackProblems();
        SearchLanguages.read(packs, steps);
        PackProblems words = new PackProblems();
        SenseLoader.read(packs, words);
        // The other tables are the reader's to check.
        return Stream.concat(steps.all().stream(), words.all().stream())
                .filter(problem -> SearchLanguage.isFile(problem.file()))
                .distinct()
                .toList();
    }

    /** Search with the packs that ship with the program. */
    public static EventSearch open(Ledger ledger) {
        return open(ledger, PackFiles.shipped(), (done, all) -> {});
    }

    /**
     * Search.
     *
     * @param packs what words stand for, and how the words of each language are indexed
     * @param progress told while events are taken into the index
     */
    public static EventSearch open(Ledger ledger, PackFiles packs, Progress progress) {
        Path lent = ledger.indexSource().lying(FOLDER).orElse(null);
        return new EventSearch(ledger, packs, ledger.indexSource().beside(FOLDER), lent, progress);
    }

    /**
     * Search with the index in a folder of your own.
     *
     * @param folder for nothing but this ledger's index; made where there is none
     */
    public static EventSearch open(Ledger ledger, PackFiles packs, Path folder, Progress progress) {
        return new EventSearch(ledger, packs, folder, null, progress);
    }

    /**
     * The events that fit a question best. The index is brought to the ledger's state before.
     *
     * @throws LedgerException where the ledger cannot be reached, or the index can be neither read nor written
     */
    public SearchAnswer find(SearchRequest request) {
        long unsettled = settled();
        List<SearchUnit> units = questions.read(request.words(), ledger);
        List<SearchTerm> terms = units.stream()
                .filter(unit -> !unit.small())
                .map(SearchUnit::term)
                .toList();
        if (units.isEmpty()) {
            return new SearchAnswer(0, List.of(), terms, false, 0, List.of(), unsettled);
        }
        EventQuery filter = request.filter();
        String person = filter.person();
        List<String> persons = person == null ? List.of() : ledger.personIds(person);
        return index.search(source, searcher -> {
            Search search = new Search(searcher, units, filter, persons, request);
            return search.answer(terms, unsettled);
        });
    }

    /** Brings the index to the ledger's state, so that the next question need not wait for it. */
    public void refresh() {
        settled();
        index.search(source, IndexSearcher::getIndexReader);
    }

    /** Works out what an ingest that was broken off has left; how many events another program is still taking in. */
    private long settled() {
        long unsettled = source.unsettled();
        if (unsettled == 0) {
            return 0;
        }
        try (LedgerWriter writer = ledger.writer()) {
            writer.settle();
        } catch (LedgerException e) {
            // Somebody else is writing, or may write where we may not; the answer says that it is incomplete.
            return source.unsettled();
        }
        return source.unsettled();
    }

    /** One question on one state of the index. */
    private final class Search {
        private final IndexSearcher searcher;
        private final List<SearchUnit> units;
        private final EventQuery filter;
        private final List<String> persons;
        private final SearchRequest request;

        Search(
                IndexSearcher searcher,
                List<SearchUnit> units,
                EventQuery filter,
                List<String> persons,
                SearchRequest request) {
            this.searcher = searcher;
            this.units = units;
            this.filter = filter;
            this.persons = persons;
            this.request = request;
        }

        SearchAnswer answer(List<SearchTerm> terms, long unsettled) throws IOException {
            boolean loose = false;
            Query query = query(filter, false);
            BestEvents best = best(query);
            if (best.total() == 0 && terms.size() > 1) {
                query = query(filter, true);
                best = best(query);
                loose = best.total() > 0;
            }
            if (best.total() == 0) {
                long outside = best(query(anyEvent(), false)).total();
                List<String> near = outside > 0 ? List.of() : new NearWords(searcher.getIndexReader()).of(units);
                return new SearchAnswer(0, List.of(), terms, false, outside, near, unsettled);
            }
            return new SearchAnswer(best.total(), hits(query, best.found()), terms, loose, 0, List.of(), unsettled);
        }

        /** The best up to the end of the page, with the number of all. */
        private BestEvents best(Query query) throws IOException {
            return searcher.search(query, BestEvents.manager(request.skip() + request.limit()));
        }

        private EventQuery anyEvent() {
            return filter.rejected() ? EventQuery.all().withRejected() : EventQuery.all();
        }

        private Query query(EventQuery wanted, boolean loose) {
            return QueryMaker.filtered(queries.events(units, loose), wanted, persons);
        }

        private List<SearchHit> hits(Query query, List<BestEvents.Found> found) throws IOException {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
            Map<Long, Place> places = new LinkedHashMap<>();
            for (BestEvents.Found one : found.subList(Math.min(request.skip(), found.size()), found.size())) {
                List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
                LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(one.sentence(), leaves));
                int entry = one.sentence() - leaf.docBase;
                places.put(
                        one.number(),
                        new Place(
                                value(leaf, entry, IndexFields.CLAIM),
                                (int) value(leaf, entry, IndexFields.PLACE),
                                matched(weight, leaf, entry),
                                one.score()));
            }
            return hits(places);
        }

        /** The number in a field of an entry; -1 where it has none. */
        private static long value(LeafReaderContext leaf, int entry, String field) throws IOException {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
            return values.advanceExact(entry) ? values.longValue() : -1;
        }

        private List<SearchTerm> matched(Weight weight, LeafReaderContext leaf, int entry) throws IOException {
            Matches matches = weight.matches(leaf, entry);
            if (matches == null) {
                return List.of();
            }
            return NamedMatches.findNamedMatches(matches).stream()
                    .map(named -> Integer.parseInt(named.getName()))
                    .distinct()
                    .sorted()
                    .map(units::get)
                    .filter(unit -> !unit.small())
                    .map(SearchUnit::term)
                    .toList();
        }

        /** What the ledger says of the events that were found; one that has just gone is left out. */
        private List<SearchHit> hits(Map<Long, Place> places) {
            Map<Long, Event> events = source.events(places.keySet());
            Map<Long, Report> reports =
                    source.claims(places.values().stream().map(Place::claim).toList());
            List<SearchHit> hits = new ArrayList<>();
            places.forEach((number, place) -> {
                Event event = events.get(number);
                Report report = reports.get(place.claim());
                if (event != null
                        && report != null
                        && place.piece() < report.evidence().size()) {
                    CitedEvidence evidence = report.evidence().get(place.piece());
                    SearchLanguage language = languages.of(report.claim().language());
                    hits.add(new SearchHit(
                            event,
                            report,
                            evidence,
                            marker.marks(evidence.text(), language, units),
                            place.matched(),
                            place.score()));
                }
            });
            return hits;
        }
    }

    /**
     * The sentence to show of an event.
     *
     * @param claim its number in the ledger
     * @param piece which of the claim's evidence, from 0
     * @param matched the parts of the question that the event fits
     * @param score how well it fits
     */
    private record Place(long claim, int piece, List<SearchTerm> matched, double score) {}

    /** Lets go of the index; the ledger stays open. */
    @Override
    public void close() {
        index.close();
    }
}
