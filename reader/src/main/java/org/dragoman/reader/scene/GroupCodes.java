package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;

/** Tells which countries and bodies a group of names is, acts for or points at. */
final class GroupCodes {
    private final Scene scene;

    GroupCodes(Scene scene) {
        this.scene = scene;
    }

    /** Named as where something is, not as who does it. */
    boolean isLocated(ActorGroup group) {
        return scene.isGoverned(group.from(), "in");
    }

    /** The distinct countries and bodies that a group is or acts for. */
    List<String> of(ActorGroup group) {
        List<String> codes = new ArrayList<>();
        for (Mention mention : group.members()) {
            String plain = Scene.countryOf(mention);
            List<String> here = mention.value() instanceof Reference reference
                    ? referred(reference, mention)
                    : plain == null ? List.of() : List.of(plain);
            here.stream().filter(code -> !codes.contains(code)).forEach(codes::add);
        }
        return codes;
    }

    /** What "the two countries" are: those that the sentence has named before, else the ones the story speaks of. */
    private List<String> referred(Reference reference, Mention mention) {
        if (reference.number() > 2) {
            return meant(mention);
        }
        boolean two = reference.isOfSeveral();
        List<String> named = two ? namedBeside(mention) : List.of();
        if (named.size() == 2
                && !(reference.target() == Reference.Target.LEADERS
                        && meant(mention).size() > 2)) {
            return named;
        }
        if (named.size() > 2 && reference.target() == Reference.Target.SEVERAL) {
            return List.of();
        }
        if (named.size() == 1 && reference.target() == Reference.Target.SEVERAL && isWithOther(mention)) {
            return named;
        }
        if (named.size() == 1) {
            String partner = scene.discourse().partnerOf(named.get(0));
            return partner == null ? named : List.of(named.get(0), partner);
        }
        List<String> meant = meant(mention);
        if (meant.size() > 2) {
            return meant;
        }
        List<String> focus = scene.discourse().pair();
        if (!focus.stream().allMatch(scene.discourse()::bears)) {
            focus = List.of();
        }
        boolean persons = two && reference.target() != Reference.Target.TWO_COUNTRIES;
        if (persons && meant.size() != 2 && !scene.discourse().isAboutPair()) {
            return meant;
        }
        boolean strangers = two && focus.size() == 2 && meant.stream().noneMatch(focus.get(0)::equals);
        return two && meant.size() != 2 || strangers ? focus : meant;
    }

    /** "A confirms that they negotiate with B": the government of A, and no two. */
    private boolean isWithOther(Mention reference) {
        return scene.actors().stream()
                .filter(actor -> actor.from() >= reference.to())
                .map(actor -> scene.governor(actor.from()))
                .anyMatch(governor -> governor != null && governor.part().equals("with"));
    }

    private List<String> meant(Mention mention) {
        return Party.of(mention, scene.discourse()).stream()
                .map(Party::of)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean isActing(Mention mention) {
        Cue governor = scene.governor(mention.from());
        return governor == null || !governor.part().equals("in");
    }

    private List<String> namedBeside(Mention reference) {
        List<String> before = new ArrayList<>();
        for (Mention mention : scene.actors()) {
            boolean counts = !(mention.value() instanceof Reference)
                    && !(mention.value() instanceof Place place && !(place.seat() && isActing(mention)))
                    && !(mention.value() instanceof Actor.Body);
            String code = counts ? Scene.countryOf(mention) : null;
            boolean beside = mention.to() <= reference.from() || mention.from() == reference.to();
            if (code != null && beside && !before.contains(code)) {
                before.add(code);
            }
        }
        return before;
    }

    /** Named as where something is or what it is compared with or about: "after A", "from B". */
    boolean isAside(ActorGroup group) {
        return scene.isGoverned(group.from(), "in", "preposition");
    }
}
