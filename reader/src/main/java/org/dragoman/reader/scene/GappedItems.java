package org.dragoman.reader.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a list that leave out what the first one says: "opened ties with A in 1990, with B and C in 1993", "A
 * became a partner in 2013, B in 2015". An item is nothing but who and when, right behind the one before it.
 */
public final class GappedItems {
    private static final double SCORE = 0.85;
    /** Tokens between a name and its date: a comma or bracket, a preposition, an article. */
    private static final int TO_DATE = 3;
    /** Tokens that open an item: a comma, "and", a preposition, an article. */
    private static final int OPENING = 5;

    private static final List<String> SIDES = List.of("between");
    private static final List<String> PASSED =
            List.of("skip", "with", "of", "to", "in", "by", "between", "preposition", "for", "definite", "one");

    private static final List<String> SEPARATORS = List.of("and", "stop", "contrast");

    private final Sight sight;
    private final Scene scene;

    private GappedItems(Sight sight) {
        this.sight = sight;
        this.scene = sight.scene();
    }

    /** What somebody does, and when, in an item without a verb. */
    private record Item(ActorGroup who, Mention date, int end) {}

    /** Claims as they were made of a trigger, and the same ones of those who follow them in a list. */
    public static List<Draft> with(Sight sight, Cue trigger, List<Draft> made) {
        GappedItems items = new GappedItems(sight);
        List<Draft> more = new ArrayList<>();
        for (Draft draft : made) {
            if (draft.when() != null && !draft.isWorkedOut()) {
                more.addAll(items.after(trigger, draft));
            }
        }
        // "with A (1989), B (1994)": who has an item of his own does not share the date of the first
        List<Draft> all = new ArrayList<>(made);
        all.removeIf(draft -> more.stream().anyMatch(item -> item.sides(SIDES).equals(draft.sides(SIDES))));
        all.addAll(more);
        return all;
    }

    private List<Draft> after(Cue trigger, Draft told) {
        List<Draft> drafts = new ArrayList<>();
        Mention date = date(trigger, told);
        Item item = date == null ? firstAfter(trigger) : nextAfter(pastBracket(date.to()), false);
        while (item != null) {
            drafts.addAll(drafts(trigger, told, date, item));
            item = nextAfter(item.end(), date == null);
        }
        return drafts;
    }

    /** The date of what is told, where it stands behind the trigger; null where it stands before. */
    private @Nullable Mention date(Cue trigger, Draft told) {
        return scene.annotated().mentions(Kind.DATE).stream()
                .filter(date -> date.to() > trigger.from() && isDateOf(date, told))
                .findFirst()
                .orElse(null);
    }

    private int pastBracket(int end) {
        return end < scene.size() && scene.annotated().token(end).is(")") ? end + 1 : end;
    }

    private boolean isDateOf(Mention date, Draft told) {
        Edtf when = Dates.beginning(sight.dates().resolve(date, Anchor.Direction.PAST));
        Edtf own = Dates.beginning(told.when());
        return when != null && own != null && when.toString().equals(own.toString());
    }

    /** "In 1991 opened ties with A and in 1992 with B": the first item behind any name after the trigger. */
    private @Nullable Item firstAfter(Cue trigger) {
        return scene.groups().stream()
                .filter(group -> group.from() >= trigger.to() && scene.governor(group.from()) != null)
                .findFirst()
                .map(group -> nextAfter(group.to(), true))
                .orElse(null);
    }

    private @Nullable Item nextAfter(int end, boolean dateFirst) {
        int start = separated(end);
        if (start < 0) {
            return null;
        }
        for (ActorGroup group : candidates()) {
            boolean opens = group.from() >= start && group.from() - start <= OPENING && isPassed(start, group.from());
            Item item = opens && !dateFirst ? item(group) : null;
            item = item == null && group.from() > start ? dated(start, group) : item;
            if (item != null && isClosed(item.end())) {
                return item;
            }
        }
        return null;
    }

    /** Who can stand in an item: those named side by side, or each alone where brackets part them. */
    private List<ActorGroup> candidates() {
        List<ActorGroup> candidates = new ArrayList<>();
        for (ActorGroup group : scene.groups()) {
            if (isOfSides(group)) {
                candidates.add(group);
                group.members().stream()
                        .filter(member -> group.members().size() > 1 && isBeforeBracket(member.to()))
                        .forEach(member -> candidates.add(ActorGroup.of(member)));
            }
        }
        return candidates;
    }

    private boolean isBeforeBracket(int end) {
        return end < scene.size() && scene.annotated().token(end).is("(");
    }

    /** Countries and bodies by name: a person, or "the two", would be told more of. */
    private static boolean isOfSides(ActorGroup group) {
        return group.members().stream().allMatch(member -> member.kind() == Kind.COUNTRY || member.kind() == Kind.BODY);
    }

    /** "B in 2015", "B (2015)". */
    private @Nullable Item item(ActorGroup group) {
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            int gap = date.from() - group.to();
            if (gap >= 0 && gap <= TO_DATE && isPassed(group.to(), date.from())) {
                return new Item(group, date, pastBracket(date.to()));
            }
        }
        return null;
    }

    /** "In 2015 with B": only where something governs the name, as a date before a bare name opens a new clause. */
    private @Nullable Item dated(int start, ActorGroup group) {
        for (Mention date : scene.annotated().mentions(Kind.DATE)) {
            boolean opens = date.from() >= start
                    && date.from() - start <= TO_DATE
                    && isPassed(start, date.from())
                    && group.from() > date.to()
                    && group.from() - date.to() <= TO_DATE
                    && isPassed(date.to(), group.from());
            if (opens && scene.isGoverned(group.from(), "with")) {
                return new Item(group, date, group.to());
            }
        }
        return null;
    }

    /** The token after the comma, semicolon or "and" that follows a token; -1 where none does. */
    private int separated(int end) {
        int at = end;
        for (int next = separator(at); next > at; next = separator(at)) {
            at = next;
        }
        return at == end ? -1 : at;
    }

    private int separator(int at) {
        if (at >= scene.size()) {
            return at;
        }
        return scene.annotated().token(at).is(",") ? at + 1 : scene.syntaxEnd(SEPARATORS, at);
    }

    /** Whether an item ends there: with the sentence, a sign or what opens the next one. */
    private boolean isClosed(int end) {
        return end >= scene.size() || !scene.annotated().token(end).isWord() || separated(end) > end;
    }

    private boolean isPassed(int from, int to) {
        for (int at = from; at < to; at++) {
            int here = at;
            boolean sign = Stream.of(",", "(").anyMatch(scene.annotated().token(at)::is);
            boolean word = PASSED.stream()
                    .flatMap(part -> scene.syntax(part).stream())
                    .anyMatch(cue -> cue.from() <= here && here < cue.to());
            if (!sign && !word || scene.isOfActor(at)) {
                return false;
            }
        }
        return true;
    }

    private List<Draft> drafts(Cue trigger, Draft told, @Nullable Mention date, Item item) {
        List<Draft> drafts = new ArrayList<>();
        Edtf when = Dates.beginning(sight.dates().resolve(item.date(), tense(told), told.when()));
        List<String> sides = told.sides(SIDES).stream().sorted().toList();
        List<String> named = sight.pairs().codes(item.who());
        if (when == null || sides.size() != 2) {
            return drafts;
        }
        boolean whole = named.size() == 2 && named.stream().anyMatch(sides::contains);
        String kept = whole ? null : kept(trigger, sides, date, item.who());
        if (whole) {
            drafts.add(draft(told, named, when));
        } else if (kept != null && !named.contains(kept)) {
            named.forEach(other -> drafts.add(draft(told, List.of(kept, other), when)));
        }
        return drafts;
    }

    private static Anchor.Direction tense(Draft told) {
        return told.isToCome() ? Anchor.Direction.FUTURE : Anchor.Direction.PAST;
    }

    /** The side of what is told that is not said again: the other one stands where the item has its own. */
    private @Nullable String kept(Cue trigger, List<String> sides, @Nullable Mention date, ActorGroup who) {
        Cue governor = scene.governor(who.from());
        List<String> gone;
        if (governor != null) {
            gone = codes(governedBefore(who.from(), governor.part(), sides));
        } else {
            Mention beside = date == null ? null : besideDate(date);
            gone = beside == null ? codes(subject(trigger)) : List.of(String.valueOf(Scene.countryOf(beside)));
        }
        List<String> left = sides.stream().filter(code -> !gone.contains(code)).toList();
        return left.size() == 1 ? left.get(0) : null;
    }

    private List<String> codes(@Nullable ActorGroup group) {
        return group == null ? List.of() : sight.pairs().codes(group);
    }

    /** "With B in 2009", "the partners B (2009)": who stands right before the date of what is told, but for an owner, "of B in 2009". */
    private @Nullable Mention besideDate(Mention date) {
        return scene.actors().stream()
                .filter(actor -> actor.to() <= date.from()
                        && date.from() - actor.to() <= TO_DATE
                        && isPassed(actor.to(), date.from())
                        && !scene.isGoverned(actor.from(), "of"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ActorGroup governedBefore(int token, String part, List<String> sides) {
        ActorGroup found = null;
        for (ActorGroup group : scene.groups()) {
            boolean fits = group.from() < token
                    && scene.isGoverned(group.from(), part)
                    && sight.pairs().codes(group).stream().anyMatch(sides::contains);
            found = fits && (group.to() <= token || group.members().size() > 1) ? ActorGroup.of(group.first()) : found;
            found = fits && group.to() <= token ? group : found;
        }
        return found;
    }

    private @Nullable ActorGroup subject(Cue trigger) {
        return scene.groups().stream()
                .filter(group -> group.to() <= trigger.from() && scene.governor(group.from()) == null)
                .findFirst()
                .orElse(null);
    }

    private Draft draft(Draft told, List<String> sides, Edtf when) {
        Draft draft = new Draft(told.type(), told);
        told.fields().forEach(draft::set);
        draft.set("between", List.copyOf(new TreeSet<>(sides))).when(when);
        draft.times(SCORE, "an item of a list that leaves out what it tells");
        Status status = told.status() == Status.PLANNED ? Status.DONE : told.status();
        return draft.status(sight.statuses().dated(status, when, false));
    }
}
