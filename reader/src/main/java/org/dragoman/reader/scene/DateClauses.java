package org.dragoman.reader.scene;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.time.TimeExpression;
import org.dragoman.reader.token.Token;

/** Tells which dates of a sentence belong to a clause of their own, and date nothing outside it however near it stands. */
public final class DateClauses {
    /** Words besides names from a day to the verb of what is said on it. */
    private static final int SPEAKER = 8;
    /** Words from a date to the noun that it is put before: "since their November trade talks". */
    private static final int BESIDE = 1;
    /** Words from "since" to the date of the clause that it opens. */
    private static final int LONGEST_SINCE = 12;
    /** Words from an act to the day that is said of it right behind. */
    private static final int OWN_DAY = 4;
    /** Tokens between the verb of a report and its day: "told reporters in a statement on". */
    private static final int REPORT = 7;

    private final Scene scene;
    private final ClausesOpenedByDate opened;

    DateClauses(Scene scene) {
        this.scene = scene;
        this.opened = new ClausesOpenedByDate(scene);
    }

    /** Whether a date is that of another clause than a stretch stands in. */
    boolean isOfAnother(Mention date, int from, int to) {
        boolean before = date.to() <= from;
        int start = before ? date.to() : Math.min(date.from(), to);
        int end = before ? from : Math.max(date.from(), to);
        boolean elsewhere = before
                ? isDayOfSpeech(start, end) || isOfReported(start, end)
                : isOfSpeech(start, end)
                        || isOfObjectClause(start, date.from())
                        || isOfParticiple(date, from)
                        || isOfMainClause(scene, from, to, date.from())
                        || isOfWhatIsToCome(start, end);
        return elsewhere
                || scene.predicates().insertions().partsDate(date, from)
                || isQuoted(before, start, end)
                || opened.part(date, from, to)
                || isDayOfReport(date)
                || isDayOfClosingReport(date, to)
                || isOfClauseSince(date, from, to)
                || isOfBackdrop(date, to)
                || isOfHappening(date, from, to);
    }

    /** "The visit takes place as the two sides prepare to mark 25 years in 2019": a date of what else goes on at that time. */
    private boolean isOfBackdrop(Mention date, int to) {
        return scene.syntax("backdrop").stream()
                .anyMatch(backdrop -> backdrop.from() >= to
                        && backdrop.to() <= date.from()
                        && !scene.hasSyntax("stop", backdrop.to(), date.from()));
    }

    /**
     * "After the visit to A, X will go to B on Thursday": whether a date stands behind the comma that closes a phrase in which a
     * sentence tells at first what came before.
     */
    private static boolean isOfMainClause(Scene scene, int from, int to, int date) {
        return opensSequel(scene, from) && scene.hasComma(to, date) && scene.hasVerbBetween(to, date);
    }

    /** Whether a token stands in a phrase at the head of a sentence that tells before or after what something happened. */
    public static boolean opensSequel(Scene scene, int from) {
        return Stream.of("sequel", "sequence", "opening-sequel")
                .flatMap(part -> scene.syntax(part).stream())
                .anyMatch(cue -> cue.from() <= 1 && cue.from() <= from && !scene.hasComma(cue.from(), from));
    }

    /**
     * "After visiting A on Monday, X flew to B on Wednesday": whether a date stands in a phrase that opens the sentence with what
     * came before, where another day is said of what follows.
     */
    boolean isOfOpening(Mention date, int from, int to) {
        return opensSequel(scene, date.from())
                && scene.hasComma(date.to(), from)
                && scene.annotated().mentions(Kind.DATE).stream()
                        .anyMatch(other -> other.from() >= to
                                && DateResolution.isEvent(other)
                                && scene.isOnePhrase(to, other.from(), OWN_DAY)
                                && !isOfAnother(other, from, to));
    }

    /** Whether a date stands in quotation marks, and the stretch beside them: {@code "We meet in May," said X in Paris}. */
    private boolean isQuoted(boolean before, int start, int end) {
        List<Token> marks = scene.annotated().sentence().tokens().subList(start, end).stream()
                .filter(token -> token.is("\""))
                .toList();
        if (marks.size() % 2 == 0) {
            return false;
        }
        return before
                ? marks.get(0).closesQuotation()
                : !marks.get(marks.size() - 1).closesQuotation();
    }

    /**
     * "A and B (relations since 1961) signed accords": whether a date stands in brackets in which something of its own is told,
     * and a token outside them.
     */
    static boolean isOfAside(Scene scene, Mention date, int token) {
        int open = -1;
        for (int at = 0; at < date.from(); at++) {
            open = scene.annotated().token(at).is("(")
                    ? at
                    : scene.annotated().token(at).is(")") ? -1 : open;
        }
        int close = open < 0 ? -1 : scene.signBetween(")", date.to(), scene.size());
        boolean outside = close >= 0 && (token < open || token > close);
        boolean since = date.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.SINCE;
        int from = open;
        return outside
                && (since && date.from() > open + 1
                        || scene.triggers().stream().anyMatch(told -> told.from() > from && told.to() <= close));
    }

    /** "The third to do so, after A (1994)": a date in brackets that belongs to one who did the same before. */
    public static boolean isOfPredecessor(Scene scene, Mention date) {
        int open = date.from() - 1;
        return open > 0
                && scene.annotated().token(open).is("(")
                && scene.actors().stream()
                        .filter(actor -> actor.to() == open)
                        .anyMatch(actor -> scene.isGoverned(actor.from(), "preposition", "sequel"));
    }

    /** Whether somebody says on the day before a stretch that something will be: "on Monday X said that Y would come". */
    private boolean isDayOfSpeech(int start, int end) {
        return scene.syntax("saying").stream()
                .anyMatch(saying -> saying.from() >= start
                        && saying.to() <= end
                        && (saying.from() - start <= 1 || scene.plainTokens(start, saying.from()) <= SPEAKER)
                        && scene.hasSyntax("planned", saying.to(), end));
    }

    /** "We met in May," said X after the talks with Y: whether a day stands in what was said before a stretch that tells where. */
    private boolean isOfReported(int start, int end) {
        return scene.syntax("closing-report").stream()
                .anyMatch(report -> report.from() >= start && report.to() <= end && !scene.hasComma(report.to(), end));
    }

    /** Whether somebody says in a stretch that something else will be: "after the talks, X said that Y would come in May". */
    private boolean isOfSpeech(int start, int end) {
        return scene.syntax("saying").stream()
                .anyMatch(saying ->
                        saying.from() >= start && saying.to() <= end && scene.hasSyntax("planned", saying.to(), end));
    }

    /** "X, who has arrived, is to be received on Thursday": the date of another act, still to come, in the next clause. */
    private boolean isOfWhatIsToCome(int start, int end) {
        return scene.syntax("planned").stream()
                .anyMatch(planned -> planned.from() > start
                        && scene.annotated().token(planned.from() - 1).is(",")
                        && scene.triggers().stream()
                                .anyMatch(act -> act.isAct() && act.from() >= planned.to() && act.from() < end));
    }

    /** "X announced on Monday that Y would come": a day between the verb of a report and the word that opens what it says. */
    private boolean isDayOfReport(Mention mention) {
        boolean opens = scene.syntax("relative").stream().anyMatch(that -> that.from() == mention.to());
        return opens
                && scene.syntax("reporting").stream()
                        .anyMatch(verb -> verb.to() <= mention.from()
                                && mention.from() - verb.to() <= SPEAKER
                                && !scene.hasTriggerBetween(verb.to(), mention.from()));
    }

    /** "X will visit Y, the ministry said on Monday": the day of the report that closes a sentence on what is still to come. */
    private boolean isDayOfClosingReport(Mention mention, int to) {
        return scene.syntax("reporting").stream()
                .anyMatch(verb -> verb.from() > to
                        && verb.to() <= mention.from()
                        && scene.plainTokens(verb.to(), mention.from()) <= REPORT
                        && scene.hasComma(to, verb.from())
                        && !scene.hasComma(verb.to(), mention.from())
                        && !scene.hasTriggerBetween(verb.to(), mention.from())
                        && !scene.hasSyntax("planned", verb.to(), mention.from())
                        && tellsWhatIsToCome(verb.from()));
    }

    /** Whether the words before a token speak of what is to come: by a word for that, or by the form of a verb. */
    private boolean tellsWhatIsToCome(int end) {
        return scene.hasSyntax("planned", scene.start(), end)
                || IntStream.range(scene.start(), end).anyMatch(scene.predicates()::showsFuture);
    }

    /** "His first visit since he took power in 2019": a date that says since when dates nothing outside that clause. */
    private boolean isOfClauseSince(Mention mention, int from, int to) {
        boolean interval = mention.value() instanceof TimeExpression time && time.form() == TimeExpression.Form.BETWEEN;
        return !interval
                && scene.syntax("ever-since").stream()
                        .anyMatch(since -> since.to() <= mention.from()
                                && mention.from() - since.to() <= LONGEST_SINCE
                                && !scene.hasComma(since.to(), mention.from())
                                && !(from >= since.to() && (to <= mention.from() || from - mention.to() <= BESIDE)));
    }

    /** Whether a date is that of an election or attack, or of a summit that is prepared, beside which it stands. */
    private boolean isOfHappening(Mention mention, int from, int to) {
        return scene.syntax("happening").stream()
                .anyMatch(cue -> cue.from() <= mention.from() && cue.to() >= mention.to() && !cue.overlaps(from, to));
    }

    /** "The plan for the partnership that the two countries set up last December": the date of a clause with a subject of its own. */
    private boolean isOfObjectClause(int start, int end) {
        return scene.syntax("relative").stream()
                .anyMatch(that -> that.from() >= start
                        && that.to() < end
                        && scene.actors().stream()
                                .anyMatch(subject -> subject.from() >= that.to()
                                        && subject.from() - that.to() <= 1
                                        && subject.to() <= end));
    }

    /** "A statement on the accord, signed in 2013,": a date right after a participle dates only the noun that this is of. */
    private boolean isOfParticiple(Mention mention, int from) {
        for (Cue participle : scene.cues()) {
            int comma = participle.from() - 1;
            boolean here = comma > from
                    && participle.part().equals("change")
                    && participle.to() <= mention.from()
                    && mention.from() - participle.to() <= 1
                    && scene.annotated().token(comma).is(",");
            if (here && !isOfOwnFrame(participle, from) && hasNounBetween(from, comma)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle can be one of the trigger at a token: texts are signed, and partnerships as well. */
    private boolean isOfOwnFrame(Cue participle, int trigger) {
        return scene.triggers().stream()
                .filter(other -> other.from() == trigger)
                .anyMatch(other -> scene.cues(other.frame(), "change").stream()
                        .anyMatch(change -> change.from() == participle.from()));
    }

    private boolean hasNounBetween(int from, int comma) {
        return scene.triggers().stream().anyMatch(other -> other.from() > from && other.to() <= comma);
    }
}
