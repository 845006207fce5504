package org.dragoman.reader.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/**
 * The country that a document speaks from. A writer says of foreign officials, where they are first named, what country
 * they are of; those of home need no such word. Belongs to one reading.
 */
final class Home {
    /** How many times as many officials of home there must be as of any other country. */
    private static final int LEAD = 2;
    /** What the one who is named first counts for. */
    private static final int FIRST = 2;
    /** Officials of home that leave no doubt, the first for two. */
    private static final int CLEAR = 4;
    /** The last sentence that can still be part of a document's head. */
    private static final int LAST_OF_HEAD = 1;
    /** Words between what announces a speaker and his name. */
    private static final int NEAR = 4;

    private final Knowledge knowledge;
    private final Period period;
    private final Map<String, Integer> votes = new HashMap<>();
    private final Set<KnownPerson> named = new HashSet<>();
    private boolean told;
    private @Nullable String issuer;
    private boolean official;
    private @Nullable String country;

    Home(Knowledge knowledge, Period period) {
        this.knowledge = knowledge;
        this.period = period;
    }

    /** Takes note of the officials of a sentence; sentences come in their order. */
    void hear(SentenceNames sentence) {
        if (sentence.index() == 0) {
            issuer = announced(sentence);
        }
        if (issuer == null && sentence.index() <= LAST_OF_HEAD) {
            issuer = organ(sentence);
            official = issuer != null;
        }
        for (Candidate candidate : sentence.candidates()) {
            NameRun name = candidate.name();
            if (name != null) {
                hear(candidate, name);
            }
        }
    }

    /** The country of whoever a headline says the document is by, or whose doings it gives an account of; null for none. */
    private @Nullable String announced(SentenceNames sentence) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        for (int at = 0; at < tokens.size(); at++) {
            PhraseIndex.Hit<String> hit = sentence.grammar().listed("issued-by", tokens, at);
            if (hit != null) {
                return firstOfHome(sentence, hit.to());
            }
        }
        return null;
    }

    /** The country of the embassy, ministry or spokesman that the head of the document names as the one it is from. */
    private static @Nullable String organ(SentenceNames sentence) {
        Annotated annotated = sentence.annotated();
        List<Token> tokens = annotated.sentence().tokens();
        for (int at = 0; at < tokens.size(); at++) {
            PhraseIndex.Hit<String> hit = sentence.grammar().listed("issuing-organs", tokens, at);
            for (Mention owner : hit == null ? List.<Mention>of() : annotated.startingAt(Kind.COUNTRY, hit.to())) {
                if (owner.value() instanceof Actor.Country country) {
                    return country.code();
                }
            }
        }
        return null;
    }

    private @Nullable String firstOfHome(SentenceNames sentence, int from) {
        for (Candidate candidate : sentence.candidates()) {
            NameRun name = candidate.from() >= from && candidate.from() - from <= NEAR ? candidate.name() : null;
            if (name != null) {
                return isOfNoCountry(candidate) ? onlyCountry(called(name), candidate) : null;
            }
        }
        return null;
    }

    private @Nullable String onlyCountry(List<KnownPerson> called, Candidate candidate) {
        Set<String> countries = new HashSet<>();
        for (KnownPerson person : called) {
            String of = country(person, candidate);
            if (of != null) {
                countries.add(of);
            }
        }
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    private static boolean isOfNoCountry(Candidate candidate) {
        return candidate.offices().stream().allMatch(office -> office.of() == null);
    }

    private void hear(Candidate candidate, NameRun name) {
        for (KnownPerson person : called(name)) {
            String country = country(person, candidate);
            boolean first = country != null && named.add(person);
            if (first && isOfNoCountry(candidate)) {
                votes.merge(country, votes.isEmpty() ? FIRST : 1, Integer::sum);
            }
        }
        if (name.isKnown()) {
            named.addAll(name.known());
        }
    }

    private List<KnownPerson> called(NameRun name) {
        return name.isKnown() ? name.known() : knowledge.byShortName(String.join(" ", name.words()));
    }

    /** The country of which a person held, when the document was written, an office that the words give; null for none. */
    private @Nullable String country(KnownPerson person, Candidate candidate) {
        for (OfficePhrase office : candidate.offices()) {
            for (Term term : person.terms()) {
                boolean held = office.isCode(term.office())
                        && (office.of() == null || office.of().equals(term.of()));
                if (held && CountryCode.is(term.of()) && term.overlaps(period.first(), period.last())) {
                    return term.of();
                }
            }
        }
        return null;
    }

    /** The country, or null where the document does not tell it; to be asked when all sentences were heard. */
    @Nullable String country() {
        if (!told) {
            told = true;
            country = issuer == null ? mostHeard() : issuer;
        }
        return country;
    }

    /** Whether the headline says that the document is issued by the country. */
    boolean isIssuer() {
        return issuer != null;
    }

    /** The country whose embassy, ministry, spokesman or leader the document is by and says "we" for; null for none. */
    @Nullable String speaker() {
        return official ? issuer : null;
    }

    /** Whether so many officials of home are named that hardly anybody else's stand without their country. */
    boolean isClear() {
        String own = country();
        return own != null && votes.getOrDefault(own, 0) >= CLEAR;
    }

    /** Whether the country is known to have an office. */
    boolean has(String office) {
        String own = country();
        return own != null && isHeld(office, own);
    }

    private boolean isHeld(String office, String of) {
        return !knowledge
                .holders(office, of, null, period.first(), period.last())
                .isEmpty();
    }

    /** Whether all known to have held an office of a country when the document was written have other names. */
    boolean isHeldByOther(String office, String of, List<List<String>> names) {
        List<KnownPerson> holders = knowledge.holders(office, of, null, period.first(), period.last());
        return !holders.isEmpty()
                && holders.stream()
                        .flatMap(holder -> holder.spellingWords().stream())
                        .noneMatch(
                                spelling -> names.stream().flatMap(List::stream).anyMatch(spelling::contains));
    }

    private @Nullable String mostHeard() {
        List<Map.Entry<String, Integer>> most = votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .toList();
        boolean clear = !most.isEmpty()
                && (most.size() == 1
                        || most.get(0).getValue() >= LEAD * most.get(1).getValue());
        return clear ? most.get(0).getKey() : null;
    }
}
