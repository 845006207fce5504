package org.dragoman.reader.names;

import java.util.List;
import java.util.Locale;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the words that point at countries or persons named elsewhere. */
final class References {
    /** What a pattern points at that only keeps shorter ones in it from pointing. */
    private static final String NOBODY = "nobody";

    /** Set by a wording that ends with a number, which points at somebody only where no noun follows. */
    private static final String BARE = "bare";

    /** Set by a wording that tells how many it points at. */
    private static final String NUMBER = "number";

    /** Set by a wording that names the office of those at whom it points. */
    private static final String OFFICE = "office";

    private References() {}

    static void annotate(Annotated sentence, NamesGrammar grammar) {
        List<Match> matches = grammar.references().find(sentence);
        for (Match match : matches) {
            boolean nobody = match.pattern().setting("target", "several").equals(NOBODY);
            if (nobody || match.pattern().has(BARE) && !isBeforeVerb(sentence, match, grammar)) {
                continue;
            }
            Reference value = reference(sentence, match);
            if (isSaidWhose(sentence, match, grammar, value)
                    && matches.stream().noneMatch(other -> isRightAfter(other, match))) {
                continue;
            }
            sentence.add(new Mention(
                    Kind.REFERENCE,
                    match.from(),
                    match.to(),
                    value,
                    match.pattern().name()));
        }
    }

    private static Reference reference(Annotated sentence, Match match) {
        String target = match.pattern()
                .setting("target", "several")
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
        return new Reference(
                Reference.Target.valueOf(target),
                sentence.sentence().textOf(match.from(), match.to()),
                office(match),
                Integer.parseInt(match.pattern().setting(NUMBER, "0")));
    }

    private static @Nullable String office(Match match) {
        return match.pattern().has(OFFICE) ? match.pattern().setting(OFFICE, "") : null;
    }

    /** Whether a word follows, such as an auxiliary, before which no noun is left out. */
    private static boolean isBeforeVerb(Annotated sentence, Match match, NamesGrammar grammar) {
        return grammar.listed("after-bare-references", sentence.sentence().tokens(), match.to()) != null;
    }

    /** Whether words that point at countries follow an "of" behind others ({@code the leaders of the two countries}). */
    private static boolean isRightAfter(Match other, Match match) {
        return other.from() > match.to() && other.from() - match.to() <= 2;
    }

    /** Whether words go on to say whose they are or what they name ({@code the leaders of the G7}): then they point at nobody. */
    private static boolean isSaidWhose(Annotated sentence, Match match, NamesGrammar grammar, Reference value) {
        int at = match.to();
        if (at >= sentence.size()) {
            return false;
        }
        boolean of = grammar.listed("of", sentence.sentence().tokens(), at) != null;
        boolean persons =
                of || isPossessive(sentence, at, value) || sentence.isCovered(at, Kind.COUNTRY, Kind.BODY, Kind.PLACE);
        boolean country = of && at + 1 < sentence.size() && sentence.isCovered(at + 1, Kind.COUNTRY);
        return value.isOfPersons() && persons || value.target() == Reference.Target.THAT_COUNTRY && country;
    }

    /** "The leaders' declaration" is that of a summit, and points at nobody named; "the two leaders' talks" does. */
    private static boolean isPossessive(Annotated sentence, int at, Reference value) {
        return value.target() == Reference.Target.LEADERS
                && value.number() == 0
                && sentence.token(at).norm().startsWith("'");
    }
}
