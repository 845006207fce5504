package org.dragoman.reader.names;

import java.util.List;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the institutions of one sentence, whose countries are found already, and where in it persons seem to be named. */
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
        addInstitutions(sentence, grammar);
        References.annotate(sentence, grammar);
        List<OfficePhrase> offices = new OfficeReader(grammar, codes).read(sentence);
        List<NameRun> runs =
                new NameScanner(new NameWords(sentence, offices, grammar, shapes, words), knowledge).runs();
        if (offices.isEmpty() && runs.isEmpty()) {
            return new SentenceNames(index, sentence, grammar, List.of());
        }
        List<Candidate> candidates = new CandidateFinder(sentence, offices, runs, grammar, shapes, codes).find();
        for (Candidate candidate : candidates) {
            if (candidate.hasOffice() || candidate.titled() || isFullName(sentence, candidate, grammar)) {
                clear(sentence, candidate);
            }
        }
        return new SentenceNames(index, sentence, grammar, candidates);
    }

    /** Whether a name of three words or more has the shape of the home country's, with the marks of a family name. */
    private boolean isFullName(Annotated sentence, Candidate candidate, NamesGrammar grammar) {
        NameRun name = candidate.name();
        return grammar.home() != null
                && name != null
                && name.words().size() > 2
                && shapes.isMarkedFamilyName(sentence.token(name.from()).norm())
                && shapes.country(name.words()) != null;
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
        if (!grammar.canHoldInstitution(sentence.sentence().tokens())) {
            return;
        }
        for (Match match : grammar.institutions().find(sentence)) {
            Match.Capture of = match.slot("of");
            boolean named = !match.pattern().setting("institution", "yes").equals("no");
            String code = named && of != null ? countryOf(of.mention()) : null;
            if (code != null) {
                Actor value = new Actor.Country(code, Actor.Country.Use.INSTITUTION);
                sentence.add(new Mention(
                        Kind.COUNTRY,
                        match.from(),
                        match.to(),
                        value,
                        match.pattern().name()));
            }
        }
    }

    /** The country that a slot names, or in which the place lies that it names. */
    private static @Nullable String countryOf(@Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        return mention.value() instanceof Place place
                ? place.country()
                : mention.value() instanceof Actor.Country country ? country.code() : null;
    }
}
