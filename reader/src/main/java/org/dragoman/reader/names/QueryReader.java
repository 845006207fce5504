package org.dragoman.reader.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.token.Sentence;
import org.dragoman.reader.token.Sentence.Role;
import org.dragoman.reader.token.Token;
import org.jspecify.annotations.Nullable;

/** Reads the words of questions, by whichever language makes most of them. */
final class QueryReader {
    private static final List<String> OFFICE_CLASSES = List.of("head", "portfolio");
    private static final int MOST_WORDS = 7;
    /** Shorter words that are not read ("who is the ...") change nothing. */
    private static final int SHORTEST_LEFT = 4;
    /** Names at the beginning of a question have no more words. */
    private static final int LONGEST_NAME = 5;

    private final Knowledge knowledge;
    private final CandidateReader reader;
    private final Map<String, NamesGrammar> grammars;
    private final Map<String, Map<String, String>> written = new HashMap<>();
    /** Codes of countries and bodies by the folded words of their names. */
    private final Map<String, String> codes = new TreeMap<>();

    QueryReader(Knowledge knowledge, CandidateReader reader, Map<String, NamesGrammar> grammars) {
        this.knowledge = knowledge;
        this.reader = reader;
        this.grammars = new TreeMap<>(grammars);
        for (Knowledge.FormRow row : knowledge.forms()) {
            if (row.form().value() instanceof Actor actor && actor.of() != null) {
                codes.putIfAbsent(String.join(" ", Knowledge.words(row.text())), actor.of());
                codes.putIfAbsent(actor.of().toLowerCase(Locale.ROOT), actor.of());
            }
        }
        grammars.forEach((language, grammar) -> written.put(language, phrases(language, grammar)));
    }

    /** How a language writes the offices and countries whose folded words somebody may ask with. */
    private Map<String, String> phrases(String language, NamesGrammar grammar) {
        Map<String, String> phrases = new HashMap<>();
        for (String wordClass : OFFICE_CLASSES) {
            grammar.officePhrases(wordClass).forEach(phrase -> phrases.putIfAbsent(folded(phrase), phrase));
        }
        for (Knowledge.FormRow row : knowledge.forms()) {
            if (row.form().value() instanceof Actor
                    && (row.language().equals(language) || row.language().equals("*"))) {
                phrases.putIfAbsent(folded(row.text()), row.text());
            }
        }
        return phrases;
    }

    private static String folded(String phrase) {
        return String.join(" ", Knowledge.words(phrase));
    }

    /** A text with the marks and capitals that a language writes in its offices and countries; other words capitalised. */
    private String marked(String text, String language) {
        Map<String, String> phrases = written.getOrDefault(language, Map.of());
        List<String> words = List.of(text.split("\\s+"));
        List<String> marked = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int to = Math.min(words.size(), at + MOST_WORDS);
            while (to > at + 1 && !phrases.containsKey(folded(String.join(" ", words.subList(at, to))))) {
                to--;
            }
            String here = String.join(" ", words.subList(at, to));
            String phrase = phrases.getOrDefault(folded(here), phrases.get(runTogether(here)));
            marked.add(phrase == null ? capitalized(here) : phrase);
            at = to;
        }
        return String.join(" ", marked);
    }

    /** The folded letters of a word that hyphens part into syllables, for names that are written without them too. */
    private static String runTogether(String word) {
        return word.indexOf('-') > 0 ? folded(word).replace(" ", "") : folded(word);
    }

    /** Names of offices near to the words of a text that are no country, in any language. */
    List<String> nearestOffices(String text) {
        Nearest nearest = new Nearest(text);
        grammars.values().forEach(grammar -> nearest.considerAll(grammar.officePhrases(OFFICE_CLASSES.get(0))));
        return nearest.best();
    }

    /** The code of a country or body, given itself or a name; null where there is none such. */
    @Nullable String code(String named) {
        return codes.get(String.join(" ", Knowledge.words(named)));
    }

    /** Names of countries and bodies near to a written one, with their codes. */
    List<String> nearestActors(String named) {
        Nearest nearest = new Nearest(named);
        for (Knowledge.FormRow row : knowledge.forms()) {
            if (row.form().value() instanceof Actor actor && actor.of() != null) {
                nearest.consider(row.text(), row.text() + " (" + actor.of() + ")");
            }
        }
        return nearest.best();
    }

    /** Countries and bodies near to one or two words of a text, where it may name one. */
    List<String> nearestInText(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        List<String> all = new ArrayList<>();
        for (int from = words.size() - 1; from >= 0; from--) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 2); to++) {
                all.addAll(nearestActors(String.join(" ", words.subList(from, to))));
            }
        }
        return all.stream().distinct().limit(3).toList();
    }

    /** A question as the language reads it that explains most of its words. */
    Query read(Question asked) {
        Question question = asked.withText(MisreadLetters.restored(asked.text()));
        if (question.isWritten()) {
            return written(question);
        }
        String text = question.text().strip();
        List<Query> queries = new ArrayList<>();
        grammars.values().forEach(grammar -> queries.add(spoken(grammar, text, question)));
        grammars.values().forEach(grammar -> queries.add(spoken(grammar, capitalized(text), question)));
        grammars.forEach((language, grammar) -> queries.add(spoken(grammar, marked(text, language), question)));
        for (String turned : nameBehindOffice(text)) {
            grammars.forEach((language, grammar) -> queries.add(spoken(grammar, turned, question)));
            grammars.forEach((language, grammar) -> queries.add(spoken(grammar, marked(turned, language), question)));
        }
        return queries.stream()
                .max(Comparator.comparingInt(QueryReader::explained))
                .orElseThrow();
    }

    /** The text with a known name that it begins with put last, as in a sentence: an office stands before its holder there. */
    private List<String> nameBehindOffice(String text) {
        List<String> words = List.of(text.split("\\s+"));
        List<String> turned = new ArrayList<>();
        for (int end = Math.min(LONGEST_NAME, words.size() - 1); end > 0; end--) {
            String name = String.join(" ", words.subList(0, end));
            List<String> folded = Knowledge.words(name);
            if (!knowledge.byWords(folded).isEmpty()
                    || !knowledge.byShortName(String.join(" ", folded)).isEmpty()) {
                turned.add(String.join(" ", words.subList(end, words.size())) + " " + withoutMark(name));
            }
        }
        return turned;
    }

    private static String withoutMark(String name) {
        int last = name.length() - 1;
        return Character.isLetterOrDigit(name.charAt(last)) || name.charAt(last) == '.'
                ? name
                : name.substring(0, last);
    }

    private static String capitalized(String text) {
        StringBuilder capitalized = new StringBuilder(text.length());
        boolean start = true;
        for (int point : text.codePoints().toArray()) {
            capitalized.appendCodePoint(start ? Character.toUpperCase(point) : point);
            start = Character.isWhitespace(point);
        }
        return capitalized.toString();
    }

    /** How many words a language explains: those of known names most, the name of nobody as one. */
    private static int explained(Query query) {
        Candidate candidate = query.candidate();
        if (candidate == null) {
            return 0;
        }
        int points = candidate.titled() ? 1 : 0;
        for (OfficePhrase office : candidate.offices()) {
            points += 2 * (office.to() - office.from()) + (office.of() == null ? 0 : 1);
        }
        NameRun name = candidate.name();
        if (name != null) {
            points += name.isKnown() ? 4 * name.words().size() : 1;
        }
        return 2 * points + (query.whole() ? 1 : 0);
    }

    private Query spoken(NamesGrammar grammar, String text, Question question) {
        Annotated sentence = annotated(grammar, text);
        DocumentWords words = new DocumentWords(List.of(), GivenNames.NONE, OwnInitials.NONE);
        Gazetteer.annotate(sentence, grammar, words);
        SentenceNames names = reader.read(0, sentence, grammar, words);
        List<Candidate> found = names.candidates().stream()
                .sorted(Comparator.comparingInt((Candidate candidate) -> candidate.from() - candidate.to()))
                .limit(1)
                .map(candidate -> withOptions(candidate, question))
                .toList();
        boolean whole = !found.isEmpty() && found.get(0).to() - found.get(0).from() == sentence.size();
        return new Query(new SentenceNames(0, sentence, grammar, found), whole, left(sentence, names.candidates()));
    }

    /** The words of a question that are not read; those between two offices only join them. */
    private static @Nullable String left(Annotated sentence, List<Candidate> candidates) {
        List<Candidate> offices =
                candidates.stream().filter(Candidate::hasOffice).toList();
        List<Token> left = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            int token = at;
            boolean read = sentence.isCovered(at, Kind.COUNTRY, Kind.BODY, Kind.PLACE)
                    || offices.stream().anyMatch(found -> token >= found.from() && token < found.to())
                    || offices.stream().anyMatch(found -> found.to() <= token)
                            && offices.stream().anyMatch(found -> found.from() > token);
            if (!read && sentence.token(at).isWord()) {
                left.add(sentence.token(at));
            }
        }
        boolean worth = left.stream().anyMatch(word -> word.norm().length() >= SHORTEST_LEFT);
        return worth ? left.stream().map(Token::text).collect(Collectors.joining(" ")) : null;
    }

    private static Annotated annotated(NamesGrammar grammar, String text) {
        List<Token> tokens = grammar.tokens(text);
        return new Annotated(new Sentence(0, 0, 1, Role.BODY, grammar.language(), tokens));
    }

    /** All the words as one name, with the office asked for beside it. */
    private Query written(Question question) {
        NamesGrammar grammar = grammars.values().iterator().next();
        Annotated sentence = annotated(grammar, question.text().strip());
        List<String> words = Knowledge.words(question.text());
        NameRun run = new NameRun(0, sentence.size(), words, knowledge.byWords(words));
        Candidate candidate = new Candidate(0, sentence.size(), run, List.of(), true, false, null);
        return new Query(
                new SentenceNames(0, sentence, grammar, List.of(withOptions(candidate, question))), true, null);
    }

    private static Candidate withOptions(Candidate candidate, Question question) {
        String code = question.office();
        List<OfficePhrase> offices = new ArrayList<>();
        for (OfficePhrase office : candidate.offices()) {
            offices.add(office.of() == null && question.of() != null ? office.of(question.of()) : office);
        }
        if (code != null) {
            offices.add(0, OfficePhrase.held(candidate.from(), candidate.from(), code, question.of(), "question"));
        }
        return new Candidate(
                candidate.from(),
                candidate.to(),
                candidate.name(),
                offices,
                candidate.titled(),
                candidate.several(),
                null);
    }
}
