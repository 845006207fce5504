package org.dragoman.reader.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.reader.claim.Claim;
import org.dragoman.reader.text.Document;
import org.junit.jupiter.api.Test;

/** Which offices and stances of a text about something else are told. */
class ToldInPassingTest {
    private static final Dragoman DRAGOMAN = Dragoman.withShippedPacks();
    private static final String MATCH = "The match had everything. Both teams wore black. The goalkeeper slipped twice."
            + " A late penalty settled it. The crowd sang for an hour. The stadium emptied slowly. Trams ran until two."
            + " President Emmanuel Macron of France had watched from the stand. ";

    private static List<Claim> read(String text) {
        return DRAGOMAN.read(Document.of("text", text).publishedOn("2024-01-09"))
                .claims();
    }

    @Test
    void officesOfATextAboutSomethingElseAreNotTold() {
        assertThat(read(MATCH)).isEmpty();
    }

    @Test
    void whatATextThinksOfItsOwnCountryIsNotTold() {
        assertThat(read(MATCH + "The French government supports a new law on stadiums."))
                .isEmpty();
    }

    @Test
    void officesOfAShortReportAboutSomethingElseAreNotToldEither() {
        assertThat(read("A night at the opera. The tenor was hoarse. President Emmanuel Macron of France applauded."))
                .isEmpty();
    }

    @Test
    void aSentenceByItselfKeepsThem() {
        assertThat(read("President Emmanuel Macron of France had watched from the stand."))
                .extracting(Claim::type)
                .containsExactly("office");
    }

    @Test
    void aTextThatAlsoTellsAVisitKeepsThem() {
        assertThat(read(MATCH + "On Monday he will pay an official visit to Germany."))
                .extracting(Claim::type)
                .containsExactlyInAnyOrder("office", "visit");
    }

    @Test
    void aTextThatTakesAStandTowardsAnotherCountryKeepsThem() {
        assertThat(read(MATCH + "France condemned the attack of Russia on Ukraine."))
                .extracting(Claim::type)
                .contains("office", "position");
    }

    @Test
    void aTextThatTakesAStandOnWhatHappenedInAnotherCountryKeepsThem() {
        assertThat(
                        read(
                                "Attack in Nairobi. The bomb went off at noon. Vietnam strongly condemned the attack in Kenya."))
                .extracting(Claim::type)
                .containsExactly("position");
    }

    @Test
    void aTextOfTheLeadersOfTwoCountriesKeepsThem() {
        assertThat(read(MATCH + "Germany's chancellor, Olaf Scholz, sat three rows below."))
                .extracting(Claim::type)
                .containsExactly("office", "office");
    }

    @Test
    void aTextThatNamesADiplomatKeepsThem() {
        assertThat(read(MATCH + "The German ambassador to France, Hans-Dieter Lucas, left early."))
                .extracting(Claim::type)
                .containsExactly("office", "office");
    }

    @Test
    void whoCameToAnOfficeIsNews() {
        assertThat(read(MATCH + "The new French Minister of Sport, Amélie Oudéa-Castéra, sat beside him."))
                .extracting(claim -> claim.field("change"))
                .containsExactly("appointed");
    }
}
