package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.lexicon.PerLanguage;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.jspecify.annotations.Nullable;

/** Finds the countries, bodies, places, persons and offices of a document. Immutable and safe for threads. */
public final class NamesReader {
    /** After so many years an office is history. */
    private static final int YEARS_TO_HISTORY = 25;
    /** In an undated document an office that was over before this day is. */
    private static final LocalDate OLDEST = LocalDate.of(1985, 1, 1);

    private final PerLanguage<NamesGrammar> grammars;
    private final Supplier<Knowledge> knowledge;
    private final OfficeCodes codes;
    private final NameShapes shapes;

    private NamesReader(
            List<LanguagePack> packs, PackFiles files, Supplier<Knowledge> knowledge, PackProblems problems) {
        this.knowledge = knowledge;
        this.codes = OfficeCodes.load(files, problems);
        this.shapes = new NameShapes(packs);
        this.grammars = LanguagePack.ofEach(packs, (pack, found) -> grammar(pack, knowledge.get(), found), problems);
    }

    private static NamesGrammar grammar(LanguagePack pack, Knowledge knowledge, PackProblems problems) {
        NamesGrammar grammar = new NamesGrammar(pack, problems);
        for (Knowledge.FormRow row : knowledge.forms()) {
            if (row.language().equals("*") || row.language().equals(pack.code())) {
                grammar.addForm(row.text(), row.form());
            }
        }
        return grammar;
    }

    /**
     * A reader for some languages; what is wrong in their files is a problem.
     *
     * @param knowledge what the packs know, always the same; asked for when a language is first read
     */
    public static NamesReader of(
            List<LanguagePack> packs, PackFiles files, Supplier<Knowledge> knowledge, PackProblems problems) {
        return new NamesReader(packs, files, knowledge, problems);
    }

    /** Overlaps and gaps between the known terms of offices that one person holds at a time, a line each. */
    public List<String> termNotes() {
        return TermNotes.of(knowledge.get(), codes::isSingle);
    }

    /** Answers questions for persons by the same knowledge and grammar. */
    public Directory directory() {
        Knowledge known = knowledge.get();
        QueryReader queries = new QueryReader(known, candidates(), grammars.all());
        return new Directory(known, codes, queries, new NameLookup(known, codes, shapes));
    }

    private CandidateReader candidates() {
        return new CandidateReader(knowledge.get(), codes, shapes);
    }

    /**
     * Adds the mentions of one document's sentences to them.
     *
     * @param sentences of one document, in its order; those in a language without a pack are left as they are
     * @param from the first day that the document can be of, null where unknown
     * @param to the last day that it can be of, null where unknown
     */
    public NamesReading read(List<Annotated> sentences, @Nullable LocalDate from, @Nullable LocalDate to) {
        ResolvedNames resolved = resolve(find(sentences), from, to);
        resolved.complete();
        return resolved.reading();
    }

    /**
     * Finds the places where the sentences of one document name something, whenever it was written. Countries, bodies,
     * places and references are added to the sentences.
     */
    public FoundNames find(List<Annotated> sentences) {
        DocumentWords words =
                new DocumentWords(sentences, givenNames(sentences), OwnInitials.of(sentences, this::grammar));
        for (Annotated sentence : sentences) {
            NamesGrammar grammar = grammar(sentence);
            if (grammar != null) {
                Gazetteer.annotate(sentence, grammar, words);
            }
        }
        Namesakes.choose(sentences);
        CandidateReader candidates = candidates();
        List<SentenceNames> found = new ArrayList<>(sentences.size());
        for (int index = 0; index < sentences.size(); index++) {
            Annotated sentence = sentences.get(index);
            NamesGrammar grammar = grammar(sentence);
            if (grammar != null) {
                found.add(candidates.read(index, sentence, grammar, words));
            }
        }
        return new FoundNames(sentences, found);
    }

    /**
     * Makes out who is named where, and adds persons and offices to the sentences. It uses up what was found: to read it again
     * as of another day, copy it first.
     *
     * @param from the first day that the document can be of, null where unknown
     * @param to the last day that it can be of, null where unknown
     */
    public ResolvedNames resolve(FoundNames found, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Annotated> sentences = found.sentences();
        List<SentenceNames> read = found.names();
        PersonResolver resolver =
                new PersonResolver(knowledge.get(), codes, shapes, new Period(from, to), new Focus(sentences));
        read.forEach(resolver::introduce);
        read.forEach(resolver::resolve);
        return new ResolvedNames(found, resolver, codes, new NamesReading(offices(resolver, from)));
    }

    private @Nullable NamesGrammar grammar(Annotated sentence) {
        return grammars.get(sentence.sentence().language());
    }

    private GivenNames givenNames(List<Annotated> sentences) {
        GivenNames given = new GivenNames(shapes);
        for (Annotated sentence : sentences) {
            NamesGrammar grammar = grammar(sentence);
            if (grammar != null) {
                given.learn(sentence.sentence().tokens(), grammar);
            }
        }
        return given;
    }

    /** Whether an office was over so long before the document that the name is history, or a name that is lent. */
    private static boolean isHistory(Entity entity, Holding holding, @Nullable LocalDate day) {
        KnownPerson person = entity.known();
        if (person == null || holding.change().isOver()) {
            return false;
        }
        LocalDate now = day == null ? OLDEST : day.minusYears(YEARS_TO_HISTORY);
        return person.terms().stream().anyMatch(term -> term.isOffice(holding.office(), holding.of()))
                && person.terms().stream().allMatch(term -> term.isOverBefore(now));
    }

    private List<HeldOffice> offices(PersonResolver resolver, @Nullable LocalDate day) {
        List<HeldOffice> offices = new ArrayList<>();
        for (Entity entity : resolver.entities()) {
            String name = entity.isCalledByName() ? entity.name() : null;
            if (name == null) {
                continue;
            }
            for (OfficesOfEntity.Held held : entity.offices().all()) {
                Holding holding = held.holding();
                if (isHistory(entity, holding, day)) {
                    continue;
                }
                if (codes.isIncomplete(holding.office())
                        || holding.of() == null && !codes.isWithoutCountry(holding.office())) {
                    continue;
                }
                double confidence = (held.named() ? 0.9 : 0.75) + (entity.known() == null ? 0 : 0.05);
                offices.add(new HeldOffice(
                        entity.id(),
                        name,
                        held.as(),
                        held.holding(),
                        held.sentence(),
                        held.told(),
                        entity.isRepairedIn(held.as()),
                        confidence));
            }
        }
        offices.sort(
                Comparator.comparingInt(office -> office.sentence().sentence().start()));
        return offices;
    }
}
