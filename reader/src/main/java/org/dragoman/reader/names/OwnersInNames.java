package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells the country that an office is of from one that only stands in the name of something: a firm, an agency. */
final class OwnersInNames {
    /** How many tokens behind a country's name the name of something it has can end. */
    private static final int LONGEST_BODY = 6;

    private final NamesGrammar grammar;
    private final OfficeCodes codes;

    OwnersInNames(NamesGrammar grammar, OfficeCodes codes) {
        this.grammar = grammar;
        this.codes = codes;
    }

    /** Whether the country beside an office of some code is a part of another name, which the wording does not reach into. */
    boolean isInName(Annotated sentence, Match match, Mention of, String code) {
        return match.to() <= of.to() && isPartOfName(sentence, of)
                || isFirstOfBody(sentence, match, of, code)
                || isOrganOfBody(sentence, match, of)
                || isEndOfFirm(sentence, match, of);
    }

    /** "The A Fisheries Agency president": whether the name of something that is no known body ends right before an office. */
    boolean isBodyBefore(Annotated sentence, Match match, String code) {
        int before = match.from() - 1;
        return grammar.isCountryFirst()
                && before > 0
                && codes.dependsOnCountry(code)
                && sentence.token(before).isCapitalized()
                && sentence.token(before - 1).isCapitalized()
                && grammar.listed("body-words", sentence.sentence().tokens(), before) != null;
    }

    /** "At the G7 President X met Y": whether a body before an office is where its holder is, and not whose office it is. */
    boolean isOccasion(Annotated sentence, Match match, Mention of, String code) {
        return of.kind() == Mention.Kind.BODY
                && of.from() == match.from()
                && codes.dependsOnCountry(code)
                && grammar.listedBefore("occasions", sentence.sentence().tokens(), match.from()) >= 0;
    }

    /** Whether a country's name stands where only an adjective can: rather a person who is called so. */
    static boolean isBareName(@Nullable Mention of) {
        return of != null && of.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.NAME;
    }

    /** Whether a country's name is only the first part of another name ({@code the India-Thai Chamber}). */
    private static boolean isPartOfName(Annotated sentence, Mention of) {
        int at = of.to();
        return at + 1 < sentence.size()
                && sentence.token(at).is("-")
                && !sentence.token(at).spaced()
                && sentence.token(at + 1).isWord()
                && !sentence.token(at + 1).spaced();
    }

    /** "Chairman of the A Fisheries Agency": whether a country's name only begins that of something it has. */
    private boolean isFirstOfBody(Annotated sentence, Match match, Mention of, String code) {
        if (of.to() != match.to() || !codes.dependsOnCountry(code)) {
            return false;
        }
        List<Token> tokens = sentence.sentence().tokens();
        int at = of.to();
        while (at < Math.min(tokens.size(), of.to() + LONGEST_BODY)
                && tokens.get(at).isCapitalized()
                && grammar.listed("body-words", tokens, at) == null) {
            at++;
        }
        return at > of.to()
                && at < tokens.size()
                && tokens.get(at).isCapitalized()
                && grammar.listed("body-words", tokens, at) != null;
    }

    /** "Head of the UN Office for X", "chief of the UN mission": whether a word follows for what a body has, and not is. */
    private boolean isOrganOfBody(Annotated sentence, Match match, Mention of) {
        List<Token> tokens = sentence.sentence().tokens();
        int at = of.to();
        if (of.kind() != Mention.Kind.BODY || at != match.to()) {
            return false;
        }
        while (at < Math.min(tokens.size(), of.to() + LONGEST_BODY)
                && tokens.get(at).isCapitalized()
                && grammar.listed("organ-words", tokens, at) == null) {
            at++;
        }
        return at < tokens.size() && grammar.listed("organ-words", tokens, at) != null;
    }

    /** "Some Company A president X": whether a country's name only ends that of a firm, as a word nobody knows before it shows. */
    private boolean isEndOfFirm(Annotated sentence, Match match, Mention of) {
        Match.Capture head = match.slot("office");
        int before = match.from() - 1;
        return head != null
                && isBareName(of)
                && of.from() == match.from()
                && before > 0
                && !sentence.token(head.from()).isCapitalized()
                && sentence.token(before).isCapitalized()
                && !sentence.isCovered(before, Mention.Kind.values())
                && grammar.listedBefore("titles", sentence.sentence().tokens(), match.from()) < 0;
    }
}
