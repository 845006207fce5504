package org.dragoman.reader.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.reader.house.JavaSource.Piece;
import org.junit.jupiter.api.Test;

class JavaSourceTest {
    @Test
    void findsLiteralsWithTheirLines() {
        JavaSource source = JavaSource.of("a(\"one\",\n \"t\\\"wo\");\nb = \"\"\"\n three \"x\" \"\"\";\n\"four\"");
        assertThat(source.literals())
                .containsExactly(
                        new Piece("one", 1),
                        new Piece("t\\\"wo", 2),
                        new Piece("\n three \"x\" ", 3),
                        new Piece("four", 5));
    }

    @Test
    void passesOverCommentsAndCharacters() {
        JavaSource source = JavaSource.of("/* \"no\" */ x = '\"'; // \"no\"\n y = '\\''; z = \"yes\"; // it's");
        assertThat(source.literals()).containsExactly(new Piece("yes", 2));
        assertThat(source.identifiers()).extracting(Piece::text).containsExactly("x", "y", "z");
    }

    @Test
    void findsNoEndOfWhatIsNotClosed() {
        assertThat(JavaSource.of("a = \"open\\").literals()).containsExactly(new Piece("open\\", 1));
        assertThat(JavaSource.of("/* open").identifiers()).isEmpty();
    }
}
