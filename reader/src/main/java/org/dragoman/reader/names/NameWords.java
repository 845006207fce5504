package org.dragoman.reader.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** What each word of a sentence is for the names in it. One for each sentence; what is dear to tell is told once. */
final class NameWords {
    /** Who held an office only before lends his name to places and is met by nobody. */
    private static final LocalDate LONG_AGO = LocalDate.of(1980, 1, 1);

    private final List<Token> tokens;
    private final NamesGrammar grammar;
    private final NameShapes shapes;
    private final DocumentWords words;
    /** Tokens that no name goes over: of offices, and of longer names of countries, bodies and places. */
    private final boolean[] closed;
    /** Tokens that a country, body or place of one word takes, if no name does. */
    private final boolean[] contested;
    /** Tokens of dates and amounts. */
    private final boolean[] counted;

    private final Map<Integer, OfficePhrase> officeEnds = new HashMap<>();
    private final @Nullable String[] folded;
    private final Capitalization capitals;
    private final boolean title;

    NameWords(
            Annotated sentence,
            List<OfficePhrase> offices,
            NamesGrammar grammar,
            NameShapes shapes,
            DocumentWords words) {
        this.tokens = sentence.sentence().tokens();
        this.grammar = grammar;
        this.shapes = shapes;
        this.words = words;
        this.closed = new boolean[tokens.size()];
        this.contested = new boolean[tokens.size()];
        this.folded = new @Nullable String[tokens.size()];
        for (Mention mention : sentence.mentions(Kind.COUNTRY, Kind.BODY, Kind.PLACE)) {
            boolean one = mention.length() == 1 || isAfterFamilyName(mention) || mayEndName(mention);
            mark(one ? contested : closed, mention.from(), mention.to());
        }
        this.counted = new boolean[tokens.size()];
        for (Mention mention : sentence.mentions(Kind.DATE, Kind.MONEY, Kind.QUANTITY, Kind.PERCENT)) {
            mark(counted, mention.from(), mention.to());
        }
        for (OfficePhrase office : offices) {
            officeEnds.put(office.to(), office);
            mark(closed, office.from(), office.to());
        }
        this.capitals = Capitalization.of(tokens);
        this.title = sentence.sentence().role() == Sentence.Role.TITLE;
    }

    /** Whether a place of two words stands right behind a family name of the home country, and is rather the given name. */
    private boolean isAfterFamilyName(Mention mention) {
        int family = mention.from() - 1;
        boolean two = mention.kind() == Kind.PLACE && mention.length() == 2 && grammar.home() != null && family >= 0;
        return two
                && tokens.get(family).isCapitalized()
                && shapes.isMarkedFamilyName(tokens.get(family).norm())
                && (mention.to() == tokens.size() || !tokens.get(mention.to()).isCapitalized());
    }

    /** Whether the words of a place, right after another word with a capital, may be the last ones of a name. */
    private boolean mayEndName(Mention place) {
        return grammar.home() == null
                && place.kind() == Kind.PLACE
                && place.from() > 0
                && tokens.get(place.from() - 1).isCapitalized();
    }

    private static void mark(boolean[] flags, int from, int to) {
        for (int at = from; at < to; at++) {
            flags[at] = true;
        }
    }

    int size() {
        return tokens.size();
    }

    boolean isInside(int at) {
        return at < tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** Whether it is part of a date or an amount. */
    boolean isCounted(int at) {
        return counted[at];
    }

    /** Whether a sign is what a wrong encoding leaves of a letter. */
    static boolean isLostLetter(Token token) {
        return token.is("?") || token.is("\uFFFD");
    }

    boolean isClosed(int at) {
        return closed[at];
    }

    boolean isContested(int at) {
        return contested[at];
    }

    /**
     * Whether a courtesy word, a rank or a word such as "met", behind which somebody is named, stands before a token, of whose
     * bearer the document gives a longer name elsewhere.
     */
    boolean isBearerNamed(int at, List<KnownPerson> bearers) {
        boolean met = grammar.listedBefore("objects-follow", tokens, at) >= 0;
        return (met || grammar.listedBefore("titles", tokens, at) >= 0)
                && bearers.stream()
                        .filter(person ->
                                !met || person.terms().stream().anyMatch(term -> !term.isOverBefore(LONG_AGO)))
                        .flatMap(person -> person.spellingWords().stream())
                        .anyMatch(name -> name.size() > 1 && words.holds(name));
    }

    /** Whether it is written in capitals throughout. */
    boolean isShouting() {
        return capitals.shouting();
    }

    /** Whether it is a headline of which every longer word has a capital. */
    boolean isTitleCase() {
        return capitals.titleCase();
    }

    /** Whether the sentence is the title of its document, in capitals; lines of a list may look the same. */
    boolean isHeadline() {
        return capitals.titleCase() && title;
    }

    /** The office whose words end right before a token, or null. */
    @Nullable OfficePhrase officeEndingAt(int at) {
        return officeEnds.get(at);
    }

    boolean isCapitalized(int at) {
        return at < tokens.size() && tokens.get(at).isCapitalized();
    }

    String folded(int at) {
        String known = folded[at];
        if (known == null) {
            known = Folding.fold(tokens.get(at).norm());
            folded[at] = known;
        }
        return known;
    }

    /** Whether a word for "and" stands right before a token. */
    boolean isAfterAnd(int at) {
        return at > 0 && grammar.listedBefore("and", tokens, at) == at - 1;
    }

    /** The folded words between two tokens; initials without their full stop. */
    List<String> foldedWords(int from, int to) {
        List<String> all = new ArrayList<>(4);
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isWord()) {
                all.add(foldedName(at));
            } else if (at > from) {
                at = Math.max(at, afterNickname(at) - 1);
            }
        }
        return all;
    }

    /** The token after a nickname in quotation marks that begins at a token; the token itself where none does. */
    int afterNickname(int at) {
        boolean quoted = at + 3 < tokens.size() && isQuote(at) && isQuote(at + 2);
        return quoted && tokens.get(at + 1).isWord() && isCapitalized(at + 1) && isCapitalized(at + 3) ? at + 3 : at;
    }

    private boolean isQuote(int at) {
        String text = tokens.get(at).text();
        int type = Character.getType(text.charAt(0));
        return text.length() == 1
                && (text.charAt(0) == '"'
                        || text.charAt(0) == '\''
                        || type == Character.INITIAL_QUOTE_PUNCTUATION
                        || type == Character.FINAL_QUOTE_PUNCTUATION);
    }

    /** A folded word as names have it: initials without their full stop. */
    String foldedName(int at) {
        String word = folded(at);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether a word is a family name of a known shape; where marks are always written they must be right. */
    boolean isFamily(int at) {
        String norm = tokens.get(at).norm();
        boolean marked = grammar.home() != null && Folding.hasMarks(norm);
        return marked ? shapes.isMarkedFamilyName(norm) : shapes.isFamilyName(folded(at));
    }

    /** Whether a word is a family name of a known shape, whatever its marks. */
    boolean isFoldedFamily(int at) {
        return shapes.isFamilyName(folded(at));
    }

    /** Whether a family name and a syllable after it begin a name of a known shape. */
    boolean isFamilyStart(int at) {
        return isFamily(at)
                && isCapitalized(at + 1)
                && !tokens.get(at + 1).isAllCapitals()
                && !closed[at + 1]
                && shapes.isSyllable(folded(at + 1));
    }

    /** Whether a family name is here no more than the first syllable of an ordinary word. */
    boolean beginsWord(int at) {
        return grammar.listed("words-like-names", tokens, at) != null && !isCapitalized(at + 1);
    }

    /** Whether a syllable with a capital right after a word such as "Mr" is the given name that people at home go by. */
    boolean isGivenName(int at) {
        PhraseIndex.Hit<String> before = at == 0 || !isAtHome() ? null : grammar.listed("persons", tokens, at - 1);
        return before != null
                && before.to() == at
                && !capitals.titleCase()
                && !capitals.shouting()
                && !isCapitalized(at + 1)
                && !isTitleWord(at)
                && isSyllable(at);
    }

    boolean isSyllable(int at) {
        return shapes.isSyllable(folded(at));
    }

    boolean isOrdinary(int at) {
        return grammar.isStop(tokens.get(at));
    }

    boolean isTitleWord(int at) {
        return grammar.listed("titles", tokens, at) != null;
    }

    /** The token after the courtesy words or the rank that begin at a token; the token itself where none do. */
    int afterTitle(int at) {
        PhraseIndex.Hit<String> title = grammar.listed("titles", tokens, at);
        return title == null ? at : title.to();
    }

    /** Whether a word is a family name after which given names are written with a hyphen. */
    boolean isHyphenedFamily(int at) {
        return grammar.listed("hyphened-families", tokens, at) != null;
    }

    boolean isStopHere(int at) {
        return isOrdinary(at) || isTitleWord(at);
    }

    boolean isParticle(int at) {
        return tokens.get(at).isWord() && grammar.isParticle(tokens.get(at));
    }

    boolean isFirstWord(int at) {
        return at == 0 || !tokens.get(at - 1).isWord() && !tokens.get(at - 1).is(",") && !isHyphen(at - 1);
    }

    /** Whether the document writes a word small elsewhere, and it is no family name. */
    boolean isCommon(int at) {
        return words.isSeenSmall(tokens.get(at).norm()) && !isFamily(at);
    }

    /** A hyphen; a longer dash parts words. */
    boolean isHyphen(int at) {
        return tokens.get(at).isHyphen();
    }

    boolean isHyphenated(int at) {
        return at > 0 && isHyphen(at - 1) && !tokens.get(at).spaced();
    }

    /** Past the letters that may follow a name after a comma and are no part of it; the token itself where none stand there. */
    int afterLetters(int comma) {
        return grammar.afterListed("letters-after", tokens, comma);
    }

    /** Whether a word is what stands behind a name: the number of a king, or what tells a son from his father. */
    boolean isSuffix(int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return false;
        }
        String text = tokens.get(at).text();
        int length = text.endsWith(".") ? text.length() - 1 : text.length();
        boolean junior = length == 2 && text.charAt(1) == 'r' && (text.charAt(0) == 'J' || text.charAt(0) == 'S');
        return junior || isRomanNumber(text);
    }

    private static boolean isRomanNumber(String text) {
        for (int at = 0; at < text.length(); at++) {
            if ("IVX".indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a place's name right after an office begins a person's name ({@code Mayor London Breed}). */
    boolean isNameOfPlace(int at) {
        boolean apposed = at > 1 && tokens.get(at - 1).is(",") && officeEnds.containsKey(at - 1);
        if (isInitial(at + 1) && isCapitalized(at + 2)) {
            return true;
        }
        if (!officeEnds.containsKey(at) && !apposed) {
            return false;
        }
        return grammar.isCountryFirst() && !apposed
                || isCapitalized(at + 1) && !closed[at + 1] && !contested[at + 1] && !isStopHere(at + 1);
    }

    /** A capital with a full stop: whatever has a capital after it goes on the name ({@code Ada F. London}). */
    boolean isInitial(int at) {
        return isCapitalized(at)
                && tokens.get(at).text().length() == 2
                && tokens.get(at).text().endsWith(".");
    }

    /** Whether the sentence's language is the one that its country's names are written in with all their marks. */
    boolean isAtHome() {
        return grammar.home() != null;
    }

    int mostWordsOfShape() {
        return shapes.mostWords();
    }
}
