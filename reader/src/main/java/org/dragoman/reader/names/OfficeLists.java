package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Shares the country at the end of a list of offices without names out among all of them: "the king and the queen of A". */
final class OfficeLists {
    private final List<OfficePhrase> offices;
    private final List<OfficePhrase> taken;
    private final List<Token> tokens;
    private final NamesGrammar grammar;

    /** @param taken the offices that somebody named holds, which are in no such list */
    OfficeLists(List<OfficePhrase> offices, List<OfficePhrase> taken, List<Token> tokens, NamesGrammar grammar) {
        this.offices = offices;
        this.taken = taken;
        this.tokens = tokens;
        this.grammar = grammar;
    }

    /** An office with the country of the list that it stands in; itself where it has its own or is in none. */
    OfficePhrase withCountry(OfficePhrase office) {
        if (office.of() != null || office.at() != null || grammar.isCountryFirst() || !isObject(first(office))) {
            return office;
        }
        OfficePhrase last = next(office);
        while (last != null && last.of() == null) {
            last = next(last);
        }
        return last == null || last.reading() != OfficePhrase.Reading.COUNTRY ? office : office.of(last.of());
    }

    /** Whether a word stands before a list: one that heads its clause may begin with somebody of home. */
    private boolean isObject(OfficePhrase first) {
        return first.from() > 0 && tokens.get(first.from() - 1).isWord();
    }

    private OfficePhrase first(OfficePhrase office) {
        OfficePhrase first = office;
        for (OfficePhrase before = before(first); before != null; before = before(first)) {
            first = before;
        }
        return first;
    }

    private @Nullable OfficePhrase before(OfficePhrase office) {
        return offices.stream()
                .filter(other -> other.to() < office.from() && next(other) == office)
                .findFirst()
                .orElse(null);
    }

    /** The office without a name right after a comma or "and" that follows one. */
    private @Nullable OfficePhrase next(OfficePhrase office) {
        PhraseIndex.Hit<String> link = taken.contains(office) ? null : grammar.listed("list", tokens, office.to());
        return link == null
                ? null
                : offices.stream()
                        .filter(other -> other.from() == link.to() && !taken.contains(other))
                        .findFirst()
                        .orElse(null);
    }
}
