package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.names.Actor;
import org.dragoman.reader.names.Reference;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;

/** Puts actors that are named side by side into groups. */
final class ActorGroups {
    /** Tokens between two members of a group, once a remark is passed over. */
    private static final int MOST_BETWEEN = 6;

    private static final int LONGEST_REMARK = 8;

    private ActorGroups() {}

    static List<ActorGroup> of(Scene scene) {
        List<ActorGroup> groups = new ArrayList<>();
        List<Mention> actors = scene.actors();
        int at = 0;
        while (at < actors.size()) {
            int end = endOfList(scene, actors, at, endOfGroup(scene, actors, at));
            List<Mention> members = actors.subList(at, end);
            groups.add(new ActorGroup(
                    members.get(0).from(), members.get(members.size() - 1).to(), members));
            at = end;
        }
        return List.copyOf(groups);
    }

    /** The index after the last member of the list that begins at {@code first}. */
    private static int endOfGroup(Scene scene, List<Mention> actors, int first) {
        int end = first + 1;
        int lastSure = first + 1;
        boolean closed = false;
        while (end < actors.size()) {
            Joint joint = joint(scene, actors.get(end - 1), actors.get(end));
            if (joint == Joint.NONE || joint == Joint.COMMA && closed && isSubject(scene, actors.get(end))) {
                break;
            }
            end++;
            closed = joint == Joint.AND;
            if (joint != Joint.COMMA) {
                lastSure = end;
            }
        }
        if (end == lastSure) {
            return end;
        }
        boolean goesOn = isBeforeAnd(scene, actors.get(end - 1).to());
        boolean longList = goesOn
                || end - first == 2 && areHeadlineSides(scene, actors.get(first), actors.get(end - 1))
                || allOfOneKind(actors.subList(first, end))
                        && (end - first >= 3
                                || end - first == 2 && areTwoSubjects(scene, actors.get(first), actors.get(end - 1))
                                || end - first == 2 && areTwoObjects(scene, actors.get(first), actors.get(end - 1))
                                || end - first == 2 && areTwoStops(scene, actors.get(first), actors.get(end - 1)));
        return longList ? end : lastSure;
    }

    /** "Meeting A and B, C said", "between A and B, C and D": whoever begins anew after a list that "and" has ended. */
    private static boolean isSubject(Scene scene, Mention mention) {
        boolean verb = scene.predicates().beginAt(mention.to());
        return mention.kind() == Kind.PERSON
                ? verb || scene.canDropSubjects() && !isBeforeAnd(scene, mention.to())
                : verb || scene.syntax("and").stream().anyMatch(and -> and.from() == mention.to());
    }

    /** "A, B, and somebody else": a list that ends with one who is not told. */
    private static boolean isBeforeAnd(Scene scene, int at) {
        boolean comma = at + 1 < scene.size() && scene.annotated().token(at).is(",");
        int next = comma ? at + 1 : at;
        return scene.syntax("and").stream()
                .anyMatch(cue ->
                        cue.from() == next && !scene.annotated().token(next).is("-"));
    }

    /** "A, B met": two persons with a comma between, in a language that may leave out "and". */
    private static boolean areTwoSubjects(Scene scene, Mention one, Mention other) {
        return scene.canDropSubjects()
                && kind(one) == Kind.PERSON
                && scene.governor(one.from()) == null
                && scene.syntaxEndingAt("on-behalf", one.from()) == null
                && scene.predicates().beginAt(other.to());
    }

    /** "Met A, B;": two persons of one country with a comma between at the end of a clause, in such a language. */
    private static boolean areTwoObjects(Scene scene, Mention one, Mention other) {
        String country = Scene.countryOf(one);
        boolean clauseEnds = other.to() >= scene.size()
                || scene.annotated().token(other.to()).is(";")
                || scene.annotated().token(other.to()).is(".");
        return scene.canDropSubjects()
                && kind(one) == Kind.PERSON
                && clauseEnds
                && other.from() - one.to() == 1
                && country != null
                && (country.equals(Scene.countryOf(other)) || areNamedOfficials(one, other))
                && scene.hasVerbBetween(0, one.from());
    }

    /** "A, BODY sign accord", "X, Y hold talks": two sides with a comma between, at the beginning and right before a verb. */
    private static boolean areHeadlineSides(Scene scene, Mention one, Mention other) {
        String code = Scene.countryOf(one);
        boolean persons = scene.sentence().role() == Sentence.Role.TITLE
                && one.kind() == Kind.PERSON
                && other.kind() == Kind.PERSON;
        return one.from() == scene.start()
                && (persons || isSide(one) && isSide(other))
                && other.from() - one.to() == 1
                && code != null
                && !code.equals(Scene.countryOf(other))
                && (scene.predicates().beginAt(other.to())
                        || scene.cues("agreement", "change").stream().anyMatch(change -> change.from() == other.to()));
    }

    private static boolean isSide(Mention mention) {
        return mention.kind() == Kind.COUNTRY || mention.kind() == Kind.BODY;
    }

    /** "Visited A, B from May": two countries right behind words of travel, before a day, whose visit it is or the end. */
    private static boolean areTwoStops(Scene scene, Mention one, Mention other) {
        boolean countries = one.kind() == Kind.COUNTRY && other.kind() == Kind.COUNTRY;
        int after = other.to();
        return countries
                && scene.canDropSubjects()
                && other.from() - one.to() == 1
                && scene.triggers().stream()
                        .anyMatch(trigger -> trigger.frame().equals("visit") && trigger.to() == one.from())
                && (after >= scene.size()
                        || scene.annotated().token(after).is(".")
                        || scene.annotated().token(after).is(";")
                        || !scene.annotated().startingAt(Kind.DATE, after).isEmpty()
                        || scene.syntax("of").stream().anyMatch(of -> of.from() == after));
    }

    /** Whether both have a name and an office: who is called by one name is nobody else's apposition. */
    private static boolean areNamedOfficials(Mention one, Mention other) {
        return one.value() instanceof Actor.Person first
                && other.value() instanceof Actor.Person second
                && first.name() != null
                && second.name() != null
                && !first.holdings().isEmpty()
                && !second.holdings().isEmpty();
    }

    /**
     * A governed list that runs into the subject of a verb is two: "invited by A, B and C visit" has A as host and B and C
     * as subject.
     */
    private static int endOfList(Scene scene, List<Mention> actors, int first, int end) {
        if (end - first < 2) {
            return end;
        }
        Cue governor = scene.governor(actors.get(first).from());
        boolean runsIntoVerb = governor != null
                && !governor.part().equals("between")
                && scene.syntaxEndingAt("including", actors.get(first).from()) == null
                && scene.predicates().surelyBeginAt(actors.get(end - 1).to());
        if (governor != null && (runsIntoVerb || governor.part().equals("host"))) {
            for (int index = first; index < end - 1; index++) {
                if (scene.hasComma(actors.get(index).to(), actors.get(index + 1).from())) {
                    return index + 1;
                }
            }
        }
        return end;
    }

    private enum Joint {
        NONE,
        COMMA,
        /** Ties two, and may open a list as well: "three members - A, B and C". */
        DASH,
        AND
    }

    private static Joint joint(Scene scene, Mention left, Mention right) {
        int from = afterRemark(scene, left.to());
        int to = right.from();
        if (to <= from
                || to - from > MOST_BETWEEN
                || beginsClause(scene, right)
                || standsForTwo(right)
                || isPartedByDateline(scene, left, right)) {
            return Joint.NONE;
        }
        boolean and = false;
        boolean semicolon = false;
        boolean persons = left.kind() == Kind.PERSON && right.kind() == Kind.PERSON;
        boolean alike = kind(left) == kind(right);
        boolean sides = alike || left.kind() != Kind.PERSON && right.kind() != Kind.PERSON;
        for (int at = from; at < to; at++) {
            if (scene.annotated().token(at).is(",")) {
                continue;
            }
            if (persons && scene.annotated().token(at).is(";")) {
                semicolon = true;
                continue;
            }
            if (left.kind() == Kind.BODY && at == from && isPart(scene, "collective", at, to)) {
                continue;
            }
            // "CITY - President X": a dash joins what is of one kind
            if (isPart(scene, "and", at, to)
                    && (sides || !scene.annotated().token(at).is("-"))) {
                and = true;
            } else if (!isPart(scene, "skip", at, to) && !(persons && at > from && isTitle(scene, at))) {
                return Joint.NONE;
            }
        }
        boolean dash = sides && to - from == 1 && scene.annotated().token(from).is("-");
        if ((and || dash) && !semicolon) {
            return dash ? Joint.DASH : Joint.AND;
        }
        if (isLocated(scene, left) && !isSeat(right)) {
            return Joint.NONE;
        }
        return alike || sides && isFree(scene, left) ? Joint.COMMA : Joint.NONE;
    }

    /** "In Lima, A and B signed": whether a town says where something is, so that a state behind the comma is another thing. */
    private static boolean isLocated(Scene scene, Mention side) {
        Cue governor = isSeat(side) ? scene.governor(side.from()) : null;
        return governor != null && governor.part().equals("in");
    }

    private static boolean isSeat(Mention side) {
        return side.kind() == Kind.PLACE
                || side.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.SEAT;
    }

    /** Whether no preposition governs a side, so that a list may begin with it: not "at A, B and C", but "between A, B and C". */
    private static boolean isFree(Scene scene, Mention side) {
        Cue governor = scene.governor(side.from());
        return governor == null || governor.part().equals("between");
    }

    /** Whether one is part of the line that says where a story is from and the other of what it tells. */
    private static boolean isPartedByDateline(Scene scene, Mention left, Mention right) {
        int start = scene.start();
        return left.to() <= start && right.from() >= start;
    }

    private static boolean beginsClause(Scene scene, Mention mention) {
        return scene.syntax("subject-pronoun").stream().anyMatch(pronoun -> pronoun.from() == mention.from());
    }

    /** "X met Y, and the two leaders": those two were named before, and are nobody else beside them. */
    private static boolean standsForTwo(Mention mention) {
        return mention.value() instanceof Reference reference
                && (reference.target() == Reference.Target.TWO_PERSONS
                        || reference.target() == Reference.Target.TWO_COUNTRIES
                        || reference.target() == Reference.Target.LEADERS);
    }

    /** Whether a word can be part of a title that no table knows: "X and Budget Whip Y". */
    private static boolean isTitle(Scene scene, int at) {
        Token token = scene.annotated().token(at);
        return token.isWord() && token.isCapitalized();
    }

    /** The token after a short remark in brackets, such as where somebody stands in a picture. */
    private static int afterRemark(Scene scene, int at) {
        if (at >= scene.size() || !scene.annotated().token(at).is("(")) {
            return at;
        }
        for (int close = at + 1; close < Math.min(scene.size(), at + LONGEST_REMARK); close++) {
            if (scene.annotated().token(close).is(")")) {
                return close + 1;
            }
        }
        return at;
    }

    private static boolean isPart(Scene scene, String part, int token, int before) {
        boolean dash = part.equals("and") && scene.annotated().token(token).is("-");
        return dash
                || scene.syntax(part).stream()
                        .anyMatch(cue -> cue.from() <= token && token < cue.to() && cue.to() <= before);
    }

    private static Kind kind(Mention mention) {
        return mention.kind() == Kind.PLACE ? Kind.COUNTRY : mention.kind();
    }

    private static boolean allOfOneKind(List<Mention> mentions) {
        Kind first = kind(mentions.get(0));
        return mentions.stream().allMatch(mention -> kind(mention) == first);
    }
}
