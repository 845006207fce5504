package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;

/** Finds the countries, bodies and places of one sentence, and the places in it where persons seem to be named. */
final class CandidateReader {
    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final NameShapes shapes;

    CandidateReader(Knowledge knowledge, OfficeCodes codes, NameShapes shapes) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.shapes = shapes;
    }

    SentenceNames read(int index, Annotated sentence, NamesGrammar grammar, DocumentWords words) {
        Gazetteer.annotate(sentence, grammar);
        addInstitutions(sentence, grammar);
        References.annotate(sentence, grammar);
        List<OfficePhrase> offices = new OfficeReader(grammar, codes).read(sentence);
        List<NameRun> runs = new NameScanner(sentence, offices, knowledge, grammar, shapes, words).runs();
        List<Candidate> candidates = new CandidateFinder(sentence, offices, runs, grammar).find();
        candidates.stream().filter(Candidate::hasOffice).forEach(candidate -> clear(sentence, candidate));
        return new SentenceNames(index, sentence, grammar, candidates);
    }

    /** Takes away the countries and places that are words of a person's name, before anything is told from them. */
    private static void clear(Annotated sentence, Candidate candidate) {
        NameRun name = candidate.name();
        if (name != null) {
            sentence.removeIf(mention -> mention.from() >= name.from()
                    && mention.to() <= name.to()
                    && (mention.kind() == Kind.COUNTRY || mention.kind() == Kind.PLACE));
        }
    }

    private static void addInstitutions(Annotated sentence, NamesGrammar grammar) {
        if (sentence.sentence().tokens().stream().noneMatch(grammar::canBeInInstitution)) {
            return;
        }
        for (Match match : grammar.institutions().find(sentence)) {
            Match.Capture of = match.slot("of");
            boolean named = !match.pattern().setting("institution", "yes").equals("no");
            if (named && of != null && of.mention() != null && of.mention().value() instanceof Actor.Country country) {
                Actor value = new Actor.Country(country.code(), Actor.Country.Use.INSTITUTION);
                sentence.add(new Mention(
                        Kind.COUNTRY,
                        match.from(),
                        match.to(),
                        value,
                        match.pattern().name()));
            }
        }
    }
}
