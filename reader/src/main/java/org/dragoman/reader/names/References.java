package org.dragoman.reader.names;

import java.util.Locale;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;

/** Finds the words that point at countries or persons named elsewhere. */
final class References {
    private References() {}

    static void annotate(Annotated sentence, NamesGrammar grammar) {
        if (!grammar.canHoldReference(sentence.sentence().tokens())) {
            return;
        }
        for (Match match : grammar.references().find(sentence)) {
            String target = match.pattern()
                    .setting("target", "several")
                    .toUpperCase(Locale.ROOT)
                    .replace('-', '_');
            String as = sentence.sentence().textOf(match.from(), match.to());
            Reference value = new Reference(Reference.Target.valueOf(target), as);
            sentence.add(new Mention(
                    Kind.REFERENCE,
                    match.from(),
                    match.to(),
                    value,
                    match.pattern().name()));
        }
    }
}
