package org.dragoman.reader.language;

/**
 * A paragraph in a language that no pack reads.
 *
 * @param paragraph its number on the page
 * @param start first position in the page's view
 * @param end position after the last one
 */
public record UnreadParagraph(int paragraph, int start, int end) {}
