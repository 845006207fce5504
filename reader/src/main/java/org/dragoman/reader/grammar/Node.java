package org.dragoman.reader.grammar;

import java.util.List;

/** A part of a compiled pattern. */
sealed interface Node {
    /** A token with this norm, whose number it has; {@code capital} where the text must have a capital letter. */
    record Word(String norm, int number, boolean capital) implements Node {}

    /** A token whose norm begins so. */
    record Prefix(String start) implements Node {}

    /** Any one token but the end of a clause. */
    record Any() implements Node {}

    /** Up to {@code most} tokens, as few as will do. */
    record Gap(int most) implements Node {}

    /** A whole number between two bounds, inclusive. */
    record Range(String name, int low, int high) implements Node {}

    /** A phrase of a word class; the slot's value is the value that the class gives it. */
    record OfClass(String name, WordClass words) implements Node {}

    /** A mention of a kind. */
    record OfKind(String name, Mention.Kind kind) implements Node {}

    /** Parts one after the other. */
    record Sequence(List<Node> parts) implements Node {}

    /** One of several. */
    record Choice(List<Node> parts) implements Node {}

    /** A part that may be left out; taken where it can be. */
    record Optional(Node part) implements Node {}
}
