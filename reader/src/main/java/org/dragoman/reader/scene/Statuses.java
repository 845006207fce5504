package org.dragoman.reader.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.time.Anchor;
import org.dragoman.reader.time.CalendarDate.Grain;
import org.dragoman.reader.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Tells whether what a trigger speaks of happened, will happen, is wanted or is denied, from the words before it and its date. */
public final class Statuses {
    private static final int REACH = 9;
    private static final int REACH_OF_PAST = 5;
    /** Words that are no names from a noun to the verb that it is the subject of. */
    private static final int FAR_OF_VERB = 4;
    /** Words such as adjectives from "since their" to the noun. */
    private static final int FAR_OF_NOUN = 2;
    /** Words from one verb of a list to the next. */
    private static final int REACH_OF_LIST = 30;

    /** Days after one day of what lasts on which it may still go on, where the words say that it does. */
    private static final int LONGEST_STAY = 10;

    private static final int REACH_OF_CONDITION = 14;

    private final Scene scene;
    private final Circumstances circumstances;
    private final Denials denials;

    Statuses(Scene scene) {
        this.scene = scene;
        this.circumstances = new Circumstances(scene);
        this.denials = new Denials(scene);
    }

    /** What the words say, before any date is looked at. */
    public Status said(Cue trigger) {
        String set = trigger.setting("status", "");
        if (denials.isDenied(trigger)) {
            return Status.DENIED;
        }
        if (!set.isEmpty()) {
            return Status.of(set);
        }
        if (isOccasionOfSpeech(trigger) || isRecalled(trigger)) {
            return Status.DONE;
        }
        if (isNear("proposed", trigger, REACH) && !circumstances.isOfPast(trigger)) {
            return Status.PROPOSED;
        }
        if (isNear("planned", trigger, REACH) && !isToldOfLate(trigger)
                || isFutureForm(trigger)
                || circumstances.isOfFuture(trigger)) {
            return Status.PLANNED;
        }
        if (isNear("ongoing", trigger, REACH)) {
            return Status.ONGOING;
        }
        return sharesAuxiliary(trigger) || circumstances.isAnnounced(trigger) ? Status.PLANNED : Status.DONE;
    }

    /** "Will meet X for the first time since their talks": whether words right before a noun say that it has been. */
    private boolean isRecalled(Cue trigger) {
        return trigger.isNoun()
                && scene.syntax("recalled").stream()
                        .anyMatch(since -> since.to() <= trigger.from()
                                && trigger.from() - since.to() <= FAR_OF_NOUN
                                && !scene.hasVerbBetween(since.to(), trigger.from()));
    }

    /** "Said, on meeting X, that he would come": whether words before a trigger say that it is where something was said. */
    private boolean isOccasionOfSpeech(Cue trigger) {
        return scene.syntax("told-at").stream()
                .anyMatch(told ->
                        told.from() < trigger.from() && told.to() >= trigger.from() && told.to() < trigger.to());
    }

    /** "Will visit A and hold talks in B": the plain form of a verb that goes on a list takes the auxiliary of the first. */
    private boolean sharesAuxiliary(Cue trigger) {
        boolean plain = !trigger.isNoun() && isPlain(trigger);
        boolean listed = plain
                && (scene.syntaxEndingAt("and", trigger.from()) != null
                        || isAfterComma(trigger)
                        || scene.hasSyntax("and", trigger.from(), trigger.from() + 1));
        if (!listed) {
            return false;
        }
        Cue first = null;
        for (Cue other : scene.triggers()) {
            boolean before =
                    other.to() <= trigger.from() && trigger.from() - other.to() <= REACH_OF_LIST && other.isVerb();
            first = before && (first == null || other.from() > first.from()) ? other : first;
        }
        return first != null
                && isPlain(first)
                && isFreePath(first.to(), trigger.from())
                && said(first) == Status.PLANNED;
    }

    /** "Is due to see X, whom he last met in May": whether a verb in the past tells more of somebody in a clause of its own. */
    private boolean isToldOfLate(Cue trigger) {
        if (trigger.isNoun() || !scene.pack().verbsHaveTense() || !isPastForm(trigger)) {
            return false;
        }
        int from = Math.max(0, trigger.from() - REACH_OF_PAST);
        return isInClause(from, trigger)
                && words("planned", trigger).stream()
                        .noneMatch(cue -> cue.overlaps(trigger.from(), trigger.to())
                                || cue.to() <= trigger.from() && !isInClause(cue.to(), trigger));
    }

    /** Whether a word such as "whom" begins a clause between a token and a verb. */
    private boolean isInClause(int from, Cue verb) {
        return scene.hasSyntax("relative", from, verb.from()) || scene.hasSyntax("who", from, verb.from());
    }

    /** Whether a verb trigger begins with the form that follows an auxiliary. */
    private boolean isPlain(Cue trigger) {
        if (!scene.pack().verbsHaveTense()) {
            return true;
        }
        int at = scene.hasSyntax("and", trigger.from(), trigger.from() + 1) ? trigger.from() + 1 : trigger.from();
        return at < scene.size()
                && scene.pack()
                        .plainForms()
                        .contains(scene.annotated().token(at).norm());
    }

    private boolean isAfterComma(Cue trigger) {
        return trigger.from() > 0 && scene.annotated().token(trigger.from() - 1).is(",");
    }

    /** Whether a word of the trigger ends as the language's future does. */
    private boolean isFutureForm(Cue trigger) {
        for (int at = trigger.from(); at < trigger.to(); at++) {
            boolean name =
                    scene.annotated().isCovered(at, Mention.Kind.PLACE, Mention.Kind.COUNTRY, Mention.Kind.PERSON);
            if (!isOfDate(at)
                    && !name
                    && scene.pack().isFuture(scene.annotated().token(at).norm())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the first verb of the trigger ends as the language's past does, where it can be told by that; what looks like a
     * verb behind it is most often a noun.
     */
    private boolean isPastForm(Cue trigger) {
        List<String> endings = scene.pack().pastForms();
        if (endings.isEmpty()) {
            return true;
        }
        for (int at = trigger.from(); at < trigger.to(); at++) {
            String word = scene.annotated().token(at).norm();
            boolean told = scene.pack().toldForms().contains(word);
            boolean past = !isOfDate(at) && (told || FramePack.hasEnding(word, endings));
            boolean auxiliary = scene.pack().perfectAuxiliaries().contains(word);
            boolean present = !auxiliary && scene.pack().presentForms().contains(word);
            if (past || present) {
                return past && !present;
            }
        }
        return false;
    }

    private boolean isOfDate(int token) {
        return scene.annotated().isCovered(token, Mention.Kind.DATE);
    }

    /** Whether it is only supposed, asked or wished, so that nothing is claimed. */
    public boolean isHypothetical(Cue trigger) {
        return isNear("hypothetical", trigger, REACH_OF_CONDITION);
    }

    /** Whether nothing is claimed of an event: it is only supposed, or it merely did not happen. */
    public boolean isUntold(Cue trigger) {
        return isHypothetical(trigger) || denials.isAbsence(trigger);
    }

    private boolean isNear(String part, Cue trigger, int reach) {
        for (Cue cue : words(part, trigger)) {
            if (isDate(cue) || isOfName(cue) || isOfHost(cue) || !isOfVoice(trigger, cue)) {
                continue;
            }
            boolean inside = cue.overlaps(trigger.from(), trigger.to()) && cue.to() <= trigger.to();
            int far = Integer.parseInt(cue.setting("reach", String.valueOf(reach)));
            boolean onlyAfter = cue.setting("side", "before").equals("after");
            boolean before = !onlyAfter && cue.to() <= trigger.from() && trigger.from() - cue.to() <= far;
            if (inside || before && isFreePath(cue.to(), trigger.from())) {
                return true;
            }
            boolean after = onlyAfter
                    && cue.from() >= trigger.to()
                    && cue.from() - trigger.to() <= far
                    && isPredicateOf(trigger, cue);
            if (after && isFreePath(trigger.to(), cue.from())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can be said of a trigger: some are said only of nouns, or of verbs. */
    private static boolean isOfVoice(Cue trigger, Cue cue) {
        String voice = cue.setting("voice", "");
        return voice.isEmpty() || voice.equals(trigger.setting("voice", "active"));
    }

    /** Whether a word after a trigger is said of it: one that is only said of nouns has no other act between. */
    private boolean isPredicateOf(Cue trigger, Cue cue) {
        return cue.setting("voice", "").isEmpty() || !scene.hasVerbBetween(trigger.to(), cue.from());
    }

    /** The words of the language of a class, and those that the trigger's own frame adds to it. */
    private List<Cue> words(String part, Cue trigger) {
        List<Cue> words = new ArrayList<>(scene.syntax(part));
        words.addAll(scene.cues(trigger.frame(), part));
        return words;
    }

    /** A word that is the name of a month here. */
    private boolean isDate(Cue cue) {
        return cue.match().length() == 1 && scene.annotated().isCovered(cue.from(), Mention.Kind.DATE);
    }

    /** "At the invitation of X": a word within those that name the host. */
    private boolean isOfHost(Cue cue) {
        return scene.syntax("host").stream()
                .anyMatch(host -> host.setting("accepted", "").isEmpty()
                        && host.from() <= cue.from()
                        && host.to() >= cue.to()
                        && host.match().length() > cue.match().length());
    }

    /** A word with a capital that heads a name here: "the Future of A Forum". */
    private boolean isOfName(Cue cue) {
        boolean capital = cue.from() > 0 && scene.annotated().token(cue.from()).isCapitalized();
        return capital && scene.syntax("of").stream().anyMatch(of -> of.from() == cue.to());
    }

    private boolean isFreePath(int from, int to) {
        return isFreePath(scene, from, to);
    }

    /** Whether no word between two tokens begins another clause. */
    static boolean isFreePath(Scene scene, int from, int to) {
        return !scene.hasSyntax("break", from, to)
                && !scene.hasSyntax("stop", from, to)
                && !scene.predicates().insertions().part(from - 1, to);
    }

    /** The side of the publication that a trigger speaks of, by its own tense where its rule sets one. */
    public Anchor.Direction tense(Cue trigger, Status status) {
        String set = trigger.setting("tense", "");
        if (!set.isEmpty()) {
            return isApposedToPast(trigger)
                    ? Anchor.Direction.PAST
                    : Anchor.Direction.valueOf(set.toUpperCase(Locale.ROOT));
        }
        return switch (status) {
            case PLANNED, PROPOSED -> Anchor.Direction.FUTURE;
            case ONGOING -> Anchor.Direction.PRESENT;
            case DONE -> isPast(trigger) ? Anchor.Direction.PAST : presentOrUnknown(trigger);
            case DENIED -> Anchor.Direction.UNKNOWN;
        };
    }

    /** "X, on a visit to A, met Y on Friday": what is only put beside a name is of the time that the verb tells of. */
    private boolean isApposedToPast(Cue trigger) {
        return trigger.setting("subject", "").equals("apposed")
                && scene.triggers().stream()
                        .anyMatch(other -> other.from() >= trigger.to()
                                && !other.isNoun()
                                && isPast(other)
                                && isFreePath(trigger.to(), other.from()));
    }

    /** A verb that shows no past in a language where it would is told in the present; of a noun nobody can tell. */
    private Anchor.Direction presentOrUnknown(Cue trigger) {
        boolean noun = trigger.isNoun();
        boolean shown = !scene.pack().pastForms().isEmpty();
        return shown && !noun ? Anchor.Direction.PRESENT : Anchor.Direction.UNKNOWN;
    }

    /**
     * A verb has the past where its language marks it by form, or where a word of the past is near; a noun where the verb that
     * it is the subject of has it: "the trip to A in April was the first".
     */
    private boolean isPast(Cue trigger) {
        if (trigger.isNoun()) {
            return isSubjectOfPast(trigger) || isRecalled(trigger);
        }
        return scene.pack().verbsHaveTense() && isPastForm(trigger) || isNear("past", trigger, REACH_OF_PAST);
    }

    private boolean isSubjectOfPast(Cue trigger) {
        boolean free = scene.governor(trigger.from()) == null;
        return free
                && scene.syntax("told-past").stream()
                        .anyMatch(verb -> verb.from() >= trigger.to()
                                && scene.plainTokens(trigger.to(), verb.from()) <= FAR_OF_VERB
                                && !scene.hasSyntax("break", trigger.to(), verb.from())
                                && !scene.hasComma(trigger.to(), verb.from()));
    }

    /** The day that something is worked out to be on; what is still to come is not of a day before publication. */
    public Edtf notPassed(Status said, Edtf day) {
        Edtf published = scene.discourse().published();
        boolean toCome = said == Status.PLANNED || said == Status.PROPOSED;
        boolean passed = toCome
                && published != null
                && published.grain() == Grain.DAY
                && day.lastDay().isBefore(published.firstDay());
        return passed && published != null ? published : day;
    }

    /**
     * The status once the date is known: what lies after publication is planned, what lies before it is done. What is told on
     * its last day is over, unless the words say that it goes on.
     */
    public Status dated(Status said, @Nullable Edtf when, boolean lasts) {
        Edtf published = scene.discourse().published();
        if (when == null || published == null || published.grain() != Grain.DAY || said == Status.DENIED) {
            return said;
        }
        LocalDate day = published.firstDay();
        if (when.firstDay().isAfter(day)) {
            return said == Status.PROPOSED ? said : Status.PLANNED;
        }
        if (when.lastDay().isBefore(day)) {
            boolean begun = lasts
                    && !when.isInterval()
                    && !when.lastDay().plusDays(LONGEST_STAY).isBefore(day);
            return said == Status.PROPOSED || said == Status.ONGOING && begun ? said : Status.DONE;
        }
        boolean within = lasts
                && said == Status.DONE
                && when.isInterval()
                && when.lastDay().isAfter(day);
        return within ? Status.ONGOING : said;
    }
}
