package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Tells whom an office means that stands without a name. One for each reading. */
final class UnnamedHolders {
    /** Sentences, back to which an office of many holders points. */
    private static final int FARTHEST = 6;
    /** The same where the words say of which country the office is. */
    private static final int FARTHEST_OF_COUNTRY = 25;

    private final Knowledge knowledge;
    private final OfficeCodes codes;
    private final Period period;
    private final Cast cast;
    private final Home home;
    private final YearsTold years = new YearsTold();

    UnnamedHolders(Knowledge knowledge, OfficeCodes codes, Period period, Cast cast, Home home) {
        this.knowledge = knowledge;
        this.codes = codes;
        this.period = period;
        this.cast = cast;
        this.home = home;
    }

    /** Who it is; null where nobody can tell. */
    @Nullable Entity of(SentenceNames sentence, Candidate candidate) {
        OfficePhrase office = candidate.offices().get(candidate.offices().size() - 1);
        if (candidate.several()) {
            return null;
        }
        String code = code(office);
        if (office.change() != Holding.Change.HOLDS) {
            return code == null ? null : toldBefore(sentence, office, code);
        }
        if (code == null) {
            return office.isCode("leader") ? cast.leader(office.of()) : null;
        }
        String organ = sentence.organ(office);
        if (organ != null && office.of() != null && knowledge.isParted(code, office.of(), organ)) {
            return holderAt(code, office.of(), organ);
        }
        int year = years.of(sentence);
        if (year != 0 && office.of() != null && codes.isKnownByOffice(code) && isOtherYear(year)) {
            return holderIn(year, code, office.of());
        }
        Entity named = holder(sentence, office, code);
        String other = named == null || office.of() != null ? null : countryNextTo(named, sentence, candidate, code);
        if (other != null) {
            return holderElsewhere(sentence, code, other);
        }
        if (named != null
                && year != 0
                && office.of() == null
                && isOtherYear(year)
                && isOfAnotherTime(named, code, year)) {
            return null;
        }
        if (named != null && !codes.isSingle(code) && !isNearBefore(named, sentence, office, code)) {
            return null;
        }
        Entity there = organ == null ? null : holderThere(sentence, office, code, organ);
        if (there != null) {
            return there;
        }
        return named == null ? todaysHolder(sentence, code, office.of()) : named;
    }

    /** "Met the prime minister of A and the speaker of the upper house": the holder in the country of the foreigners named there. */
    private @Nullable Entity holderThere(SentenceNames sentence, OfficePhrase office, String code, String organ) {
        String people = sentence.grammar().home();
        boolean abroad = people != null && office.of() == null && period.isKnown() && sentence.isTitleAbroad(office);
        String there = abroad ? lastAbroad(Objects.requireNonNull(people), sentence.index() - 1) : null;
        return there != null && knowledge.isParted(code, there, organ) ? holderAt(code, there, organ) : null;
    }

    /** The country of those named last, from a sentence on, who are of another country than one; null for none or several. */
    private @Nullable String lastAbroad(String home, int since) {
        Predicate<Entity> abroad = entity -> entity.of() != null && !home.equals(entity.of());
        int last = cast.entities().stream()
                .filter(abroad)
                .mapToInt(Entity::lastSeen)
                .max()
                .orElse(-1);
        List<Entity> latest = cast.entities().stream()
                .filter(abroad.and(entity -> entity.lastSeen() == last))
                .toList();
        boolean one = last >= Math.max(0, since)
                && latest.stream().map(Entity::of).distinct().count() == 1;
        return one ? latest.get(0).of() : null;
    }

    /** Tells that a sentence is read, so that the year which stands over the ones after it is known. */
    void pass(SentenceNames sentence) {
        years.pass(sentence);
    }

    /** "The new ambassador": who was named a little before as somebody that has come to the office, or left it, in the same way. */
    private @Nullable Entity toldBefore(SentenceNames sentence, OfficePhrase office, String code) {
        Entity named = cast.holder(code, office.of(), office.change());
        return named != null && isNearBefore(named, sentence, office, code) ? named : null;
    }

    private boolean isOtherYear(int year) {
        LocalDate first = period.first();
        LocalDate last = period.last();
        return first != null && last != null && (year < first.getYear() || year > last.getYear());
    }

    /** Whether what is known of somebody says that the office was not theirs in a year. */
    private static boolean isOfAnotherTime(Entity named, String code, int year) {
        KnownPerson known = named.known();
        return known != null
                && known.held(code, null, null, null)
                && !known.held(code, null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Who held an office in a year; of several the one whom the text has named, null where it named none or more. */
    private @Nullable Entity holderIn(int year, String code, String of) {
        List<KnownPerson> holders =
                knowledge.holders(code, of, null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (holders.size() == 1) {
            return cast.of(holders.get(0));
        }
        Entity last = cast.holder(code, of);
        return last != null && (holders.isEmpty() || holders.contains(last.known())) ? last : null;
    }

    /** The one holder of an office of an organ on the day of the document; without a day whoever was named with it. */
    private @Nullable Entity holderAt(String code, String of, String organ) {
        if (period.isKnown()) {
            List<KnownPerson> holders = knowledge.holders(code, of, organ, period.first(), period.last());
            return holders.size() == 1 ? cast.of(holders.get(0)) : null;
        }
        Entity last = cast.holder(code, of);
        KnownPerson known = last == null ? null : last.known();
        boolean elsewhere =
                known != null && !knowledge.holders(code, of, organ, null, null).contains(known);
        return elsewhere ? null : last;
    }

    /**
     * Whom an office word means: where it says no country, the holder of the country that the document speaks from, unless
     * the text tells more of another one.
     */
    private @Nullable Entity holder(SentenceNames sentence, OfficePhrase office, String code) {
        String people = sentence.grammar().home();
        if (people != null && office.of() == null && sentence.isTitleAbroad(office)) {
            return cast.holderAbroad(code, people);
        }
        String of = countryOf(sentence, office, code);
        Entity last = cast.holder(code, of);
        String own = home.country();
        if (of != null || own == null || last == null && !home.isIssuer() || !codes.isSingle(code)) {
            return last;
        }
        Entity ours = cast.holder(code, own);
        if (home.isIssuer() && !isOfOther(sentence, office)) {
            Entity today = ours == null ? todaysHolder(sentence, code, own) : ours;
            return today == null ? last : today;
        }
        return ours != null && last != null && ours.timesSeen() >= last.timesSeen() ? ours : last;
    }

    /**
     * The country that stands with the same office and a person not named before, behind an office that has neither ({@code
     * the prime minister received the French prime minister X}): it does not mean that person. Null where none does.
     */
    private @Nullable String countryNextTo(Entity named, SentenceNames sentence, Candidate candidate, String code) {
        if (named.lastSeen() >= 0 || !codes.isSingle(code)) {
            return null;
        }
        return sentence.candidates().stream()
                .filter(next -> next.from() >= candidate.to() && isName(next.name(), named, sentence))
                .map(next -> countryOf(next, code))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The country that one of the offices beside a name says, where one of them is an office asked for. */
    private @Nullable String countryOf(Candidate next, String code) {
        return next.offices().stream()
                .map(OfficePhrase::of)
                .filter(Objects::nonNull)
                .filter(of -> next.offices().stream().anyMatch(office -> code.equals(meaning(office, of))))
                .findFirst()
                .orElse(null);
    }

    private boolean isName(@Nullable NameRun name, Entity named, SentenceNames sentence) {
        return name != null && cast.called(name.words(), sentence.grammar()::isParticle) == named;
    }

    /** The holder of an office at home, where home is not the country that is told apart from it; null where it is. */
    private @Nullable Entity holderElsewhere(SentenceNames sentence, String code, String other) {
        String own = home.country() == null ? sentence.grammar().home() : home.country();
        if (own == null || own.equals(other)) {
            return null;
        }
        Entity ours = cast.hasNamed(code, own) ? cast.holder(code, own) : null;
        return ours == null ? todaysHolder(sentence, code, own) : ours;
    }

    /** Whether an office is how somebody is spoken to ({@code Mr. President}) or of a country just told of ({@code their}). */
    private static boolean isOfOther(SentenceNames sentence, OfficePhrase office) {
        List<Token> tokens = sentence.annotated().sentence().tokens();
        return sentence.grammar().listedBefore("titles", tokens, office.from()) >= 0
                || sentence.grammar().listedBefore("of-others", tokens, office.from()) >= 0;
    }

    /** Whether an office that many hold at a time can mean somebody who was named with it a little before. */
    private boolean isNearBefore(Entity named, SentenceNames sentence, OfficePhrase office, String code) {
        int farthest = office.of() == null ? FARTHEST : FARTHEST_OF_COUNTRY;
        return !codes.isNeverAlone(code) && (named.lastSeen() < 0 || sentence.index() - named.lastSeen() <= farthest);
    }

    /** The country that an office word names; without one that of home, where somebody of home was named with the office. */
    private @Nullable String countryOf(SentenceNames sentence, OfficePhrase office, String code) {
        String home = sentence.grammar().home();
        boolean own = office.of() == null && home != null && cast.hasNamed(code, home);
        return own ? home : office.of();
    }

    /** The one holder of an office on the day of the document, where the sentence is not about another year. */
    private @Nullable Entity todaysHolder(SentenceNames sentence, String code, @Nullable String of) {
        if (of == null || !period.isKnown() || !codes.isKnownByOffice(code) || sentence.namesOtherYear(period)) {
            return null;
        }
        List<KnownPerson> holders = knowledge.holders(code, of, null, period.first(), period.last());
        return holders.size() == 1 ? cast.of(holders.get(0)) : null;
    }

    /** The office that a word without a name means; null where its portfolio is not known. */
    @Nullable String code(OfficePhrase office) {
        if (!office.isCode("counterpart")) {
            boolean ofHome = office.of() == null && codes.defaultCountry(office.code()) != null;
            return meaning(office, ofHome ? home.country() : office.of());
        }
        String meant = office.of() == null ? null : cast.meant(office.code());
        return meant == null || meant.equals(office.code()) ? null : meant;
    }

    private @Nullable String meaning(OfficePhrase office, @Nullable String of) {
        return codes.reading(office.code(), of, office.reading());
    }
}
