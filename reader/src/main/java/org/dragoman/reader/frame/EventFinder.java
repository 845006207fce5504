package org.dragoman.reader.frame;

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
    private static final String MECHANISM = "mechanism";
    private static final int LONGEST_BRACKET = 6;
    /** Tokens from a noun to the numbered event that it belongs to. */
    private static final int NUMBERED = 10;

    private final Scene scene;
    private final NounPhrases phrases;

    EventFinder(Scene scene) {
        this.scene = scene;
        this.phrases = new NounPhrases(scene);
    }

    /** All events of the sentence, in the order of the text, none inside another. */
    List<Event> all() {
        List<Event> found = new ArrayList<>();
        for (Cue head : heads()) {
            if (!isOther(head) && found.stream().noneMatch(event -> head.overlaps(event.from(), event.to()))) {
                found.add(event(head));
            }
        }
        List<Event> bare = new ArrayList<>();
        for (Mention mention : scene.annotated().mentions(Kind.BODY)) {
            boolean free = found.stream().noneMatch(event -> mention.from() < event.to() && event.from() < mention.to())
                    && bare.stream().noneMatch(event -> mention.from() < event.to() && event.from() < mention.to());
            boolean seat = scene.annotated().mentions(Kind.PLACE).stream()
                    .anyMatch(place -> place.from() == mention.from() && place.to() == mention.to());
            if (free && !seat && mention.value() instanceof Actor.Body body) {
                bare.add(body(mention, body));
            }
        }
        found.addAll(bare);
        found.sort(Comparator.comparingInt(Event::from));
        return found;
    }

    /** Whether the noun is part of another expression here, or one of many: "multilateral forums". */
    private boolean isOther(Cue head) {
        return scene.cues(FRAME, "not").stream().anyMatch(cue -> cue.overlaps(head.from(), head.to()));
    }

    /** The nouns that name events; where somebody leads what meets, also those that name committees and the like. */
    private List<Cue> heads() {
        List<Cue> heads = new ArrayList<>(scene.cues(FRAME, "event"));
        heads.removeIf(cue -> scene.annotated().isCovered(cue.from(), Kind.DATE));
        boolean led = scene.triggers().stream()
                .anyMatch(cue -> cue.frame().equals(FRAME)
                        && cue.setting("mechanisms", "").equals("yes"));
        scene.triggers().stream()
                .filter(cue -> cue.frame().equals(MECHANISM)
                        && cue.setting("standing", "").equals("yes"))
                .filter(cue -> led || isNumberedSession(cue))
                .forEach(heads::add);
        return heads.stream()
                .sorted(Comparator.comparingInt(Cue::from)
                        .thenComparing(Comparator.comparingInt(Cue::to).reversed()))
                .toList();
    }

    private Event body(Mention mention, Actor.Body body) {
        int to = withBracket(mention.to());
        return new Event(phrases.text(mention.from(), to), mention.from(), to, "", 0, body.acronym(), Event.Kind.BODY);
    }

    private Event event(Cue head) {
        int from = withModifiers(head);
        int to = end(head);
        int session = session(from, to);
        String body = body(from, to);
        String noun = head.setting("any", "no").equals("yes")
                ? ""
                : scene.annotated().token(head.from()).norm();
        Event.Kind kind = kind(head, from, to, session != 0 || body != null || isNumbered(head));
        return new Event(phrases.text(from, to), from, to, noun, session, body, kind);
    }

    /** Whether what the noun names is met in a numbered session: "the first meeting of the joint committee". */
    private boolean isNumberedSession(Cue noun) {
        int begin = phrases.begin(noun.from());
        return scene.cues(FRAME, "modifier").stream()
                .anyMatch(cue -> cue.to() == begin
                        && scene.annotated().mentions(Kind.ORDINAL).stream()
                                .anyMatch(ordinal -> ordinal.from() == cue.from()));
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
            boolean own = !(at >= head.from() && at < head.to()) && token.isWord() && !isFiller(at);
            more |= own;
            capital |= own && token.isCapitalized();
        }
        if (capital && more) {
            return Event.Kind.NAMED;
        }
        return more ? Event.Kind.DESCRIBED : Event.Kind.GENERIC;
    }

    /** A word that says nothing of which event it is: an article, "this year's". */
    private boolean isFiller(int at) {
        return scene.hasSyntax("skip", at, at + 1)
                || scene.cues(FRAME, "filler").stream().anyMatch(cue -> cue.overlaps(at, at + 1));
    }

    /** Where the words before a noun that belong to its name begin: a body, an ordinal, words with capitals, countries. */
    private int withModifiers(Cue head) {
        int at = head.from();
        if (head.setting("modifiers", "").equals("before") && isPlainModifier(at - 1)) {
            at--;
        }
        while (at > 0) {
            int before = before(at);
            if (before == at) {
                return at;
            }
            at = before;
        }
        return at;
    }

    /** A word of no other use here, right before a noun: "cyber dialogue". */
    private boolean isPlainModifier(int at) {
        boolean used = at < 0
                || !scene.annotated().token(at).isWord()
                || scene.annotated().isCovered(at, Kind.values())
                || scene.hasTriggerBetween(at, at + 1);
        return !used && scene.cues().stream().noneMatch(cue -> cue.from() <= at && at < cue.to());
    }

    private int before(int at) {
        for (Mention mention : scene.annotated().mentions(Kind.BODY, Kind.ORDINAL, Kind.COUNTRY)) {
            if (mention.to() == at) {
                return mention.from();
            }
        }
        for (Cue cue : scene.cues()) {
            boolean modifier = cue.is(FRAME, "modifier") || cue.is(FRAME, "session");
            if (cue.to() == at && modifier) {
                return cue.from();
            }
        }
        int bracket = beforeBracket(at);
        if (bracket < at) {
            return bracket;
        }
        if (isFiller(at - 1) || isGoverning(at) || scene.hasTriggerBetween(at - 1, at)) {
            return beforeOf(at);
        }
        Token token = scene.annotated().token(at - 1);
        if (token.isCapitalized() || token.is("-") || token.is("'") && at > 1) {
            return at - 1;
        }
        boolean joined = at > 1
                && scene.syntaxEndingAt("and", at) != null
                && scene.annotated().token(at).isCapitalized()
                && scene.annotated().token(at - 2).isCapitalized();
        return joined ? at - 1 : at;
    }

    /** "The 29th Future of Asia Forum": a word with a capital between a number and "of" belongs to the name. */
    private int beforeOf(int at) {
        boolean of = at > 2
                && scene.syntax("of").stream().anyMatch(cue -> cue.from() == at - 1 && cue.to() == at)
                && scene.annotated().token(at).isCapitalized()
                && scene.annotated().token(at - 2).isCapitalized();
        boolean numbered =
                of && scene.annotated().mentions(Kind.ORDINAL).stream().anyMatch(mention -> mention.to() == at - 2);
        return numbered ? at - 2 : at;
    }

    private boolean isGoverning(int at) {
        for (String part :
                List.of("of", "by", "with", "to", "in", "for", "between", "preposition", "auxiliary", "host")) {
            if (scene.syntaxEndingAt(part, at) != null) {
                return true;
            }
        }
        return false;
    }

    private int end(Cue head) {
        int to = phraseEnd(head.from(), withPurpose(head.to()));
        boolean changed = true;
        while (changed) {
            int next = withOrdinal(head, withYear(head, withNumbered(withOwner(head, withBracket(to)))));
            changed = next > to;
            to = next;
        }
        return to;
    }

    /** Past a preposition of purpose with an article right after the noun: "the summit for a new pact". */
    private int withPurpose(int to) {
        for (Cue cue : scene.cues(FRAME, "purpose")) {
            if (cue.from() == to && cue.to() < scene.size()) {
                return cue.to() + 1;
            }
        }
        for (Cue cue : scene.syntax("for")) {
            boolean article = scene.syntax("skip").stream().anyMatch(skip -> skip.from() == cue.to())
                    || cue.match().length() > 1;
            if (cue.from() == to && article && cue.to() + 1 < scene.size()) {
                return cue.to() + 1;
            }
        }
        return to;
    }

    /** The end of the phrase, but before what somebody does next or a second event named beside it. */
    private int phraseEnd(int from, int sure) {
        int to = phrases.end(from, sure);
        for (int at = sure; at < to; at++) {
            int here = at;
            boolean told = scene.triggers().stream()
                    .anyMatch(trigger -> trigger.from() == here
                            && trigger.frame().equals(FRAME)
                            && trigger.setting("where", "after").equals("before"));
            boolean cut = scene.cues(FRAME, "cut").stream().anyMatch(cue -> cue.from() == here)
                    && scene.syntax("word").stream().noneMatch(word -> word.from() < here && here < word.to());
            boolean comma = scene.annotated().token(at - 1).is(",");
            boolean other = comma
                    && (!scene.annotated().startingAt(Kind.PLACE, at).isEmpty()
                            || !scene.annotated().startingAt(Kind.PERSON, at).isEmpty());
            boolean joint = comma || scene.syntaxEndingAt("and", at) != null;
            boolean act = scene.triggers().stream()
                    .anyMatch(trigger -> trigger.from() == here
                            && trigger.isAct()
                            && !trigger.setting("voice", "active").equals("noun"));
            boolean second = joint && heads().stream().anyMatch(head -> head.from() == here);
            boolean aside = scene.annotated().token(at - 1).is("-") && isFiller(at);
            if (aside || told || cut || other || act && joint || second) {
                return trimmed(sure, at);
            }
        }
        return to;
    }

    private int trimmed(int sure, int end) {
        int to = end;
        while (to > sure && (!scene.annotated().token(to - 1).isWord() || isGoverning(to) || isAnd(to))) {
            to--;
        }
        return to;
    }

    private boolean isAnd(int to) {
        return scene.syntaxEndingAt("and", to) != null;
    }

    private int withBracket(int to) {
        if (to >= scene.size() || !scene.annotated().token(to).is("(")) {
            return to;
        }
        for (int at = to + 1; at < Math.min(scene.size(), to + LONGEST_BRACKET); at++) {
            if (scene.annotated().token(at).is(")")) {
                return at + 1;
            }
        }
        return to;
    }

    /** Where a short form in brackets after a word with a capital begins that ends before a token: "Council (AC) meeting". */
    private int beforeBracket(int at) {
        if (at < 3 || !scene.annotated().token(at - 1).is(")")) {
            return at;
        }
        for (int open = at - 2; open > 0 && open >= at - LONGEST_BRACKET; open--) {
            if (scene.annotated().token(open).is("(")) {
                return scene.annotated().token(open - 1).isCapitalized() ? open : at;
            }
        }
        return at;
    }

    /** A person whose plan or proposal the event is on: "a forum on President X's initiative". */
    private int withOwner(Cue head, int to) {
        boolean whose = head.setting("owner", "").equals("next");
        for (Mention mention : scene.annotated().mentions(Kind.PERSON)) {
            if (mention.from() >= to && mention.from() - to <= 2) {
                if (whose) {
                    return mention.to();
                }
                if (isEnclitic(mention.to())) {
                    return phraseEnd(head.from(), mention.to() + 1);
                }
            }
        }
        return to;
    }

    private boolean isEnclitic(int at) {
        return at < scene.size() && scene.annotated().token(at).norm().startsWith("'");
    }

    /** The ordinal after a name, and what follows it: "Conference, 54th session, of the Forum". */
    private int withOrdinal(Cue head, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.ORDINAL)) {
            if (mention.from() >= to && (mention.from() - to <= 1 || isOwn(to, mention.from()))) {
                int after = mention.to();
                Cue body = meetingBody(head, after);
                if (body != null) {
                    return end(body);
                }
                boolean goesOn = after < scene.size()
                        && (scene.annotated().token(after).isCapitalized()
                                || scene.syntax("of").stream().anyMatch(cue -> cue.from() == after));
                return goesOn ? phraseEnd(head.from(), after) : after;
            }
        }
        return to;
    }

    /** Whether a preposition and a possessive fill a stretch: "the conference in its fifth session". */
    private boolean isOwn(int from, int to) {
        Cue own = scene.syntaxEndingAt("possessive", to);
        Cue in = own == null ? null : scene.syntaxEndingAt("in", own.from());
        return in != null && in.from() == from;
    }

    /** What meets, named after the number of its session and a comma: "the third session, Joint Committee". */
    private @Nullable Cue meetingBody(Cue head, int at) {
        boolean session = scene.triggers().stream()
                .anyMatch(trigger -> trigger.from() == head.from()
                        && trigger.setting("again", "").equals("yes"));
        if (!session || at >= scene.size() || !scene.annotated().token(at).is(",")) {
            return null;
        }
        return heads().stream()
                .filter(other -> other.from() == at + 1)
                .findFirst()
                .orElse(null);
    }

    /** Past the year right after a noun, and what follows it: "the 2024 forum" as "forum 2024 on X". */
    private int withYear(Cue head, int to) {
        for (Mention mention : scene.annotated().mentions(Kind.DATE)) {
            boolean year = mention.from() == to
                    && to == head.to()
                    && mention.length() == 1
                    && scene.annotated().token(to).isNumber();
            if (year) {
                return phraseEnd(head.from(), to + 1);
            }
        }
        return to;
    }

    /** Past a numbered event that the noun belongs to: "the opening of the fifth conference on X". */
    private int withNumbered(int to) {
        for (Cue other : heads()) {
            boolean near = other.from() > to + 1 && other.from() - to <= NUMBERED;
            boolean of = near && scene.syntax("of").stream().anyMatch(cue -> cue.from() == to);
            boolean numbered = of
                    && scene.annotated().mentions(Kind.ORDINAL).stream()
                            .anyMatch(mention -> mention.from() > to && mention.to() <= other.from());
            if (numbered) {
                return end(other);
            }
        }
        return to;
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
