package org.dragoman.ledger.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.ledger.event.FieldValue;
import org.dragoman.ledger.event.Participant;
import org.dragoman.ledger.event.Reported;
import org.dragoman.ledger.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * The part of an event that is kept as JSON, as {@link EventJson} writes it. It is read token by token: answers read
 * thousands of events, and trees of maps in between would take most of their time.
 *
 * @param fields the values by their fields
 * @param statuses the statuses that were reported
 * @param participants who has a part in it
 */
record EventSummary(Map<String, FieldValue> fields, FieldValue statuses, List<Participant> participants) {
    private static final JsonFactory JSON = new JsonFactory();

    /** @throws LedgerException where the text is no such JSON */
    static EventSummary of(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            return new Reading(parser).summary();
        } catch (IOException e) {
            throw new LedgerException("a row of the ledger is damaged: " + e.getMessage(), e);
        }
    }

    /** One summary on its way. */
    private static final class Reading {
        private final JsonParser parser;
        private final List<Source> sources = new ArrayList<>();

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        /** Goes to the next field of an object and to its value; null at the end of the object. */
        private @Nullable String nextField() throws IOException {
            String name = parser.nextFieldName();
            if (name != null) {
                parser.nextToken();
            }
            return name;
        }

        /** Goes to the next item of a list; {@code false} at its end. */
        private boolean nextItem() throws IOException {
            JsonToken token = parser.nextToken();
            return token != null && token != JsonToken.END_ARRAY;
        }

        EventSummary summary() throws IOException {
            Map<String, FieldValue> fields = new LinkedHashMap<>();
            FieldValue statuses = new FieldValue("", List.of(), false, false);
            List<Participant> participants = new ArrayList<>();
            for (String name = nextField(); name != null; name = nextField()) {
                switch (name) {
                    case "sources" -> addSources(sources);
                    case "fields" -> addFields(fields);
                    case "statuses" -> statuses = fieldValue();
                    case "participants" -> addParticipants(participants);
                    default -> parser.skipChildren();
                }
            }
            return new EventSummary(fields, statuses, participants);
        }

        private void addFields(Map<String, FieldValue> fields) throws IOException {
            for (String name = nextField(); name != null; name = nextField()) {
                fields.put(name, fieldValue());
            }
        }

        private FieldValue fieldValue() throws IOException {
            Object human = null;
            boolean disputed = false;
            List<Reported> reported = new ArrayList<>();
            for (String name = nextField(); name != null; name = nextField()) {
                switch (name) {
                    case "human" -> human = value();
                    case "disputed" -> disputed = parser.getBooleanValue();
                    case "values" -> addReported(reported);
                    default -> parser.skipChildren();
                }
            }
            Object first = reported.isEmpty() ? "" : reported.get(0).value();
            return new FieldValue(human == null ? first : human, reported, human != null, disputed);
        }

        private void addReported(List<Reported> reported) throws IOException {
            while (nextItem()) {
                Object value = "";
                int documents = 0;
                int independent = 0;
                boolean contradicts = false;
                List<Source> by = new ArrayList<>();
                for (String name = nextField(); name != null; name = nextField()) {
                    switch (name) {
                        case "value" -> value = Objects.requireNonNullElse(value(), "");
                        case "documents" -> documents = parser.getIntValue();
                        case "independent" -> independent = parser.getIntValue();
                        case "contradicts" -> contradicts = parser.getBooleanValue();
                        case "sources" -> addSources(by);
                        default -> parser.skipChildren();
                    }
                }
                reported.add(new Reported(value, by, documents, independent, contradicts));
            }
        }

        /** Sources, written out or by their places; earlier versions wrote each out wherever it was named. */
        private void addSources(List<Source> list) throws IOException {
            while (nextItem()) {
                list.add(
                        parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                                ? sources.get(parser.getIntValue())
                                : source());
            }
        }

        private Source source() throws IOException {
            long claim = 0;
            long document = 0;
            String id = "";
            String language = "";
            String publisher = null;
            String published = null;
            boolean copy = false;
            for (String name = nextField(); name != null; name = nextField()) {
                switch (name) {
                    case "claim" -> claim = parser.getLongValue();
                    case "document" -> document = parser.getLongValue();
                    case "id" -> id = parser.getText();
                    case "by" -> publisher = parser.getText();
                    case "on" -> published = parser.getText();
                    case "in" -> language = parser.getText();
                    case "copy" -> copy = true;
                    default -> parser.skipChildren();
                }
            }
            return new Source(claim, document, id, publisher, published, language, copy);
        }

        private void addParticipants(List<Participant> participants) throws IOException {
            while (nextItem()) {
                List<String> parts = new ArrayList<>();
                while (nextItem()) {
                    parts.add(parser.getText());
                }
                participants.add(new Participant(Participant.Kind.valueOf(parts.get(0)), parts.get(1), parts.get(2)));
            }
        }

        /** A value of the record format. */
        private @Nullable Object value() throws IOException {
            return switch (parser.currentToken()) {
                case START_OBJECT -> {
                    Map<String, @Nullable Object> map = new LinkedHashMap<>();
                    for (String name = nextField(); name != null; name = nextField()) {
                        map.put(name, value());
                    }
                    yield map;
                }
                case START_ARRAY -> {
                    List<@Nullable Object> list = new ArrayList<>();
                    while (nextItem()) {
                        list.add(value());
                    }
                    yield list;
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NULL -> null;
                default -> parser.getText();
            };
        }
    }
}
