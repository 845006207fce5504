package org.dragoman.reader.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The string literals and identifiers of one Java file, each with its line; comments and character literals are passed
 * over. Keywords count as identifiers, which harms no rule.
 */
final class JavaSource {
    /** A piece of source and the line, from 1, that it begins on. */
    record Piece(String text, int line) {}

    private final String source;
    private final List<Piece> literals = new ArrayList<>();
    private final List<Piece> identifiers = new ArrayList<>();
    private int at;
    private int line = 1;

    private JavaSource(String source) {
        this.source = source;
    }

    static JavaSource of(String source) {
        JavaSource result = new JavaSource(source);
        result.scan();
        return result;
    }

    static JavaSource read(Path file) throws IOException {
        return of(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** The contents of string literals and text blocks, escapes left as written. */
    List<Piece> literals() {
        return List.copyOf(literals);
    }

    List<Piece> identifiers() {
        return List.copyOf(identifiers);
    }

    private void scan() {
        while (at < source.length()) {
            if (source.startsWith("//", at)) {
                skipTo("\n", at);
            } else if (source.startsWith("/*", at)) {
                skipTo("*/", at + 2);
            } else if (source.startsWith("\"\"\"", at)) {
                literals.add(quoted("\"\"\""));
            } else if (source.charAt(at) == '"') {
                literals.add(quoted("\""));
            } else if (source.charAt(at) == '\'') {
                quoted("'");
            } else if (Character.isJavaIdentifierStart(source.charAt(at))) {
                identifiers.add(identifier());
            } else {
                step();
            }
        }
    }

    private void step() {
        if (source.charAt(at) == '\n') {
            line++;
        }
        at++;
    }

    private void stepTo(int end) {
        while (at < end && at < source.length()) {
            step();
        }
    }

    private void skipTo(String end, int from) {
        int found = source.indexOf(end, from);
        stepTo(found < 0 ? source.length() : found + end.length());
    }

    private Piece quoted(String quote) {
        int begins = line;
        int start = at + quote.length();
        int end = start;
        while (end < source.length() && !source.startsWith(quote, end)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end, source.length());
        stepTo(end + quote.length());
        return new Piece(source.substring(start, end), begins);
    }

    private Piece identifier() {
        int start = at;
        while (at < source.length() && Character.isJavaIdentifierPart(source.charAt(at))) {
            at++;
        }
        return new Piece(source.substring(start, at), line);
    }
}
