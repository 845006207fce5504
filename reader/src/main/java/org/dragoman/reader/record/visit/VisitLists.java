package org.dragoman.reader.record.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.scene.Cue;
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
 * Reads lists of visits without a verb: under "From A to B:" each line or part names who went, the office and the date in
 * brackets. Stateless; which list goes on is the story's to know.
 */
final class VisitLists {
    static final String TYPE = "visit";
    static final String HEADING = "list-heading";
    /** A heading is short. */
    private static final int LONGEST_HEADING = 14;
    /** From a name to its date: the office stands between. */
    private static final int FARTHEST_DATE = 14;

    private VisitLists() {}

    /** Whether a sentence is the heading of a list, or follows one. */
    static boolean concerns(Scene scene) {
        Draft open = scene.discourse().listed();
        return open != null && open.type().equals(TYPE)
                || !scene.cues(TYPE, HEADING).isEmpty();
    }

    static List<Draft> read(Sight sight) {
        Scene scene = sight.scene();
        Cue heading = heading(scene);
        Draft open = heading == null ? scene.discourse().listed() : directions(scene, heading);
        boolean listed = open != null && open.type().equals(TYPE);
        int start = heading == null ? 0 : heading.to();
        boolean told = scene.triggers().stream().anyMatch(trigger -> trigger.isVerb() && trigger.from() >= start);
        if (open == null || !listed || told) {
            return List.of();
        }
        List<Draft> drafts = items(sight, open, start);
        if (heading != null || !drafts.isEmpty()) {
            scene.discourse().listed(open);
        }
        return drafts;
    }

    /** The words that say where those listed went: the whole of a short line, or what a colon ends. */
    private static @Nullable Cue heading(Scene scene) {
        for (Cue cue : scene.cues(TYPE, HEADING)) {
            boolean ends = cue.to() >= scene.size()
                    || scene.annotated().token(cue.to()).text().equals(":");
            if (ends
                    && cue.to() <= LONGEST_HEADING
                    && scene.actorsBetween(0, cue.to()).stream().noneMatch(VisitLists::isPerson)) {
                return cue;
            }
        }
        return null;
    }

    private static boolean isPerson(Mention mention) {
        return mention.value() instanceof Actor.Person person && person.name() != null;
    }

    private static @Nullable Draft directions(Scene scene, Cue heading) {
        Mention to = heading.named("to");
        Mention from = heading.named("from");
        String there = to == null ? null : Scene.countryOf(to);
        String home = from == null ? null : Scene.countryOf(from);
        if (there == null || there.equals(home)) {
            return null;
        }
        return new Draft(TYPE, scene, heading).set("to", there).set("from", home);
    }

    private static List<Draft> items(Sight sight, Draft open, int start) {
        Scene scene = sight.scene();
        List<Mention> persons = scene.actorsBetween(start, scene.size()).stream()
                .filter(VisitLists::isPerson)
                .toList();
        List<Draft> drafts = new ArrayList<>();
        for (int at = 0; at < persons.size(); at++) {
            int end = at + 1 < persons.size() ? persons.get(at + 1).from() : scene.size();
            Draft draft = item(sight, open, persons.get(at), end, persons.size() == 1 ? start : -1);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** The visit of one of those listed; null where no date, or no office, is said. */
    private static @Nullable Draft item(Sight sight, Draft open, Mention who, int end, int start) {
        Scene scene = sight.scene();
        Edtf when = date(sight, who, end, start);
        Map<String, Object> field = traveller(scene, open, who);
        if (when == null || field.get("office") == null || Objects.equals(field.get("of"), open.get("to"))) {
            return null;
        }
        boolean denied = scene.syntax("denied").stream().anyMatch(cue -> cue.from() >= who.to() && cue.to() <= end);
        Status said = denied ? Status.DENIED : Status.DONE;
        return new Draft(TYPE, scene, HEADING, scene.text(who.from(), who.to()))
                .set("who", field)
                .set("to", open.get("to"))
                .when(when)
                .status(sight.statuses().dated(said, when, true));
    }

    /** Whoever it is; of the country that the heading names, unless the line names one. */
    private static Map<String, Object> traveller(Scene scene, Draft open, Mention who) {
        List<Party> parties = Party.of(who, scene.discourse());
        Map<String, Object> field = new LinkedHashMap<>();
        if (parties.size() == 1 && parties.get(0).field() instanceof Map<?, ?> told) {
            told.forEach((key, value) -> field.put(String.valueOf(key), value));
        }
        Object home = open.get("from");
        if (home != null && scene.countriesNamed().isEmpty()) {
            field.put("of", home);
        }
        return field;
    }

    /** The date in brackets behind a name, counted from one that opens the line; else that one. */
    private static @Nullable Edtf date(Sight sight, Mention who, int end, int start) {
        Edtf opening = start < 0 ? null : openingYear(sight.scene(), start);
        for (Mention date : sight.scene().annotated().mentions(Kind.DATE)) {
            if (!DateResolution.isEvent(date)) {
                continue;
            }
            boolean before = start >= 0 && date.from() >= start && date.to() <= who.from();
            boolean behind = date.from() >= who.to() && date.to() <= end && date.from() - who.to() <= FARTHEST_DATE;
            if (behind && isBracketed(sight.scene(), who.to(), date.from())) {
                return opening == null
                        ? sight.dates().resolve(date, Anchor.Direction.PAST)
                        : countedFrom(opening, date);
            }
            opening = before ? sight.dates().resolve(date, Anchor.Direction.PAST) : opening;
        }
        Edtf year = opening == null ? bracketedYear(sight.scene(), who.to(), end) : null;
        return year == null ? opening : year;
    }

    private static @Nullable Edtf bracketedYear(Scene scene, int from, int to) {
        for (int at = from; at + 1 < to; at++) {
            if (scene.annotated().token(at).text().equals("(")) {
                return StoryHeadings.year(scene.annotated().token(at + 1));
            }
        }
        return null;
    }

    /** The year that a line begins with: "2016: X, President (6-7 September)". */
    private static @Nullable Edtf openingYear(Scene scene, int start) {
        for (int at = start; at <= start + 1 && at + 1 < scene.size(); at++) {
            Edtf year = StoryHeadings.year(scene.annotated().token(at));
            if (year != null && !scene.annotated().token(at + 1).isWord()) {
                return year;
            }
        }
        return null;
    }

    private static boolean isBracketed(Scene scene, int from, int to) {
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
