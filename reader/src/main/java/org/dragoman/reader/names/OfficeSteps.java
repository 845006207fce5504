package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** The verbs of one sentence by which somebody comes to an office or leaves it, and what stands around them. */
final class OfficeSteps {
    /** Tokens from a word such as "if" to the verb that it leaves open. */
    private static final int FARTHEST_SUPPOSITION = 12;

    private final Annotated sentence;
    private final NamesGrammar grammar;
    private final OfficesAndNames around;
    private final List<Token> tokens;
    private final List<OfficeStep> steps;
    private final List<OfficeStep> empty = new ArrayList<>(0);

    OfficeSteps(Annotated sentence, NamesGrammar grammar, OfficesAndNames around, boolean anybody) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.around = around;
        this.tokens = sentence.sentence().tokens();
        this.steps = anybody ? told() : List.of();
    }

    private List<OfficeStep> told() {
        List<Match> matches = grammar.steps().find(sentence);
        if (matches.isEmpty()) {
            return List.of();
        }
        List<OfficeStep> told = new ArrayList<>(matches.size());
        for (Match match : matches) {
            OfficeStep step = OfficeStep.of(match);
            boolean nothing = step.is(OfficeStep.Order.STEP_NOTHING) || isSupposed(match.from());
            if (!step.is(OfficeStep.Order.NO_STEP)) {
                (nothing ? empty : told).add(step);
            }
        }
        return told;
    }

    /** The offices that nobody comes to or leaves, for it is denied or only possible. */
    List<OfficePhrase> ofNobody() {
        List<OfficePhrase> offices = new ArrayList<>(empty.size());
        for (OfficeStep step : empty) {
            OfficePhrase office = officeOf(step);
            if (office != null && around.nameStartingAt(around.afterTitles(office.to())) == null) {
                offices.add(office);
            }
        }
        return offices;
    }

    /** Whether a word such as "if" stands before a verb. */
    private boolean isSupposed(int verb) {
        for (int at = verb - 1;
                at >= Math.max(0, verb - FARTHEST_SUPPOSITION)
                        && !tokens.get(at).is(";");
                at--) {
            if (grammar.listed("suppositions", tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The verb of an order that begins at a token, or null. */
    @Nullable OfficeStep startingAt(int token, OfficeStep.Order order) {
        for (OfficeStep step : steps) {
            if (step.from() == token && step.is(order)) {
                return step;
            }
        }
        return null;
    }

    /** The verb of an order that ends right before a token, or with nothing but an article or a courtesy word between. */
    @Nullable OfficeStep endingAt(int token, OfficeStep.Order order) {
        for (OfficeStep step : steps) {
            if (step.is(order) && step.to() <= token && isPassedOver(step.to(), token)) {
                return step;
            }
        }
        return null;
    }

    private boolean isPassedOver(int from, int to) {
        int at = from;
        while (at < to) {
            int next = afterFiller(at);
            if (next == at) {
                return false;
            }
            at = next;
        }
        return at == to;
    }

    /** The office that begins at a token or behind nothing but words such as "the post of the first"; null where none does. */
    @Nullable OfficePhrase officeFrom(int token) {
        int at = token;
        while (at < tokens.size()) {
            OfficePhrase office = around.officeStartingAt(at);
            if (office != null) {
                return office;
            }
            int next = afterFiller(at);
            if (next == at) {
                return null;
            }
            at = next;
        }
        return null;
    }

    /** The office behind a verb; a word for it that also tells more of an office may be the first of those for the office. */
    @Nullable OfficePhrase officeOf(OfficeStep step) {
        for (int at = step.to() - 1; at >= step.from(); at--) {
            OfficePhrase office = around.officeStartingAt(at);
            if (office != null && office.to() > step.to()) {
                return office;
            }
        }
        return officeFrom(step.to());
    }

    /** The office that words such as "as" tie to what stands before a token, or that follows at once; null where none does. */
    @Nullable OfficePhrase officeTiedTo(int token) {
        PhraseIndex.Hit<String> tie = grammar.listed("office-ties", tokens, token);
        return tie == null ? around.officeStartingAt(token) : officeFrom(tie.to());
    }

    /** The office before words that tie it to somebody who is named from a token on; null where none stands there. */
    @Nullable OfficePhrase officeOwnedFrom(int token) {
        int tie = grammar.listedBefore("office-owners", tokens, token);
        return tie < 0 ? null : around.officeEndingAt(tie);
    }

    private int afterFiller(int at) {
        for (String list : List.of("posts", "skips", "titles")) {
            PhraseIndex.Hit<String> hit = grammar.listed(list, tokens, at);
            if (hit != null) {
                return hit.to();
            }
        }
        return sentence.isCovered(at, Mention.Kind.ORDINAL) ? at + 1 : at;
    }

    /** Whether what a verb says ends with it: a sign, a day or words for when, why and by whom follow. */
    boolean isClosed(OfficeStep step) {
        int at = step.to();
        if (step.undated() || step.office() != null) {
            return true;
        }
        return at >= tokens.size() || !isTie(step) && isClosedAt(at);
    }

    /** Whether the last of the words tie an office to them, so that they say nothing without it. */
    private boolean isTie(OfficeStep step) {
        return grammar.listedBefore("office-ties", tokens, step.to()) >= step.from();
    }

    private boolean isClosedAt(int at) {
        return !tokens.get(at).isWord() && !tokens.get(at).isHyphen()
                || sentence.isCovered(at, Mention.Kind.DATE)
                || grammar.listed("step-ends", tokens, at) != null;
    }
}
