package org.dragoman.reader.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.reader.grammar.Mention.Kind;
import org.dragoman.reader.pack.PackNode;
import org.dragoman.reader.pack.PackProblems;
import org.dragoman.reader.token.Tokenizer;
import org.dragoman.reader.token.WordSet;
import org.jspecify.annotations.Nullable;

/** The words around numbers of one language, as its {@code quantity.yaml} gives them. */
final class QuantityWords {
    private static final List<String> BOUNDS = List.of("about", "over", "under", "nearly");

    private final Tokenizer tokenizer;
    private final PackProblems problems;
    private final Currencies currencies;
    private final UnitNames names;

    final PhraseTable<Unit> units = new PhraseTable<>();
    /** Words between a number and what it counts: "of", the counting words of some languages. */
    final PhraseTable<Boolean> links = new PhraseTable<>();

    final PhraseTable<Boolean> classifiers = new PhraseTable<>();
    final PhraseTable<String> boundsBefore = new PhraseTable<>();
    final PhraseTable<String> boundsAfter = new PhraseTable<>();
    final PhraseTable<Boolean> rangeOpeners = new PhraseTable<>();
    final PhraseTable<Boolean> rangeJoiners = new PhraseTable<>();
    /** Joiners that join a range only after an opener: between 5 and 7. */
    final PhraseTable<Boolean> closedJoiners = new PhraseTable<>();
    /** Joiners that tell of a change between two values. */
    final PhraseTable<Boolean> riseJoiners = new PhraseTable<>();
    /** Words before the opener that tell of a change. */
    final Set<String> riseWords;

    final PhraseTable<BigDecimal> factorWords = new PhraseTable<>();
    final List<FactorFrame> factorFrames = new ArrayList<>();
    final PhraseTable<Boolean> blocked = new PhraseTable<>();
    /** The words that begin what is read before any number is: what is blocked, factors and fractions. */
    final WordSet openers;
    /** Words before which a great number without a unit is money where the sentence has money before it. */
    final Set<String> ellipticBefore;

    /** Words that tell of several numbers one after the other, and what joins those: "3 and 2 billion respectively". */
    final PhraseTable<Boolean> inTurn = new PhraseTable<>();

    final PhraseTable<Boolean> listJoiners = new PhraseTable<>();
    /** Words after which a bare number is in the scale and money of the sum before: "exports of 31 billion, imports 53". */
    final PhraseTable<Boolean> carries = new PhraseTable<>();
    /** Words for a part of a whole, in hundredths. */
    final PhraseTable<BigDecimal> fractions = new PhraseTable<>();

    final Set<String> restating;
    final Set<String> restatingFillers;
    /** How many words may stand between a number and its noun, which ones, and which ones never. */
    final int gap;

    final Set<String> gapOnly;
    final Set<String> gapNever;
    /** Words that may stand there between two names: "A and B students". */
    final Set<String> gapJoining;

    /**
     * What stands around a number of times; any part may be empty.
     *
     * @param context what must stand before it all and is no part of it
     */
    record FactorFrame(PhraseTable<Boolean> context, PhraseTable<Boolean> before, PhraseTable<Boolean> after) {}

    QuantityWords(PackNode file, Tokenizer tokenizer, Currencies currencies, UnitNames names, PackProblems problems) {
        this.tokenizer = tokenizer;
        this.problems = problems;
        this.currencies = currencies;
        this.names = names;
        money(file.get("money"));
        file.itemsOf("shared_money").forEach(this::sharedMoney);
        shares(file);
        file.itemsOf("nouns").forEach(this::noun);
        phrases(file, "links", links);
        phrases(file, "classifiers", classifiers);
        bounds(file.get("bounds"));
        PackNode ranges = orEmpty(file, "ranges");
        phrases(ranges, "openers", rangeOpeners);
        phrases(ranges, "joiners", rangeJoiners);
        phrases(ranges, "closed_joiners", closedJoiners);
        phrases(ranges, "rise_joiners", riseJoiners);
        this.riseWords = Set.copyOf(ranges.textsOf("rise_words"));
        factors(orEmpty(file, "factors"));
        numbered(file, "fractions", fractions);
        phrases(file, "blocked", blocked);
        this.openers = new WordSet(tokenizer.vocabulary());
        openers.addAll(blocked.firstWords());
        openers.addAll(factorWords.firstWords());
        openers.addAll(fractions.firstWords());
        this.ellipticBefore = Set.copyOf(file.textsOf("elliptic_before"));
        PackNode lists = orEmpty(file, "lists");
        phrases(lists, "in_turn", inTurn);
        phrases(lists, "joiners", listJoiners);
        phrases(lists, "carries", carries);
        PackNode again = orEmpty(file, "restating");
        this.restating = Set.copyOf(again.textsOf("marks"));
        this.restatingFillers = Set.copyOf(again.textsOf("fillers"));
        PackNode between = orEmpty(file, "gap");
        this.gap = Integer.parseInt(between.textOf("most", "0"));
        this.gapOnly = Set.copyOf(between.textsOf("only"));
        this.gapNever = Set.copyOf(between.textsOf("never"));
        this.gapJoining = Set.copyOf(between.textsOf("joining"));
    }

    private PackNode orEmpty(PackNode file, String field) {
        PackNode node = file.get(field);
        return node == null ? PackNode.empty(file.file()) : node;
    }

    private void phrases(PackNode node, String field, PhraseTable<Boolean> table) {
        node.textsOf(field).forEach(phrase -> table.add(tokenizer, phrase, true));
    }

    private void money(@Nullable PackNode money) {
        if (money == null) {
            return;
        }
        money.fields().forEach((code, phrases) -> {
            if (!currencies.has(code)) {
                problems.add(phrases, "the currency \"" + code + "\" is not in " + Currencies.FILE);
            }
            phrases.items().forEach(phrase -> units.add(tokenizer, phrase.text(), Unit.money(code)));
        });
    }

    /** A word for several currencies: which one, the countries of the sentence tell. */
    private void sharedMoney(PackNode shared) {
        List<String> codes = shared.textsOf("of");
        codes.stream()
                .filter(code -> !currencies.has(code))
                .forEach(code -> problems.add(shared, "the currency \"" + code + "\" is not in " + Currencies.FILE));
        Unit unit = Unit.money(String.join(Amount.OR, codes));
        shared.textsOf("words").forEach(phrase -> units.add(tokenizer, phrase, unit));
    }

    private void shares(PackNode file) {
        file.textsOf("percent").forEach(phrase -> units.add(tokenizer, phrase, Unit.share(Amount.PERCENT)));
        file.textsOf("points").forEach(phrase -> units.add(tokenizer, phrase, Unit.share(Amount.POINTS)));
    }

    private void noun(PackNode noun) {
        String name = noun.textOf("unit", "");
        names.checkUnit(name, noun, problems);
        PackNode measure = noun.get("measure");
        if (measure != null) {
            names.checkMeasure(measure.text(), measure, problems);
        }
        BigDecimal factor = new BigDecimal(noun.textOf("factor", "1"));
        boolean adjective = noun.textOf("also_adjective", "false").equals("true");
        Unit unit = new Unit(Kind.QUANTITY, name, measure == null ? null : measure.text(), factor, adjective);
        if (noun.itemsOf("words").isEmpty()) {
            problems.add(noun, "the noun of unit \"" + name + "\" has no words");
        }
        noun.textsOf("words").forEach(phrase -> units.add(tokenizer, phrase, unit));
    }

    private void bounds(@Nullable PackNode bounds) {
        if (bounds == null) {
            return;
        }
        bounds.fields().forEach((bound, sides) -> {
            if (!BOUNDS.contains(bound)) {
                problems.add(sides, "\"" + bound + "\" is no bound; they are " + BOUNDS);
            }
            sides.textsOf("before").forEach(phrase -> boundsBefore.add(tokenizer, phrase, bound));
            sides.textsOf("after").forEach(phrase -> boundsAfter.add(tokenizer, phrase, bound));
        });
    }

    private void numbered(PackNode node, String field, PhraseTable<BigDecimal> table) {
        orEmpty(node, field).fields().forEach((value, phrases) -> {
            BigDecimal number = new BigDecimal(value);
            phrases.items().forEach(phrase -> table.add(tokenizer, phrase.text(), number));
        });
    }

    private void factors(PackNode factors) {
        numbered(factors, "words", factorWords);
        for (PackNode frame : factors.itemsOf("frames")) {
            FactorFrame read = new FactorFrame(new PhraseTable<>(), new PhraseTable<>(), new PhraseTable<>());
            phrases(frame, "context", read.context());
            phrases(frame, "before", read.before());
            phrases(frame, "after", read.after());
            factorFrames.add(read);
        }
    }
}
