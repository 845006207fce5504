package org.dragoman.reader.record.pledge;

import java.util.List;
import java.util.TreeSet;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.quantity.Amount;
import org.dragoman.reader.record.indicator.Figure;
import org.dragoman.reader.record.indicator.Promises;
import org.dragoman.reader.record.indicator.Sides;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Argument;
import org.dragoman.reader.scene.Arguments;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Finds who promises: the subject of the promise, its owner where it is a noun, whoever stands behind "by" where it is
 * passive, or the source named right after the amount. Agencies give for their country.
 */
final class Givers {
    private static final int NEXT_TO = 4;
    /** Tokens from a sum that is received to who gives it: what it is, in a word or two, a preposition and an article. */
    private static final int TO_GIVER = 8;
    /** Tokens at most from an amount to who gives the next of a list: for when, in what. */
    private static final int LISTED = 12;

    private static final int INTRODUCTION = 8;
    private static final double FROM_FIGURE = 0.8;
    private static final double FROM_STORY = 0.85;

    /**
     * Who promises.
     *
     * @param codes one or more countries or bodies, sorted
     * @param score how likely they are meant, 0 to 1
     */
    record Giver(List<String> codes, double score) {
        Giver {
            codes = List.copyOf(new TreeSet<>(codes));
        }

        boolean is(String code) {
            return codes.contains(code);
        }
    }

    private final Sight sight;
    private final Scene scene;
    private final GiverSubjects subjects;
    private final GiverSources sources;
    private final QuotedSpeakers speakers;
    private final RelativeClauses clauses;

    Givers(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
        this.subjects = new GiverSubjects(scene);
        this.sources = new GiverSources(scene);
        this.speakers = new QuotedSpeakers(scene, subjects);
        this.clauses = new RelativeClauses(scene, subjects);
    }

    /** Who promises an amount; null where that cannot be told. */
    @Nullable Giver of(Cue cue, Mention amount, @Nullable Figure figure) {
        boolean buys = cue.setting("what", "").equals("purchase");
        Giver agency = agencyBefore(cue);
        if (agency != null) {
            return agency;
        }
        Cue source = buys || cue.match().slot("agent") != null ? null : sources.sourceAfter(amount);
        if (source != null) {
            return named(sources.groupAfter(source));
        }
        if (cue.setting("voice", "active").equals("receiving")) {
            return from(cue, amount);
        }
        Giver adjective = named(sources.adjectiveAfter(amount));
        if (adjective != null) {
            return adjective;
        }
        Giver beside = besideAmount(cue, amount);
        if (beside != null) {
            return beside;
        }
        Giver said = of(cue);
        if (said != null || cue.isNoun() || hasStranger(cue)) {
            return said;
        }
        Sides sides = figure == null ? null : figure.sides();
        boolean sure = sides != null && sides.from() != null && sides.score() >= FROM_FIGURE;
        return sure && sides != null && sides.from() != null
                ? new Giver(List.of(sides.from()), FROM_FIGURE)
                : told(cue);
    }

    /** "A gave 2 million, B 3 million", "pledges from A ($2 million), B ($3 million)": each amount right behind who gives it. */
    private @Nullable Giver besideAmount(Cue cue, Mention amount) {
        Mention giver = behind(amount);
        boolean own = giver != null && giver.from() >= cue.to() && givesBeside(cue, amount);
        return giver == null || !own ? null : named(ActorGroup.of(giver));
    }

    /** Whether a state stands between a wording and an amount as the one that gives it: "A gave B 2 million" names who gets it. */
    boolean givesBeside(Cue cue, Mention amount) {
        if (sources.isInBracket(amount)) {
            return true;
        }
        for (Mention other : sums()) {
            if (other.to() > cue.from() && other.to() <= amount.from()) {
                Mention before = behind(other);
                return before == null || before.from() < cue.to() || scene.isGoverned(before.from(), "to");
            }
        }
        return false;
    }

    /** The sums of the sentence, with those whose currency an earlier one says. */
    List<Mention> sums() {
        return scene.annotated().mentions(Kind.MONEY, Kind.QUANTITY).stream()
                .filter(mention -> mention.kind() == Kind.MONEY
                        || mention.value() instanceof Amount amount
                                && amount.unit().equals(Amount.UNSAID))
                .toList();
    }

    /** The state or body right behind which an amount stands, in brackets, after a comma, "with", or at once; null for none. */
    @Nullable Mention behind(Mention amount) {
        int end = sources.isInBracket(amount) ? amount.from() - 1 : amount.from();
        Mention at = stateEndingAt(end);
        boolean joined = end > 0
                && (scene.annotated().token(end - 1).is(",")
                        || scene.syntax("with").stream().anyMatch(with -> with.to() == end && with.from() == end - 1));
        return at == null && joined ? stateEndingAt(end - 1) : at;
    }

    private @Nullable Mention stateEndingAt(int end) {
        return scene.actors().stream()
                .filter(actor -> actor.to() == end && !(actor.value() instanceof Actor.Person))
                .findFirst()
                .orElse(null);
    }

    /** "A promised 2 million; B, 1 million": whether an amount goes on with what the one before it was promised by. */
    boolean goesOn(Mention before, Mention amount) {
        Mention giver = behind(amount);
        return giver != null
                && !amount.equals(before)
                && giver.from() >= before.to()
                && giver.from() - before.to() <= LISTED
                && !scene.isGoverned(giver.from(), "to")
                && sums().stream().noneMatch(other -> other.from() >= before.to() && other.to() <= amount.from());
    }

    /** An agency right before the verb, also one that is no actor elsewhere. */
    private @Nullable Giver agencyBefore(Cue cue) {
        for (Cue agency : scene.cues(Promises.FRAME, "agency")) {
            if (agency.to() <= cue.from() && subjects.isRightBefore(agency.to(), cue)) {
                return new Giver(List.of(agency.setting("of", "")), 1);
            }
        }
        return null;
    }

    /** Who promises what the wording says; null where the words around it do not tell. */
    @Nullable Giver of(Cue cue) {
        Argument agent = sight.arguments().slot(cue, "agent");
        if (agent != null) {
            return named(agent);
        }
        return switch (cue.setting("voice", "active")) {
            case "noun" -> owner(cue);
            case "passive" -> named(sight.arguments().governed(cue, "by"));
            default -> {
                Giver agency = agencyBefore(cue);
                if (agency != null) {
                    yield agency;
                }
                Giver speaker = named(speakers.of(cue));
                if (speaker != null) {
                    yield speaker;
                }
                if (clauses.isInOne(cue)) {
                    yield named(clauses.antecedent(cue));
                }
                ActorGroup subject = subject(cue);
                if (hasStranger(cue)) {
                    yield null;
                }
                yield subject == null ? afterwards(cue) : named(subject);
            }
        };
    }

    /** The subject that follows an introductory clause: "along with its promise to give two million, X did this". */
    private @Nullable Giver afterwards(Cue cue) {
        Argument after = cue.from() <= INTRODUCTION ? sight.arguments().afterComma(cue) : null;
        boolean givesItsOwn = after != null
                && sums().stream()
                        .map(this::behind)
                        .anyMatch(giver ->
                                giver != null && giver.to() == after.group().to());
        return givesItsOwn ? null : named(after);
    }

    private @Nullable Giver owner(Cue cue) {
        Argument owner = sight.arguments().owner(cue);
        boolean beside = owner != null && owner.group().from() - cue.to() <= NEXT_TO;
        if (beside) {
            return named(owner);
        }
        if (PledgeGifts.isWithdrawn(scene, cue) || isOwn(cue)) {
            return named(subject(cue));
        }
        for (ActorGroup group : scene.groups()) {
            boolean before = group.to() <= cue.from() && cue.from() - group.to() <= 1;
            if (before && !Arguments.canAct(group)) {
                return named(group);
            }
        }
        return null;
    }

    /** "Keeps its promise of": the promise is the subject's. */
    private boolean isOwn(Cue cue) {
        return scene.cues(Promises.FRAME, "own").stream()
                .anyMatch(own -> own.to() <= cue.from() && cue.from() - own.to() <= 1);
    }

    /** From whom something is received: the first other side named after the verb. */
    private @Nullable Giver from(Cue cue, Mention amount) {
        ActorGroup taker = subject(cue);
        List<String> takers = taker == null ? List.of() : sight.pairs().codes(taker);
        for (ActorGroup group : scene.groups()) {
            int end = sources.end(amount);
            boolean near = group.from() >= cue.to()
                    && group.from() - end <= TO_GIVER
                    && !scene.hasComma(end, group.from())
                    && !scene.isGoverned(group.from(), "in");
            Giver giver = near ? named(group) : null;
            if (giver != null && giver.codes().stream().noneMatch(takers::contains)) {
                return giver;
            }
        }
        return null;
    }

    private @Nullable Giver named(@Nullable Argument argument) {
        return argument == null ? null : named(argument.group());
    }

    private @Nullable Giver named(@Nullable ActorGroup group) {
        if (group == null) {
            return null;
        }
        for (Cue agency : scene.cues(Promises.FRAME, "agency")) {
            if (agency.overlaps(group.from(), group.to())) {
                return new Giver(List.of(agency.setting("of", "")), 1);
            }
        }
        List<String> codes = sight.pairs().codes(group);
        return codes.isEmpty() ? null : new Giver(codes, 1);
    }

    /** The subject of a promise: right before it, else the first that could act in its clause. */
    @Nullable ActorGroup subject(Cue cue) {
        return subjects.of(cue);
    }

    /** Whether it is what another asks of the one that stands before it: "X urged Y to give". */
    boolean isAskedFor(Cue promise) {
        return scene.cues(Promises.FRAME, "asked").stream()
                .anyMatch(asked ->
                        asked.from() < promise.from() && asked.to() >= promise.from() && asked.from() < promise.to());
    }

    /** Whether somebody who is no state stands before the verb: a company, a club, a name that nobody knows. */
    private boolean hasStranger(Cue cue) {
        ActorGroup subject = subject(cue);
        int from = subject == null ? subjects.clauseStart(cue) : subject.to();
        boolean firm = scene.cues(Promises.FRAME, "stranger").stream()
                .anyMatch(other -> other.from() >= from && other.to() <= cue.from() && !isOfficial(other));
        List<Cue> selves = scene.cues(Promises.FRAME, "self");
        boolean self = subject != null
                && !subjects.isRightBefore(subject.to(), cue)
                && selves.stream().anyMatch(other -> other.to() <= cue.from())
                && selves.stream().noneMatch(other -> other.overlaps(subject.from(), subject.to()));
        return firm || self || sources.isUnknownName(cue.from() - 1) && !scene.isOfActor(cue.from() - 1);
    }

    /** Whether a word that may tell of a stranger only says who acts for a body here: "the partners of X". */
    private boolean isOfficial(Cue stranger) {
        return scene.cues(Promises.FRAME, "officials").stream()
                .anyMatch(cue -> cue.from() < stranger.from() && cue.to() >= stranger.to());
    }

    /** Where the clause names no subject of its own: the one of the sentence before. */
    private @Nullable Giver told(Cue cue) {
        ActorGroup last = sight.discourse().persons().lastSubject();
        boolean dropped = subject(cue) == null && isElliptic(cue);
        Giver giver = dropped && last != null ? named(last) : null;
        return giver == null ? null : new Giver(giver.codes(), FROM_STORY);
    }

    /** Whether nothing but fillers and words that point back stand before the wording. */
    private boolean isElliptic(Cue cue) {
        boolean pronoun = scene.cues(Promises.FRAME, "pronoun").stream()
                .anyMatch(other -> other.to() <= cue.from() && subjects.isRightBefore(other.to(), cue));
        return pronoun || subjects.isRightBefore(0, cue);
    }

    /** Whether a code is an international body's that a sentence names. */
    static boolean isBody(Scene scene, String code) {
        return scene.actors().stream()
                .anyMatch(actor -> actor.value() instanceof Actor.Body && code.equals(Scene.countryOf(actor)));
    }

    static boolean isAdjective(ActorGroup group) {
        return group.first().value() instanceof Actor.Country country && country.use() == Actor.Country.Use.DEMONYM;
    }
}
