package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;

/** Chooses who and what a sentence names as actors: none inside another, and none that is part of a sum of money. */
final class SceneActors {
    private SceneActors() {}

    /** The actors of a sentence; words for the authors of a text are some only where it has any. */
    static List<Mention> of(Annotated annotated, boolean hasAuthors) {
        List<Mention> all = annotated.mentions(Kind.PERSON, Kind.COUNTRY, Kind.BODY, Kind.PLACE, Kind.REFERENCE);
        if (all.isEmpty()) {
            return List.of();
        }
        all.removeIf(mention -> !isActor(mention) || !hasAuthors && isAuthors(mention));
        List<Mention> money = annotated.mentions(Kind.MONEY);
        List<Mention> kept = new ArrayList<>(all.size());
        for (Mention mention : all) {
            if (!isCovered(mention, all) && !isPartOfSum(mention, money)) {
                kept.add(mention);
            }
        }
        kept.removeIf(mention -> isShortForm(annotated, mention, kept));
        return WholePersons.of(annotated, kept);
    }

    /** "The European Union (EU) and A": the short form in brackets is nobody beside the one named in full. */
    private static boolean isShortForm(Annotated annotated, Mention mention, List<Mention> all) {
        int open = mention.from() - 1;
        boolean bracketed = open > 0
                && mention.to() < annotated.size()
                && annotated.token(open).is("(")
                && annotated.token(mention.to()).is(")");
        return bracketed
                && (mention.kind() == Kind.COUNTRY || mention.kind() == Kind.BODY)
                && all.stream()
                        .anyMatch(other -> other.to() == open
                                && other.kind() == mention.kind()
                                && Scene.countryOf(mention) != null
                                && Objects.equals(Scene.countryOf(other), Scene.countryOf(mention)));
    }

    static boolean isAuthors(Mention mention) {
        return mention.value() instanceof Reference reference && reference.target() == Reference.Target.AUTHORS;
    }

    private static boolean isActor(Mention mention) {
        return mention.value() instanceof Actor
                || mention.value() instanceof Place
                || mention.value() instanceof Reference;
    }

    private static boolean isCovered(Mention mention, List<Mention> all) {
        for (Mention other : all) {
            if (other != mention && covers(other, mention, all)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfSum(Mention mention, List<Mention> money) {
        for (Mention sum : money) {
            if (sum.from() <= mention.from() && mention.to() <= sum.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code outer} takes the place of {@code inner}; of two over the same words the person, or else the first. */
    private static boolean covers(Mention outer, Mention inner, List<Mention> all) {
        if (outer.from() > inner.from() || outer.to() < inner.to()) {
            return false;
        }
        if (outer.length() > inner.length()) {
            return true;
        }
        boolean person = outer.kind() == Kind.PERSON;
        return person == (inner.kind() == Kind.PERSON) ? all.indexOf(outer) < all.indexOf(inner) : person;
    }
}
