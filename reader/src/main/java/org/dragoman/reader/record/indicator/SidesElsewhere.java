package org.dragoman.reader.record.indicator;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.record.indicator.SideRoles.Side;
import org.dragoman.reader.scene.Flow;
import org.dragoman.reader.scene.MeasureKind;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/**
 * Completes the sides of a figure by what is said elsewhere: the figure before it, the rest of the sentence, the figures told
 * last, the story as a whole, each less sure than the one before.
 */
final class SidesElsewhere {
    private static final double FROM_FIGURE = 0.95;
    private static final double FROM_SENTENCE = 0.85;
    private static final double FROM_TOLD = 0.8;
    private static final double FROM_STORY = 0.7;
    private static final double FROM_PARTNER = 0.6;
    private static final double WITH_MAIN = 0.55;
    private static final double GUESSED = 0.45;
    /** Sentences at most for which figures without a name go on with those told last, whoever is named between. */
    private static final int NEAR_TOLD = 2;

    private final Sight sight;
    private final SideRoles roles;

    SidesElsewhere(Sight sight, SideRoles roles) {
        this.sight = sight;
        this.roles = roles;
    }

    /** The sides of a figure of which the words beside it give one actor or none; null where nothing tells them. */
    @Nullable Sides of(@Nullable Side known, Measure measure, Mention figure, @Nullable Figure before) {
        if (known != null && RegionalFlows.isWithRegion(sight.scene(), measure)) {
            return Sides.alone(known.code(), FROM_SENTENCE, known.code() + " with a region");
        }
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
            boolean guest = home != null && known != null && !known.code().equals(home) && isOfPlace();
            return guest && known != null && home != null
                    ? SideDirections.pair(known, home, measure, figure, FROM_TOLD, "in a place of " + home)
                    : whole(known);
        }
        Figure.Told told = StoryFigures.of(sight).told();
        boolean goesOn = told != null
                && measure.cue() == null
                && (known == null || told.base() != null || told.codes().contains(known.code()))
                && sight.discourse().sentence() - told.sentence() <= 2;
        Sides inSentence = goesOn ? null : fromSentence(known, measure, figure);
        if (inSentence != null) {
            return inSentence;
        }
        boolean turned = told != null
                && known == null
                && (sight.discourse().hasTurnedFrom(told.codes(), told.sentence())
                        || sight.discourse().sentence() - told.sentence() > NEAR_TOLD
                                && sight.discourse().hasMovedFrom(told.codes(), told.sentence()));
        if (told != null && !turned) {
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

    /** Whether the words for a whole mean a province or town: what another country has there crosses a border. */
    private boolean isOfPlace() {
        return sight.scene().cues(Measures.FRAME, "whole").stream()
                .allMatch(cue -> cue.setting("of", "").equals("place"));
    }

    private @Nullable Sides whole(@Nullable Side known) {
        String code = known == null ? sight.discourse().home() : known.code();
        code = code == null ? sight.discourse().only() : code;
        code = code == null ? StoryFigures.of(sight).base() : code;
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
                            ? SideDirections.sameOrReversed(
                                    known, measure, earlier, before.measure().flow())
                            : SideDirections.oriented(known, measure, earlier, figure);
            return oriented.weaker(FROM_FIGURE, "the sides of the figure before it");
        }
        String base = earlier.isPair()
                ? base(before, earlier, known, measure)
                : earlier.codes().get(0);
        return base == null || base.equals(known.code())
                ? null
                : SideDirections.pair(known, base, measure, figure, FROM_FIGURE * 0.95, "another partner of " + base);
    }

    /** The one that stays the same: of the two before, the other than the one that stood where this one stands now. */
    private @Nullable String base(Figure before, Sides earlier, Side known, Measure measure) {
        List<String> replaced = roles
                .of(before.mention(), before.measure(), 0, sight.scene().size())
                .stream()
                .filter(side -> side.role() == known.role())
                .map(side ->
                        side.codes().stream().filter(earlier.codes()::contains).toList())
                .filter(codes -> codes.size() == 1)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return replaced.size() == 1 ? earlier.other(replaced.get(0)) : base(earlier, known, measure);
    }

    /** The country that several partners are compared for: the text's own, else where the flow comes from or goes. */
    private @Nullable String base(Sides earlier, Side other, Measure measure) {
        String home = sight.discourse().home();
        if (home != null && earlier.codes().contains(home)) {
            return home;
        }
        Figure.Told told = StoryFigures.of(sight).told();
        if (told != null && told.base() != null && earlier.codes().contains(told.base())) {
            return told.base();
        }
        return SideDirections.sends(other.role(), measure.flow()) ? earlier.to() : earlier.from();
    }

    private @Nullable Sides fromSentence(@Nullable Side known, Measure measure, Mention figure) {
        List<String> codes = new ArrayList<>(roles.codes(measure));
        if (codes.size() != 2 || codes.stream().anyMatch(roles::isOnlyCompared) || isContrasted(codes, figure)) {
            return null;
        }
        String why = "the two that the sentence names";
        if (known == null) {
            return Sides.mutual(codes.get(0), codes.get(1), FROM_SENTENCE, why);
        }
        codes.remove(known.code());
        codes.removeIf(code -> isOfClauseAfter(code, figure));
        boolean alike = isPartner(known.role())
                && codes.size() == 1
                && roles.isOnly(known.role(), codes.get(0))
                && !isBetween(codes.get(0));
        return codes.size() == 1 && !alike
                ? SideDirections.pair(known, codes.get(0), measure, figure, FROM_SENTENCE, why)
                : null;
    }

    /** "Trade between A with B": whether a country is one of two, and no partner of a third. */
    private boolean isBetween(String code) {
        return sight.scene().actors().stream()
                .anyMatch(actor ->
                        code.equals(Scene.countryOf(actor)) && sight.scene().isGoverned(actor.from(), "between"));
    }

    /** Whether a country is named in a later clause only: "it drew 2 million from A; those from B came second". */
    private boolean isOfClauseAfter(String code, Mention figure) {
        return sight.scene().syntax("stop").stream()
                .filter(stop -> stop.from() >= figure.to())
                .anyMatch(
                        stop -> !sight.scene().countriesBetween(0, stop.from()).contains(code));
    }

    /** Whether two who have a role are partners of a third, and not of one another: "to A", "with B". */
    private static boolean isPartner(SideRole role) {
        return role == SideRole.TARGET || role == SideRole.WITH || role == SideRole.SOURCE;
    }

    /** "Trade came to 3 billion, while A trades far more with B": the two are named only to hold others against the figure's. */
    private boolean isContrasted(List<String> codes, Mention figure) {
        return sight.scene().syntax("contrast").stream()
                .filter(contrast -> contrast.from() >= figure.to())
                .anyMatch(contrast ->
                        !sight.scene().countriesBetween(0, contrast.from()).containsAll(codes));
    }

    private @Nullable Sides likeTold(@Nullable Side known, Measure measure, Figure.Told told, Mention figure) {
        String why = "the sides that the sentence before spoke of";
        if (known == null || told.codes().contains(known.code())) {
            boolean alike = told.measure().isRelatedTo(measure.kind());
            if (known == null
                    && told.base() != null
                    && !told.measure().equals(measure.kind())
                    && measure.cue() != null
                    && !measure.firm()) {
                return Sides.alone(told.base(), FROM_STORY, "the country that the story compares others for");
            }
            if (!alike
                    && measure.kind().counts() == MeasureKind.Counts.PEOPLE
                    && !sight.discourse().isAboutPair()) {
                return null;
            }
            boolean sameWay =
                    told.measure().equals(measure.kind()) && told.sides().from() != null;
            Sides same = sameWay ? told.sides() : SideDirections.oriented(known, measure, told.sides(), figure);
            return same.weaker(Math.min(FROM_FIGURE, FROM_TOLD / same.score()), why);
        }
        String base = told.sides().isPair()
                ? base(told.sides(), known, measure)
                : told.codes().get(0);
        boolean compared = told.base() != null || told.measure().isRelatedTo(measure.kind());
        if (base == null || base.equals(known.code()) || !compared) {
            return null;
        }
        return SideDirections.pair(known, base, measure, figure, FROM_TOLD, "another partner of " + base);
    }

    /** "X's exports rose by a tenth": what X sells to whomever, where the story is of no two countries. */
    private boolean isOfAllOthers(Side known, Measure measure, Mention figure) {
        boolean sold = measure.flow() == Flow.SENT && measure.kind().counts() == MeasureKind.Counts.MONEY;
        boolean sells = known.role() == SideRole.OWNER || known.role() == SideRole.MODIFIER;
        return sold
                && sells
                && figure.kind() == Kind.PERCENT
                && !sight.discourse().isAboutPair();
    }

    private @Nullable Sides fromStory(@Nullable Side known, Measure measure, Mention figure) {
        double score = measure.firm() ? FROM_STORY : GUESSED;
        if (known != null && isOfAllOthers(known, measure, figure)) {
            return Sides.alone(known.code(), FROM_STORY, known.code() + " with all others");
        }
        if (known != null) {
            boolean inPair =
                    sight.discourse().isAboutPair() && sight.discourse().pair().contains(known.code());
            score = inPair ? Math.max(score, FROM_PARTNER) : score;
            String other = sight.discourse().partnerOf(known.code());
            score = other != null && other.equals(sight.discourse().dominant()) ? Math.max(score, WITH_MAIN) : score;
            return other == null || other.equals(known.code())
                    ? null
                    : SideDirections.pair(
                            known,
                            other,
                            measure,
                            figure,
                            score,
                            "with whom the story says " + known.code() + " deals");
        }
        String only = sight.discourse().only();
        if (only != null && !measure.firm() && sight.measures().isOfGeneral(measure.kind())) {
            return Sides.alone(only, FROM_STORY, "the only country that the story has named");
        }
        List<String> pair = sight.discourse().spokenOf();
        boolean theirs = sight.discourse().isAboutPair()
                || sight.discourse().isOfTwo() && sight.scene().countriesNamed().isEmpty();
        boolean about = measure.flow() == Flow.MUTUAL && theirs;
        return pair.size() == 2
                ? Sides.mutual(
                        pair.get(0),
                        pair.get(1),
                        about ? Math.max(score, FROM_PARTNER) : score,
                        "the pair that the story speaks of")
                : null;
    }
}
