package org.dragoman.ledger.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dragoman.ledger.event.DocumentEntry;
import org.dragoman.reader.pack.PackFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose sources stand under a domain. */
class SourceSidesTest {
    private static final SourceSides SIDES = SourceSides.of(PackFiles.shipped());

    private static DocumentEntry document(@Nullable String source, @Nullable String url) {
        return new DocumentEntry(1, "a", "c", "en", null, source, url, null, Instant.EPOCH, null);
    }

    @ParameterizedTest
    @CsvSource({
        ", https://en.nhandan.vn/a.html, VN",
        ", HTTPS://WWW.ELYSEE.FR/b, FR",
        ", https://www.state.gov/c, US",
        ", https://www.gov.uk/d, GB",
        ", https://vnexpress.net/e, VN",
        ", https://example.com/f, ",
        ", https://example.co/g, ",
        ", no address at all, ",
        "nhandan.vn, , VN",
        "nhandan.vn, https://example.org/h, VN",
        "The Paper, , "
    })
    void theDomainTells(@Nullable String source, @Nullable String url, @Nullable String side) {
        assertThat(SIDES.of(document(source, url))).isEqualTo(side);
    }
}
