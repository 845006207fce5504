package org.dragoman.reader.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.frame.SideRoles.Side;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Finds between whom a figure is and which way it runs: by the roles of the actors in its part of the sentence, else by the
 * figure before it, the rest of the sentence, and what the story spoke of last, each less sure than the one before.
 */
final class SideFinder {
    private static final double FROM_FIGURE = 0.95;
    private static final double FROM_SENTENCE = 0.85;
    private static final double FROM_TOLD = 0.8;
    private static final double FROM_STORY = 0.7;
    private static final double FROM_PARTNER = 0.6;
    private static final double WITH_MAIN = 0.55;
    private static final double GUESSED = 0.45;
    private static final int BESIDE = 4;
    private static final int FAR = 10;
    private static final int NEAR_TOLD = 3;
    private static final String INVESTMENT = "investment-";

    private final Sight sight;
    private final SideRoles roles;

    SideFinder(Sight sight) {
        this.sight = sight;
        this.roles = new SideRoles(sight);
    }

    /**
     * Where the actors of a figure may stand.
     *
     * @param from first token
     * @param to token after the last
     */
    record Zone(int from, int to) {}

    /** Whom a figure is about; null where that cannot be told. */
    @Nullable Sides of(Mention figure, Measure measure, Zone zone, @Nullable Figure before) {
        List<Side> near = bracketed(roles.of(figure, measure, zone.from(), zone.to()), figure).stream()
                .filter(side -> before == null || !roles.isScope(side.group(), before.mention()))
                .toList();
        Sides said = figure.kind() == Kind.ORDINAL ? ranked(near, measure, figure) : said(near, measure, figure);
        if (said != null && (said.isPair() || measure.flow() == Flow.ALONE)) {
            return said;
        }
        if (measure.flow() == Flow.ALONE) {
            return alone(measure, before);
        }
        Side known = known(near, figure);
        return completed(known, measure, figure, before);
    }

    /** "X (13 billion)": the figure in the bracket is of the one that stands right before it. */
    private List<Side> bracketed(List<Side> near, Mention figure) {
        int open = figure.from() - 1;
        if (open < 0 || !sight.scene().annotated().token(open).is("(")) {
            return near;
        }
        return near.stream()
                .filter(side -> side.group().to() == open)
                .findFirst()
                .map(side -> List.of(
                        side.codes().size() == 2 ? side : new Side(side.group(), side.codes(), SideRole.SUBJECT)))
                .orElse(near);
    }

    private @Nullable Sides alone(Measure measure, @Nullable Figure before) {
        Set<String> codes = roles.codes(measure);
        if (codes.size() == 1) {
            return Sides.alone(codes.iterator().next(), FROM_SENTENCE, "the only country of the sentence");
        }
        Sides told = before == null ? null : before.sides();
        return told != null && told.codes().size() == 1 ? told : null;
    }

    // --- what the words around the figure say ---

    private @Nullable Sides said(List<Side> near, Measure measure, Mention figure) {
        Side pair = pair(near, figure);
        return switch (measure.flow()) {
            case ALONE -> {
                Side owner = first(
                        near,
                        figure,
                        SideRole.OWNER,
                        SideRole.MODIFIER,
                        SideRole.SUBJECT,
                        SideRole.TARGET,
                        SideRole.WITH);
                yield owner == null ? null : Sides.alone(owner.code(), 1, "it belongs to " + owner.code());
            }
            case MUTUAL -> pair != null ? mutual(pair) : anyTwo(near, figure);
            case SENT -> directed(sender(near, figure), receiver(near, figure), near, pair);
            case RECEIVED -> directed(origin(near, figure), importer(near, figure), near, pair);
        };
    }

    /** Two named as a pair; "the two countries" only where no country is named beside. */
    private @Nullable Side pair(List<Side> near, Mention figure) {
        Side pair =
                nearest(near.stream().filter(side -> !isFarPair(side, figure)).toList(), figure, SideRole.PAIR);
        boolean refers = pair != null && pair.group().first().value() instanceof Reference;
        boolean named = near.stream().anyMatch(side -> side.role() != SideRole.PAIR && side.role() != SideRole.OTHER);
        return refers && named ? null : pair;
    }

    /** Two who are named side by side far behind the figure, and not as those between whom something is. */
    private boolean isFarPair(Side side, Mention figure) {
        Cue governor = sight.scene().governor(side.group().from());
        boolean between = governor != null && governor.part().equals("between");
        return side.role() == SideRole.PAIR
                && side.group().from() >= figure.to()
                && !(side.group().first().value() instanceof Reference)
                && !between
                && distance(side, figure) > (Arguments.canAct(side.group()) ? FAR : BESIDE);
    }

    private Sides mutual(Side pair) {
        Figure.Told told = sight.discourse().figures();
        String home = sight.discourse().home();
        boolean refers = pair.group().first().value() instanceof Reference;
        boolean strangers = refers && home != null && !pair.codes().contains(home);
        if (strangers
                && told != null
                && told.sides().isPair()
                && told.codes().contains(home)
                && sight.discourse().sentence() - told.sentence() <= NEAR_TOLD) {
            return told.sides().undirected();
        }
        return Sides.mutual(pair.codes().get(0), pair.codes().get(1), 1, "named as a pair");
    }

    private @Nullable Sides directed(@Nullable Side from, @Nullable Side to, List<Side> near, @Nullable Side pair) {
        if (from != null && to != null && !from.code().equals(to.code())) {
            double score = from.codes().size() == 1 && to.codes().size() == 1 ? 1 : 0.4;
            return Sides.directed(from.code(), to.code(), score, "from " + from.code() + " to " + to.code());
        }
        return pair == null ? null : mutual(pair);
    }

    private static @Nullable Side sender(List<Side> near, Mention figure) {
        return first(near, figure, SideRole.OWNER, SideRole.SOURCE, SideRole.MODIFIER, SideRole.SUBJECT);
    }

    private static @Nullable Side receiver(List<Side> near, Mention figure) {
        Side sender = sender(near, figure);
        Side receiver = firstOther(near, figure, sender, SideRole.TARGET, SideRole.WITH);
        if (receiver == null && sender != null && sender.role() != SideRole.SUBJECT) {
            return firstOther(near, figure, sender, SideRole.SUBJECT);
        }
        return receiver;
    }

    private static @Nullable Side origin(List<Side> near, Mention figure) {
        Side source = first(near, figure, SideRole.SOURCE, SideRole.WITH);
        Side subject = first(near, figure, SideRole.SUBJECT);
        return source == null && subject != null ? firstOther(near, figure, subject, SideRole.OWNER) : source;
    }

    private static @Nullable Side importer(List<Side> near, Mention figure) {
        Side origin = origin(near, figure);
        return firstOther(near, figure, origin, SideRole.OWNER, SideRole.MODIFIER, SideRole.SUBJECT, SideRole.TARGET);
    }

    private static @Nullable Sides anyTwo(List<Side> near, Mention figure) {
        Side one = first(
                near, figure, SideRole.WITH, SideRole.OWNER, SideRole.SUBJECT, SideRole.MODIFIER, SideRole.TARGET);
        if (one == null || one.codes().size() > 1) {
            return null;
        }
        Side other = firstOther(
                near,
                figure,
                one,
                SideRole.OWNER,
                SideRole.SUBJECT,
                SideRole.MODIFIER,
                SideRole.TARGET,
                SideRole.SOURCE);
        return other == null || other.codes().size() > 1
                ? null
                : Sides.mutual(one.code(), other.code(), 1, one.code() + " with " + other.code());
    }

    /** "A is the second largest partner of B": A is what is ranked, B is who ranks it. */
    private static @Nullable Sides ranked(List<Side> near, Measure measure, Mention figure) {
        Side ranked = null;
        Side base = null;
        for (Side side : near) {
            if (side.codes().size() > 1) {
                continue;
            }
            if (side.role() == SideRole.SUBJECT) {
                ranked = ranked == null ? side : ranked;
            } else if (side.role() != SideRole.OTHER && side.role() != SideRole.PAIR) {
                base = base == null || strength(side) > strength(base) ? side : base;
            }
        }
        for (Side side : near) {
            boolean before = side.role() == SideRole.OTHER && side.group().to() <= figure.from();
            ranked = ranked == null && before && distance(side, figure) <= BESIDE ? side : ranked;
        }
        if (measure.flow() == Flow.ALONE) {
            return ranked == null ? null : Sides.alone(ranked.code(), 1, ranked.code() + " is ranked");
        }
        if (ranked == null || base == null || ranked.code().equals(base.code())) {
            return null;
        }
        return ranks(ranked.code(), base.code(), measure, 1);
    }

    /** An owner ranks, before a place; a body of states is rather where the rank holds. */
    private static int strength(Side side) {
        int strength = side.role() == SideRole.OWNER ? 2 : 1;
        return side.group().first().kind() == Kind.BODY ? strength - 2 : strength;
    }

    private static Sides ranks(String ranked, String base, Measure measure, double score) {
        String why = ranked + " is ranked by " + base;
        if (measure.flow() == Flow.MUTUAL) {
            return Sides.mutual(ranked, base, score, why);
        }
        boolean market = measure.name().equals("exports");
        return market ? Sides.directed(base, ranked, score, why) : Sides.directed(ranked, base, score, why);
    }

    private static @Nullable Side first(List<Side> near, Mention figure, SideRole... wanted) {
        return firstOther(near, figure, null, wanted);
    }

    private static @Nullable Side firstOther(
            List<Side> near, Mention figure, @Nullable Side excluded, SideRole... wanted) {
        for (SideRole role : wanted) {
            List<Side> others = near.stream()
                    .filter(side -> excluded == null || !side.code().equals(excluded.code()))
                    .toList();
            Side found = nearest(others, figure, role);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Side nearest(List<Side> near, Mention figure, SideRole role) {
        return near.stream()
                .filter(side -> side.role() == role)
                .min(Comparator.comparingInt(side -> distance(side, figure)))
                .orElse(null);
    }

    private static int distance(Side side, Mention figure) {
        return side.group().to() <= figure.from()
                ? figure.from() - side.group().to()
                : Math.max(0, side.group().from() - figure.to());
    }

    /** The one actor that the words around the figure give for sure. */
    private static @Nullable Side known(List<Side> near, Mention figure) {
        Side side = first(
                near,
                figure,
                SideRole.OWNER,
                SideRole.SOURCE,
                SideRole.TARGET,
                SideRole.WITH,
                SideRole.MODIFIER,
                SideRole.SUBJECT);
        return side == null || side.codes().size() > 1 ? null : side;
    }

    // --- what is said elsewhere ---

    private @Nullable Sides completed(@Nullable Side known, Measure measure, Mention figure, @Nullable Figure before) {
        if (before != null && before.sides() != null) {
            Sides taken = continued(known, measure, before.sides(), before, figure);
            if (taken != null) {
                return taken;
            }
        }
        String home = sight.discourse().home();
        boolean own = measure.cue() != null && measure.cue().setting("own", "").equals("yes");
        if (own && home != null && known != null && !known.code().equals(home)) {
            return Sides.directed(home, known.code(), FROM_TOLD, "of the text's own country in " + known.code());
        }
        if (isWhole(measure) && figure.kind() != Kind.ORDINAL) {
            return whole(known);
        }
        Figure.Told told = sight.discourse().figures();
        boolean goesOn = told != null
                && measure.cue() == null
                && (known == null || told.base() != null || told.codes().contains(known.code()))
                && sight.discourse().sentence() - told.sentence() <= 2;
        Sides inSentence = goesOn ? null : fromSentence(known, measure, figure);
        if (inSentence != null) {
            return inSentence;
        }
        if (told != null) {
            Sides taken = likeTold(known, measure, told, figure);
            if (taken != null) {
                return taken;
            }
        }
        return fromStory(known, measure, figure);
    }

    /** Whether the words say that the figure is of one country with all others together. */
    private boolean isWhole(Measure measure) {
        return !sight.scene().cues(Measures.FRAME, "whole").isEmpty()
                && roles.codes(measure).size() <= 1;
    }

    private @Nullable Sides whole(@Nullable Side known) {
        String code = known == null ? sight.discourse().home() : known.code();
        code = code == null ? sight.discourse().only() : code;
        code = code == null ? sight.discourse().base() : code;
        return code == null ? null : Sides.alone(code, FROM_SENTENCE, code + " with the whole world");
    }

    /** The figure before it in the sentence was about the same two, or about another partner of the same country. */
    private @Nullable Sides continued(
            @Nullable Side known, Measure measure, Sides earlier, Figure before, Mention figure) {
        boolean ofRanked = before.rank() != null
                && earlier.from() != null
                && before.measure().flow() == measure.flow();
        if (ofRanked
                && figure.kind() != Kind.ORDINAL
                && (known == null || earlier.codes().contains(known.code()))) {
            return earlier.weaker(FROM_FIGURE, "of the one that is ranked");
        }
        if (known == null || earlier.codes().contains(known.code())) {
            boolean sameWay = known == null || before.measure().flow() == measure.flow();
            Sides oriented =
                    sameWay && earlier.from() != null && measure.flow() != Flow.MUTUAL && figure.kind() != Kind.ORDINAL
                            ? sameOrReversed(
                                    known, measure, earlier, before.measure().flow())
                            : oriented(known, measure, earlier, figure);
            return oriented.weaker(FROM_FIGURE, "the sides of the figure before it");
        }
        String base = earlier.isPair()
                ? base(earlier, known, measure)
                : earlier.codes().get(0);
        return base == null || base.equals(known.code())
                ? null
                : pair(known, base, measure, figure, FROM_FIGURE * 0.95, "another partner of " + base);
    }

    private static Sides sameOrReversed(@Nullable Side known, Measure measure, Sides earlier, Flow flow) {
        String from = earlier.from();
        String to = earlier.to();
        if (from == null || to == null) {
            return earlier;
        }
        boolean turned = known == null ? flow != measure.flow() && flow != Flow.MUTUAL : isTurned(known, measure, from);
        return turned
                ? Sides.directed(to, from, earlier.score(), earlier.why())
                : Sides.directed(from, to, earlier.score(), earlier.why());
    }

    private static boolean isTurned(Side known, Measure measure, String from) {
        boolean sends = sends(known.role(), measure.flow());
        return sends != known.code().equals(from);
    }

    private static boolean sends(SideRole role, Flow flow) {
        return switch (role) {
            case SOURCE -> true;
            case TARGET -> false;
            case WITH -> flow == Flow.RECEIVED;
            default -> flow != Flow.RECEIVED;
        };
    }

    private static Sides oriented(@Nullable Side known, Measure measure, Sides pair, Mention figure) {
        if (known == null || measure.flow() == Flow.MUTUAL) {
            return pair.undirected();
        }
        String other = pair.other(known.code());
        return other == null ? pair.undirected() : pair(known, other, measure, figure, pair.score(), pair.why());
    }

    private static Sides pair(Side known, String other, Measure measure, Mention figure, double score, String why) {
        if (measure.flow() == Flow.MUTUAL) {
            return Sides.mutual(known.code(), other, score, why);
        }
        if (figure.kind() == Kind.ORDINAL) {
            boolean isRanked = known.role() == SideRole.SUBJECT;
            return isRanked ? ranks(known.code(), other, measure, score) : ranks(other, known.code(), measure, score);
        }
        return sends(known.role(), measure.flow())
                ? Sides.directed(known.code(), other, score, why)
                : Sides.directed(other, known.code(), score, why);
    }

    /** The country that several partners are compared for: the text's own, else where the flow comes from or goes. */
    private @Nullable String base(Sides earlier, Side other, Measure measure) {
        String home = sight.discourse().home();
        if (home != null && earlier.codes().contains(home)) {
            return home;
        }
        Figure.Told told = sight.discourse().figures();
        if (told != null && told.base() != null && earlier.codes().contains(told.base())) {
            return told.base();
        }
        return sends(other.role(), measure.flow()) ? earlier.to() : earlier.from();
    }

    private @Nullable Sides fromSentence(@Nullable Side known, Measure measure, Mention figure) {
        List<String> codes = new ArrayList<>(roles.codes(measure));
        if (codes.size() != 2) {
            return null;
        }
        String why = "the two that the sentence names";
        if (known == null) {
            return Sides.mutual(codes.get(0), codes.get(1), FROM_SENTENCE, why);
        }
        codes.remove(known.code());
        return codes.size() == 1 ? pair(known, codes.get(0), measure, figure, FROM_SENTENCE, why) : null;
    }

    private @Nullable Sides likeTold(@Nullable Side known, Measure measure, Figure.Told told, Mention figure) {
        String why = "the sides that the sentence before spoke of";
        if (known == null || told.codes().contains(known.code())) {
            boolean alike = isAlike(told.measure(), measure.name());
            if (known == null
                    && told.base() != null
                    && !told.measure().equals(measure.name())
                    && measure.cue() != null
                    && !measure.firm()) {
                return Sides.alone(told.base(), FROM_STORY, "the country that the story compares others for");
            }
            if (!alike && Flow.isOfPeople(measure.name()) && !sight.discourse().isAboutPair()) {
                return null;
            }
            boolean sameWay =
                    told.measure().equals(measure.name()) && told.sides().from() != null;
            Sides same = sameWay ? told.sides() : oriented(known, measure, told.sides(), figure);
            return same.weaker(Math.min(FROM_FIGURE, FROM_TOLD / same.score()), why);
        }
        String base = told.sides().isPair()
                ? base(told.sides(), known, measure)
                : told.codes().get(0);
        boolean compared = told.base() != null || isAlike(told.measure(), measure.name());
        if (base == null || base.equals(known.code()) || !compared) {
            return null;
        }
        return pair(known, base, measure, figure, FROM_TOLD, "another partner of " + base);
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || Flow.isOfTrade(one) && Flow.isOfTrade(other)
                || one.startsWith(INVESTMENT) && other.startsWith(INVESTMENT);
    }

    private @Nullable Sides fromStory(@Nullable Side known, Measure measure, Mention figure) {
        double score = measure.firm() ? FROM_STORY : GUESSED;
        if (known != null) {
            boolean inPair =
                    sight.discourse().isAboutPair() && sight.discourse().pair().contains(known.code());
            score = inPair ? Math.max(score, FROM_PARTNER) : score;
            String other = sight.discourse().partnerOf(known.code());
            score = other != null && other.equals(sight.discourse().dominant()) ? Math.max(score, WITH_MAIN) : score;
            return other == null || other.equals(known.code())
                    ? null
                    : pair(known, other, measure, figure, score, "with whom the story says " + known.code() + " deals");
        }
        String only = sight.discourse().only();
        if (only != null && !measure.firm() && Flow.isOfTrade(measure.name())) {
            return Sides.alone(only, FROM_STORY, "the only country that the story has named");
        }
        List<String> pair = sight.discourse().pair();
        boolean about = measure.flow() == Flow.MUTUAL && sight.discourse().isAboutPair();
        return pair.size() == 2
                ? Sides.mutual(
                        pair.get(0),
                        pair.get(1),
                        about ? Math.max(score, FROM_PARTNER) : score,
                        "the pair that the story speaks of")
                : null;
    }
}
