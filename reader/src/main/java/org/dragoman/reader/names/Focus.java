package org.dragoman.reader.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.reader.grammar.Annotated;
import org.dragoman.reader.grammar.Mention;
import org.dragoman.reader.grammar.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Which country a place of a document is about, where the words themselves do not say it. */
final class Focus {
    private static final int FARTHEST = 3;

    private final List<Annotated> sentences;
    private final Map<String, Integer> counts = new HashMap<>();

    Focus(List<Annotated> sentences) {
        this.sentences = sentences;
        for (Annotated sentence : sentences) {
            for (Mention mention : sentence.mentions(Kind.COUNTRY, Kind.PLACE)) {
                String code = code(sentence, mention);
                if (code != null) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
        }
    }

    /** The country that a mention names; null where it is only part of a sum of money ({@code US$}). */
    private static @Nullable String code(Annotated sentence, Mention mention) {
        return sentence.isCovered(mention.from(), Kind.MONEY) ? null : code(mention);
    }

    private static @Nullable String code(Mention mention) {
        return mention.value() instanceof Actor.Country country
                ? country.code()
                : mention.value() instanceof Place place ? place.country() : null;
    }

    /**
     * The country in focus at a token.
     *
     * @param sentence number of the sentence
     * @param token the token that asks
     * @param not a country that it cannot be, null for none
     */
    @Nullable String at(int sentence, int token, @Nullable String not) {
        String here = nearest(sentences.get(sentence), token, not);
        int story = sentences.get(sentence).sentence().story();
        for (int back = 1; here == null && back <= FARTHEST && sentence - back >= 0; back++) {
            if (sentences.get(sentence - back).sentence().story() != story) {
                break;
            }
            here = nearest(sentences.get(sentence - back), Integer.MAX_VALUE, not);
        }
        return here == null && story == 1 ? mostNamed(not) : here;
    }

    /** Whether the sentence itself names a country, other than in what somebody named before says. */
    boolean isAny(int sentence, int token) {
        Annotated annotated = sentences.get(sentence);
        return annotated.mentions(Kind.COUNTRY, Kind.PLACE).stream()
                .anyMatch(mention -> code(annotated, mention) != null && !isSaid(annotated, token, mention.from()));
    }

    /** Whether speech opens between two tokens. */
    private static boolean isSaid(Annotated sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (sentence.token(at).is(":") || sentence.token(at).is("\"")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String nearest(Annotated sentence, int token, @Nullable String not) {
        String before = null;
        String after = null;
        for (Mention mention : sentence.mentions(Kind.COUNTRY, Kind.PLACE)) {
            String code = code(sentence, mention);
            if (code == null || code.equals(not)) {
                continue;
            }
            if (mention.from() < token) {
                before = code;
            } else if (after == null) {
                after = code;
            }
        }
        return before == null ? after : before;
    }

    /** How often a country is named in the document. */
    int count(String country) {
        return counts.getOrDefault(country, 0);
    }

    /** The country named most often in the document, if it is named at least twice. */
    @Nullable String mostNamed(@Nullable String not) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(not) && entry.getValue() > 1)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
