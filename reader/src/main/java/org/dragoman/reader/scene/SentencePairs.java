package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Reference;

/** Finds between whom something is where nothing beside its trigger says so: from what all of the sentence names. */
final class SentencePairs {
    /** Of two names as near, the one before is rather meant: what it costs to stand after. */
    private static final int AFTER = 12;

    /** Tokens between the words for an occasion and the visit that it is. */
    private static final int OCCASION = 2;
    /** How likely the two of a visit are those whose text is signed on it. */
    private static final double ON_VISIT = 0.95;

    private final Scene scene;
    private final GroupCodes groups;

    SentencePairs(Scene scene, GroupCodes groups) {
        this.scene = scene;
        this.groups = groups;
    }

    /** What the sentence, or the part of it between two semicolons, lets one tell; of more sides than two up to so many. */
    List<Pairs.Pair> of(int from, int to, int most) {
        List<String> codes = actingCodes(from, to);
        if (codes.size() == 2 && areBothPartners(codes)) {
            return List.of();
        }
        if (codes.size() == 2) {
            return isOnVisit(from, to)
                    ? List.of(Pairs.Pair.of(codes, ON_VISIT, "the two of the visit"))
                    : List.of(Pairs.Pair.of(codes, 0.9, "the two that the sentence names"));
        }
        if (codes.size() > 2 && codes.size() <= most && isSubjectOf(codes, from)) {
            return List.of(Pairs.Pair.of(codes, 0.95, "all that the sentence names act together"));
        }
        List<Pairs.Pair> pointed = pointedAt(most);
        if (!pointed.isEmpty()) {
            return pointed;
        }
        if (codes.size() == 1) {
            return withPartner(codes.get(0));
        }
        return codes.isEmpty() ? inFocus() : nearestTwo(from, to);
    }

    /** "It deepens ties with A and B": two who are named together as the partners of somebody else are no pair. */
    private boolean areBothPartners(List<String> codes) {
        return scene.groups().stream().anyMatch(group -> {
            boolean with = scene.isGoverned(group.from(), "with");
            return with
                    && group.members().size() > 1
                    && !scene.annotated().token(group.first().to()).is("-")
                    && groups.of(group).containsAll(codes);
        });
    }

    /** "Signed during the visit of X to A": whether a visit or meeting is said to be the occasion of a text. */
    private boolean isOnVisit(int from, int to) {
        return scene.cues("agreement", "occasion").stream()
                .filter(occasion -> occasion.from() >= to
                        ? !scene.hasSyntax("break", to, occasion.from())
                        : occasion.to() <= from && !scene.hasSyntax("break", occasion.to(), from))
                .anyMatch(occasion -> scene.triggers().stream()
                        .anyMatch(met -> List.of("visit", "meeting").contains(met.frame())
                                && met.isNoun()
                                && met.from() >= occasion.from()
                                && met.from() - occasion.to() <= OCCASION));
    }

    /** Whether one subject before a token is all of several sides. */
    private boolean isSubjectOf(List<String> codes, int token) {
        return scene.groups().stream()
                .anyMatch(group -> group.to() <= token
                        && scene.governor(group.from()) == null
                        && groups.of(group).containsAll(codes));
    }

    /** The pair that a word such as "both sides" points at; all authors where the text is by more than two. */
    private List<Pairs.Pair> pointedAt(int most) {
        for (ActorGroup group : scene.groups()) {
            boolean refers = group.members().stream().anyMatch(mention -> mention.value() instanceof Reference);
            int sides = refers ? groups.of(group).size() : 0;
            if (sides == 2
                    || sides > 2
                            && sides <= most
                            && sides == scene.discourse().authors().size()) {
                return List.of(
                        Pairs.Pair.of(groups.of(group), 0.9, "\"" + scene.text(group.from(), group.to()) + "\""));
            }
        }
        return List.of();
    }

    private List<Pairs.Pair> withPartner(String code) {
        String other = scene.discourse().partnerOf(code);
        return other == null
                ? List.of()
                : List.of(Pairs.Pair.of(code, other, told(code, other), "the one named and its partner in the story"));
    }

    private List<Pairs.Pair> inFocus() {
        List<String> focus = scene.discourse().pair();
        boolean told = focus.size() == 2 && scene.discourse().isTold(focus.get(0), focus.get(1));
        return told ? List.of(Pairs.Pair.of(focus, 0.6, "the pair that the story speaks of")) : List.of();
    }

    /** How likely a story means a pair of which its sentence names one. */
    private double told(String one, String other) {
        if (scene.discourse().isTold(one, other)) {
            return 0.75;
        }
        if (scene.discourse().isOwn(other)) {
            return 0.65;
        }
        return scene.discourse().pair().contains(other) ? 0.6 : 0.5;
    }

    /** The countries that act around a stretch; bodies and places only where that leaves too few. */
    private List<String> actingCodes(int from, int to) {
        int start = 0;
        int end = scene.size();
        for (Cue stop : scene.syntax("stop")) {
            start = stop.to() <= from ? Math.max(start, stop.to()) : start;
            end = stop.from() >= to ? Math.min(end, stop.from()) : end;
        }
        List<String> sides = actingCodes(start, end, false, true);
        List<String> part = sides.size() == 2 && isOneSubject(start, end) ? sides : actingCodes(start, end, false);
        if (part.isEmpty()) {
            part = actingCodes(0, scene.size(), false);
        }
        if (part.size() == 1) {
            List<String> withBodies = actingCodes(start, end, true);
            return withBodies.size() == 2 ? withBodies : part;
        }
        return part.isEmpty() ? anyCodes(start, end) : part;
    }

    /** Whoever is named in a stretch, bodies too; where something happens only if nobody else is. */
    private List<String> anyCodes(int start, int end) {
        List<String> acting = Scene.countriesOf(scene.groups().stream()
                .filter(group -> group.from() >= start && group.to() <= end && !groups.isLocated(group))
                .flatMap(group -> group.members().stream())
                .toList());
        return acting.isEmpty() ? scene.countriesBetween(start, end) : acting;
    }

    /** Whether at most one group of a stretch stands free, so that the other is a partner of it: "A is a partner of B". */
    private boolean isOneSubject(int start, int end) {
        return scene.groups().stream()
                        .filter(group -> group.from() >= start && group.to() <= end)
                        .filter(group -> scene.governor(group.from()) == null
                                && !groups.of(group).isEmpty())
                        .count()
                <= 1;
    }

    private List<String> actingCodes(int start, int end, boolean bodies) {
        return actingCodes(start, end, bodies, false);
    }

    private List<String> actingCodes(int start, int end, boolean bodies, boolean withoutAsides) {
        List<String> acting = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            boolean left = withoutAsides ? groups.isAside(group) : groups.isLocated(group);
            if (group.from() < start || group.to() > end || left) {
                continue;
            }
            for (Mention mention : group.members()) {
                String code = Scene.countryOf(mention);
                boolean counts = bodies ? isSide(mention) : !(mention.value() instanceof Actor.Body);
                if (code != null && counts && !acting.contains(code)) {
                    acting.add(code);
                }
            }
        }
        return acting;
    }

    /** A country, or a body that something is done with or to. */
    private boolean isSide(Mention mention) {
        return !(mention.value() instanceof Actor.Body) || scene.isGoverned(mention.from(), "with", "to");
    }

    private List<Pairs.Pair> nearestTwo(int from, int to) {
        List<String> codes = Scene.countriesOf(scene.actors().stream()
                .filter(mention -> !(mention.value() instanceof Actor.Body))
                .sorted(Comparator.comparingInt(mention -> distance(mention, from, to)))
                .toList());
        if (codes.isEmpty()) {
            return List.of();
        }
        String nearest = codes.get(0);
        String partner = scene.discourse().partnerOf(nearest);
        if (partner != null) {
            double score = codes.contains(partner) ? 0.7 : 0.6;
            return List.of(
                    Pairs.Pair.of(nearest, partner, score, "the one named nearest and its partner in the story"));
        }
        return codes.size() == 1
                ? List.of()
                : List.of(Pairs.Pair.of(nearest, codes.get(1), 0.6, "the two named nearest"));
    }

    private static int distance(Mention mention, int from, int to) {
        return mention.from() >= to ? mention.from() - to + AFTER : Math.max(0, from - mention.to());
    }
}
