package org.dragoman.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program stands on the library, never the other way round. */
class ArchitectureTest {
    private static JavaClasses classes = new ClassFileImporter().importClasses(List.of());

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.dragoman");
    }

    @Test
    void theRulesSeeProgramAndLibrary() {
        assertThat(classes.contain(Main.class)).isTrue();
        assertThat(classes.stream().filter(type -> type.getPackageName().startsWith("org.dragoman.reader")))
                .hasSizeGreaterThan(14);
    }

    @Test
    void nothingDependsOnTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dragoman.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dragoman.app..")
                .check(classes);
    }

    @Test
    void sourcesOfDocumentsKnowNoCommand() {
        noClasses()
                .that()
                .resideInAPackage("org.dragoman.app.source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dragoman.app", "org.dragoman.app.cli..", "picocli..")
                .check(classes);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Main.class)
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }
}
