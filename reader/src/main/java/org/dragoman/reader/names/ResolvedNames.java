package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;

/** Who is named in one document, made out as of some day. Belongs to one reading. */
public final class ResolvedNames {
    private final FoundNames found;
    private final PersonResolver resolver;
    private final OfficeCodes codes;
    private final NamesReading reading;

    ResolvedNames(FoundNames found, PersonResolver resolver, OfficeCodes codes, NamesReading reading) {
        this.found = found;
        this.resolver = resolver;
        this.codes = codes;
        this.reading = reading;
    }

    /** What the names tell beside the mentions. */
    public NamesReading reading() {
        return reading;
    }

    /** Adds what pronouns mean to the sentences, and to every mention of a person what was only learnt after it. Once. */
    public void complete() {
        List<SentenceNames> names = found.names();
        PronounReader pronouns = new PronounReader(names, codes);
        for (int place = 0; place < names.size(); place++) {
            pronouns.annotate(place);
        }
        for (Annotated sentence : found.sentences()) {
            resolver.complete(sentence);
        }
    }
}
