package org.dragoman.ledger.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dragoman.ledger.event.Counts;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.ledger.event.DocumentQuery;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.Person;
import org.dragoman.ledger.event.Publisher;
import org.dragoman.ledger.event.Report;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.fuse.Fusion;
import org.dragoman.ledger.review.Decision;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.text.Document;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * What many documents say, kept: documents, their claims, the events that they tell, and what humans said of these. In a
 * folder of its own (SQLite), or in a PostgreSQL database for a team. Reading is safe for threads; one program writes at a
 * time.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(Ledger.defaultLocation())) {
 *     for (Event visit : ledger.events(EventQuery.all().types("visit").sides("FR", "VN"))) {
 *         System.out.println(visit.text("when") + " " + visit.value("who"));
 *         ledger.reports(visit.id()).forEach(report -> System.out.println(report.evidence()));
 *     }
 * }
 * }</pre>
 *
 * <p>Every method throws {@link LedgerException}, with one line that says why, where the ledger cannot be reached.
 */
public final class Ledger implements AutoCloseable {
    private final Place place;
    private final Connections connections;
    private final Guard guard;
    private final Supplier<Fusion> making;
    private @Nullable Fusion fusion;

    private Ledger(Place place, Connections connections, Supplier<Fusion> making) {
        this.place = place;
        this.connections = connections;
        this.making = making;
        this.guard = new Guard(place, PlainSql.in(Jdbi.create(connections)));
    }

    /**
     * Opens a ledger with the packs that ship with the program; makes it where there is none.
     *
     * @param location a folder, or {@code jdbc:postgresql:...}
     * @throws LedgerException where it cannot be opened
     */
    public static Ledger open(String location) {
        return open(location, PackFiles.shipped());
    }

    /**
     * Opens a ledger; makes it where there is none.
     *
     * @param location a folder, or {@code jdbc:postgresql:...}
     * @param packs say which claims tell the same event
     * @throws LedgerException where it cannot be opened
     */
    public static Ledger open(String location, PackFiles packs) {
        return open(location, () -> Fusion.of(packs));
    }

    /**
     * Opens a ledger; makes it where there is none. One whose files may only be read answers questions all the same.
     *
     * @param location a folder, or {@code jdbc:postgresql:...}
     * @param fusion says which claims tell the same event; asked once, when it is needed first
     * @throws LedgerException where it cannot be opened
     */
    public static Ledger open(String location, Supplier<Fusion> fusion) {
        return open(Place.of(location), fusion);
    }

    static Ledger open(Place place, Supplier<Fusion> fusion) {
        Connections connections = new Connections(place);
        Ledger ledger = new Ledger(place, connections, fusion);
        try {
            ledger.guard.run(handle -> {
                if (place.readOnly()) {
                    Migrations.check(handle, place);
                } else {
                    Migrations.apply(handle, place.dialect());
                }
            });
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
        return ledger;
    }

    /**
     * Whether there is a ledger in a folder; of a database server only opening it tells, and the answer is yes.
     *
     * @param location as {@link #open(String)} takes it
     */
    public static boolean isThere(String location) {
        return Place.isThere(location);
    }

    /** Where a ledger is kept if nothing else is said: a folder in the user's data directory. */
    public static String defaultLocation() {
        return Place.dataFolder().resolve("ledger").toString();
    }

    /** Where it is kept, as it was opened. */
    public String location() {
        return place.location();
    }

    /** The events that fit a query, in its order. */
    public List<Event> events(EventQuery query) {
        return guard.ask(handle -> new EventReader(handle, this::fusion).events(query));
    }

    /**
     * Goes through the events that fit a query, in its order, with every claim that tells them. Only a few hundred are in
     * memory at a time.
     */
    public void walk(EventQuery query, BiConsumer<Event, List<Report>> taker) {
        guard.run(handle -> new EventWalk(handle, this::fusion).walk(query, taker));
    }

    /** The event with an id; also with the id that an event had which is now part of another one. */
    public Optional<Event> event(String id) {
        return guard.ask(handle -> new EventReader(handle, this::fusion).event(id));
    }

    /** The same with everyone who reports a value, of whom an event lists no more than {@link Reported#MOST_SOURCES}. */
    public Optional<Event> wholeEvent(String id) {
        return guard.ask(handle -> new EventReader(handle, this::fusion).whole(id));
    }

    /** Every claim that tells an event, the earliest published first, with its document and evidence. */
    public List<Report> reports(String eventId) {
        return reports(List.of(eventId)).getOrDefault(eventId, List.of());
    }

    /** The claims of several events, by their ids. */
    public Map<String, List<Report>> reports(Collection<String> eventIds) {
        return guard.ask(handle -> new ReportReader(handle).ofEvents(eventIds));
    }

    /** The claims of several events, by their ids: of each no more than so many, the earliest published. */
    public Map<String, List<Report>> firstReports(Collection<String> eventIds, int most) {
        return guard.ask(handle -> new ReportReader(handle).firstOfEvents(eventIds, most));
    }

    /**
     * The claims that the values of several events name, by the events' ids: with up to {@link Reported#MOST_SOURCES}
     * claims of an event all of them, of an event that hundreds tell some for each of its values.
     */
    public Map<String, List<Report>> namedReports(Collection<Event> events) {
        return guard.ask(handle -> new ReportReader(handle).named(events));
    }

    /** Documents in the order of their arrival. */
    public List<DocumentEntry> documents(DocumentQuery query) {
        return guard.ask(handle -> new DocumentReader(handle).documents(query));
    }

    /** The document with a number. */
    public Optional<DocumentEntry> document(long number) {
        return guard.ask(handle -> new DocumentReader(handle).document(number));
    }

    /**
     * The text of a document as it was handed in: what the positions of evidence count in.
     *
     * @throws LedgerException where there is no such document
     */
    public String text(long document) {
        return guard.ask(handle -> new DocumentReader(handle).text(document));
    }

    /**
     * The text of a document without markup and debris.
     *
     * @throws LedgerException where there is no such document
     */
    public String cleanedText(long document) {
        return guard.ask(handle -> new DocumentReader(handle).cleanedText(document));
    }

    /**
     * A document with all that was read from it: what {@link #prepare} takes.
     *
     * @throws LedgerException where there is no such document
     */
    public ReadDocument read(long document) {
        return guard.ask(handle -> new DocumentReader(handle).read(document));
    }

    /**
     * A document as it was handed in, to be read again.
     *
     * @throws LedgerException where there is none of this number
     */
    public Document original(long number) {
        return guard.ask(handle -> new DocumentReader(handle).original(number));
    }

    /** Whether it holds a document already: the same text, of which its source says the same. */
    public boolean holds(Document document) {
        return holds(Preparation.content(document));
    }

    private boolean holds(String content) {
        return guard.ask(handle -> handle.createQuery("SELECT count(*) FROM document WHERE content = ?")
                        .bind(0, content)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** Whether it holds no document. */
    public boolean isEmpty() {
        return guard.ask(handle -> handle.createQuery("SELECT number FROM document LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .isEmpty());
    }

    /** What it holds now, for asking {@link #holds(Document)} of very many documents. */
    public Contents contents() {
        return guard.ask(handle -> Contents.of(handle, this::holds));
    }

    /** What one document says, in the order of its text. */
    public List<Report> claims(long document) {
        return guard.ask(handle -> new ReportReader(handle).ofDocument(document));
    }

    /**
     * Persons that documents name, those with most events first.
     *
     * @param name a name in any spelling, whole or in part, with or without marks; null for all
     * @param side country or body that they acted for; null for any
     * @param limit most persons to answer with; 0 for all
     */
    public List<Person> people(@Nullable String name, @Nullable String side, int limit) {
        return guard.ask(handle -> new PersonReader(handle).people(name, side, limit));
    }

    /** The ages and names of a document's claims, in the order of its text: what a copy of the ledger needs. */
    public List<ClaimName> names(long document) {
        return guard.ask(handle -> Naming.of(handle, document));
    }

    /** Every human decision in the order in which they were taken, undone ones and undoings included. */
    public List<Decision> decisions() {
        return guard.ask(handle -> new Decisions(handle).all());
    }

    /** What servers said of the pages and feeds that were fetched, by their addresses. */
    public Map<String, FeedMark> feedMarks() {
        Map<String, FeedMark> marks = new TreeMap<>();
        guard.run(handle -> handle.createQuery("SELECT url, entity_tag, last_modified FROM feed")
                .map((row, context) -> marks.put(
                        row.getString("url"),
                        new FeedMark(row.getString("entity_tag"), row.getString("last_modified"))))
                .list());
        return marks;
    }

    /** The ids of the persons with a name, whole or in part, with or without marks. */
    public List<String> personIds(String name) {
        return guard.ask(handle -> new PersonReader(handle).ids(name));
    }

    /** The ids of the persons who are written in some of these ways, by the way. */
    public Map<String, List<String>> personsWritten(Collection<String> spellings) {
        return guard.ask(handle -> new PersonReader(handle).written(spellings));
    }

    /**
     * Who published the documents, those with most first.
     *
     * @param most how many publishers at most; 0 for all
     */
    public List<Publisher> publishers(int most) {
        return guard.ask(handle -> CountReader.publishers(handle, most));
    }

    /** How much the ledger holds. */
    public Counts counts() {
        return guard.ask(CountReader::counts);
    }

    /** The same ledger for what is made out of it and kept beside it. */
    public IndexSource indexSource() {
        return new IndexSource(place, guard, this::fusion);
    }

    /**
     * The one who may write. Close it soon: nobody else can write meanwhile.
     *
     * @throws LedgerException where another program is writing, or the files may only be read
     */
    public LedgerWriter writer() {
        if (place.readOnly()) {
            throw new LedgerException("the ledger " + place.shown()
                    + " may not be written (permissions); it can be asked," + " or copied to a folder of yours");
        }
        return LedgerWriter.open(place, guard, fusion());
    }

    /**
     * Works out everything about a document that needs no database; safe for threads.
     *
     * @return what {@link LedgerWriter#add} takes
     */
    public PreparedDocument prepare(ReadDocument read) {
        return new Preparation(fusion()).prepare(read);
    }

    /** Which claims tell the same event. */
    public synchronized Fusion fusion() {
        if (fusion == null) {
            fusion = making.get();
        }
        return fusion;
    }

    @Override
    public void close() {
        connections.close();
    }
}
