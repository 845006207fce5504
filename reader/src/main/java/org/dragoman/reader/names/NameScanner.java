package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Token;

/** Finds the runs of capitalised words in a sentence that may be names of persons. One for each sentence. */
final class NameScanner {
    private static final int MOST_WORDS = 7;

    private final Knowledge knowledge;
    private final NamesGrammar grammar;
    private final NameShapes shapes;
    private final DocumentWords words;
    private final List<Token> tokens;
    /** Tokens that no name goes over: of offices, and of longer names of countries, bodies and places. */
    private final boolean[] closed;
    /** Tokens that a country, body or place of one word takes, if no name does. */
    private final boolean[] contested;

    private final Map<Integer, OfficePhrase> officeEnds = new HashMap<>();
    private final boolean shouting;
    private final boolean titleCase;

    NameScanner(
            Annotated sentence,
            List<OfficePhrase> offices,
            Knowledge knowledge,
            NamesGrammar grammar,
            NameShapes shapes,
            DocumentWords words) {
        this.knowledge = knowledge;
        this.grammar = grammar;
        this.shapes = shapes;
        this.words = words;
        this.tokens = sentence.sentence().tokens();
        this.closed = new boolean[tokens.size()];
        this.contested = new boolean[tokens.size()];
        for (Mention mention : sentence.mentions(Kind.COUNTRY, Kind.BODY, Kind.PLACE)) {
            boolean one = mention.length() == 1;
            mark(one ? contested : closed, mention.from(), mention.to());
        }
        offices.forEach(office -> officeEnds.put(office.to(), office));
        offices.forEach(office -> mark(closed, office.from(), office.to()));
        this.shouting = DocumentWords.share(tokens, Token::isAllCapitals) > 0.6;
        this.titleCase = !shouting && DocumentWords.share(tokens, Token::isCapitalized) > 0.65;
    }

    private static void mark(boolean[] flags, int from, int to) {
        for (int at = from; at < to; at++) {
            flags[at] = true;
        }
    }

    List<NameRun> runs() {
        List<NameRun> runs = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            if (canStart(at)) {
                at = addRuns(runs, at);
            } else {
                at++;
            }
        }
        return runs;
    }

    private boolean canStart(int at) {
        Token token = tokens.get(at);
        return token.isCapitalized()
                && !closed[at]
                && (isFamilyStart(at) || !isOrdinary(at) || isKnownStart(at))
                && !isTitleWord(at);
    }

    /** Whether an ordinary word is here the first one of a known name. */
    private boolean isKnownStart(int at) {
        if (!knowledge.isWordOfName(Folding.fold(tokens.get(at).norm()))) {
            return false;
        }
        int end = end(at, true);
        for (int to = end; to > at + 1; to--) {
            if (!known(at, to).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a family name of a known shape; where marks are always written they must be right. */
    private boolean isFamily(int at) {
        String norm = tokens.get(at).norm();
        boolean marked = grammar.home() != null && Folding.hasMarks(norm);
        return marked ? shapes.isMarkedFamilyName(norm) : shapes.isFamilyName(Folding.fold(norm));
    }

    private boolean isFamilyStart(int at) {
        return isFamily(at)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalized()
                && !tokens.get(at + 1).isAllCapitals()
                && !closed[at + 1]
                && shapes.isSyllable(Folding.fold(tokens.get(at + 1).norm()));
    }

    /** Reads the run that begins at a token, cut where a known name begins in it; the token to go on at. */
    private int addRuns(List<NameRun> runs, int from) {
        int wide = end(from, true);
        int known = knownWithin(runs, from, wide);
        if (known > 0) {
            return known;
        }
        if (contested[from] && !isNameOfPlace(from)) {
            return from + 1;
        }
        int end = headlineEnd(from, end(from, false));
        int start = trimmedStart(from, end);
        if (start < end) {
            runs.add(run(start, end, List.of()));
        }
        return Math.max(end, from + 1);
    }

    /** In a headline every word has a capital: a known family name right after an office is the whole name. */
    private int headlineEnd(int from, int end) {
        OfficePhrase office = officeEnds.get(from);
        boolean known = titleCase
                && end > from + 1
                && office != null
                && knowledge.byShortName(tokens.get(from).norm()).stream()
                        .anyMatch(person -> person.held(office.code(), office.of(), null, null));
        return known ? from + 1 : end;
    }

    /** Whether a place's name right after an office begins a person's name ({@code Mayor London Breed}). */
    private boolean isNameOfPlace(int at) {
        if (!officeEnds.containsKey(at)) {
            return false;
        }
        return grammar.isCountryFirst()
                || at + 1 < tokens.size()
                        && tokens.get(at + 1).isCapitalized()
                        && !closed[at + 1]
                        && !contested[at + 1]
                        && !isStopHere(at + 1);
    }

    /** Adds the first known name in a stretch, and what stands before it; the token after it, or -1. */
    private int knownWithin(List<NameRun> runs, int from, int wide) {
        for (int start = from; start < wide; start++) {
            if (!tokens.get(start).isCapitalized() || start > from && isHyphenated(start)) {
                continue;
            }
            for (int end = wide; end > start + 1; end--) {
                List<KnownPerson> known = known(start, end);
                if (!known.isEmpty()) {
                    int whole = regnalEnd(end);
                    if (isSonOf(known, start, whole)) {
                        return -1;
                    }
                    if (start == from && isLongerName(from, whole)) {
                        return -1;
                    }
                    if (isPartOfName(from, start)) {
                        runs.add(run(from, whole, List.of()));
                    } else {
                        addBefore(runs, from, start);
                        runs.add(run(start, whole, known));
                    }
                    return whole;
                }
            }
        }
        return -1;
    }

    /** Whether a name is that of a known person's child, who is called the younger and in no table. */
    private boolean isSonOf(List<KnownPerson> known, int from, int to) {
        boolean younger = tokens.get(to - 1).norm().startsWith("jr") && !officeEnds.containsKey(from);
        return younger
                && known.stream()
                        .flatMap(person -> person.allSpellings().stream())
                        .noneMatch(spelling -> Knowledge.words(spelling).contains("jr"));
    }

    /** Whether a known name is only the beginning of a longer one of the same shape. */
    private boolean isLongerName(int from, int end) {
        boolean family = isFamily(from);
        if (!family || end >= tokens.size() || end - from >= shapes.mostWords()) {
            return false;
        }
        Token next = tokens.get(end);
        return next.isCapitalized()
                && !next.isAllCapitals()
                && !closed[end]
                && !contested[end]
                && !isOrdinary(end)
                && Folding.hasMarks(next.text())
                && shapes.isSyllable(Folding.fold(next.norm()));
    }

    /** Whether what stands before a known name looks like a first part of the same name. */
    private boolean isPartOfName(int from, int start) {
        if (start == from || start - from > 2 || isFirstWord(from) && isCommon(from)) {
            return false;
        }
        boolean family = isFamily(start);
        for (int at = from; at < start; at++) {
            Token token = tokens.get(at);
            if (!token.isCapitalized() || contested[at] || token.isAllCapitals() || family) {
                return false;
            }
        }
        return true;
    }

    private void addBefore(List<NameRun> runs, int from, int to) {
        int end = from < to && !contested[from] ? Math.min(to, end(from, false)) : from;
        int start = trimmedStart(from, end);
        if (start < end) {
            runs.add(run(start, end, List.of()));
        }
    }

    private List<KnownPerson> known(int start, int end) {
        if (isInside(end)) {
            return List.of();
        }
        List<String> folded = foldedWords(start, end);
        if (folded.size() < 2) {
            return List.of();
        }
        List<KnownPerson> known = knowledge.byWords(folded);
        return known.isEmpty() ? knownWithoutHyphens(start, end, folded) : known;
    }

    /** A known name of which one word is written with hyphens inside. */
    private List<KnownPerson> knownWithoutHyphens(int start, int end, List<String> folded) {
        List<String> joined = new ArrayList<>(folded.size());
        for (int at = start; at < end; at++) {
            if (tokens.get(at).isWord()) {
                String word = folded.get(joined.size() + skipped(start, at));
                if (isHyphenated(at) && !joined.isEmpty()) {
                    joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
                } else {
                    joined.add(word);
                }
            }
        }
        return joined.size() < 2 || joined.size() == folded.size() ? List.of() : knowledge.byWords(joined);
    }

    /** How many words between two tokens were joined to the one before. */
    private int skipped(int start, int end) {
        int count = 0;
        for (int at = start + 1; at < end; at++) {
            count += tokens.get(at).isWord() && isHyphenated(at) ? 1 : 0;
        }
        return count;
    }

    /** Whether a cut before a token would cut a hyphenated word. */
    private boolean isInside(int at) {
        return at < tokens.size()
                && (isHyphenated(at)
                        || isHyphen(at)
                                && !tokens.get(at).spaced()
                                && at + 1 < tokens.size()
                                && !tokens.get(at + 1).spaced()
                                && !tokens.get(at + 1).isCapitalized()
                                && tokens.get(at + 1).isWord());
    }

    /** A hyphen; a longer dash parts words. */
    private boolean isHyphen(int at) {
        Token token = tokens.get(at);
        return token.is("-")
                && (token.text().equals("-")
                        || token.text().equals("\u2010")
                        || token.text().equals("\u2011"));
    }

    private boolean isHyphenated(int at) {
        return at > 0 && isHyphen(at - 1) && !tokens.get(at).spaced();
    }

    private int regnalEnd(int end) {
        return end < tokens.size() && isRegnal(tokens.get(end)) ? end + 1 : end;
    }

    private static boolean isRegnal(Token token) {
        return token.isWord() && token.text().matches("[IVX]+") || token.text().matches("Jr\\.?|Sr\\.?");
    }

    private NameRun run(int from, int to, List<KnownPerson> known) {
        return new NameRun(from, to, foldedWords(from, to), known);
    }

    private List<String> foldedWords(int from, int to) {
        List<String> folded = new ArrayList<>(4);
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isWord()) {
                String norm = tokens.get(at).norm();
                folded.add(Folding.fold(norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm));
            }
        }
        return folded;
    }

    /** Drops ordinary words that only stand with a capital because they begin the sentence or a headline. */
    private int trimmedStart(int from, int end) {
        int start = from;
        while (start < end && (isFirstWord(start) || titleCase) && isCommon(start)) {
            start++;
        }
        return start;
    }

    private boolean isFirstWord(int at) {
        return at == 0 || !tokens.get(at - 1).isWord() && !tokens.get(at - 1).is(",") && !isHyphen(at - 1);
    }

    private boolean isCommon(int at) {
        String norm = tokens.get(at).norm();
        return words.isSeenSmall(norm) && !isFamily(at);
    }

    /**
     * The end of a run.
     *
     * @param wide whether it may go over countries and places, to look for known names
     */
    private int end(int from, boolean wide) {
        boolean family = isFamily(from);
        int at = from;
        int count = 0;
        while (at < tokens.size() && count < MOST_WORDS) {
            if (isNameWord(at, from, wide, family)) {
                at++;
                count++;
                if (family && !wide && count >= shapes.mostWords() && !isJoin(at)) {
                    break;
                }
                continue;
            }
            int next = join(at, from);
            if (next < 0 && (wide || isHyphenName(at, from)) && isSpacedHyphen(at, from)) {
                next = at + 2;
            }
            if (next < 0) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** A hyphen with spaces around it, as texts put together from tokens have it; only known names may hold one. */
    private boolean isSpacedHyphen(int at, int from) {
        return at > from
                && at + 1 < tokens.size()
                && isHyphen(at)
                && tokens.get(at + 1).isWord()
                && !closed[at + 1];
    }

    /** Whether a hyphen with spaces goes on a name of a family whose given names are written with one ({@code Kim Kye - gwan}). */
    private boolean isHyphenName(int at, int from) {
        return at == from + 2
                && at + 1 < tokens.size()
                && grammar.listed("hyphened-families", tokens, from) != null
                && !tokens.get(at + 1).isCapitalized()
                && tokens.get(at + 1).text().length() < 6
                && !Folding.hasMarks(tokens.get(at + 1).text());
    }

    private boolean isNameWord(int at, int from, boolean wide, boolean family) {
        Token token = tokens.get(at);
        if (!token.isCapitalized() || closed[at] || at > from && (family ? isTitleWord(at) : isStopHere(at))) {
            return false;
        }
        if (contested[at] && !wide && !(family && at > from) && !isContestedName(at, from)) {
            return false;
        }
        if (token.isAllCapitals()
                && !shouting
                && at == from
                && token.text().length() > 2
                && !token.text().contains(".")) {
            String folded = Folding.fold(token.norm());
            return shapes.isFamilyName(folded) || knowledge.isWordOfName(folded);
        }
        return !(titleCase && at > from && isCommon(at) && !wide);
    }

    /** Whether a word that is also a country or place is the second word of a name, or the first after an office. */
    private boolean isContestedName(int at, int from) {
        if (at == from) {
            return isNameOfPlace(at);
        }
        boolean last = at + 1 >= tokens.size() || !tokens.get(at + 1).isCapitalized();
        return grammar.home() == null && at == from + 1 && last && !titleCase && !isFirstWord(from) && !isCommon(from);
    }

    private boolean isStopHere(int at) {
        return isOrdinary(at) || isTitleWord(at);
    }

    private boolean isOrdinary(int at) {
        return grammar.isStop(tokens.get(at).norm());
    }

    private boolean isTitleWord(int at) {
        return grammar.listed("titles", tokens, at) != null;
    }

    private boolean isJoin(int at) {
        return at < tokens.size() && isHyphen(at) && !tokens.get(at).spaced();
    }

    /** The token that a name goes on at after a hyphen, particle or suffix at {@code at}; -1 where it does not. */
    private int join(int at, int from) {
        if (at == from || at + 1 >= tokens.size()) {
            return isSuffix(at) && at > from ? at + 1 : -1;
        }
        Token token = tokens.get(at);
        if (isHyphen(at)
                && !token.spaced()
                && tokens.get(at + 1).isWord()
                && !tokens.get(at + 1).spaced()
                && !closed[at + 1]) {
            return at + 2;
        }
        if (token.is("'")
                && !token.spaced()
                && !tokens.get(at + 1).spaced()
                && tokens.get(at + 1).isCapitalized()) {
            return at + 1;
        }
        if (token.is(",") && isSuffix(at + 1)) {
            return at + 2;
        }
        if (isSuffix(at)) {
            return at + 1;
        }
        return particles(at);
    }

    private boolean isSuffix(int at) {
        return at < tokens.size() && tokens.get(at).isWord() && isRegnal(tokens.get(at));
    }

    private int particles(int at) {
        int next = at;
        while (next < tokens.size() && next - at < 3 && isParticle(next)) {
            next++;
            if (next < tokens.size() && isHyphen(next)) {
                next++;
            }
        }
        boolean followed = next > at
                && next < tokens.size()
                && tokens.get(next).isCapitalized()
                && !closed[next]
                && !contested[next]
                && !isStopHere(next);
        return followed ? next : -1;
    }

    private boolean isParticle(int at) {
        return tokens.get(at).isWord() && grammar.isParticle(tokens.get(at).norm());
    }
}
