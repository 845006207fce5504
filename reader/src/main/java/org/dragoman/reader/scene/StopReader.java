package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.CountryCode;
import org.dragoman.reader.names.Place;
import org.dragoman.reader.names.Reference;
import org.jspecify.annotations.Nullable;

/** Reads groups of names as the stops of a visit. */
public final class StopReader {
    private final Sight sight;
    private final Scene scene;

    /** The stops that a sentence names. */
    public StopReader(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /** Whether a word governs where something goes or is. */
    public static boolean isTowards(Cue governor) {
        return governor.part().equals("to") || governor.part().equals("in");
    }

    /** Whether a place is a region of several countries. */
    public static boolean isRegion(Mention mention) {
        return mention.value() instanceof Place place && place.kind() == Place.Kind.REGION && place.country() == null;
    }

    /** The country of a place, or the one that "the country" means; nobody travels to a body, only to where it sits. */
    private @Nullable String country(Mention mention) {
        String code = codeOf(mention);
        return CountryCode.is(code) ? code : null;
    }

    private @Nullable String codeOf(Mention mention) {
        if (!(mention.value() instanceof Reference reference)) {
            return Scene.countryOf(mention);
        }
        List<Party> meant = Party.of(mention, sight.discourse());
        boolean country = reference.target() == Reference.Target.THAT_COUNTRY
                || reference.target() == Reference.Target.OWN_COUNTRY;
        return country && meant.size() == 1 ? meant.get(0).of() : null;
    }

    /** Whether a small word for what is of a country stands right after "in" or "to": its language and no place. */
    private boolean isLanguage(Mention mention) {
        Cue governor = scene.governor(mention.from());
        return mention.value() instanceof Actor.Country named
                && named.use() == Actor.Country.Use.DEMONYM
                && !scene.annotated().token(mention.from()).isCapitalized()
                && governor != null
                && isTowards(governor)
                && governor.to() == mention.from();
    }

    /** A city whose name also stands for the body that sits there is the city where somebody goes. */
    private Mention asPlace(Mention member) {
        if (!(member.value() instanceof Actor.Body)) {
            return member;
        }
        return scene.annotated().mentions(Kind.COUNTRY, Kind.PLACE).stream()
                .filter(place -> place.from() == member.from() && place.to() == member.to())
                .findFirst()
                .orElse(member);
    }

    /** The stops that a group names, each country once; empty where it names no place to go to. */
    public List<Stop> stops(ActorGroup group, double score, String why) {
        List<Stop> stops = new ArrayList<>();
        for (Mention member : group.members()) {
            Mention mention = asPlace(member);
            String country = country(mention);
            boolean place = mention.value() instanceof Place
                    || mention.value() instanceof Reference
                    || mention.value() instanceof Actor.Country named
                            && named.use() != Actor.Country.Use.PEOPLE
                            && named.use() != Actor.Country.Use.INSTITUTION;
            if (country == null || !place || isLanguage(mention)) {
                continue;
            }
            String name = PlaceFinder.isPlace(mention) ? PlaceFinder.name(scene, mention) : null;
            if (stops.stream().noneMatch(stop -> country.equals(stop.country()))) {
                stops.add(new Stop(country, name, null, null, score, why));
            }
        }
        return stops;
    }
}
