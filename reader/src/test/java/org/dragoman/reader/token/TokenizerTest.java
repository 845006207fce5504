package org.dragoman.reader.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words that packs name are told by their letters alone, and become the same tokens as any others. */
class TokenizerTest {
    private static final long SEED = 20261122;
    private static final int TEXTS = 5_000;
    private static final int LENGTH = 30;
    private static final char A_GRAVE = 0xE0;
    private static final char O_GRAVE = 0xF2;
    /** Letters with and without marks, marks that combine, signs that stand within words, and what parts them. */
    private static final String UNITS = "aAoObs1. '-" + A_GRAVE + (char) 0xC0 + O_GRAVE + (char) 0x1EA1 + (char) 0x300
            + (char) 0x2019 + (char) 0x2BC + (char) 0x130 + (char) 0x2460;

    private static final TokenRules RULES = new TokenRules(
            Set.of("a"),
            Set.of("s"),
            Set.of("ob"),
            Set.of("o"),
            Set.of("as"),
            Set.of("usd"),
            Map.of("e", (char) 0xE9 + ""),
            Map.of("A", A_GRAVE + ""),
            Map.of("o" + A_GRAVE, O_GRAVE + "a"));

    @Test
    void aCapitalThatOpensASentenceMayStandForAnotherWord() {
        Tokenizer tokenizer = new Tokenizer(RULES, new Vocabulary());
        assertThat(tokenizer.tokens("A Bob. A Cab, A Dab A - A-Bab A'"))
                .filteredOn(token -> token.text().equals("A"))
                .extracting(Token::norm)
                .containsExactly(A_GRAVE + "", A_GRAVE + "", "a", "a", "a");
    }

    @Test
    void namedWordsAreCutLikeAnyOthers() {
        Tokenizer knowing = new Tokenizer(RULES, new Vocabulary());
        Random random = new Random(SEED);
        for (int count = 0; count < TEXTS; count++) {
            String text = text(random);
            List<Token> plain = new Tokenizer(RULES, new Vocabulary()).tokens(text);
            plain.forEach(token -> knowing.vocabulary().add(token.norm()));
            List<Token> named = knowing.tokens(text);

            assertThat(named).hasSameSizeAs(plain);
            for (int at = 0; at < plain.size(); at++) {
                Token one = plain.get(at);
                int word = knowing.vocabulary().number(one.norm());
                assertThat(named.get(at))
                        .isEqualTo(new Token(
                                one.start(),
                                one.end(),
                                one.text(),
                                one.norm(),
                                word,
                                0,
                                one.kind(),
                                one.spaced(),
                                one.isCapitalized()));
                assertThat(word).isNotEqualTo(Vocabulary.UNKNOWN);
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            text.append(UNITS.charAt(random.nextInt(UNITS.length())));
        }
        return text.toString();
    }

    @Test
    void marksTellWhichTablesNeedNoLook() {
        Tokenizer tokenizer = new Tokenizer(RULES, new Vocabulary());
        WordTable<String> table = new WordTable<>(tokenizer.vocabulary());
        WordSet set = new WordSet(tokenizer.vocabulary());
        table.put(tokenizer.vocabulary().add("filed"), "value");
        set.add("listed");
        List<Token> tokens = tokenizer.tokens("Filed listed neither");

        assertThat(tokens).extracting(table::get).containsExactly("value", null, null);
        assertThat(tokens).extracting(set::has).containsExactly(false, true, false);
        assertThat(table.mayHold(tokens.get(1).marks())).isFalse();
    }
}
