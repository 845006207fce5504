package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell launcher, run in a small copy of the project where java and mvn only note down how they were called. */
class LauncherTest {
    private static final Path LAUNCHER = Path.of("..", "dragoman");
    private static final List<String> TOOLS =
            List.of("cat", "dirname", "du", "find", "head", "mv", "readlink", "rm", "sed", "touch", "tr");

    /** Notes its words, passes standard input on, and writes an archive when asked for one. */
    private static final String JAVA = """
            #!/bin/sh
            for word in "$@"; do
              printf '%s\\n' "$word" >>"$NOTES/java"
              case $word in -XX:ArchiveClassesAtExit=*|-XX:AOTCacheOutput=*) archiving=${word#*=} ;; esac
            done
            echo end >>"$NOTES/java"
            if [ -n "${archiving:-}" ]; then
              echo "noise of the archiving run"
              [ -n "${NO_ARCHIVE:-}" ] || echo archive >"$archiving"
              exit 0
            fi
            cat
            exit 7
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo "$*" >>"$NOTES/mvn"
            [ -z "${NO_BUILD:-}" ] || exit 1
            touch app/target/dragoman.jar
            """;

    @TempDir
    private Path project = Path.of("");

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        for (String folder : List.of("bin", "jdk/bin", "app/target", "app/src/test", "packs", "reader", "sample")) {
            Files.createDirectories(project.resolve(folder));
        }
        Files.copy(LAUNCHER, project.resolve("dragoman"));
        program("jdk/bin/java", JAVA);
        Files.writeString(project.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"17.0.15+6\"\n");
        program("bin/mvn", MAVEN);
        for (String tool : TOOLS) {
            program("bin/" + tool, "#!/bin/sh\nexec " + onPath(tool) + " \"$@\"\n");
        }
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("packs/pack.yaml"), "name: pack");
        age(project, -100);
        write("app/target/dragoman.jar", -50);
    }

    @Test
    void passesWordsInputAndExitCodeThrough() throws Exception {
        Result result = run("typed\n", Map.of(), "read", "two words", "", "*");
        assertThat(result).isEqualTo(new Result(7, "typed\n", ""));
        assertThat(lastCall()).containsSubsequence("-jar", jar(), "read", "two words", "", "*");
        assertThat(lastCall()).contains("-Xmx1g");
    }

    @Test
    void startsWithinAnotherFolderAndThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(project.resolve("bin/linked"), project.resolve("dragoman"));
        Result result = run(link, "", Map.of(), "--version");
        assertThat(result.code()).isEqualTo(7);
        assertThat(lastCall()).containsSubsequence("-jar", jar(), "--version");
    }

    @Test
    void buildsWhenThereIsNoJarAndSaysSoInOneLine() throws Exception {
        Files.delete(project.resolve("app/target/dragoman.jar"));
        Result result = run("", Map.of(), "--version");
        assertThat(result.code()).isEqualTo(7);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("dragoman: building ").hasLineCount(1);
        assertThat(run("", Map.of(), "--version").err()).isEmpty();
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        write("packs/pack.yaml", -10);
        assertThat(run("", Map.of(), "--version").err()).startsWith("dragoman: building ");
    }

    @Test
    void buildsAgainWhenASourceWasRemoved() throws Exception {
        Files.delete(project.resolve("packs/pack.yaml"));
        assertThat(run("", Map.of(), "--version").err()).startsWith("dragoman: building ");
    }

    @Test
    void doesNotBuildForATestOrForWhatABuildMade() throws Exception {
        write("app/src/test/SomeTest.java", -10);
        write("app/target/classes", -10);
        assertThat(run("", Map.of(), "--version").err()).isEmpty();
        assertThat(project.resolve("mvn")).doesNotExist();
    }

    @Test
    void aFailedBuildEndsTheRun() throws Exception {
        Files.delete(project.resolve("app/target/dragoman.jar"));
        Result result = run("", Map.of("NO_BUILD", "1"), "--version");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("dragoman: the build failed");
    }

    @Test
    void saysInOneLineThatMavenIsMissing() throws Exception {
        Files.delete(project.resolve("bin/mvn"));
        Files.delete(project.resolve("app/target/dragoman.jar"));
        Result result = run("", Map.of(), "--version");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("dragoman: no mvn found").hasLineCount(1);
    }

    @Test
    void saysInOneLineThatJavaIsMissing() throws Exception {
        Result result = run("", Map.of("JAVA_HOME", ""), "--version");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("dragoman: no java found").hasLineCount(1);
    }

    @Test
    void saysInOneLineThatJavaIsTooOld() throws Exception {
        Files.writeString(project.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"11.0.2+9\"\n");
        Result result = run("", Map.of(), "--version");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("is version 11.0.2+9").hasLineCount(1);
    }

    @Test
    void makesTheArchiveOnceAndUsesIt() throws Exception {
        assertThat(run("", Map.of(), "--version")).isEqualTo(new Result(7, "", ""));
        assertThat(run("", Map.of(), "--version")).isEqualTo(new Result(7, "", ""));
        String archive = project.toRealPath()
                .resolve("app/target/dragoman-17.0.15-6.jsa")
                .toString();
        assertThat(Files.readString(project.resolve("java"))).containsOnlyOnce("-XX:ArchiveClassesAtExit=" + archive);
        assertThat(lastCall()).contains("-XX:SharedArchiveFile=" + archive);
    }

    @Test
    void usesTheLargerKindOfArchiveWhereThereIsOne() throws Exception {
        Files.writeString(project.resolve("jdk/release"), "JAVA_RUNTIME_VERSION=\"25.0.3+9-LTS\"\n");
        assertThat(run("", Map.of(), "--version")).isEqualTo(new Result(7, "", ""));
        assertThat(Files.readString(project.resolve("java"))).contains("-XX:AOTCacheOutput=");
        assertThat(lastCall()).anyMatch(word -> word.matches("-XX:AOTCache=.*25\\.0\\.3.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "folder", "large file", "demo"})
    void longWorkCollectsOnAllCores(String word) throws Exception {
        Files.createDirectory(project.resolve("packs/folder"));
        Files.write(project.resolve("packs/large file"), new byte[1_100_000]);
        Files.write(project.resolve("packs/small file"), new byte[1_000]);
        age(project.resolve("packs"), -100);
        run("", Map.of(), word.equals("demo") ? word : "read", word);
        assertThat(lastCall()).contains("-XX:+UseParallelGC");
        run("", Map.of(), "read", "small file", "no such file", "--json");
        assertThat(lastCall()).contains("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "huge file", "huge folder"})
    void onlyHugeWorkGetsTheOptimisingCompiler(String word) throws Exception {
        Path folder = Files.createDirectory(project.resolve("packs/huge folder"));
        Files.write(folder.resolve("one"), new byte[60_000_000]);
        Files.createLink(project.resolve("packs/huge file"), folder.resolve("one"));
        Files.write(project.resolve("packs/large file"), new byte[1_100_000]);
        age(project.resolve("packs"), -100);
        run("", Map.of(), "read", word);
        assertThat(lastCall())
                .doesNotContain("-XX:TieredStopAtLevel=1")
                .contains("-XX:+UseParallelGC", "-XX:MaxInlineLevel=9");
        run("", Map.of(), "read", "large file");
        assertThat(lastCall()).contains("-XX:TieredStopAtLevel=1");
    }

    @Test
    void runsWithoutAnArchiveWhenNoneCanBeMadeAndTriesOnce() throws Exception {
        for (int round = 0; round < 2; round++) {
            assertThat(run("", Map.of("NO_ARCHIVE", "1"), "--version")).isEqualTo(new Result(7, "", ""));
        }
        assertThat(Files.readString(project.resolve("java"))).containsOnlyOnce("-XX:ArchiveClassesAtExit=");
        assertThat(lastCall()).noneMatch(word -> word.startsWith("-XX:SharedArchiveFile="));
    }

    private Result run(String input, Map<String, String> environment, String... arguments) throws Exception {
        return run(project.resolve("dragoman"), input, environment, arguments);
    }

    private Result run(Path launcher, String input, Map<String, String> environment, String... arguments)
            throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.resolve("packs").toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", project.resolve("bin").toString(),
                        "JAVA_HOME", project.resolve("jdk").toString(),
                        "NOTES", project.toString()));
        builder.environment().putAll(environment);
        Path out = project.resolve("bin/out");
        Path err = project.resolve("bin/err");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    /** The words of the last start of java. */
    private List<String> lastCall() throws IOException {
        String[] calls = Files.readString(project.resolve("java")).split("end\n");
        return List.of(calls[calls.length - 1].split("\n"));
    }

    private String jar() throws IOException {
        return project.toRealPath().resolve("app/target/dragoman.jar").toString();
    }

    private void program(String path, String text) throws IOException {
        Path file = Files.writeString(project.resolve(path), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Writes a file that seems to have been written that many seconds from now. */
    private void write(String path, int seconds) throws IOException {
        Path file = Files.writeString(project.resolve(path), "written");
        setAge(file, seconds);
    }

    private static void age(Path folder, int seconds) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.filter(file -> !Files.isSymbolicLink(file)).toList();
        }
        for (Path file : all) {
            setAge(file, seconds);
        }
    }

    private static void setAge(Path file, int seconds) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
