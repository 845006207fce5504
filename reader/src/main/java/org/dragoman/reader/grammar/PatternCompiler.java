package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.reader.lexicon.Inflections;
import org.dragoman.reader.lexicon.LanguagePack;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Tokenizer;

/** Compiles the patterns of one language; see {@link Pattern} for what can be written. */
public final class PatternCompiler {
    /** Begins a word that stands for its inflected forms. */
    private static final char INFLECTED = '~';
    /** Parts such a word from the forms that are meant. */
    private static final char FORM = ':';

    private static final String FORMS = ",";
    /** What {@code language.yaml} calls the words with which it opens a date: a date that may be left out may be opened so. */
    private static final String BEFORE_DATES = "before-dates";

    private final Tokenizer tokenizer;
    private final Inflections inflections;
    private final Map<String, WordClass> classes;
    private final List<String> beforeDates;

    public PatternCompiler(LanguagePack language, Map<String, WordClass> classes) {
        this.tokenizer = language.tokenizer();
        this.inflections = language.inflections();
        this.classes = Map.copyOf(classes);
        this.beforeDates = language.settings().textsOf(BEFORE_DATES);
    }

    /**
     * @throws PatternSyntaxProblem where brackets do not close, a slot is of no known class or kind, or nothing is left
     */
    public Pattern compile(String name, String source, Map<String, String> settings) {
        Reader reader = new Reader(source);
        Node root = reader.choice();
        if (reader.at < source.length()) {
            throw reader.problem("'" + source.charAt(reader.at) + "' closes nothing");
        }
        Pattern pattern = new Pattern(name, source, root, settings);
        pattern.firsts();
        return pattern;
    }

    /** One pass over a pattern's characters by recursive descent. */
    private final class Reader {
        private final String source;
        private int at;

        private Reader(String source) {
            this.source = source;
        }

        private Node choice() {
            List<Node> options = new ArrayList<>();
            options.add(sequence());
            while (at < source.length() && source.charAt(at) == '|') {
                at++;
                options.add(sequence());
            }
            return options.size() == 1 ? options.get(0) : new Node.Choice(List.copyOf(options));
        }

        private Node sequence() {
            List<Node> parts = new ArrayList<>();
            while (at < source.length() && ")|]".indexOf(source.charAt(at)) < 0) {
                char next = source.charAt(at);
                if (next == ' ') {
                    at++;
                } else if (next == '(') {
                    parts.add(bracket(')'));
                } else if (next == '[') {
                    parts.add(optional(bracket(']')));
                } else if (next == '<') {
                    parts.add(slot());
                } else if (next == '\\' && at + 1 < source.length()) {
                    parts.add(word(source.substring(at + 1, at + 2), false));
                    at += 2;
                } else {
                    words(parts);
                }
            }
            return parts.size() == 1 ? parts.get(0) : new Node.Sequence(List.copyOf(parts));
        }

        /** A gap can be no word at all: that it may be left out says nothing more, and would have every wording tried twice. */
        private Node optional(Node part) {
            return part instanceof Node.Gap ? part : new Node.Optional(isDate(part) ? opened(part) : part);
        }

        private static boolean isDate(Node part) {
            return part instanceof Node.OfKind slot && slot.kind() == Mention.Kind.DATE;
        }

        /** A date with or without one of the words that open it. */
        private Node opened(Node date) {
            List<Node> ways = new ArrayList<>();
            ways.add(date);
            for (String opener : beforeDates) {
                ways.add(new Node.Sequence(List.of(word(opener, false), date)));
            }
            return new Node.Choice(List.copyOf(ways));
        }

        private Node bracket(char close) {
            at++;
            Node inner = choice();
            if (at >= source.length() || source.charAt(at) != close) {
                throw problem("'" + close + "' is missing");
            }
            at++;
            return inner;
        }

        private Node slot() {
            int close = source.indexOf('>', at);
            if (close < 0) {
                throw problem("'>' is missing");
            }
            String inner = source.substring(at + 1, close);
            at = close + 1;
            int colon = inner.indexOf(':');
            String type = colon < 0 ? inner : inner.substring(colon + 1);
            String slotName = colon < 0 ? inner : inner.substring(0, colon);
            return slot(slotName, type);
        }

        private Node slot(String slotName, String type) {
            if (type.matches("\\d+-\\d+")) {
                int dash = type.indexOf('-');
                return new Node.Range(
                        slotName,
                        Integer.parseInt(type.substring(0, dash)),
                        Integer.parseInt(type.substring(dash + 1)));
            }
            WordClass words = classes.get(type);
            if (words != null) {
                return new Node.OfClass(slotName, words);
            }
            for (Mention.Kind kind : Mention.Kind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(type)) {
                    return new Node.OfKind(slotName, kind);
                }
            }
            throw problem("<" + type + "> is no word class and no kind of mention; there are " + known());
        }

        /** What may stand between angle brackets. */
        private String known() {
            Set<String> names = new TreeSet<>(classes.keySet());
            for (Mention.Kind kind : Mention.Kind.values()) {
                names.add(kind.name().toLowerCase(Locale.ROOT));
            }
            return String.join(", ", names);
        }

        private void words(List<Node> parts) {
            int end = at;
            while (end < source.length() && " ()[]<|\\".indexOf(source.charAt(end)) < 0) {
                end++;
            }
            if (end == at) {
                throw problem("'" + source.charAt(at) + "' is out of place");
            }
            word(source.substring(at, end), parts);
            at = end;
        }

        private void word(String written, List<Node> parts) {
            if (written.equals("_")) {
                parts.add(new Node.Any());
            } else if (written.startsWith("..") && written.substring(2).chars().allMatch(Character::isDigit)) {
                parts.add(new Node.Gap(written.length() == 2 ? 3 : Integer.parseInt(written.substring(2))));
            } else if (written.charAt(0) == INFLECTED && written.length() > 1) {
                parts.add(inflected(written));
            } else if (written.endsWith("*") && written.length() > 1) {
                prefixed(written.substring(0, written.length() - 1), parts);
            } else {
                boolean capital = written.startsWith("^") && written.length() > 1;
                for (Token token : tokenizer.tokens(capital ? written.substring(1) : written)) {
                    parts.add(word(token.norm(), capital));
                }
            }
        }

        /** Every form of a word, or those with the names that stand after a colon. */
        private Node inflected(String written) {
            int colon = written.indexOf(FORM);
            String lemma = written.substring(1, colon < 0 ? written.length() : colon);
            List<String> names = colon < 0
                    ? inflections.names()
                    : List.of(written.substring(colon + 1).split(FORMS));
            for (String name : names) {
                if (!inflections.names().contains(name)) {
                    throw problem("no form is called " + name + "; the language has " + inflections.names());
                }
            }
            Set<String> forms = inflections.formsOf(lemma, names);
            if (forms.isEmpty()) {
                throw problem("the language's forms.tsv has no row for " + lemma);
            }
            return new Node.Choice(forms.stream()
                    .map(form -> word(tokenizer.tokens(form).get(0).norm(), false))
                    .toList());
        }

        private Node word(String norm, boolean capital) {
            return new Node.Word(norm, tokenizer.vocabulary().add(norm), capital);
        }

        /** The last token of {@code start} may go on with any letters. */
        private void prefixed(String start, List<Node> parts) {
            List<Token> tokens = tokenizer.tokens(start);
            for (int index = 0; index < tokens.size() - 1; index++) {
                parts.add(word(tokens.get(index).norm(), false));
            }
            parts.add(new Node.Prefix(tokens.get(tokens.size() - 1).norm()));
        }

        private PatternSyntaxProblem problem(String what) {
            return new PatternSyntaxProblem(
                    "pattern \"" + source + "\": " + what + " (character " + Math.min(at + 1, source.length()) + ")");
        }
    }
}
