package org.dragoman.ledger.fuse;

/**
 * What a claim says in the fields that tell events apart. Claims with equal cells always tell the same event; whether two
 * cells do is for {@link Fusion} to say.
 *
 * @param block only cells of one block can tell the same event
 * @param signature the fields in a normal form, as JSON
 */
public record Cell(String block, String signature) {}
