package org.dragoman.ledger.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.ReviewState;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a question into queries of the index. */
final class QueryMaker {
    private static final float IS = 3f;
    private static final float SAYS = 1.3f;
    /** For the sentence in which a type is named: other events' sentences name it too. */
    private static final float SAYS_TYPE = 0.6f;

    private static final float VALUE = 1.6f;
    private static final float UNMARKED = 0.8f;
    private static final float IN_YEAR = 2f;
    private static final float TIE = 0.1f;
    private static final float OFFICE_THERE = 3f;
    private static final float SIDE_BY_SIDE = 1.5f;
    private static final float VOICES = 0.7f;
    /** Questions of up to so many parts ask for all of them. */
    private static final int ALL_OF = 3;

    private static final double MOST_OF = 0.75;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final SearchLanguages languages;

    QueryMaker(SearchLanguages languages) {
        this.languages = languages;
    }

    /**
     * Events that fit the parts of a question.
     *
     * @param loose whether half of the parts are enough
     */
    Query events(List<SearchUnit> units, boolean loose) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder parts = new BooleanQuery.Builder();
        int counted = 0;
        boolean onlySmall = units.stream().allMatch(SearchUnit::small);
        for (int at = 0; at < units.size(); at++) {
            SearchUnit unit = units.get(at);
            Query part = NamedMatches.wrapQuery(String.valueOf(at), of(unit));
            if (unit.small() && !onlySmall) {
                query.add(part, Occur.SHOULD);
            } else {
                parts.add(part, unit.together() && !loose ? Occur.MUST : Occur.SHOULD);
                counted += unit.together() && !loose ? 0 : 1;
            }
        }
        parts.setMinimumNumberShouldMatch(Math.min(counted, least(counted, loose)));
        query.add(parts.build(), Occur.MUST);
        extras(units).forEach(extra -> query.add(extra, Occur.SHOULD));
        query.add(FeatureField.newSaturationQuery(IndexFields.WORTH, IndexFields.VOICES, VOICES, 2f), Occur.SHOULD);
        return query.build();
    }

    private static int least(int counted, boolean loose) {
        if (loose) {
            return (counted + 1) / 2;
        }
        return counted <= ALL_OF ? counted : (int) Math.ceil(counted * MOST_OF);
    }

    private Query of(SearchUnit unit) {
        List<Query> ways = new ArrayList<>();
        for (Sense sense : unit.senses()) {
            ways.add(boosted(new TermQuery(new Term(IndexFields.IS, sense.key())), IS));
            if (!sense.kind().equals(Sense.TYPE)) {
                ways.add(boosted(new TermQuery(new Term(IndexFields.SAYS, sense.key())), SAYS));
            }
        }
        ways.addAll(texts(unit.words()));
        add(phrase(IndexFields.VALUE, languages.any().analyzer(), unit.words()), VALUE, ways);
        if (unit.words().size() == 1 && YEAR.matcher(unit.text()).matches()) {
            ways.add(inYear(Integer.parseInt(unit.text())));
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static void add(@Nullable Query query, float boost, List<Query> ways) {
        if (query != null) {
            ways.add(boosted(query, boost));
        }
    }

    /** The words as texts of each language have them. Where marks make other letters, words with marks want these. */
    private Set<Query> texts(List<Word> words) {
        List<Query> ways = new ArrayList<>();
        boolean marked = words.stream().anyMatch(Word::isMarked);
        for (SearchLanguage language : languages.all()) {
            add(phrase(language.field(), language.analyzer(), words), 1f, ways);
            if (language.marksAreLetters() && !marked) {
                add(phrase(language.plainField(), language.plainAnalyzer(), words), UNMARKED, ways);
            }
        }
        return new LinkedHashSet<>(ways);
    }

    /** Words side by side in a field; null where the field leaves all of them out. */
    private static @Nullable Query phrase(String field, Analyzer analyzer, List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int terms = 0;
        Term only = null;
        for (int at = 0; at < words.size(); at++) {
            String term = SearchLanguage.term(analyzer, words.get(at).text());
            if (term != null) {
                only = new Term(field, term);
                phrase.add(only, at);
                terms++;
            }
        }
        return only == null ? null : terms == 1 ? new TermQuery(only) : phrase.build();
    }

    private static Query inYear(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        BooleanQuery.Builder within = new BooleanQuery.Builder();
        within.add(LongPoint.newRangeQuery(IndexFields.FIRST_DAY, first.toEpochDay(), last.toEpochDay()), Occur.SHOULD);
        within.add(LongPoint.newRangeQuery(IndexFields.LAST_DAY, first.toEpochDay(), last.toEpochDay()), Occur.SHOULD);
        return boosted(new ConstantScoreQuery(within.build()), IN_YEAR);
    }

    /** What makes a sentence fit better: a word for the type, an office in the country beside it, words side by side. */
    private List<Query> extras(List<SearchUnit> units) {
        List<Query> extras = new ArrayList<>();
        for (SearchUnit unit : units) {
            unit.senses().stream()
                    .filter(sense -> sense.kind().equals(Sense.TYPE))
                    .forEach(sense ->
                            extras.add(boosted(new TermQuery(new Term(IndexFields.SAYS, sense.key())), SAYS_TYPE)));
        }
        for (int at = 0; at + 1 < units.size(); at++) {
            SearchUnit one = units.get(at);
            SearchUnit other = units.get(at + 1);
            addOffices(one, other, extras);
            addOffices(other, one, extras);
            List<Word> both = new ArrayList<>(one.words());
            both.addAll(other.words());
            texts(both).forEach(text -> extras.add(boosted(text, SIDE_BY_SIDE)));
        }
        return extras;
    }

    private static void addOffices(SearchUnit office, SearchUnit side, List<Query> extras) {
        for (Sense held : office.senses()) {
            for (Sense of : side.senses()) {
                boolean there = of.kind().equals(Sense.COUNTRY) || of.kind().equals(Sense.BODY);
                if (held.kind().equals(Sense.OFFICE) && there) {
                    Term both = new Term(IndexFields.IS, held.at(of.id()).key());
                    extras.add(boosted(new TermQuery(both), OFFICE_THERE));
                }
            }
        }
    }

    /**
     * Only events that fulfil a query of the ledger.
     *
     * @param persons the ids of the person that it asks for; none fulfils it where there are none
     */
    static Query filtered(Query query, EventQuery wanted, List<String> persons) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (!wanted.rejected()) {
            all.add(new TermQuery(new Term(IndexFields.REVIEW, ReviewState.REJECTED.name())), Occur.MUST_NOT);
        }
        wanted.sides().forEach(side -> all.add(new TermQuery(new Term(IndexFields.SIDE, side)), Occur.FILTER));
        addAny(IndexFields.TYPE, wanted.types(), all);
        addAny(
                IndexFields.STATUS,
                wanted.statuses().stream().map(status -> status.code()).toList(),
                all);
        if (wanted.person() != null) {
            all.add(any(IndexFields.PERSON, persons), Occur.FILTER);
        }
        if (wanted.disputed()) {
            all.add(new TermQuery(new Term(IndexFields.DISPUTED, String.valueOf(true))), Occur.FILTER);
        }
        addDays(wanted, all);
        return all.build();
    }

    private static void addAny(String field, Iterable<String> values, BooleanQuery.Builder all) {
        if (values.iterator().hasNext()) {
            all.add(any(field, values), Occur.FILTER);
        }
    }

    private static Query any(String field, Iterable<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }

    private static void addDays(EventQuery wanted, BooleanQuery.Builder all) {
        LocalDate from = wanted.from();
        if (from != null) {
            all.add(LongPoint.newRangeQuery(IndexFields.LAST_DAY, from.toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        LocalDate to = wanted.to();
        if (to != null) {
            all.add(LongPoint.newRangeQuery(IndexFields.FIRST_DAY, Long.MIN_VALUE, to.toEpochDay()), Occur.FILTER);
        }
    }
}
