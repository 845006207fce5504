package org.dragoman.reader.scene;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.dragoman.reader.grammar.Mention;
import org.jspecify.annotations.Nullable;

/** Finds who does what the verbs of one sentence say. All the words it knows come from the language's syntax file. */
final class Subjects {
    /** A verb that stands this early without a subject belongs to an introductory clause. */
    private static final int INTRODUCTION = 6;

    private final Scene scene;
    private final Surroundings around;
    private final PartedSubjects parted;
    private final NearestSubjects nearest;

    private final Map<Cue, Argument> subjects = new IdentityHashMap<>();

    Subjects(Scene scene, Surroundings around) {
        this.scene = scene;
        this.around = around;
        this.parted = new PartedSubjects(scene, around);
        this.nearest = new NearestSubjects(scene, around);
    }

    /** Who does what a verb trigger says; null where nobody fits. */
    @Nullable Argument subject(Cue trigger) {
        Argument known = subjects.get(trigger);
        if (known == null) {
            known = findSubject(trigger);
            if (known != null) {
                subjects.put(trigger, known);
            }
        }
        return known;
    }

    /** The subject where it passes a test, else the nearest group before the trigger that could act and passes it. */
    @Nullable Argument subject(Cue trigger, Predicate<ActorGroup> test) {
        Argument found = subject(trigger);
        if (found != null && test.test(found.group())) {
            return found;
        }
        Argument other = nearest.before(trigger, test);
        if (other != null) {
            subjects.put(trigger, other);
        }
        return other;
    }

    private @Nullable Argument findSubject(Cue trigger) {
        Argument slot = Argument.ofSlot(scene, trigger, "agent");
        if (slot != null) {
            return slot;
        }
        if (trigger.setting("subject", "").equals("main")) {
            return mainSubject(trigger);
        }
        Argument apposed = trigger.setting("subject", "").equals("apposed") ? parted.apposed(trigger) : null;
        if (apposed != null) {
            return apposed;
        }
        Insertions.Insertion insertion = scene.predicates().insertions().endingAt(around.skipBack(trigger.from()));
        if (insertion != null) {
            return new Argument(insertion.subject(), 0.95, "subject before what is put between it and the verb");
        }
        Argument introduced = introduced(trigger);
        if (introduced != null) {
            return introduced;
        }
        Argument antecedent = parted.antecedent(trigger);
        if (antecedent != null) {
            return antecedent;
        }
        Argument leader = leader(trigger.from());
        if (leader == null && trigger.setting("subject", "").equals("adjacent")) {
            Argument aside = parted.beforeAside(trigger);
            aside = aside == null ? interrupted(trigger) : aside;
            return aside == null ? adjacentOrShared(trigger) : aside;
        }
        if (leader != null) {
            return leader;
        }
        Argument interrupted = interrupted(trigger);
        return interrupted == null ? namedOrShared(trigger) : interrupted;
    }

    /**
     * "Was in A on Monday and will be in B": what stands right behind "and" has the subject of the verb before, and so has what is
     * plainly a verb by the auxiliary or the day that stands before it.
     */
    private @Nullable Argument adjacentOrShared(Cue trigger) {
        Argument own = adjacentSubject(trigger);
        int at = around.skipBack(trigger.from());
        boolean shared = trigger.setting("shared", "").equals("yes") || at < trigger.from();
        boolean joined = scene.syntaxEndingAt("and", at) != null;
        boolean listed = isAfterStop(at);
        if (own != null || !shared || !joined && !listed) {
            return own;
        }
        Argument before = sharedSubject(trigger);
        return before != null ? before : joined ? opener(at) : mainSubject(trigger);
    }

    /** Who is named as one of many or before a remark, else who does what the verb before says, else who stands nearest. */
    private @Nullable Argument namedOrShared(Cue trigger) {
        Argument named = parted.included(trigger);
        named = named == null ? parted.beforeAside(trigger) : named;
        if (named != null) {
            return named;
        }
        Argument shared = sharedSubject(trigger);
        Argument found = shared != null ? shared : nearest.before(trigger, group -> true);
        boolean listed = found == null && isAfterStop(around.skipBack(trigger.from()));
        if (listed) {
            return mainSubject(trigger);
        }
        return found == null && trigger.from() - scene.start() <= INTRODUCTION ? afterComma(trigger) : found;
    }

    /** "Before meeting X, A went to Y": a clause that a preposition opens has the subject of the clause after the comma. */
    private @Nullable Argument introduced(Cue trigger) {
        int at = around.skipBack(trigger.from());
        boolean opens = scene.syntaxEndingAt("preposition", at) != null || scene.syntaxEndingAt("clause", at) != null;
        if (!opens) {
            return null;
        }
        Argument after = afterComma(trigger);
        boolean first = scene.groups().stream()
                .noneMatch(
                        group -> group.to() <= at && scene.governor(group.from()) == null && Arguments.canAct(group));
        if (after == null || scene.governor(after.group().from()) != null) {
            return null;
        }
        return first || scene.predicates().beginAt(after.group().to()) ? after : null;
    }

    /** The person named as head of a delegation before a place in the sentence. */
    @Nullable Argument leader(int before) {
        Argument found = null;
        for (Cue cue : scene.syntax("leader")) {
            Mention head = cue.named("person");
            if (head != null && cue.to() <= before && before - cue.to() < Surroundings.FAR * 2) {
                found = new Argument(ActorGroup.of(head), 1, "heads the delegation");
            }
        }
        return found;
    }

    /** The subject that stands right before the verb but for auxiliaries and dates. */
    @Nullable Argument adjacentSubject(Cue trigger) {
        int at = around.skipBack(trigger.from());
        for (ActorGroup group : scene.groups()) {
            boolean adjacent = group.to() == at || group.to() == at - 1 && around.isComma(at - 1);
            boolean relative = scene.hasSyntax("who", group.to(), trigger.from());
            if (adjacent && (relative || scene.governor(group.from()) == null) && Arguments.canAct(group)) {
                return new Argument(group, 1, "subject right before the verb");
            }
        }
        return null;
    }

    /** "X, the friend of Y, met Z": whoever stands before what is said of him between two commas. */
    private @Nullable Argument interrupted(Cue trigger) {
        int close = around.skipBack(trigger.from()) - 1;
        if (!around.isComma(close)) {
            return null;
        }
        for (ActorGroup group : scene.groups()) {
            boolean opens = group.to() < close && around.isComma(group.to()) && close - group.to() <= Surroundings.FAR;
            boolean plain = opens
                    && isFirst(around.beforeArticles(group.from()))
                    && group.members().size() == 1
                    && !scene.hasVerbBetween(group.to(), close)
                    && scene.syntaxEndingAt("and", close) == null;
            if (plain && around.commas(group.to() + 1, close) == 0 && Arguments.canAct(group)) {
                return new Argument(group, 0.95, "subject before an apposition");
            }
        }
        return null;
    }

    /** Whether a token begins the sentence, or follows the comma after the words that introduce it: "besides X, Y". */
    private boolean isFirst(int token) {
        boolean introduced = scene.syntax("preposition").stream().anyMatch(cue -> cue.from() == 0);
        return token == 0 || introduced && around.isComma(token - 1);
    }

    private @Nullable Argument mainSubject(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            if (group.to() <= trigger.from() && scene.governor(group.from()) == null && Arguments.canAct(group)) {
                return new Argument(group, 0.9, "subject of the main clause");
            }
        }
        return afterComma(trigger);
    }

    /** The subject that follows an introductory clause: "before visiting X, A met B". */
    @Nullable Argument afterComma(Cue trigger) {
        for (ActorGroup group : scene.groups()) {
            boolean comma = group.from() > trigger.to() && around.isComma(around.beforeArticles(group.from()) - 1);
            if (comma && Arguments.canAct(group) && !around.isWherePlaceLies(group)) {
                return new Argument(group, 0.8, "subject after the introductory clause");
            }
        }
        return null;
    }

    /** Where "and", a word of purpose or "before" stands right before the trigger, the subject of the trigger before it. */
    private @Nullable Argument sharedSubject(Cue trigger) {
        int at = around.skipBack(trigger.from());
        boolean purpose = scene.syntaxEndingAt("for", at) != null;
        boolean clause = scene.syntaxEndingAt("clause", at) != null;
        boolean further = isAfterStop(at) || clause;
        if (scene.syntaxEndingAt("and", at) == null && !around.isComma(at - 1) && !purpose && !further) {
            return null;
        }
        Cue before = null;
        for (Cue other : scene.triggers()) {
            if (other.isAct()
                    && other.to() < trigger.from()
                    && other.to() <= at
                    && (before == null || other.from() > before.from())) {
                before = other;
            }
        }
        if (before == null || before.isNoun()) {
            return clause ? opener(at) : null;
        }
        Argument subject = subject(before);
        return subject == null
                ? null
                : new Argument(
                        subject.group(),
                        subject.score() * 0.95,
                        "shares the subject of \"" + scene.text(before) + "\"");
    }

    /** "A praised B after meeting C": who opens the sentence in which such a clause closes. */
    private @Nullable Argument opener(int clause) {
        for (ActorGroup group : scene.groups()) {
            boolean free = group.to() <= clause && scene.governor(group.from()) == null && Arguments.canAct(group);
            if (free) {
                boolean opens = isFirst(around.beforeArticles(group.from()))
                        && !scene.hasSyntax("break", group.to(), clause)
                        && !scene.hasSyntax("stop", group.to(), clause)
                        && !scene.hasSyntax("relative", group.to(), clause);
                return opens ? new Argument(group, 0.9, "subject of the clause before") : null;
            }
        }
        return null;
    }

    /** Whether a token begins a clause after a semicolon: "A held talks with B; called on C". */
    private boolean isAfterStop(int at) {
        return scene.syntax("stop").stream().anyMatch(stop -> stop.to() == at);
    }

    /** Whether a verb stands where its subject may be left out: first in a clause, and in a language that does so. */
    boolean lacksSubject(Cue verb) {
        int at = around.beforeArticles(around.skipBack(verb.from()));
        return at == 0
                || at == scene.start()
                || scene.canDropSubjects()
                        && (around.isComma(at - 1)
                                || !scene.annotated().token(at - 1).isWord());
    }

    /** Whether a verb of some frame stands right before a group, which is then rather its object. */
    private boolean isObject(ActorGroup group) {
        int at = around.beforeArticles(group.from());
        return scene.triggers().stream()
                .anyMatch(trigger -> trigger.isAct() && trigger.to() == at && !trigger.isNoun());
    }

    /**
     * Who the whole sentence is about, as seen from a noun in it: the first group before that nothing governs and that passes
     * a test, else the subject after the introductory clause.
     */
    @Nullable Argument subjectOfSentence(Cue noun, Predicate<ActorGroup> test) {
        ActorGroup object = null;
        int clause = afterContrast(noun.from());
        for (ActorGroup group : scene.groups()) {
            boolean free = group.to() <= noun.from() && group.from() >= clause && scene.governor(group.from()) == null;
            if (free && Arguments.canAct(group) && test.test(group)) {
                if (!isObject(group)) {
                    return new Argument(group, 0.9, "subject of the sentence");
                }
                object = object == null ? group : object;
            }
        }
        Argument after = afterComma(noun);
        if (after != null && test.test(after.group())) {
            return after;
        }
        return object == null ? null : new Argument(object, 0.85, "object of the sentence");
    }

    /** Where the clause that a token stands in begins after a word such as "while", with a subject of its own; else 0. */
    private int afterContrast(int token) {
        int begin = 0;
        for (Cue contrast : scene.syntax("contrast")) {
            boolean subject = contrast.to() <= token
                    && scene.groups().stream()
                            .anyMatch(group -> around.beforeArticles(group.from()) == contrast.to()
                                    && group.to() <= token
                                    && Arguments.canAct(group));
            begin = subject ? contrast.to() : begin;
        }
        return begin;
    }

    /** The nearest group before a verb that nothing governs and that passes a test, also where a slot names who acts. */
    @Nullable Argument before(Cue trigger, Predicate<ActorGroup> test) {
        return nearest.before(trigger, test);
    }
}
