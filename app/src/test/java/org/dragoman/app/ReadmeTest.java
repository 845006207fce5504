package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README promises is so. */
class ReadmeTest {
    private static final Path FILE = Path.of("..", "README.md");
    private static final String README = read();
    private static final Pattern OPTION = Pattern.compile("--[a-z]+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @TempDir
    private Path folder = Path.of("");

    private static String read() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contents of the fenced blocks of a kind. */
    private static List<String> blocks(String kind) {
        return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                .matcher(README)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    static Stream<String> commands() {
        Stream<String> inBlocks = blocks("sh").stream().flatMap(String::lines);
        Stream<String> inTables = README.lines()
                .filter(line -> line.startsWith("| `./dragoman"))
                .map(line -> line.replaceAll("[|`;,]", " "));
        return Stream.concat(inBlocks, inTables).filter(line -> line.strip().startsWith("./dragoman"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandAndOptionExists(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        String command = words.get(1);
        String[] help = command.equals("packs")
                ? new String[] {command, words.get(2), "--help"}
                : new String[] {command, "--help"};
        CommandRun run = CommandRun.of(help);
        assertThat(run.code()).as(line).isZero();
        OPTION.matcher(line)
                .results()
                .map(MatchResult::group)
                .forEach(option -> assertThat(run.out()).as(line).contains(option));
    }

    @Test
    void theFirstCommandIsTheDemoAndTheSecondTheTests() {
        assertThat(blocks("sh").subList(0, 2)).containsExactly("./dragoman demo\n", "mvn -B verify\n");
    }

    @Test
    void everyCommandOfTheProgramIsThere() {
        CommandRun.of("--help")
                .out()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
                .map(line -> line.strip().split("\\s+")[0])
                .forEach(command -> assertThat(README).contains("./dragoman " + command));
    }

    @Test
    void theJavaExamplePrintsWhatItSays() throws Exception {
        String example = blocks("java").get(0);
        assertThat(example.lines()).hasSize(3);
        String source = "import org.dragoman.reader.reading.*;\nimport org.dragoman.reader.text.Document;\n"
                + "public class Example { public static void main(String[] words) {\n" + example + "}}\n";
        Path file = Files.writeString(folder.resolve("Example.java"), source);
        int code = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(code).isZero();
        String printed = run();
        String promised = README.substring(README.indexOf("prints\n\n```text\n") + 16);
        assertThat(printed).isEqualTo(promised.substring(0, promised.indexOf("```")));
    }

    private String run() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader classes = new URLClassLoader(
                        new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
                PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            classes.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyLinkedFileExists() {
        assertThat(LINK.matcher(README).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(FILE.resolveSibling(link)).exists());
    }

    @Test
    void theExitCodesAreThoseOfTheProgram() {
        assertThat(README).contains("| 0 | everything was read |").contains("| 2 | the command line makes no sense");
        assertThat(CommandRun.of("--help").out())
                .contains("Exit codes: 0 all done; 1 ")
                .contains("; 2 ");
    }
}
