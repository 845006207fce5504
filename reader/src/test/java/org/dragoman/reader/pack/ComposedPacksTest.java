package org.dragoman.reader.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ComposedPacksTest {
    private static final ComposedPacks COMPOSED = ComposedPacks.shipped();

    @Test
    void holdsWhatTheTextOfEachFileSays() {
        List<String> files = PackFiles.shipped().paths().stream()
                .filter(path -> path.endsWith(".yaml") && !path.contains("/specs/"))
                .toList();
        assertThat(files).hasSizeGreaterThan(60);
        for (String path : files) {
            String text = PackFiles.shipped().read(path);
            PackNode composed = Objects.requireNonNull(COMPOSED.get(path, text.getBytes(StandardCharsets.UTF_8)), path);
            assertThat(drawn(composed)).as(path).isEqualTo(drawn(PackNode.parse(path, text, new PackProblems())));
        }
    }

    @Test
    void isNotAskedForAFileThatHasChanged() {
        String path = "lang/en/language.yaml";
        String changed = PackFiles.shipped().read(path) + "\nadded: later\n";
        assertThat(COMPOSED.get(path, changed.getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(COMPOSED.get("lang/en/none.yaml", new byte[0])).isNull();
    }

    @Test
    void anAliasWithinItselfIsAProblem() {
        PackProblems problems = new PackProblems();
        PackNode.parse("a.yaml", "a: &here\n  b: *here\n", problems);
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.message()).contains("alias");
        });
    }

    /** Everything that a node tells, its lines among it. */
    private static String drawn(PackNode node) {
        String head = node.file() + ":" + node.line();
        if (node.isText()) {
            return head + "=" + node.text();
        }
        StringBuilder drawn = new StringBuilder(head);
        if (node.isList()) {
            node.items().forEach(item -> drawn.append("\n- ").append(drawn(item)));
        } else {
            node.fields()
                    .forEach((key, value) ->
                            drawn.append('\n').append(key).append(": ").append(drawn(value)));
        }
        return drawn.toString();
    }
}
