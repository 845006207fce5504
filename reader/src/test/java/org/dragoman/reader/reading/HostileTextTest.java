package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.claim.Evidence;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Laws that hold for every text, however broken: reading never fails, positions are exact, a second reading and readings by
 * several threads are the same. The texts are made of pieces of real documents and of characters that do harm; a failing
 * one is told by its seed.
 */
class HostileTextTest {
    private static final int TEXTS = 120;
    private static final Dragoman DRAGOMAN = Dragoman.withShippedPacks();
    private static final List<String> SEEDS = documents();

    /** Marks, joiners, directions, halves of pairs, ends of lines, digits of other scripts, beyond the basic plane. */
    private static final String HARMFUL =
            "\0\t\r\n\u0085\u00a0\u00ad\u0301\u0323\u200b\u200d\u202e\u2028\ufeff\ufffd\ud83d\udc00"
                    + "\u0660\u4e00\u0130\u00df\ufb01<>&;\"'()[]{}/\\.,-\u2013%$\u20ac0123456789";

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<script>",
            "<!--",
            "]]>",
            "&nbsp;",
            "&#x1F600;",
            "&#999999999;",
            "\ud83d\ude00",
            "...",
            "1/0/0000",
            "99/99/9999",
            "32-13-2020",
            "2013-02-30",
            "999999999999999999999999",
            "1e309",
            "-0",
            "%%%",
            "((((((((",
            "\"\"\"\"");

    private static List<String> documents() {
        try (Stream<Path> files = Files.walk(Path.of("../sample"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.toString().matches(".*/(vi|fr|en)/.*\\.(txt|html)")) {
                    texts.add(Files.readString(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int piece = 0; piece < pieces; piece++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> appendHarm(text, random);
                default -> text.append(stretch(random));
            }
        }
        damage(text, random);
        Document.Form form = random.nextInt(4) == 0 ? Document.Form.HTML : Document.Form.PLAIN;
        String published = random.nextBoolean() ? "2023-09-10" : null;
        return new Document("seed " + seed, text.toString(), form, published, null, null, null, null);
    }

    private static void appendHarm(StringBuilder text, Random random) {
        int length = random.nextInt(30);
        for (int at = 0; at < length; at++) {
            text.append(HARMFUL.charAt(random.nextInt(HARMFUL.length())));
        }
    }

    private static String stretch(Random random) {
        String text = SEEDS.get(random.nextInt(SEEDS.size()));
        int start = random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + random.nextInt(1_500)));
    }

    /** Puts harm into words, takes characters out, joins and doubles. */
    private static void damage(StringBuilder text, Random random) {
        int times = random.nextInt(20);
        for (int time = 0; time < times && text.length() > 2; time++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, HARMFUL.charAt(random.nextInt(HARMFUL.length())));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(80))));
            }
        }
    }

    @Test
    void readingNeverFailsAndPositionsAreExact() {
        for (int seed = 0; seed < TEXTS; seed++) {
            Document document = document(seed);
            assertThatCode(() -> checkPlaces(document, DRAGOMAN.read(document)))
                    .as("%s: %s", document.id(), escaped(document))
                    .doesNotThrowAnyException();
        }
    }

    private static void checkPlaces(Document document, Reading reading) {
        int length = document.text().codePointCount(0, document.text().length());
        for (Claim claim : reading.claims()) {
            assertThat(claim.doc()).isEqualTo(document.id());
            assertThat(claim.confidence()).isBetween(0.0, 1.0);
            assertThat(claim.evidence()).isNotEmpty();
            claim.evidence().forEach(piece -> checkPlace(document, length, piece.start(), piece.end(), piece.text()));
        }
        List<CitedMention> mentions = reading.mentions();
        mentions.forEach(mention -> checkPlace(document, length, mention.start(), mention.end(), mention.text()));
    }

    private static void checkPlace(Document document, int length, int start, int end, String text) {
        assertThat(start).isBetween(0, length);
        assertThat(end).isBetween(start + 1, length);
        int from = document.text().offsetByCodePoints(0, start);
        int to = document.text().offsetByCodePoints(from, end - start);
        assertThat(document.text().substring(from, to)).isEqualTo(text);
    }

    @Test
    void aSecondReadingAndReadingsByThreadsAreTheSame() {
        List<List<Claim>> first = IntStream.range(0, TEXTS)
                .mapToObj(seed -> DRAGOMAN.read(document(seed)).claims())
                .toList();
        List<List<Claim>> again = IntStream.range(0, TEXTS)
                .parallel()
                .mapToObj(seed -> DRAGOMAN.read(document(seed)).claims())
                .toList();
        for (int seed = 0; seed < TEXTS; seed++) {
            assertThat(again.get(seed)).as("seed %d", seed).isEqualTo(first.get(seed));
        }
    }

    @Test
    void theSameTextBehindOtherCharactersIsReadTheSame() {
        String text = "Prime Minister Anthony Albanese visited Vietnam on 3 and 4 June 2023.";
        List<Evidence> plain =
                DRAGOMAN.read(Document.of("a", text)).claims().get(0).evidence();
        List<Evidence> shifted = DRAGOMAN.read(Document.of("a", "\ud83d\ude00\n\n" + text))
                .claims()
                .get(0)
                .evidence();
        assertThat(shifted.get(0).start()).isEqualTo(plain.get(0).start() + 3);
        assertThat(shifted.get(0).text()).isEqualTo(plain.get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\ud83d", "\udc00", "\0", "\ufeff", "<", "&", "."})
    void nextToNothingIsRead(String text) {
        for (Document.Form form : Document.Form.values()) {
            Document document = new Document("tiny", text, form, null, null, null, null, null);
            assertThat(DRAGOMAN.read(document).claims()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1 ", "(", "Paris ", "Vietnam, ", "3/", "<p>", "and Paris ", "President "})
    void timeGrowsWithTheTextAndNoFaster(String piece) {
        Document document = Document.of("long", piece.repeat(40_000 / piece.length()));
        long start = System.nanoTime();
        DRAGOMAN.read(document);
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(8);
    }

    private static String escaped(Document document) {
        StringBuilder text = new StringBuilder();
        document.text().chars().limit(2_000).forEach(unit -> {
            if (unit >= 32 && unit < 127) {
                text.append((char) unit);
            } else {
                text.append(String.format("\\u%04x", unit));
            }
        });
        return text.toString();
    }
}
