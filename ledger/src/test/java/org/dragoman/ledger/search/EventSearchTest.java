package org.dragoman.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.store.Ledger;
import org.dragoman.reader.claim.Status;
import org.dragoman.reader.pack.PackFiles;
import org.dragoman.reader.pack.PackProblems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What search finds, for which words. */
class EventSearchTest {
    @TempDir
    private static Path shared = Path.of("");

    private static String library = "";

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void fill() {
        library = shared.resolve("library").toString();
        try (Ledger ledger = Ledger.open(library)) {
            Library.add(ledger, true, Library.all());
        }
    }

    private static List<String> found(String words, EventQuery filter) {
        try (Ledger ledger = Ledger.open(library);
                EventSearch search = EventSearch.open(ledger)) {
            return Library.found(search, words, filter);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // with marks, without, as another language says it
        "Tô Lâm thăm Pháp, tham.txt",
        "to lam tham phap, tham.txt",
        "TO LAM visite France, tham.txt",
        "visit France, tham.txt",
        "official visit French, tham.txt",
        "chuyến công du của tổng bí thư, tham.txt",
        "climate change, khi-hau.txt",
        "changement climatique Danemark, khi-hau.txt",
        "bien doi khi hau, khi-hau.txt",
        "Denmark aid, khi-hau.txt",
        "điện đàm Ấn Độ, rencontre.txt",
        "an do, rencontre.txt",
        "nuclear power India, rencontre.txt",
        "entretenu téléphone, rencontre.txt",
        "thủ tướng Ấn Độ, rencontre.txt",
        "quốc phòng Úc, deal.txt",
        "accord de défense Australie, deal.txt",
        "defence agreements, deal.txt",
        "Modi, rencontre.txt",
        "Ma-crông, rencontre.txt",
        "the visit of Tô Lâm in France, tham.txt",
        "Macron et IN, rencontre.txt",
        "agreement 2024, deal.txt",
        "\"defence agreement\", deal.txt",
    })
    void findsWithMarksOrWithoutAndAcrossLanguages(String words, String document) {
        assertThat(found(words, EventQuery.all())).first().isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ửng phò", // marks make other letters
                "\"agreement defence\"",
                "zebra",
                "visit Peru",
                "the of",
            })
    void whatNobodyTellsIsNotFoundOrOnlyInPart(String words) {
        try (Ledger ledger = Ledger.open(library);
                EventSearch search = EventSearch.open(ledger)) {
            SearchAnswer answer = search.find(SearchRequest.of(words));
            assertThat(answer.total() == 0 || answer.loose()).isTrue();
            assertThat(answer.hits())
                    .allSatisfy(hit -> assertThat(hit.matched()).hasSizeLessThan(2));
        }
    }

    @Test
    void filtersLeaveOnlyWhatFulfilsThem() {
        String all = "Hanoi";
        assertThat(found(all, EventQuery.all())).hasSize(4);
        assertThat(found(all, EventQuery.all().types("visit"))).containsExactly("tham.txt");
        assertThat(found(all, EventQuery.all().sides("FR", "IN"))).containsExactly("rencontre.txt");
        assertThat(found(all, EventQuery.all().person("To Lam"))).containsExactly("tham.txt");
        assertThat(found(all, EventQuery.all().person("Nobody at all"))).isEmpty();
        assertThat(found(all, EventQuery.all().statuses(Status.PLANNED))).containsExactly("khi-hau.txt");
        assertThat(found(all, EventQuery.all().from(LocalDate.of(2024, 9, 1)).to(LocalDate.of(2024, 10, 6))))
                .containsExactly("tham.txt");
        try (Ledger ledger = Ledger.open(library);
                EventSearch search = EventSearch.open(ledger)) {
            SearchAnswer answer =
                    search.find(SearchRequest.of("Modi").within(EventQuery.all().types("visit")));
            assertThat(answer.total()).isZero();
            assertThat(answer.outside()).isEqualTo(1);
        }
    }

    @Test
    void aHitSaysWhyWithTheWordsInItsSentence() {
        try (Ledger ledger = Ledger.open(library);
                EventSearch search = EventSearch.open(ledger)) {
            SearchHit hit = search.find(SearchRequest.of("visite Pháp")).hits().get(0);
            String text = hit.evidence().text();
            assertThat(text)
                    .isEqualTo(Library.visitInVietnamese()
                            .claims()
                            .get(0)
                            .evidence()
                            .get(0)
                            .text());
            assertThat(hit.marks().stream()
                            .map(mark -> text.substring(
                                    text.offsetByCodePoints(0, mark.start()), text.offsetByCodePoints(0, mark.end()))))
                    .containsExactly("thăm chính thức Pháp");
            assertThat(hit.matched()).extracting(SearchTerm::words).containsExactly("visite", "Pháp");
            assertThat(hit.matched().get(1).senses()).contains(new Sense("country", "FR"));
            assertThat(hit.evidence().line()).isEqualTo(3);
            assertThat(ledger.text(hit.report().document().number())).contains(text);
        }
    }

    @Test
    void pagesFollowEachOther() {
        try (Ledger ledger = Ledger.open(library);
                EventSearch search = EventSearch.open(ledger)) {
            SearchRequest request = SearchRequest.of("Ha Noi");
            SearchAnswer all = search.find(request);
            assertThat(all.total()).isGreaterThan(2).isEqualTo(all.hits().size());
            SearchAnswer second = search.find(request.page(1, 1));
            assertThat(second.hits().get(0).event()).isEqualTo(all.hits().get(1).event());
            assertThat(search.find(request.page(100, 10)).hits()).isEmpty();
        }
        assertThatThrownBy(() -> SearchRequest.of("x").page(-1, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nearWordsAreNamedWhereNothingIsFound() {
        try (Ledger ledger = Ledger.open(library);
                EventSearch search = EventSearch.open(ledger)) {
            assertThat(search.find(SearchRequest.of("Jakata")).near()).contains("jakarta");
            assertThat(search.find(SearchRequest.of("agremeent")).near()).contains("agreement");
        }
    }

    @Test
    void anyTextIsAQuestion() {
        Random random = new Random(11);
        try (Ledger ledger = Ledger.open(library);
                EventSearch search = EventSearch.open(ledger)) {
            Stream<String> hostile =
                    Stream.of("", " ", "\"", "\"\"", "*:*", "a AND (b", "\ud800", "+-!", "x".repeat(9999));
            Stream<String> drawn = Stream.generate(() -> random.ints(12, 0, 0x3000)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString())
                    .limit(60);
            assertThat(Stream.concat(hostile, drawn))
                    .allSatisfy(text -> assertThat(
                                    search.find(SearchRequest.of(text)).total())
                            .isNotNegative());
        }
    }

    @Test
    void howWordsAreIndexedIsSaidByThePacks() throws IOException {
        Path packs = folder.resolve("packs");
        Path file = packs.resolve("lang/qaa/search.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, "steps: [{name: lowercase}]\nwords:\n  type:visit: [zuzu]\n  country:FR: [Gallandia]\n");
        try (Ledger ledger = Ledger.open(library)) {
            PackFiles both = PackFiles.overlay(PackFiles.shipped(), PackFiles.folder(packs));
            try (EventSearch search = EventSearch.open(ledger, both, (done, all) -> {})) {
                assertThat(Library.found(search, "zuzu Gallandia")).containsExactly("tham.txt");
            }
            assertThat(EventSearch.check(both)).isEmpty();
            Files.writeString(file, "steps: [{name: lowercase}]\nwords:\n  visit: [zuzu]\n");
            assertThat(EventSearch.check(both))
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.toString()).startsWith("lang/qaa/search.yaml:3: visit is no sense"));
            Files.writeString(file, "steps: [{name: noSuchStep}]\n");
            assertThat(EventSearch.check(both)).hasSize(1);
            assertThatThrownBy(() -> EventSearch.open(ledger, both, (done, all) -> {}))
                    .isInstanceOfSatisfying(
                            PackProblems.PackException.class,
                            problem -> assertThat(problem.problems().get(0).toString())
                                    .contains("lang/qaa/search.yaml")
                                    .contains("noSuchStep"));
        }
    }
}
