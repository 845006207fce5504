package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Match;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.PatternSet;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words that name offices, by the rules of a language's pack. */
final class OfficeReader {
    /** How many tokens before its head word an office can begin. */
    private static final int WIDEST_BEFORE = 9;

    /** Letters that tell the half of the day behind an hour. */
    private static final int HALF_OF_DAY = 2;

    /** Heads that need a portfolio, and the office that both together are. */
    private static final Map<String, String> TAKES_PORTFOLIO = Map.of(
            "minister", "minister", "deputy-minister", "deputy-minister", "secretary-of-state", "deputy-minister");

    private final NamesGrammar grammar;
    private final OfficeCodes codes;
    private final OwnersInNames owners;

    OfficeReader(NamesGrammar grammar, OfficeCodes codes) {
        this.grammar = grammar;
        this.codes = codes;
        this.owners = new OwnersInNames(grammar, codes);
    }

    /** The office phrases of a sentence from left to right, none overlapping another. */
    List<OfficePhrase> read(Annotated sentence) {
        List<Token> tokens = sentence.sentence().tokens();
        int at = 0;
        int head = nextHead(tokens, 0);
        if (head == tokens.size()) {
            return List.of();
        }
        List<OfficePhrase> found = new ArrayList<>();
        PatternSet.Search search = grammar.offices().in(sentence);
        while (head < tokens.size()) {
            at = Math.max(at, head - WIDEST_BEFORE);
            OfficePhrase phrase = phraseAt(sentence, search, at);
            if (phrase != null) {
                found.add(phrase);
            }
            at = phrase == null ? at + 1 : phrase.to();
            head = at > head ? nextHead(tokens, at) : head;
        }
        return found;
    }

    private int nextHead(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !grammar.canBeginOffice(tokens.get(at))) {
            at++;
        }
        return at;
    }

    private @Nullable OfficePhrase phraseAt(Annotated sentence, PatternSet.Search search, int at) {
        Token token = sentence.token(at);
        if (!token.isWord() || isInsideName(sentence, at)) {
            return null;
        }
        for (Match match : search.at(at)) {
            OfficePhrase phrase = phrase(sentence, match);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isInsideName(Annotated sentence, int at) {
        for (Mention mention : sentence.mentions()) {
            boolean name = mention.kind() == Mention.Kind.COUNTRY
                    || mention.kind() == Mention.Kind.BODY
                    || mention.kind() == Mention.Kind.PLACE;
            boolean whole =
                    mention.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.INSTITUTION;
            if (name && !whole && mention.from() < at && at < mention.to()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable OfficePhrase phrase(Annotated sentence, Match match) {
        Match.Capture head = match.slot("office");
        if (head == null || isCutFromWord(sentence, match) || isHour(sentence, match) || isSurname(sentence, match)) {
            return null;
        }
        String value = match.pattern().setting("office", head.value());
        Mention ofMention = mention(match, "of");
        if (isRefused(match, value)
                || match.pattern().has("adjective") && OwnersInNames.isBareName(ofMention)
                || ofMention != null && owners.isOccasion(sentence, match, ofMention, value)) {
            return null;
        }
        int fixed = value.indexOf('@');
        String code = fixed < 0 ? value : value.substring(0, fixed);
        String of = owner(ofMention, value);
        Mention atMention = mention(match, "at");
        String at = atText(sentence, atMention, code);
        OfficePhrase.Reading reading = reading(ofMention, code);
        if (ofMention != null && owners.isInName(sentence, match, ofMention, code)) {
            of = null;
            reading = OfficePhrase.Reading.OTHER;
        }
        if (of == null
                && (isOfUnknown(sentence, match.to())
                        || isOfInitials(sentence, match.from())
                        || owners.isBodyBefore(sentence, match, code))) {
            reading = OfficePhrase.Reading.OTHER;
        }
        if (reading == OfficePhrase.Reading.PLACE && at == null && ofMention != null) {
            at = sentence.sentence().textOf(ofMention.from(), ofMention.to());
        }
        if (at == null && codes.isOfAgency(code)) {
            at = agency(sentence, match, ofMention);
        }
        if (of == null && atMention != null && !code.equals("ambassador") && !code.equals("consul-general")) {
            of = codeOf(atMention);
            reading = atMention.value() instanceof Actor.Country country && country.use() != Actor.Country.Use.SEAT
                    ? OfficePhrase.Reading.COUNTRY
                    : OfficePhrase.Reading.PLACE;
        }
        return new OfficePhrase(
                match.pattern().setting("span", "").equals("office") ? head.from() : match.from(),
                match.to(),
                codes(match, code),
                of,
                codeOf(mention(match, "of2")),
                at,
                change(match),
                reading,
                match.pattern().name(),
                null);
    }

    /** Whether what is found names no office here: one that its rule leaves out, or with a portfolio too many or too few. */
    private boolean isRefused(Match match, String value) {
        int fixed = value.indexOf('@');
        boolean takesPortfolio = TAKES_PORTFOLIO.containsKey(fixed < 0 ? value : value.substring(0, fixed));
        return match.pattern().setting("except", "").equals(value)
                || isOfSecondAlone(match)
                || match.pattern().has("accredited") && !codes.isAccredited(value)
                || match.has("portfolio") && !takesPortfolio
                || !match.has("portfolio") && takesPortfolio && isTown(mention(match, "at"));
    }

    /** "Ties of A and B's president": a country and a word for what is of another, side by side, are not both the office's. */
    private static boolean isOfSecondAlone(Match match) {
        Mention of = mention(match, "of");
        Mention second = mention(match, "of2");
        Match.Capture head = match.slot("office");
        return of != null
                && second != null
                && head != null
                && second.to() <= head.from()
                && of.value() instanceof Actor.Country one
                && second.value() instanceof Actor.Country other
                && one.use() == Actor.Country.Use.NAME
                && other.use() == Actor.Country.Use.DEMONYM;
    }

    /** The country or body that an office is of: the one that its value fixes behind an "at" sign, else the one named. */
    private @Nullable String owner(@Nullable Mention mention, String value) {
        int fixed = value.indexOf('@');
        String named = codeOf(mention);
        boolean another = fixed > 0 && mention != null && !value.endsWith("@" + named);
        // a body's organ fixes whose president it is, until another one is named
        String of = fixed < 0 || another && value.startsWith("president@") ? named : value.substring(fixed + 1);
        String body = of == null ? null : codes.bodyOf(of);
        return body == null ? of : body;
    }

    /** Whether what stands beside an office is a town: no minister is one's, so that it is rather his name. */
    private static boolean isTown(@Nullable Mention at) {
        return at != null && at.value() instanceof Place place && place.kind() == Place.Kind.CITY && !place.seat();
    }

    /** A head that is only the end of a hyphenated or longer word is none. */
    private boolean isCutFromWord(Annotated sentence, Match match) {
        int word = grammar.listedBefore("whole-words", sentence.sentence().tokens(), match.from() + 1);
        return word >= 0 && word < match.from() || isHyphened(sentence, match);
    }

    private static boolean isHyphened(Annotated sentence, Match match) {
        return match.from() > 0
                && sentence.token(match.from() - 1).isHyphen()
                && !sentence.token(match.from()).spaced()
                && !sentence.token(match.from() - 1).spaced();
    }

    /** Whether two letters right behind a number, capitals behind minutes, are rather the half of the day ({@code 5.40pm}). */
    private static boolean isHour(Annotated sentence, Match match) {
        int at = match.from();
        Token first = sentence.token(at);
        boolean number = at > 0 && sentence.token(at - 1).isNumber();
        boolean minutes = number && at > 2 && sentence.token(at - 2).is(":");
        return first.text().length() == HALF_OF_DAY && number && (minutes || !first.isCapitalized());
    }

    /** Whether one word that is an office and a family name ends a person's name here ({@code Amy Pope}). */
    private boolean isSurname(Annotated sentence, Match match) {
        int at = match.from();
        List<Token> tokens = sentence.sentence().tokens();
        boolean lone = match.to() == at + 1 && at > 0 && grammar.listed("surname-heads", tokens, at) != null;
        if (!lone || !tokens.get(at).isCapitalized()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean given = before.isWord()
                && before.isCapitalized()
                && !grammar.isStop(before)
                && grammar.listedBefore("titles", tokens, at) < 0
                && !sentence.isCovered(at - 1, Mention.Kind.COUNTRY, Mention.Kind.BODY, Mention.Kind.PLACE);
        boolean followed = match.to() < tokens.size() && tokens.get(match.to()).isCapitalized();
        return given && !followed;
    }

    /** Whether the office goes on with something that is no known country or body. */
    private boolean isOfUnknown(Annotated sentence, int at) {
        PhraseIndex.Hit<String> hit = grammar.listed("of", sentence.sentence().tokens(), at);
        return hit != null
                && hit.to() < sentence.size()
                && sentence.token(hit.to()).isWord()
                && !sentence.isCovered(hit.to(), Mention.Kind.COUNTRY);
    }

    /** "ABC president X": whether the initials of something that is neither a country nor a known body stand right before. */
    private boolean isOfInitials(Annotated sentence, int start) {
        return grammar.isCountryFirst()
                && start > 0
                && sentence.token(start - 1).isAllCapitals()
                && !sentence.token(start).isAllCapitals()
                && !sentence.isCovered(start - 1, Mention.Kind.COUNTRY, Mention.Kind.BODY, Mention.Kind.PLACE);
    }

    private List<String> codes(Match match, String head) {
        List<String> found = new ArrayList<>(2);
        for (String slot : List.of("portfolio", "p2", "p3")) {
            Match.Capture portfolio = match.slot(slot);
            if (portfolio != null && TAKES_PORTFOLIO.containsKey(head)) {
                found.add(deputy(match, TAKES_PORTFOLIO.get(head) + ":" + portfolio.value()));
            }
        }
        return found.isEmpty() ? List.of(deputy(match, head)) : List.copyOf(found);
    }

    private String deputy(Match match, String code) {
        return match.has("deputy") ? codes.deputyOf(code) : code;
    }

    private static @Nullable Mention mention(Match match, String slot) {
        Match.Capture capture = match.slot(slot);
        return capture == null ? null : capture.mention();
    }

    private static @Nullable String codeOf(@Nullable Mention mention) {
        if (mention == null) {
            return null;
        }
        if (mention.value() instanceof Place place) {
            return place.country();
        }
        return mention.value() instanceof Actor actor ? actor.of() : null;
    }

    private static @Nullable String atText(Annotated sentence, @Nullable Mention mention, String code) {
        if (mention == null) {
            return null;
        }
        // an ambassador is accredited to a country, a consulate is in a town of it
        boolean accredited = code.equals("ambassador") || mention.value() instanceof Actor.Country;
        boolean mission = accredited && (code.equals("ambassador") || code.equals("consul-general"));
        return mission && codeOf(mention) != null
                ? codeOf(mention)
                : sentence.sentence().textOf(mention.from(), mention.to());
    }

    /** "Governor of the Bank of A": the name, up to the country in it, that begins with a capital after a small word. */
    private static @Nullable String agency(Annotated sentence, Match match, @Nullable Mention country) {
        if (country == null || country.to() != match.to()) {
            return null;
        }
        for (int at = match.from() + 1; at < country.from(); at++) {
            boolean begins = sentence.token(at).isCapitalized()
                    && !sentence.token(at - 1).isCapitalized();
            if (begins) {
                return sentence.sentence().textOf(at, match.to());
            }
        }
        return null;
    }

    private static OfficePhrase.Reading reading(@Nullable Mention of, String code) {
        if (of == null) {
            return OfficePhrase.Reading.UNKNOWN;
        }
        if (of.value() instanceof Actor.Body) {
            return OfficePhrase.Reading.BODY;
        }
        boolean local = code.equals("mayor") || code.equals("chairman") || code.contains("local");
        boolean seat = of.value() instanceof Actor.Country country && country.use() == Actor.Country.Use.SEAT;
        return local && seat ? OfficePhrase.Reading.PLACE : OfficePhrase.Reading.COUNTRY;
    }

    private static Holding.Change change(Match match) {
        for (String slot : List.of("mod", "mod2", "after", "last")) {
            Match.Capture capture = match.slot(slot);
            if (capture != null) {
                switch (capture.value()) {
                    case "ends":
                        return Holding.Change.ENDS;
                    case "elected":
                        return Holding.Change.ELECTED;
                    case "appointed":
                        return Holding.Change.APPOINTED;
                    default:
                        break;
                }
            }
        }
        return Holding.Change.HOLDS;
    }
}
