package org.dragoman.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.review.Decision.Action;
import org.dragoman.ledger.store.Databases;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.ledger.store.LedgerWriter;
import org.dragoman.ledger.store.ReadDocument;
import org.dragoman.ledger.store.ReadOnly;
import org.dragoman.reader.pack.PackFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The index of search never says what the ledger does not, whatever happened to either. */
class SearchIndexTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void theIndexFollowsTheLedger(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh());
                EventSearch search = EventSearch.open(ledger, PackFiles.shipped(), folder, (done, all) -> {})) {
            assertThat(Library.found(search, "visite France")).isEmpty();
            Library.add(ledger, true, Library.visitInVietnamese());
            assertThat(Library.found(search, "visite France")).containsExactly("tham.txt");
            Library.add(ledger, true, Library.climateInVietnamese());
            assertThat(Library.found(search, "climat")).containsExactly("khi-hau.txt");
            String id = search.find(SearchRequest.of("visite France"))
                    .hits()
                    .get(0)
                    .event()
                    .id();
            try (LedgerWriter writer = ledger.writer()) {
                writer.decide(id, new Action.Reject(), "Lan", Library.NOW, "wrong");
            }
            assertThat(Library.found(search, "visite France")).isEmpty();
            SearchHit marked = search.find(SearchRequest.of("visite France")
                            .within(EventQuery.all().withRejected()))
                    .hits()
                    .get(0);
            assertThat(marked.event().review()).isEqualTo(ReviewState.REJECTED);
            try (LedgerWriter writer = ledger.writer()) {
                long number = ledger.decisions().get(0).number();
                writer.decide("", new Action.Undo(number), "Lan", Library.NOW, "right after all");
                writer.decide(id, new Action.Correct("to", "BE"), "Lan", Library.NOW, "it was Brussels");
            }
            assertThat(Library.found(search, "visit", EventQuery.all().sides("BE")))
                    .containsExactly("tham.txt");
            assertThat(Library.found(search, "Belgique")).containsExactly("tham.txt");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eventsThatGoLeaveTheIndex(Databases database) {
        try (Ledger ledger = Ledger.open(database.fresh());
                EventSearch search = EventSearch.open(ledger, PackFiles.shipped(), folder, (done, all) -> {})) {
            Library.add(ledger, true, Library.all());
            assertThat(Library.found(search, "defence agreement")).containsExactly("deal.txt");
            try (LedgerWriter writer = ledger.writer()) {
                ReadDocument document = Library.agreementInEnglish();
                ReadDocument nothing = ReadDocument.of(document.document(), List.of());
                writer.reread(List.of(ledger.prepare(nothing)));
                writer.settle();
            }
            assertThat(Library.found(search, "defence agreement")).isEmpty();
            assertThat(Library.found(search, "climate")).containsExactly("khi-hau.txt");
        }
    }

    @Test
    void whatABrokenIngestLeftIsSettledFirst() {
        String place = folder.resolve("broken").toString();
        try (Ledger ledger = Ledger.open(place);
                EventSearch search = EventSearch.open(ledger)) {
            Library.add(ledger, false, Library.visitInVietnamese());
            assertThat(ledger.indexSource().unsettled()).isPositive();
            SearchAnswer answer = search.find(SearchRequest.of("visite France"));
            assertThat(answer.total()).isEqualTo(1);
            assertThat(answer.unsettled()).isZero();
        }
    }

    @Test
    void whileSomebodyElseWritesTheAnswerSaysSo() {
        String place = folder.resolve("busy").toString();
        try (Ledger ledger = Ledger.open(place);
                Ledger other = Ledger.open(place);
                EventSearch search = EventSearch.open(other)) {
            Library.add(ledger, true, Library.climateInVietnamese());
            try (LedgerWriter writer = ledger.writer()) {
                writer.add(List.of(ledger.prepare(Library.visitInVietnamese())), Library.NOW);
                SearchAnswer answer = search.find(SearchRequest.of("climate"));
                assertThat(answer.total()).isEqualTo(1);
                assertThat(answer.unsettled()).isEqualTo(1);
                writer.settle();
            }
            assertThat(search.find(SearchRequest.of("visite France")).unsettled())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "garbage", "half", "gone"})
    void anIndexThatCannotBeReadIsMadeAnew(String damage) throws IOException {
        String place = folder.resolve(damage).toString();
        try (Ledger ledger = Ledger.open(place)) {
            Library.add(ledger, true, Library.all());
            try (EventSearch search = EventSearch.open(ledger)) {
                assertThat(Library.found(search, "climate")).hasSize(1);
            }
            try (Stream<Path> files = Files.list(ledger.indexSource().beside("search"))) {
                for (Path file : files.toList()) {
                    damage(file, damage);
                }
            }
            try (EventSearch search = EventSearch.open(ledger)) {
                assertThat(Library.found(search, "climate")).containsExactly("khi-hau.txt");
                assertThat(Library.found(search, "visite France")).containsExactly("tham.txt");
            }
        }
    }

    private static void damage(Path file, String how) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (how) {
            case "garbage" -> {
                for (int at = 0; at < bytes.length; at += 7) {
                    bytes[at] ^= 0x55;
                }
                Files.write(file, bytes);
            }
            case "half" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            case "gone" -> Files.delete(file);
            default -> assertThat(how).isEqualTo("nothing");
        }
    }

    @Test
    void theIndexOfAnotherLedgerIsNotBelieved() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        try (Ledger first = Ledger.open(one.toString());
                EventSearch search = EventSearch.open(first)) {
            Library.add(first, true, Library.visitInVietnamese());
            assertThat(Library.found(search, "visite France")).hasSize(1);
        }
        try (Ledger second = Ledger.open(other.toString())) {
            Library.add(second, true, Library.climateInVietnamese());
            Files.createDirectories(other.resolve("search"));
            try (Stream<Path> files = Files.list(one.resolve("search"))) {
                for (Path file : files.toList()) {
                    Files.copy(file, other.resolve("search").resolve(file.getFileName()));
                }
            }
            try (EventSearch search = EventSearch.open(second)) {
                assertThat(Library.found(search, "visite France")).isEmpty();
                assertThat(Library.found(search, "climate")).containsExactly("khi-hau.txt");
            }
        }
    }

    @Test
    void besideALedgerThatMayOnlyBeReadAnIndexIsUsedAsItLiesOrMadeElsewhere() throws IOException {
        String place = folder.resolve("theirs").toString();
        Path theirs = Path.of(place, "search");
        Path mine = folder.resolve("mine");
        try (Ledger ledger = Ledger.open(place)) {
            Library.add(ledger, true, Library.visitInVietnamese());
            try (EventSearch search = EventSearch.open(ledger)) {
                search.refresh();
            }
        }
        assertThat(askedThere(place, mine, "visit France")).containsExactly("tham.txt");
        assertThat(mine).doesNotExist();
        try (Ledger ledger = Ledger.open(place)) {
            Library.add(ledger, true, Library.climateInVietnamese());
        }
        byte[] before = Files.readAllBytes(theirs.resolve("sound"));
        assertThat(askedThere(place, mine, "Denmark aid")).containsExactly("khi-hau.txt");
        assertThat(mine).isNotEmptyDirectory();
        assertThat(Files.readAllBytes(theirs.resolve("sound"))).isEqualTo(before);
    }

    private static List<String> askedThere(String place, Path mine, String words) {
        try (Ledger ledger = ReadOnly.open(place);
                EventSearch search = new EventSearch(
                        ledger,
                        PackFiles.shipped(),
                        mine,
                        ledger.indexSource().lying("search").orElseThrow(),
                        (done, all) -> {})) {
            return Library.found(search, words);
        }
    }
}
