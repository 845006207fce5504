package org.dragoman.reader.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** The offices and names of one sentence by where they stand, and the little words around them. */
final class OfficesAndNames {
    private final Annotated sentence;
    private final NamesGrammar grammar;
    private final List<Token> tokens;
    private final Map<Integer, OfficePhrase> officeByEnd = new HashMap<>();
    private final Map<Integer, OfficePhrase> officeByStart = new HashMap<>();
    private final Map<Integer, NameRun> runByStart = new HashMap<>();
    private final Map<Integer, NameRun> runByEnd = new HashMap<>();

    OfficesAndNames(Annotated sentence, List<OfficePhrase> offices, List<NameRun> runs, NamesGrammar grammar) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.tokens = sentence.sentence().tokens();
        for (OfficePhrase office : offices) {
            officeByEnd.put(office.to(), office);
            officeByStart.put(office.from(), office);
        }
        for (NameRun run : runs) {
            runByStart.put(run.from(), run);
            runByEnd.put(run.to(), run);
        }
    }

    @Nullable OfficePhrase officeEndingAt(int token) {
        return officeByEnd.get(token);
    }

    @Nullable OfficePhrase officeStartingAt(int token) {
        return officeByStart.get(token);
    }

    @Nullable NameRun nameStartingAt(int token) {
        return runByStart.get(token);
    }

    @Nullable NameRun nameEndingAt(int token) {
        return runByEnd.get(token);
    }

    /** The first token of the courtesy words and ranks that stand right before a token. */
    int beforeTitles(int at) {
        int start = at;
        int before = titleBefore(start);
        while (before >= 0) {
            start = before;
            before = titleBefore(start);
        }
        return start;
    }

    private int titleBefore(int at) {
        return officeByEnd.containsKey(at) ? -1 : grammar.listedBefore("titles", tokens, at);
    }

    int afterTitles(int from) {
        int at = from;
        PhraseIndex.Hit<String> title = grammar.listed("titles", tokens, at);
        while (title != null) {
            at = title.to();
            title = grammar.listed("titles", tokens, at);
        }
        return at;
    }

    boolean isPlural(OfficePhrase office) {
        if (grammar.listedBefore("plural", tokens, office.from()) >= 0) {
            return true;
        }
        for (int at = office.from(); at < office.to(); at++) {
            if (grammar.listed("plural-heads", tokens, at) != null) {
                return true;
            }
        }
        return false;
    }

    /** An office of which the words before say that somebody else's is meant ({@code the office of president}). */
    boolean isOther(OfficePhrase office) {
        return grammar.listedBefore("generic", tokens, office.from()) >= 0;
    }

    /** The word for somebody of a country that stands right before a name ({@code the Angolan X}); null where none does. */
    @Nullable Mention peopleBefore(int at) {
        for (Mention mention : sentence.mentions()) {
            if (mention.to() == at
                    && mention.kind() == Mention.Kind.COUNTRY
                    && mention.length() == 1
                    && tokens.get(mention.from()).isCapitalized()
                    && mention.value() instanceof Actor.Country country
                    && country.use() == Actor.Country.Use.PEOPLE) {
                return mention;
            }
        }
        return null;
    }

    boolean closesLikeApposition(int at) {
        return at >= tokens.size()
                || tokens.get(at).is(",")
                || tokens.get(at).is(".")
                || tokens.get(at).is(")");
    }
}
