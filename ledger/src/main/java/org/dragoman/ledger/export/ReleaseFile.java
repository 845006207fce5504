package org.dragoman.ledger.export;

/**
 * A file of a release.
 *
 * @param bytes its size
 * @param sha256 its checksum, in hex
 */
record ReleaseFile(long bytes, String sha256) {}
