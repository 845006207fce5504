package org.dragoman.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dragoman.ledger.event.CitedEvidence;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Report;
import org.jspecify.annotations.Nullable;

/**
 * Writes events as entries of the index, one for each different sentence that tells one, with what the event is beside it.
 * So a question is answered by one sentence and its event, and not by words out of a thousand sentences of one event.
 */
final class EventDocuments {
    private static final Pattern CODE = Pattern.compile("[a-z]+(?:[-:][a-z]+)*");
    private static final FieldType WORDS = words();

    private final SearchLanguages languages;
    private final SenseTable senses;

    EventDocuments(SearchLanguages languages, SenseTable senses) {
        this.languages = languages;
        this.senses = senses;
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /** The entries of one event: one for each different sentence, side by side. */
    List<Document> of(long number, Event event, List<Report> reports) {
        List<Document> all = new ArrayList<>();
        Set<String> told = new HashSet<>();
        Set<Sense> meant = meant(event);
        Set<String> values = values(event);
        for (Report report : reports) {
            SearchLanguage language = languages.of(report.claim().language());
            for (int place = 0; place < report.evidence().size(); place++) {
                CitedEvidence evidence = report.evidence().get(place);
                if (told.add(language.code() + evidence.text())) {
                    Document document = event(number, event, meant, values);
                    addSentence(document, report.number(), place, language, evidence.text());
                    all.add(document);
                }
            }
        }
        return all;
    }

    private Set<Sense> spoken(SearchLanguage language, List<Word> words) {
        Set<Sense> spoken = new LinkedHashSet<>();
        senses.inText(language.code(), words).forEach(found -> spoken.addAll(found.senses()));
        return spoken;
    }

    private static Field string(String name, String value) {
        return new StringField(name, value, Field.Store.NO);
    }

    private void addSentence(Document document, long claim, int place, SearchLanguage language, String text) {
        document.add(new NumericDocValuesField(IndexFields.CLAIM, claim));
        document.add(new NumericDocValuesField(IndexFields.PLACE, place));
        List<Word> all = Word.of(text);
        String words = Word.joined(all);
        document.add(new TextField(language.field(), words, Field.Store.NO));
        if (language.marksAreLetters()) {
            document.add(new TextField(language.plainField(), words, Field.Store.NO));
        }
        document.add(new Field(IndexFields.WORD, words, WORDS));
        spoken(language, all).forEach(sense -> document.add(string(IndexFields.SAYS, sense.key())));
    }

    /** What is the same in all entries of an event. */
    private static Document event(long number, Event event, Set<Sense> meant, Set<String> values) {
        Document document = new Document();
        document.add(string(IndexFields.NUMBER, String.valueOf(number)));
        document.add(new NumericDocValuesField(IndexFields.NUMBER, number));
        document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(event.id())));
        document.add(string(IndexFields.TYPE, event.type()));
        document.add(string(IndexFields.STATUS, event.status().code()));
        document.add(string(IndexFields.REVIEW, event.review().name()));
        document.add(string(IndexFields.DISPUTED, String.valueOf(event.isDisputed())));
        document.add(new FeatureField(IndexFields.WORTH, IndexFields.VOICES, Math.max(1, event.independent())));
        addDays(document, event.firstDay(), event.lastDay());
        addParticipants(document, event);
        meant.forEach(sense -> document.add(string(IndexFields.IS, sense.key())));
        values.forEach(value -> document.add(new TextField(IndexFields.VALUE, value, Field.Store.NO)));
        return document;
    }

    /** An open end reaches as far as days do; an event without any date has no days. */
    private static void addDays(Document document, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null && last == null) {
            return;
        }
        document.add(new LongPoint(IndexFields.FIRST_DAY, first == null ? Long.MIN_VALUE : first.toEpochDay()));
        document.add(new LongPoint(IndexFields.LAST_DAY, last == null ? Long.MAX_VALUE : last.toEpochDay()));
        LocalDate day = first == null ? last : first;
        document.add(new NumericDocValuesField(IndexFields.FIRST_DAY, day == null ? 0 : day.toEpochDay()));
    }

    private static void addParticipants(Document document, Event event) {
        Set<String> sides = new TreeSet<>(event.sides());
        sides.forEach(side -> document.add(string(IndexFields.SIDE, side)));
        Set<String> persons = new TreeSet<>();
        event.participants().stream()
                .filter(one -> one.kind() == Participant.Kind.PERSON)
                .forEach(one -> persons.add(one.code()));
        persons.forEach(person -> document.add(string(IndexFields.PERSON, person)));
    }

    /** What an event is by its values, whatever the words. */
    private static Set<Sense> meant(Event event) {
        Set<Sense> meant = new LinkedHashSet<>();
        meant.add(new Sense(Sense.TYPE, event.type()));
        for (Participant one : event.participants()) {
            switch (one.kind()) {
                case COUNTRY -> meant.add(new Sense(Sense.COUNTRY, one.code()));
                case BODY -> meant.add(new Sense(Sense.BODY, one.code()));
                case PERSON -> meant.add(new Sense(Sense.PERSON, one.code()));
                case ORGANISATION -> {}
            }
        }
        event.fields().forEach((field, value) -> addMeant(field, value.displayed(), meant));
        return meant;
    }

    private static void addMeant(String field, @Nullable Object value, Set<Sense> meant) {
        if (value instanceof List<?> list) {
            list.forEach(item -> addMeant(field, item, meant));
        } else if (value instanceof Map<?, ?> actor) {
            addOffice(actor.get("office"), actor.get("of"), meant);
        } else if (value instanceof String text && CODE.matcher(text).matches()) {
            meant.add(new Sense(field, text));
        }
    }

    private static void addOffice(@Nullable Object office, @Nullable Object of, Set<Sense> meant) {
        if (office != null) {
            Sense sense = new Sense(Sense.OFFICE, office.toString());
            meant.add(sense);
            if (of != null) {
                meant.add(sense.at(of.toString()));
            }
        }
    }

    /** Names and short texts, as words. */
    private static Set<String> values(Event event) {
        Set<String> values = new LinkedHashSet<>();
        event.participants().forEach(one -> values.add(Word.joined(one.name())));
        event.fields().values().forEach(value -> addValues(value.displayed(), values));
        values.remove("");
        return values;
    }

    private static void addValues(@Nullable Object value, Set<String> values) {
        if (value instanceof List<?> list) {
            list.forEach(item -> addValues(item, values));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(part -> addValues(part, values));
        } else if (value instanceof String text) {
            values.add(Word.joined(text));
        }
    }
}
