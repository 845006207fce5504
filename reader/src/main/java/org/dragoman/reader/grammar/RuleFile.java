package org.dragoman.reader.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Tokenizer;

/**
 * Reads the two things that every rule file of a language may have:
 *
 * <pre>
 * classes:
 *   month:                     # the class
 *     3: [march, mar]          # a value and the phrases that have it
 * rules:
 *   - name: day-and-month      # stable, readable
 *     match: "&lt;day:1-31&gt; &lt;month&gt;"   # one pattern or a list
 *     set: {grain: day}        # what it sets
 * </pre>
 */
public final class RuleFile {
    private RuleFile() {}

    /** The word classes of a file. */
    public static Map<String, WordClass> classes(PackNode file, Tokenizer tokenizer) {
        Map<String, WordClass> classes = new LinkedHashMap<>();
        PackNode declared = file.get("classes");
        if (declared != null) {
            declared.fields().forEach((name, values) -> classes.put(name, wordClass(name, values, tokenizer)));
        }
        return classes;
    }

    private static WordClass wordClass(String name, PackNode values, Tokenizer tokenizer) {
        List<WordClass.Entry> entries = new ArrayList<>();
        values.fields().forEach((value, phrases) -> {
            for (PackNode phrase : phrases.items()) {
                List<String> norms = tokenizer.tokens(phrase.text()).stream()
                        .map(Token::norm)
                        .toList();
                if (!norms.isEmpty()) {
                    entries.add(new WordClass.Entry(norms, value));
                }
            }
        });
        return new WordClass(name, entries, tokenizer.vocabulary());
    }

    /** The patterns of the rules under a field, in the order of the file; what does not compile is a problem. */
    public static List<Pattern> rules(PackNode file, String field, PatternCompiler compiler, PackProblems problems) {
        List<Pattern> patterns = new ArrayList<>();
        for (PackNode rule : file.itemsOf(field)) {
            String name = rule.textOf("name", "");
            if (name.isEmpty()) {
                problems.add(rule, "a rule needs a name");
            }
            PackNode settings = rule.get("set");
            Map<String, String> set = settings == null ? Map.of() : settings.settings();
            List<PackNode> wordings = rule.itemsOf("match");
            if (wordings.isEmpty()) {
                problems.add(rule, "rule " + name + " has nothing to match");
            }
            wordings.forEach(wording -> add(patterns, name, wording, set, compiler, problems));
        }
        return patterns;
    }

    private static void add(
            List<Pattern> patterns,
            String name,
            PackNode wording,
            Map<String, String> set,
            PatternCompiler compiler,
            PackProblems problems) {
        try {
            patterns.add(compiler.compile(name, wording.text(), set));
        } catch (PatternSyntaxProblem e) {
            problems.add(wording, String.valueOf(e.getMessage()));
        }
    }
}
