package org.dragoman.reader.record.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.DateResolution;
import org.dragoman.reader.scene.Draft;
import org.dragoman.reader.scene.Party;
import org.dragoman.reader.scene.Scene;
import org.dragoman.reader.scene.Sight;
import org.dragoman.reader.scene.StoryHeadings;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.time.TimeResolver;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of visits without a verb: under "From A to B:", or under "Visits" and "From A:", each line or part names who
 * went, the office and the date in brackets. Which list goes on is the story's to know.
 */
final class VisitLists {
    static final String TYPE = "visit";
    static final String HEADING = "list-heading";
    /** From a name to its date: the office stands between. */
    private static final int FARTHEST_DATE = 14;

    private final Sight sight;
    private final Scene scene;
    /** What holds of all who are listed: where to and where from, as far as it is said. */
    private final Draft list;
    /** The first token behind the heading. */
    private final int start;

    private VisitLists(Sight sight, Draft list, int start) {
        this.sight = sight;
        this.scene = sight.scene();
        this.list = list;
        this.start = start;
    }

    /** Whether a sentence is the heading of a list, or follows one. */
    static boolean concerns(Scene scene) {
        return isOpen(scene.discourse().listed()) || VisitListHeading.isPossible(scene);
    }

    static boolean isOpen(@Nullable Draft list) {
        return list != null && list.type().equals(TYPE);
    }

    static List<Draft> read(Sight sight) {
        Scene scene = sight.scene();
        VisitListHeading heading = VisitListHeading.of(scene);
        Draft list = heading == null ? scene.discourse().listed() : heading.list();
        if (list == null || !isOpen(list)) {
            return List.of();
        }
        VisitLists here = new VisitLists(sight, list, heading == null ? 0 : heading.end());
        List<Draft> drafts = here.items();
        if (heading != null || !drafts.isEmpty() || here.tellsOne()) {
            scene.discourse().listed(list);
        }
        return drafts;
    }

    /** Whether a line says with a verb that somebody went: it is read as any sentence, and the list goes on. */
    private boolean tellsOne() {
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.frame().equals(TYPE) && trigger.isVerb() && trigger.from() >= start);
    }

    private static boolean isPerson(Mention mention) {
        return mention.value() instanceof Actor.Person person && person.name() != null;
    }

    private List<Draft> items() {
        if (scene.triggers().stream().anyMatch(trigger -> trigger.isVerb() && trigger.from() >= start)) {
            return List.of();
        }
        List<Mention> persons = scene.actorsBetween(start, scene.size()).stream()
                .filter(VisitLists::isPerson)
                .toList();
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < persons.size(); at++) {
            int end = at + 1 < persons.size() ? persons.get(at + 1).from() : scene.size();
            Draft draft = item(persons.get(at), end, persons.size() == 1);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** The visit of one of those listed; null where no date, no office or no way is said. */
    private @Nullable Draft item(Mention who, int end, boolean only) {
        Edtf when = date(who, end, only);
        Map<String, Object> field = traveller(who, end);
        Object to = destination(field.get("of"));
        if (when == null || field.get("office") == null || to == null || to.equals(field.get("of"))) {
            return null;
        }
        boolean denied = scene.syntax("denied").stream().anyMatch(cue -> cue.from() >= who.to() && cue.to() <= end);
        Status said = denied ? Status.DENIED : Status.DONE;
        return new Draft(TYPE, scene, HEADING, scene.text(who.from(), who.to()))
                .set("who", field)
                .set("to", to)
                .when(when)
                .status(sight.statuses().dated(said, when, true));
    }

    /** Where the heading says; where it only says that visits follow, the other of the two countries that the story is about. */
    private @Nullable Object destination(@Nullable Object home) {
        Object to = list.get("to");
        List<String> pair = scene.discourse().pair();
        return to != null || home == null || !pair.contains(home)
                ? to
                : scene.discourse().partnerOf(home.toString());
    }

    /** Whoever it is; of the country that the heading names, unless what is said of the person names one. */
    private Map<String, Object> traveller(Mention who, int end) {
        List<Party> parties = Party.of(who, scene.discourse());
        Map<String, Object> field = new LinkedHashMap<>();
        if (parties.size() == 1 && parties.get(0).field() instanceof Map<?, ?> told) {
            told.forEach((key, value) -> field.put(String.valueOf(key), value));
        }
        Object home = list.get("from");
        if (home != null && !namesCountry(who.from(), end)) {
            field.put("of", home);
        }
        return field;
    }

    private boolean namesCountry(int from, int end) {
        return scene.annotated().mentions(Kind.COUNTRY).stream()
                .anyMatch(mention -> mention.from() >= from
                        && mention.to() <= end
                        && mention.value() instanceof Actor.Country country
                        && country.use() == Actor.Country.Use.NAME);
    }

    /** The date in brackets behind a name, counted from one that opens the line of the only one named; else that one. */
    private @Nullable Edtf date(Mention who, int end, boolean only) {
        Edtf opening = only ? openingYear() : null;
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            if (!DateResolution.isEvent(date)) {
                continue;
            }
            boolean before = only && date.from() >= start && date.to() <= who.from();
            boolean behind = date.from() >= who.to() && date.to() <= end && date.from() - who.to() <= FARTHEST_DATE;
            if (behind && isBracketed(who.to(), date.from())) {
                return opening == null
                        ? sight.dates().resolve(date, Anchor.Direction.PAST)
                        : countedFrom(opening, date);
            }
            opening = before ? sight.dates().resolve(date, Anchor.Direction.PAST) : opening;
        }
        Edtf year = opening == null ? bracketedYear(who.to(), end) : null;
        return year == null ? opening : year;
    }

    private @Nullable Edtf bracketedYear(int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (scene.annotated().token(at).text().equals("(")) {
                return StoryHeadings.year(scene.annotated().token(at + 1));
            }
        }
        return null;
    }

    /** The year that a line begins with: "2016: X, President (6-7 September)". */
    private @Nullable Edtf openingYear() {
        for (int at = start; at <= start + 1 && at + 1 < scene.size(); at++) {
            Edtf year = StoryHeadings.year(scene.annotated().token(at));
            if (year != null && !scene.annotated().token(at + 1).isWord()) {
                return year;
            }
        }
        return null;
    }

    private boolean isBracketed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (scene.annotated().token(at).text().equals("(")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Edtf countedFrom(Edtf opening, Mention date) {
        Anchor anchor = new Anchor(Optional.of(opening), Optional.of(opening), Anchor.Direction.UNKNOWN);
        return TimeResolver.resolve((TimeExpression) date.value(), anchor).orElse(null);
    }
}
