package org.dragoman.reader.scene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A summit, forum, session or the like that somebody can take part in, or a body by its mere name.
 *
 * @param name as the document says it
 * @param from its first token
 * @param to the token after its last
 * @param head the noun that makes it an event, lower case; empty for a mere body
 * @param session ordinal of the session, 0 where none is given
 * @param body acronym of the body whose it is, where it has one
 * @param kind how much its name says
 */
public record Event(
        String name,
        int from,
        int to,
        String head,
        int session,
        @Nullable String body,
        Kind kind) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How much the name of an event says. */
    public enum Kind {
        /** It has a name of its own. */
        NAMED,
        /** Only words without capitals, ordinal or body tell which it is. */
        DESCRIBED,
        /** Its noun alone: "the conference", which one was told before. */
        GENERIC,
        /** No noun at all but a body: "at APEC". */
        BODY
    }

    /** Whether a party is the body whose event it is. */
    public boolean isOf(Party party) {
        return !party.isPerson() && party.of() != null && party.of().equals(body);
    }

    /** Whether its name says no more than what kind of event it is. */
    public boolean isGeneric() {
        return kind == Kind.GENERIC;
    }

    /** Whether only a number tells which it is, and nothing of whose it is: "their fifth summit". */
    public boolean isBare() {
        return session != 0 && body == null && words().size() <= 2;
    }

    /** Whether it is a session of a series that only the text before names: "the seventh edition". */
    boolean isEdition() {
        return head.isEmpty() && session != 0;
    }

    /** The words of the name in lower case. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>(List.of(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    /** The same place of the text, meant for an event that was told before. */
    Event as(Event told) {
        return new Event(told.name, from, to, told.head, told.session, told.body, told.kind);
    }

    /** The same event, spoken of at a place that does not name it. */
    public Event at(int token) {
        return new Event(name, token, token, head, session, body, kind);
    }

    /** The same event with a longer name. */
    public Event upTo(int end, String text) {
        return new Event(text, from, end, head, session, body, kind);
    }

    Event withSession(int ordinal) {
        return new Event(name, from, to, head, ordinal, body, kind);
    }
}
