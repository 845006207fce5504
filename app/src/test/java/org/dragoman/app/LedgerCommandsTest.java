package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.ledger.event.Event;
import org.dragoman.ledger.event.EventQuery;
import org.dragoman.ledger.event.ReviewState;
import org.dragoman.ledger.store.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents into a ledger, and a human's word on what they say. */
class LedgerCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private String place = "";
    private String news = "";

    @BeforeEach
    void write() throws IOException {
        place = folder.resolve("ledger").toString();
        news = Files.createDirectory(folder.resolve("news")).toString();
        write("one.txt", "Anthony Albanese visited Vietnam on 3 and 4 June 2023.\n");
        write("two.txt", "Prime Minister Anthony Albanese paid an official visit to Vietnam on 3-4 June 2023.\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(Path.of(news, name), text);
    }

    private CommandRun ingest() {
        return CommandRun.of("ingest", news, "--ledger", place, "--published", "2023-06-05");
    }

    private List<Event> visits() {
        try (Ledger ledger = Ledger.open(place)) {
            return ledger.events(EventQuery.all().types("visit"));
        }
    }

    @Test
    void aSecondRunFindsEverythingKnown() {
        CommandRun first = ingest();
        assertThat(first.code()).isZero();
        assertThat(first.err()).contains("2 documents");
        CommandRun second = ingest();
        assertThat(second.code()).isZero();
        assertThat(second.err()).contains("0 claims, 2 of the documents known before");
    }

    @Test
    void twoDocumentsTellOneVisit() {
        ingest();
        assertThat(visits()).singleElement().satisfies(visit -> {
            assertThat(visit.documents()).isEqualTo(2);
            assertThat(visit.value("when")).isEqualTo("2023-06-03/2023-06-04");
        });
    }

    @Test
    void aHumansWordStandsWhenAllIsReadAgain() {
        ingest();
        String id = visits().get(0).id();
        CommandRun corrected = CommandRun.of(
                "review", "correct", id, "form=state", "--by", "desk", "--why", "programme", "--ledger", place);
        assertThat(corrected.code()).isZero();
        assertThat(corrected.err()).contains("decision 1 is written down");
        CommandRun reread = CommandRun.of("reread", "--ledger", place);
        assertThat(reread.code()).isZero();
        assertThat(reread.err()).contains("2 documents read again");
        assertThat(visits()).singleElement().satisfies(visit -> {
            assertThat(visit.id()).isEqualTo(id);
            assertThat(visit.value("form")).isEqualTo("state");
            assertThat(visit.review()).isEqualTo(ReviewState.CORRECTED);
        });
        assertThat(CommandRun.of("review", "log", "--ledger", place).out()).contains("desk", id, "programme");
        assertThat(CommandRun.of("review", "undo", "1", "--ledger", place).code())
                .isZero();
        assertThat(visits().get(0).review()).isEqualTo(ReviewState.UNREVIEWED);
        assertThat(CommandRun.of("review", "log", "--ledger", place).out()).contains("(undone)");
    }

    @Test
    void readingAgainMakesNoLedger() {
        CommandRun run = CommandRun.of("reread", "--ledger", place);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("there is no ledger in");
        assertThat(Path.of(place)).doesNotExist();
    }

    @Test
    void aLedgerWithoutDecisionsSaysSo() {
        ingest();
        assertThat(CommandRun.of("review", "log", "--ledger", place).err()).contains("no decision is written down");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(CommandRun.of("review", "praise", "x", "--ledger", place).code())
                .isEqualTo(2);
        assertThat(CommandRun.of("review", "accept", "--ledger", place).code()).isEqualTo(2);
        assertThat(CommandRun.of("ingest", news, "--batch", "0", "--ledger", place)
                        .code())
                .isEqualTo(2);
        CommandRun missing = CommandRun.of("review", "accept", "visit-none", "--ledger", place);
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.said())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("dragoman: there is no ledger in "));
        assertThat(CommandRun.of("ingest", news, "--ledger", place).code()).isZero();
        CommandRun unknown = CommandRun.of("review", "accept", "visit-none", "--ledger", place);
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.said()).containsExactly("dragoman: the ledger holds no event visit-none");
        assertThat(CommandRun.of("ingest", news, "--ledger", "jdbc:sqlite:x").said())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("dragoman: a ledger is a folder or a jdbc:postgresql:"));
    }
}
