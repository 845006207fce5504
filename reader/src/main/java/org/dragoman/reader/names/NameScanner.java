package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.reader.token.Token;

/** Finds the runs of capitalised words in a sentence that may be names of persons. One for each sentence. */
final class NameScanner {
    private final NameWords words;
    private final Knowledge knowledge;
    private final KnownNames known;
    private final NameEnds ends;
    private final List<NameRun> runs = new ArrayList<>();

    NameScanner(NameWords words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
        this.known = new KnownNames(words, knowledge);
        this.ends = new NameEnds(words, knowledge);
    }

    /** The runs from left to right, none overlapping another. */
    List<NameRun> runs() {
        int at = 0;
        while (at < words.size()) {
            int next = Math.max(at + 1, words.afterTitle(at));
            at = canStart(at) ? addRuns(at) : Math.max(next, words.afterLetters(at));
        }
        List.copyOf(runs).forEach(this::addOther);
        return runs;
    }

    /** "Peter and Mary Smith": the first of two who share a family name that is said once, where he is known. */
    private void addOther(NameRun second) {
        int first = second.from() - 2;
        boolean beside = second.words().size() > 1
                && first >= 0
                && words.isAfterAnd(second.from())
                && words.token(first).isCapitalized();
        if (!beside) {
            return;
        }
        List<String> whole =
                List.of(words.folded(first), second.words().get(second.words().size() - 1));
        List<KnownPerson> persons = knowledge.byWords(whole);
        if (!persons.isEmpty()) {
            runs.removeIf(run -> run.from() <= first && first < run.to());
            int at = runs.indexOf(second);
            runs.add(at, new NameRun(first, first + 1, whole, persons));
        }
    }

    private boolean canStart(int at) {
        return words.token(at).isCapitalized()
                && !words.isClosed(at)
                && !isMonth(at)
                && !words.beginsWord(at)
                && (!words.isOrdinary(at) || words.isFamilyStart(at) || isKnownStart(at) || words.isGivenName(at))
                && !words.isTitleWord(at);
    }

    /** "On 2 May X came": whether a word ends a date right behind the number of the day, whatever name it may be elsewhere. */
    private boolean isMonth(int at) {
        return at > 0
                && words.isCounted(at)
                && words.isCounted(at - 1)
                && words.token(at - 1).isNumber();
    }

    /** Whether an ordinary word is here the first one of a known name. */
    private boolean isKnownStart(int at) {
        if (!knowledge.isWordOfName(words.folded(at))) {
            return false;
        }
        for (int end = ends.end(at, true); end > at + 1; end--) {
            if (!known.between(at, end).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads the run that begins at a token, cut where a known name begins in it; the token to go on at. */
    private int addRuns(int from) {
        int afterKnown = knownWithin(from, ends.end(from, true));
        if (afterKnown > 0) {
            return afterKnown;
        }
        if (words.isContested(from) && !words.isNameOfPlace(from)) {
            addUnknown(from, isHolder(from) ? from + 1 : from);
            return from + 1;
        }
        int end = headlineEnd(from, ends.end(from, false));
        addUnknown(trimmedStart(from, end), end);
        return Math.max(end, from + 1);
    }

    /**
     * Whether the name of a place is here that of somebody: it stands right after the office of one who is called so, or after a
     * courtesy word, and the document has given the whole name of one.
     */
    private boolean isHolder(int at) {
        OfficePhrase office = words.officeEndingAt(at);
        if (office == null) {
            return words.isBearerNamed(at, knowledge.byShortName(words.token(at).norm()));
        }
        return office.of() == null
                && knowledge.byShortName(words.token(at).norm()).stream()
                        .flatMap(person -> person.terms().stream())
                        .anyMatch(term -> term.office().equals(office.code())
                                || term.office().startsWith(office.code() + ":"));
    }

    private void addUnknown(int from, int to) {
        if (from < to) {
            add(from, to, List.of());
        }
    }

    private void add(int from, int to, List<KnownPerson> persons) {
        runs.add(new NameRun(from, to, words.foldedWords(from, to), persons));
    }

    /** In a headline every word has a capital: a known family name right after an office is the whole name. */
    private int headlineEnd(int from, int end) {
        OfficePhrase office = words.officeEndingAt(from);
        boolean holder = words.isHeadline()
                && end > from + 1
                && office != null
                && knowledge.byShortName(words.token(from).norm()).stream()
                        .anyMatch(person -> person.held(office.code(), office.of(), null, null));
        return holder ? from + 1 : end;
    }

    /** Adds the first known name in a stretch, and what stands before it; the token after it, or -1. */
    private int knownWithin(int from, int wide) {
        for (int start = from; start < wide; start++) {
            if (!words.token(start).isCapitalized() || start > from && words.isHyphenated(start)) {
                continue;
            }
            for (int end = wide; end > start + 1; end--) {
                List<KnownPerson> persons = known.between(start, end);
                if (!persons.isEmpty()) {
                    return addKnown(from, start, end, persons);
                }
            }
        }
        return -1;
    }

    private int addKnown(int from, int start, int end, List<KnownPerson> persons) {
        int whole = words.isSuffix(end) ? end + 1 : end;
        if (isSonOf(persons, start, whole) || start == from && isLongerName(from, whole)) {
            return -1;
        }
        if (isPartOfName(from, start)) {
            add(from, whole, List.of());
        } else {
            addBefore(from, start);
            add(start, whole, persons);
        }
        return whole;
    }

    /** Whether a name is that of a known person's child, who is called the younger and in no table. */
    private boolean isSonOf(List<KnownPerson> persons, int from, int to) {
        boolean younger = words.token(to - 1).norm().startsWith("jr") && words.officeEndingAt(from) == null;
        return younger
                && persons.stream()
                        .flatMap(person -> person.spellingWords().stream())
                        .noneMatch(spelling -> spelling.contains("jr"));
    }

    /**
     * Whether a known name is only the beginning of a longer one of the same shape. Where marks are lost, a headline's next
     * word would look the same.
     */
    private boolean isLongerName(int from, int end) {
        return words.isFamily(from)
                && end - from < words.mostWordsOfShape()
                && words.isCapitalized(end)
                && !words.token(end).isAllCapitals()
                && !words.isClosed(end)
                && !words.isContested(end)
                && !words.isOrdinary(end)
                && (Folding.hasMarks(words.token(end).text()) || !words.isTitleCase())
                && words.isSyllable(end);
    }

    /** Whether what stands before a known name looks like a first part of the same name. */
    private boolean isPartOfName(int from, int start) {
        boolean apart = start == from || start - from > 2 || words.isFirstWord(from) && words.isCommon(from);
        if (apart || words.isFamily(start)) {
            return false;
        }
        for (int at = from; at < start; at++) {
            Token token = words.token(at);
            if (!token.isCapitalized() || words.isContested(at) || token.isAllCapitals()) {
                return false;
            }
        }
        return true;
    }

    private void addBefore(int from, int to) {
        int end = from < to && !words.isContested(from) ? Math.min(to, ends.end(from, false)) : from;
        addUnknown(trimmedStart(from, end), end);
    }

    /** Drops ordinary words that only stand with a capital because they begin the sentence or a headline. */
    private int trimmedStart(int from, int end) {
        int start = from;
        while (start < end && (words.isFirstWord(start) || words.isTitleCase()) && words.isCommon(start)) {
            start++;
        }
        return start;
    }
}
