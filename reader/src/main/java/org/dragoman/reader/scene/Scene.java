package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.token.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One sentence made ready for frames: its triggers and cues, its actors alone and in groups, and what the story has said
 * before it.
 */
public final class Scene {
    /** Tokens of an event named after "after" or "ahead of", up to where it is. */
    private static final int LONGEST_EVENT = 8;

    private final Annotated annotated;
    private final FramePack pack;
    private final Discourse discourse;
    private List<Cue> triggers;
    private final SceneCues cues;
    private final List<Mention> actors;
    private @Nullable List<ActorGroup> groups;
    private @Nullable List<Event> events;

    /** A sentence with the cues that are looked for in it. */
    public Scene(Annotated annotated, FramePack pack, Discourse discourse, SceneCues cues) {
        this.annotated = annotated;
        this.pack = pack;
        this.discourse = discourse;
        this.triggers = discourse.shortForms().with(annotated, cues.triggers());
        this.cues = cues;
        this.actors = SceneActors.of(annotated, !discourse.authors().isEmpty());
        this.triggers = ItemOpenings.admitted(this);
    }

    /** The sentence with its mentions. */
    public Annotated annotated() {
        return annotated;
    }

    /** The sentence. */
    public Sentence sentence() {
        return annotated.sentence();
    }

    /** The frames of its language. */
    public FramePack pack() {
        return pack;
    }

    /** What the story has told before. */
    public Discourse discourse() {
        return discourse;
    }

    /** The words that can begin claims, in the order of the text. */
    public List<Cue> triggers() {
        return triggers;
    }

    /** All cues but triggers, in the order of the text. */
    public List<Cue> cues() {
        return cues.all();
    }

    /** Persons, countries, bodies, places and references, none inside another, in the order of the text. */
    public List<Mention> actors() {
        return actors;
    }

    /** Whether a token is one of the words for an actor. */
    public boolean isOfActor(int token) {
        return actors.stream().anyMatch(actor -> actor.from() <= token && token < actor.to());
    }

    /** Whether a word for somebody named elsewhere means anybody here: one for the authors of a text only where it has any. */
    public boolean isPointing(Mention reference) {
        return !SceneActors.isAuthors(reference) || !discourse.authors().isEmpty();
    }

    /** The actors in groups of those named side by side, in the order of the text. */
    public List<ActorGroup> groups() {
        List<ActorGroup> found = groups;
        if (found == null) {
            found = ActorGroups.of(this);
            groups = found;
        }
        return found;
    }

    /** The events that the sentence names, in the order of the text, none inside another. */
    public List<Event> events() {
        List<Event> found = events;
        if (found == null) {
            found = List.copyOf(new EventFinder(this).all());
            events = found;
        }
        return found;
    }

    /** How many tokens it has. */
    public int size() {
        return annotated.size();
    }

    /** Where the sentence begins after a dateline such as "CITY (AGENCY) -" or "CITY, May 6:"; 0 where it has none. */
    public int start() {
        return Datelines.end(annotated);
    }

    /** The original text of a stretch. */
    public String text(int from, int to) {
        return annotated.sentence().textOf(from, to);
    }

    String text(Cue cue) {
        return text(cue.from(), cue.to());
    }

    /** The cues of a frame for a part, in the order of the text. */
    public List<Cue> cues(String frame, String part) {
        return cues.of(frame, part);
    }

    /** The syntax words of a class, in the order of the text. */
    public List<Cue> syntax(String part) {
        return cues(Cue.SYNTAX, part);
    }

    /** Whether nothing but words that may be passed over stands from one token to another, or nothing at all. */
    public boolean isOnlySkipped(int from, int to) {
        for (int at = from; at < to; at++) {
            int here = at;
            if (syntax("skip").stream().noneMatch(cue -> cue.from() <= here && here < cue.to())) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but auxiliaries and what goes with them stands from one token to another, or nothing at all. */
    public boolean hasOnlyAuxiliaries(int from, int to) {
        return hasOnly(List.of("auxiliary"), from, to);
    }

    /** Whether only words of some parts of the syntax stand from one token to another, or nothing at all. */
    boolean hasOnly(List<String> parts, int from, int to) {
        int at = from;
        while (at < to) {
            int next = syntaxEnd(parts, at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return true;
    }

    /** Whether a verb is told by words that begin with "and" or another word that goes on a list. */
    public boolean goesOnList(Cue verb) {
        return hasSyntax("and", verb.from(), verb.from() + 1);
    }

    /** "Met X after the summit in B": whether a place is said of what was before or after the trigger, and not of that. */
    public boolean isAtOtherEvent(int place, Cue trigger) {
        return syntax("sequel").stream()
                .anyMatch(sequel -> sequel.to() <= place
                        && place - sequel.to() <= LONGEST_EVENT
                        && !hasComma(sequel.to(), place)
                        && !(trigger.to() > sequel.from() && trigger.to() <= place));
    }

    /** Whether a syntax word of a class stands within a stretch. */
    public boolean hasSyntax(String part, int from, int to) {
        for (Cue cue : syntax(part)) {
            if (cue.overlaps(from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue of a frame for a part lies in a stretch or reaches into it. */
    public boolean hasCue(String frame, String part, int from, int to) {
        return cues(frame, part).stream().anyMatch(cue -> cue.overlaps(from, to));
    }

    /** Whether a stretch goes over into another clause, or on to what was before or after. */
    public boolean isParted(int from, int to) {
        return Stream.of("break", "stop", "sequel", "clause").anyMatch(part -> hasSyntax(part, from, to));
    }

    /** Whether a comma stands within a stretch. */
    public boolean hasComma(int from, int to) {
        return signBetween(",", from, to) >= 0;
    }

    /** The first token of a stretch that is a sign; -1 where none is. */
    public int signBetween(String sign, int from, int to) {
        for (int at = from; at < to; at++) {
            if (annotated.token(at).is(sign)) {
                return at;
            }
        }
        return -1;
    }

    /** The token after the longest syntax word of some classes that begins at a token; the token itself where none does. */
    int syntaxEnd(List<String> parts, int token) {
        return parts.stream()
                .flatMap(part -> syntax(part).stream())
                .filter(cue -> cue.from() == token)
                .mapToInt(Cue::to)
                .max()
                .orElse(token);
    }

    /** The syntax word of a class that ends exactly at a token. */
    public @Nullable Cue syntaxEndingAt(String part, int token) {
        for (Cue cue : syntax(part)) {
            if (cue.to() == token) {
                return cue;
            }
        }
        return null;
    }

    /**
     * The cue that governs what begins at a token: one that ends there, or before it with nothing but articles and the
     * like between. Of several the longest.
     *
     * @return null where what begins there is governed by nothing
     */
    public @Nullable Cue governor(int token) {
        return new Governors(this, cues).of(token);
    }

    /** Whether a cue of one of some parts of syntax governs what begins at a token. */
    public boolean isGoverned(int token, String... parts) {
        Cue governor = governor(token);
        return governor != null && List.of(parts).contains(governor.part());
    }

    /** Where the verbs of the sentence are. */
    public Predicates predicates() {
        return new Predicates(this, cues);
    }

    /** The actors that begin in a stretch. */
    public List<Mention> actorsBetween(int from, int to) {
        return actors.stream()
                .filter(mention -> mention.from() >= from && mention.to() <= to)
                .toList();
    }

    /** The countries that a stretch names, as ISO codes, also by persons and places of them. */
    public List<String> countriesBetween(int from, int to) {
        List<String> codes = new ArrayList<>();
        for (Mention mention : actorsBetween(from, to)) {
            String code = countryOf(mention);
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The codes of the countries that the sentence calls by their names. */
    public Set<String> countriesNamed() {
        Set<String> codes = new HashSet<>();
        for (Mention mention : annotated.mentions(Kind.COUNTRY)) {
            if (mention.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.NAME) {
                codes.add(country.code());
            }
        }
        return codes;
    }

    /** The country or body that an actor is, lies in or acts for. */
    public static @Nullable String countryOf(Mention mention) {
        if (mention.value() instanceof Actor actor) {
            return actor.of();
        }
        return mention.value() instanceof Place place ? place.country() : null;
    }

    /** The distinct countries and bodies that actors are, lie in or act for, in their order. */
    static List<String> countriesOf(Collection<Mention> mentions) {
        return mentions.stream()
                .map(Scene::countryOf)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether the sentence asks and so claims nothing. */
    public boolean isQuestion() {
        return size() > 0 && annotated.token(size() - 1).is("?");
    }

    /** Whether the language leaves a subject out that the sentence before named. */
    boolean canDropSubjects() {
        return pack.setting("drops-subjects", "false").equals("true");
    }

    /** Whether a verb of some frame stands wholly within a stretch. */
    public boolean hasVerbBetween(int from, int to) {
        return triggers.stream().anyMatch(trigger -> trigger.from() >= from && trigger.to() <= to && trigger.isVerb());
    }

    /** Whether a stretch can lie within one noun phrase: few words besides names and days, no verb, no comma, no other clause. */
    public boolean isOnePhrase(int from, int to, int most) {
        if (from > to || plainTokens(from, to) > most) {
            return false;
        }
        return !hasComma(from, to)
                && !hasVerbBetween(from, to)
                && !predicates().hasFiniteVerb(from, to)
                && !hasSyntax("break", from, to)
                && !hasSyntax("stop", from, to);
    }

    /** The token after a date between two commas (", in May,") that begins at a token; the token itself where none does. */
    public int afterDateSetOff(int at) {
        if (at + 2 >= size() || !annotated.token(at).is(",")) {
            return at;
        }
        int date = hasSyntax("in", at + 1, at + 2) ? at + 2 : at + 1;
        int close = annotated.startingAt(Kind.DATE, date).stream()
                .mapToInt(Mention::to)
                .max()
                .orElse(size());
        return close < size() && annotated.token(close).is(",") ? close + 1 : at;
    }

    /** How many tokens stand in a stretch that are part of no actor and no date. */
    public int plainTokens(int from, int to) {
        int named = actorsBetween(from, to).stream().mapToInt(Mention::length).sum();
        for (Mention date : annotated.mentions(Kind.DATE)) {
            named += date.from() >= from && date.to() <= to ? date.length() : 0;
        }
        return Math.max(0, to - from - named);
    }

    /** Whether a wording is a part of somebody's title, as "president of" can be, and so tells of nothing that parts two others. */
    public boolean isInTitle(Cue trigger) {
        return annotated.isCovered(trigger.from(), Kind.PERSON);
    }

    /** Whether the trigger of any frame overlaps a stretch, but for those in titles. */
    public boolean hasTriggerBetween(int from, int to) {
        return triggers.stream().anyMatch(trigger -> trigger.from() < to && from < trigger.to() && !isInTitle(trigger));
    }
}
