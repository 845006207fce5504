package org.dragoman.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What each package of the ledger may know. */
class ArchitectureTest {
    private static final String LEDGER = "org.dragoman.ledger";
    /** The packages in which the reader's work is done, as against those of its records and its packs. */
    private static final String[] ENGINE = {
        "org.dragoman.reader.clean..",
        "org.dragoman.reader.language..",
        "org.dragoman.reader.token..",
        "org.dragoman.reader.lexicon..",
        "org.dragoman.reader.grammar..",
        "org.dragoman.reader.quantity..",
        "org.dragoman.reader.dating..",
        "org.dragoman.reader.scene..",
        "org.dragoman.reader.record..",
        "org.dragoman.reader.frame..",
        "org.dragoman.reader.reading.."
    };

    private static JavaClasses classes = new ClassFileImporter().importClasses(List.of());

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(LEDGER);
    }

    @Test
    void theRulesSeeTheLedger() {
        assertThat(classes).hasSizeGreaterThan(50);
    }

    @Test
    void onlyTheIntakeKnowsTheReadersEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.ledger.intake..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ENGINE)
                .check(classes);
    }

    @Test
    void theStoreKnowsNoNamesAndNothingThatIsBuiltOnIt() {
        noClasses()
                .that()
                .resideInAPackage("org.dragoman.ledger.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dragoman.reader.names..",
                        "org.dragoman.ledger.intake..",
                        "org.dragoman.ledger.relation..",
                        "org.dragoman.ledger.pledge..",
                        "org.dragoman.ledger.search..",
                        "org.dragoman.ledger.brief..",
                        "org.dragoman.ledger.export..",
                        "org.apache.lucene..")
                .check(classes);
    }

    @Test
    void fusionKnowsNoDatabaseNoFileAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dragoman.ledger.fuse..", "org.dragoman.ledger.event..", "org.dragoman.ledger.review..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..", "org.jdbi..", "java.nio.file..", "java.net..", "org.dragoman.ledger.store..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.time.Clock.class)
                .check(classes);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.dragoman.ledger.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void nothingKnowsTheProgram() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dragoman.app..")
                .check(classes);
    }
}
