package org.dragoman.reader.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.reader.grammar.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader's packages form one chain, and the whole of it is a pure function. */
class ArchitectureTest {
    private static final String READER = "org.dragoman.reader";

    /** The chain: each step's packages use earlier steps only; packages of one step do not use each other. */
    private static final List<List<String>> CHAIN = List.of(
            List.of("text"),
            List.of("pack"),
            List.of("token"),
            List.of("lexicon"),
            List.of("clean"),
            List.of("language"),
            List.of("grammar"),
            List.of("time", "quantity", "names"),
            List.of("dating"),
            List.of("claim"),
            List.of("score"),
            List.of("scene"),
            List.of("record.indicator", "record.milestone"),
            List.of(
                    "record.agreement",
                    "record.mechanism",
                    "record.meeting",
                    "record.participation",
                    "record.partnership",
                    "record.pledge",
                    "record.position",
                    "record.visit"),
            List.of("frame"),
            List.of("check"),
            List.of("reading"));

    /** Calls whose answer depends on more than their arguments: the clock, the machine's locale and zone, chance. */
    private static final Set<String> IMPURE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.getenv",
            "java.lang.System.exit",
            "java.lang.Math.random",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemDefaultZone",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.util.UUID.randomUUID");

    private static final int FEWEST_THAT_COMPARE = 8;

    private static JavaClasses classes = new ClassFileImporter().importClasses(List.of());

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(READER);
    }

    @Test
    void theRulesSeeEveryClass() {
        long sources = Project.javaFiles(Project.root().resolve("reader/src/main/java"))
                .count();
        assertThat(sources)
                .isGreaterThanOrEqualTo(CHAIN.stream().mapToLong(List::size).sum());
        assertThat((long) classes.size()).isGreaterThanOrEqualTo(sources);
    }

    static Stream<Arguments> packagesAndWhatTheyMayNotUse() {
        List<Arguments> result = new ArrayList<>();
        for (int step = 0; step < CHAIN.size(); step++) {
            for (String name : CHAIN.get(step)) {
                List<String> others = CHAIN.subList(step, CHAIN.size()).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(name))
                        .toList();
                result.add(Arguments.of(name, others));
            }
        }
        return result.stream();
    }

    @ParameterizedTest
    @MethodSource("packagesAndWhatTheyMayNotUse")
    void eachPackageUsesOnlyEarlierOnes(String name, List<String> laterOrBeside) {
        Stream<String> forbidden =
                Stream.concat(Stream.of(READER), laterOrBeside.stream().map(ArchitectureTest::below));
        noClasses()
                .that()
                .resideInAPackage(below(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void everyPackageHasItsPlaceInTheChain() {
        Stream<String> known = CHAIN.stream().flatMap(List::stream).map(ArchitectureTest::below);
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of(READER), known).toArray(String[]::new))
                .check(classes);
    }

    /**
     * Records that compare without linking at run time (docs/decisions.md) must go on comparing all that they hold; a pattern
     * is what its source says.
     */
    @Test
    void aRecordThatComparesByItselfComparesEveryComponent() {
        List<JavaMethod> writtenOut = classes.stream()
                .filter(type -> type.isRecord() && !type.isEquivalentTo(Pattern.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals("equals")
                        && !method.getFieldAccesses().isEmpty())
                .toList();
        assertThat(writtenOut).hasSizeGreaterThanOrEqualTo(FEWEST_THAT_COMPARE);
        assertThat(writtenOut).allSatisfy(method -> {
            Set<String> asked = Stream.concat(
                            method.getFieldAccesses().stream()
                                    .map(access -> access.getTarget().getName()),
                            method.getMethodCallsFromSelf().stream()
                                    .map(call -> call.getTarget().getName()))
                    .collect(Collectors.toSet());
            List<String> components = method.getOwner().getFields().stream()
                    .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .map(JavaField::getName)
                    .toList();
            assertThat(asked).as(method.getFullName()).containsAll(components);
        });
    }

    @Test
    void theReaderKnowsNoDatabaseNoNetworkAndNoFile() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..", "org.dragoman.app.."))
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage(below("pack"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net.."))
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void theReaderIsAPureFunction() {
        noClasses().should().callMethodWhere(dependsOnMoreThanItsArguments()).check(classes);
        noClasses().should().dependOnClassesThat().areAssignableTo(Random.class).check(classes);
    }

    private static DescribedPredicate<JavaMethodCall> dependsOnMoreThanItsArguments() {
        return DescribedPredicate.describe("the answer depends on clock, machine or chance", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            String owner = target.getOwner().getFullName();
            boolean noArguments = target.getRawParameterTypes().isEmpty();
            return IMPURE.contains(owner + "." + target.getName())
                    || (owner.startsWith("java.time.") && target.getName().equals("now"))
                    || (owner.equals("java.lang.String") && noArguments && isCaseChange(target.getName()));
        });
    }

    private static boolean isCaseChange(String method) {
        return method.equals("toLowerCase") || method.equals("toUpperCase");
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(classes);
    }

    private static String below(String name) {
        return READER + "." + name + "..";
    }
}
