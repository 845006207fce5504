package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.Test;

/** What mentions are told as. */
class MentionListTest {
    private static final Dragoman DRAGOMAN = Dragoman.withShippedPacks();

    private static List<Object> money(String text) {
        return DRAGOMAN.read(Document.of("text", text)).mentions().stream()
                .filter(mention -> mention.kind().equals("money"))
                .map(mention -> ((Map<?, ?>) Objects.requireNonNull(mention.value())).get("currency"))
                .map(currency -> currency == null ? "untold" : currency)
                .toList();
    }

    @Test
    void aCurrencyThatSeveralShareIsThatOfACountryOfTheSentence() {
        assertThat(money("Nepal will spend 4 billion rupees on roads.")).containsExactly("NPR");
        assertThat(money("The road will cost 4 billion rupees.")).containsExactly("untold");
    }

    @Test
    void theNameOfACurrencyStandsBeforeASumOnly() {
        assertThat(money("Germany will spend Euro 29 million on Euro 2024.")).containsExactly("EUR");
    }
}
