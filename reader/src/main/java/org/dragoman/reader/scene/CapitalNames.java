package org.dragoman.reader.scene;

import java.util.List;
import org.dragoman.reader.token.Token;

/**
 * Tells by their capitals where names end in a language that puts modifiers before nouns: "the Energy Task Force reports" goes
 * on as a sentence, "the Energy Forum for Asia" as a name.
 */
public final class CapitalNames {
    private static final List<String> TIES =
            List.of("of", "for", "to", "in", "with", "by", "preposition", "skip", "about", "between", "and");

    private final Scene scene;

    /** For the names of a sentence. */
    public CapitalNames(Scene scene) {
        this.scene = scene;
    }

    /** Whether a token, behind the noun of a name, begins what is said of it: a word in small letters that ties nothing to it. */
    public boolean endBefore(int at) {
        return isSaidOf(at, at) && !scene.annotated().token(at - 1).isAllCapitals();
    }

    /** Whether it does so behind an "and", a comma or a dash: "the Energy Forum for Asia and met the ministers". */
    public boolean endAtJoint(int at) {
        int before = at < 2 ? at : beforeJoint(at);
        return before < at && isSaidOf(at, before);
    }

    private boolean isSaidOf(int at, int before) {
        if (!scene.pack().modifiersStandBefore()
                || before < 2
                || !isSmall(scene.annotated().token(at))) {
            return false;
        }
        Token last = scene.annotated().token(before - 1);
        return last.isWord() && last.isCapitalized() && !isTie(at);
    }

    private static boolean isSmall(Token token) {
        return token.isWord()
                && !token.isCapitalized()
                && Character.isLetter(token.text().codePointAt(0));
    }

    /** Back over an "and", a comma or a dash that joins what begins at a token to what stands before. */
    private int beforeJoint(int at) {
        int before = at;
        Cue and = scene.syntaxEndingAt("and", before);
        before = and == null ? before : and.from();
        while (before > 1 && isJoint(scene.annotated().token(before - 1))) {
            before--;
        }
        return Math.max(1, before);
    }

    private static boolean isJoint(Token sign) {
        return sign.is(",") || sign.is("-") && sign.spaced();
    }

    private boolean isTie(int at) {
        return TIES.stream().anyMatch(part -> scene.syntax(part).stream().anyMatch(cue -> cue.from() == at));
    }
}
