package org.dragoman.ledger.event;

/**
 * A place in a document that a claim was read from.
 *
 * @param start first code point of the document's text
 * @param end code point after the last
 * @param line line of the document's text in which it begins, from 1
 * @param text exactly the document's characters there
 */
public record CitedEvidence(int start, int end, int line, String text) {}
