package org.dragoman.reader.record.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.quantity.Rank;
import org.dragoman.reader.scene.ActorGroup;
import org.dragoman.reader.scene.Cue;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.jspecify.annotations.Nullable;

/** Tells how the actors around a figure stand to it. */
public final class SideRoles {
    private static final int MOST_SKIPPED = 4;
    private static final int BESIDE = 1;
    private static final int OWNED = 5;

    /**
     * An actor near a figure.
     *
     * @param group where it stands
     * @param codes the countries and bodies it names
     * @param role how it stands to the figure
     */
    public record Side(ActorGroup group, List<String> codes, SideRole role) {
        /** The first of its countries. */
        public String code() {
            return codes.get(0);
        }
    }

    private final Sight sight;
    private final Scene scene;

    /** The actors of a sentence, by what they are to its figures. */
    public SideRoles(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /** The actors that begin within a stretch, each with its role, in the order of the text; persons are left out. */
    public List<Side> of(Mention figure, Measure measure, int from, int to) {
        List<Side> sides = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            boolean inside = group.from() >= from && group.to() <= Math.max(to, figure.to());
            if (!inside || isPersonal(group) || isScope(group, figure) || !canBeSide(group, measure)) {
                continue;
            }
            List<String> codes = codes(group);
            if (!codes.isEmpty() && !repeats(group, codes)) {
                sides.add(new Side(group, codes, role(group, codes, figure, measure)));
            }
        }
        return sides;
    }

    /** The countries and bodies of a group; an agency gives and counts for its country. */
    private List<String> codes(ActorGroup group) {
        for (Cue agency : scene.cues(Promises.FRAME, "agency")) {
            if (agency.overlaps(group.from(), group.to())) {
                return List.of(agency.setting("of", ""));
            }
        }
        return sight.pairs().codes(group);
    }

    /** Whether "the country" would be one that the sentence itself names: then it is the other. */
    private boolean repeats(ActorGroup group, List<String> codes) {
        return group.first().value() instanceof Reference
                && codes.size() == 1
                && scene.countriesBetween(0, scene.size()).contains(codes.get(0));
    }

    private static boolean isPersonal(ActorGroup group) {
        return group.members().stream()
                .allMatch(member -> member.kind() == Kind.PERSON || member.kind() == Kind.OFFICE);
    }

    /** All countries and bodies of the sentence that can be sides of a figure. */
    Set<String> codes(Measure measure) {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> referred = new LinkedHashSet<>();
        for (ActorGroup group : scene.groups()) {
            if (canBeSide(group, measure)) {
                boolean refers = group.first().value() instanceof Reference;
                (refers ? referred : codes).addAll(codes(group));
            }
        }
        return codes.isEmpty() ? referred : codes;
    }

    /** Whether a country only sets a standard: "the second largest after A". */
    boolean isOnlyCompared(String code) {
        List<ActorGroup> own = scene.groups().stream()
                .filter(group -> codes(group).contains(code))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(this::isCompared);
    }

    private boolean isCompared(ActorGroup group) {
        return scene.cues(Measures.FRAME, "aside").stream()
                .anyMatch(aside -> aside.to() == group.from() && governed(group.from()) == SideRole.OTHER);
    }

    /** Whether every group of a country stands in one role, by the word that governs it. */
    boolean isOnly(SideRole role, String code) {
        List<ActorGroup> own = scene.groups().stream()
                .filter(group -> codes(group).contains(code))
                .toList();
        return !own.isEmpty() && own.stream().allMatch(group -> governed(group.from()) == role);
    }

    /** A body of states trades and invests only where the pack says that it does; any may give aid. */
    private boolean canBeSide(ActorGroup group, Measure measure) {
        boolean body = group.members().stream().allMatch(member -> member.kind() == Kind.BODY);
        return !body
                || measure.name().equals("aid")
                || scene.cues(Measures.FRAME, "bloc").stream().anyMatch(cue -> cue.overlaps(group.from(), group.to()));
    }

    /** Whether a rank is said to hold within it. */
    boolean isScope(ActorGroup group, Mention figure) {
        if (!(figure.value() instanceof Rank rank) || rank.scope() == null) {
            return false;
        }
        String name = scene.text(group.from(), group.to());
        boolean within = rank.scope().contains(name) || name.contains(rank.scope());
        return within && group.members().size() == 1 && group.first().kind() != Kind.COUNTRY;
    }

    private SideRole role(ActorGroup group, List<String> codes, Mention figure, Measure measure) {
        SideRole governed = governed(group.from());
        boolean refersToTwo = group.first().value() instanceof Reference && codes.size() == 2;
        boolean directed = governed == SideRole.TARGET || governed == SideRole.SOURCE || governed == SideRole.WITH;
        if (codes.size() == 2 && (refersToTwo || !directed || scene.isGoverned(group.from(), "between"))) {
            return SideRole.PAIR;
        }
        if (isOwner(group)) {
            boolean other = group.from() >= figure.to() && !ownsMeasure(group, measure);
            return other ? SideRole.OTHER : SideRole.OWNER;
        }
        SideRole worded = inWording(group, measure);
        if (worded != null) {
            return worded;
        }
        if (governed != null) {
            return governed;
        }
        if (isGiven(group, figure, measure)) {
            return SideRole.TARGET;
        }
        if (isBeside(group, figure, measure)) {
            return SideRole.MODIFIER;
        }
        if (group.from() >= figure.to()) {
            return SideRole.OTHER;
        }
        return SideRole.SUBJECT;
    }

    /** "Sold Ruritania goods worth": what the wording for the measure itself says of one that stands in it. */
    private static @Nullable SideRole inWording(ActorGroup group, Measure measure) {
        if (measure.cue() == null) {
            return null;
        }
        boolean to = isSlot(measure.cue(), "to", group);
        return isSlot(measure.cue(), "from", group) ? SideRole.SOURCE : to ? SideRole.TARGET : null;
    }

    private static boolean isSlot(Cue cue, String name, ActorGroup group) {
        Mention named = cue.named(name);
        return named != null && named.from() == group.from();
    }

    /** "gave Ruritania two million": named between the giving and what is given. */
    private boolean isGiven(ActorGroup group, Mention figure, Measure measure) {
        if (!measure.name().equals("aid") || group.to() > figure.from()) {
            return false;
        }
        Cue own = measure.cue();
        boolean within = own != null && isGiving(own) && own.to() <= group.from() && !hasSum(own.to(), group.from());
        return within
                || scene.cues(Measures.FRAME, "measure").stream()
                        .anyMatch(cue -> isGiving(cue)
                                && cue.to() <= group.from()
                                && scene.isOnlySkipped(cue.to(), group.from()));
    }

    /** "Gave Ruritania two million, Sylvania one": who stands behind a sum begins what is said of the next. */
    private boolean hasSum(int from, int to) {
        return scene.annotated().mentions(Kind.MONEY).stream().anyMatch(sum -> sum.from() >= from && sum.to() <= to);
    }

    private static boolean isGiving(Cue cue) {
        return cue.setting("loose", "").equals("yes");
    }

    /** Whether what a possessor after the figure owns is what the figure counts: "$2 billion of X's exports". */
    private static boolean ownsMeasure(ActorGroup group, Measure measure) {
        Cue cue = measure.cue();
        return cue == null || cue.from() >= group.to() && cue.from() - group.to() <= OWNED;
    }

    private static boolean canStandAlone(ActorGroup group) {
        return !(group.first().value() instanceof Actor.Country country && country.use() == Actor.Country.Use.DEMONYM);
    }

    private boolean isOwner(ActorGroup group) {
        return scene.syntax("genitive").stream().anyMatch(cue -> cue.from() == group.to());
    }

    /** An adjective or a bare name right beside the noun: within the figure, after it, before or after the measure. */
    private static boolean isBeside(ActorGroup group, Mention figure, Measure measure) {
        boolean inFigure = group.from() >= figure.from() && group.to() <= figure.to();
        boolean afterFigure = group.from() >= figure.to() && group.from() - figure.to() <= BESIDE;
        Cue cue = measure.cue();
        boolean besideCue = cue != null
                && (group.from() >= cue.to() && group.from() - cue.to() <= BESIDE
                        || group.to() == cue.from() && !canStandAlone(group)
                        || group.from() >= cue.from() && group.to() <= cue.to());
        return inFigure || afterFigure && figure.kind() == Kind.QUANTITY || besideCue;
    }

    /** The role that the word governing what begins at a token gives; null where nothing governs it. */
    private @Nullable SideRole governed(int token) {
        int end = token;
        for (int skipped = 0; skipped <= MOST_SKIPPED && end > 0; skipped++) {
            Cue found = governorEndingAt(end);
            if (found != null) {
                return role(found);
            }
            Cue skip = scene.syntaxEndingAt("skip", end);
            if (skip == null) {
                return null;
            }
            end = skip.from();
        }
        return null;
    }

    /** The frame's own words come before the language's. */
    private @Nullable Cue governorEndingAt(int end) {
        Cue found = null;
        for (Cue cue : scene.cues()) {
            if (cue.to() != end || role(cue) == null) {
                continue;
            }
            boolean own = cue.frame().equals(Measures.FRAME);
            boolean better = found == null
                    || own && !found.frame().equals(Measures.FRAME)
                    || own == found.frame().equals(Measures.FRAME)
                            && cue.match().length() > found.match().length();
            found = better ? cue : found;
        }
        return found;
    }

    private static @Nullable SideRole role(Cue cue) {
        if (cue.frame().equals(Measures.FRAME)) {
            return switch (cue.part()) {
                case "owner" -> SideRole.OWNER;
                case "source" -> SideRole.SOURCE;
                case "target" -> SideRole.TARGET;
                case "partner" -> SideRole.WITH;
                case "aside" -> SideRole.OTHER;
                default -> null;
            };
        }
        if (!cue.frame().equals(Cue.SYNTAX)) {
            return null;
        }
        return switch (cue.part()) {
            case "of" -> SideRole.OWNER;
            case "with" -> SideRole.WITH;
            case "to", "in", "for" -> SideRole.TARGET;
            case "between" -> SideRole.WITH;
            case "by", "preposition", "host", "leader" -> SideRole.OTHER;
            default -> null;
        };
    }
}
