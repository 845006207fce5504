package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Token;
import org.dragoman.reader.token.Tokenizer;
import org.dragoman.reader.token.WordSet;
import org.jspecify.annotations.Nullable;

/** The number words of one language, as the {@code numbers} of its {@code quantity.yaml} give them. */
final class NumberWords {
    private final Tokenizer tokenizer;
    private final PackProblems problems;

    final DigitFormat digits;
    /** Words that are added: three, twenty, eleven. */
    final PhraseTable<BigDecimal> units = new PhraseTable<>();
    /** Words that multiply what stands right before them: hundred, dozen. */
    final PhraseTable<BigDecimal> multipliers = new PhraseTable<>();
    /** Words that multiply the whole group before them: thousand, billion. */
    final PhraseTable<BigDecimal> scales = new PhraseTable<>();
    /** Short scales, known by standing right after digits or beside a currency. */
    final PhraseTable<BigDecimal> shortScales = new PhraseTable<>();
    /** Words that count only before a multiplier or scale: a million, half a billion. */
    final PhraseTable<BigDecimal> openers = new PhraseTable<>();
    /** Multipliers and scales that count without a number before them. */
    final PhraseTable<BigDecimal> lone = new PhraseTable<>();

    final PhraseTable<Boolean> halves = new PhraseTable<>();
    final PhraseTable<Boolean> joiners = new PhraseTable<>();
    final Set<String> articles;
    final Set<String> approximate;
    /** Words after which a number word is none. */
    final Set<String> notAfter;
    /** The same for single number words. */
    final Map<String, Set<String>> weak = new HashMap<>();

    private final WordSet starters;

    NumberWords(@Nullable PackNode numbers, Tokenizer tokenizer, PackProblems problems) {
        this.tokenizer = tokenizer;
        this.problems = problems;
        this.digits = new DigitFormat(
                mark(numbers, "decimal", '.'), mark(numbers, "thousands", ','), flag(numbers, "spaces"));
        this.articles = words(numbers, "articles");
        this.approximate = words(numbers, "approximate");
        this.notAfter = words(numbers, "not_after");
        if (numbers != null) {
            valued(numbers, "units", units);
            valued(numbers, "multipliers", multipliers);
            valued(numbers, "scales", scales);
            valued(numbers, "short_scales", shortScales);
            valued(numbers, "openers", openers);
            valued(numbers, "lone", lone);
            numbers.textsOf("halves").forEach(phrase -> halves.add(tokenizer, phrase, true));
            numbers.textsOf("joiners").forEach(phrase -> joiners.add(tokenizer, phrase, true));
            weak(numbers.get("weak"));
        }
        this.starters = new WordSet(tokenizer.vocabulary());
        starters.addAll(openers.firstWords());
        starters.addAll(units.firstWords());
        starters.addAll(lone.firstWords());
    }

    /** Whether a token can begin a number. */
    boolean canBegin(Token token) {
        return token.isNumber() || starters.has(token);
    }

    private void valued(PackNode numbers, String field, PhraseTable<BigDecimal> table) {
        PackNode values = numbers.get(field);
        if (values == null) {
            return;
        }
        values.fields().forEach((value, phrases) -> {
            BigDecimal number = number(value, phrases);
            phrases.items().forEach(phrase -> table.add(tokenizer, phrase.text(), number));
        });
    }

    private BigDecimal number(String value, PackNode at) {
        try {
            return new BigDecimal(value);
        } catch (NumberFormatException e) {
            problems.add(at, "\"" + value + "\" is no number; write it in digits, such as 1000 or 0.5");
            return BigDecimal.ZERO;
        }
    }

    private void weak(@Nullable PackNode declared) {
        if (declared != null) {
            declared.fields().forEach((word, before) -> weak.put(word, new HashSet<>(texts(before.items()))));
        }
    }

    private static List<String> texts(List<PackNode> items) {
        return items.stream().map(PackNode::text).toList();
    }

    private static Set<String> words(@Nullable PackNode node, String field) {
        return node == null ? Set.of() : Set.copyOf(node.textsOf(field));
    }

    private static char mark(@Nullable PackNode node, String field, char otherwise) {
        String text = node == null ? "" : node.textOf(field, "");
        return text.isEmpty() ? otherwise : text.charAt(0);
    }

    private static boolean flag(@Nullable PackNode node, String field) {
        return node != null && node.textOf(field, "false").equals("true");
    }
}
