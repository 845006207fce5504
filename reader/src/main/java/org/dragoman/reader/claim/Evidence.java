package org.dragoman.reader.claim;

/**
 * Where a claim was read.
 *
 * @param start first code point of the document as it was handed in
 * @param end code point after the last
 * @param text exactly the document's characters there
 */
public record Evidence(int start, int end, String text) {}
