package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.grammar.Match.Capture;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.quantity.Ordinal;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the events that a sentence names, with the modifiers before and what belongs to the name after the noun. */
final class EventFinder {
    private static final String FRAME = "participation";

    private final Scene scene;
    private final NounPhrases phrases;
    private final EventWords words;
    private final EventNameStart nameStart;
    private final EventNameEnd nameEnd;

    EventFinder(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
        this.words = new EventWords(scene, phrases);
        this.nameStart = new EventNameStart(scene, words);
        this.nameEnd = new EventNameEnd(scene, phrases, words, nameStart);
    }

    /** All events of the sentence, in the order of the text, none inside another. */
    List<Event> all() {
        List<Event> found = new ArrayList<>();
        for (Cue head : words.heads()) {
            if (!words.isOther(head) && found.stream().noneMatch(event -> head.overlaps(event.from(), event.to()))) {
                Event event = event(head);
                Event sooner = sessionBefore(event);
                if (sooner != null) {
                    found.add(sooner);
                }
                found.add(event);
            }
        }
        addShortForms(found);
        List<Event> bare = new ArrayList<>();
        for (Mention mention : scene.annotated().mentions(Kind.BODY)) {
            boolean free = found.stream().noneMatch(event -> mention.from() < event.to() && event.from() < mention.to())
                    && bare.stream().noneMatch(event -> mention.from() < event.to() && event.from() < mention.to());
            boolean seat = scene.annotated().mentions(Kind.PLACE).stream()
                    .anyMatch(place -> place.from() == mention.from() && place.to() == mention.to());
            if (free && !seat && !isInTitle(mention) && mention.value() instanceof Actor.Body body) {
                bare.add(body(mention, body));
            }
        }
        found.addAll(bare);
        found.sort(Comparator.comparingInt(Event::from));
        return found;
    }

    /**
     * Adds the events that a story has named with a short form in brackets and now calls by that alone: "the ACM". The name
     * that was told holds the bracket, so that nothing is to be learnt, as {@link ShortForms} has to for nouns that trigger.
     */
    private void addShortForms(List<Event> found) {
        if (scene.triggers().stream().noneMatch(cue -> cue.frame().equals(FRAME))) {
            return;
        }
        for (int at = 0; at < scene.size(); at++) {
            Token token = scene.annotated().token(at);
            boolean form = token.isAllCapitals()
                    && token.text().length() > 1
                    && !scene.annotated().isCovered(at, Kind.values());
            int here = at;
            Event known = form && found.stream().noneMatch(event -> event.from() <= here && here < event.to())
                    ? scene.discourse().events().called(token.text())
                    : null;
            if (known != null) {
                found.add(
                        new Event(known.name(), at, at + 1, known.head(), known.session(), known.body(), known.kind()));
            }
        }
    }

    /** Whether a body is only named in the title before somebody's name: "attended by the UN Secretary-General A". */
    private boolean isInTitle(Mention body) {
        return scene.annotated().mentions(Kind.PERSON).stream()
                .filter(mention -> mention.value() instanceof Actor.Person person
                        && person.name() != null
                        && person.as()
                                .contains(person.name().substring(person.name().lastIndexOf(' ') + 1)))
                .anyMatch(person -> person.from() <= body.from() && body.to() < person.to());
    }

    private Event body(Mention mention, Actor.Body body) {
        int to = nameEnd.withBracket(mention.to());
        return new Event(phrases.text(mention.from(), to), mention.from(), to, "", 0, body.acronym(), Event.Kind.BODY);
    }

    private Event event(Cue head) {
        int from = nameStart.of(head);
        int to = nameEnd.of(head);
        int session = session(from, to);
        String body = body(from, to);
        String noun = head.setting("any", "no").equals("yes")
                ? ""
                : scene.annotated().token(head.from()).norm();
        Event.Kind kind = kind(head, from, to, session != 0 || body != null || isNumbered(head));
        return new Event(phrases.text(from, to), from, to, noun, session, body, kind);
    }

    /** "The 44th and 45th summits": the first of two sessions that share a name, which stands before it with a number alone. */
    private @Nullable Event sessionBefore(Event event) {
        Cue and = event.session() == 0 ? null : scene.syntaxEndingAt("and", event.from());
        if (and == null) {
            return null;
        }
        for (Mention mention : scene.annotated().mentions(Kind.ORDINAL)) {
            if (mention.to() == and.from()
                    && mention.value() instanceof Ordinal ordinal
                    && ordinal.value() < event.session()) {
                String name = phrases.text(mention.from(), event.to());
                return new Event(
                        name, mention.from(), mention.to(), event.head(), ordinal.value(), event.body(), event.kind());
            }
        }
        return null;
    }

    /** Whether the noun itself bears a number that tells which it is. */
    private boolean isNumbered(Cue head) {
        return scene.annotated().token(head.to() - 1).text().codePoints().anyMatch(Character::isDigit);
    }

    private Event.Kind kind(Cue head, int from, int to, boolean known) {
        if (known) {
            return Event.Kind.NAMED;
        }
        boolean more = false;
        boolean capital =
                head.from() > 0 && scene.annotated().token(head.from()).isCapitalized();
        for (int at = from; at < to; at++) {
            Token token = scene.annotated().token(at);
            boolean own = !(at >= head.from() && at < head.to()) && token.isWord() && !words.isFiller(at);
            more |= own;
            capital |= own && token.isCapitalized();
        }
        if (capital && more) {
            return Event.Kind.NAMED;
        }
        return more ? Event.Kind.DESCRIBED : Event.Kind.GENERIC;
    }

    private int session(int from, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.ORDINAL)) {
            boolean inside = mention.from() >= from && mention.from() <= to;
            if (inside && mention.value() instanceof Ordinal ordinal) {
                return ordinal.value();
            }
        }
        for (Cue cue : scene.cues(FRAME, "session")) {
            Capture number = cue.match().slot("n");
            if (cue.from() >= from && cue.to() <= to && number != null) {
                return Integer.parseInt(number.value());
            }
        }
        return 0;
    }

    private @Nullable String body(int from, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.BODY)) {
            if (mention.from() >= from && mention.to() <= to && mention.value() instanceof Actor.Body body) {
                return body.acronym();
            }
        }
        return null;
    }
}
