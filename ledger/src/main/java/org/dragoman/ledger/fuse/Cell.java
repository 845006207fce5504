package org.dragoman.ledger.fuse;

import org.jspecify.annotations.Nullable;

/**
 * What a claim says in the fields that tell events apart. Claims with equal cells always tell the same event; whether two
 * cells do is for {@link Fusion} to say.
 */
public final class Cell {
    private final String block;
    private final String signature;
    /** Taken out of the signature when first asked for; the same whoever does it. */
    private volatile @Nullable Facts facts;

    /**
     * @param block only cells of one block can tell the same event
     * @param signature the fields in a normal form, as JSON
     */
    public Cell(String block, String signature) {
        this.block = block;
        this.signature = signature;
    }

    public String block() {
        return block;
    }

    public String signature() {
        return signature;
    }

    Facts facts() {
        Facts known = facts;
        if (known == null) {
            known = Signatures.read(signature);
            facts = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && block.equals(cell.block) && signature.equals(cell.signature);
    }

    @Override
    public int hashCode() {
        return 31 * block.hashCode() + signature.hashCode();
    }

    @Override
    public String toString() {
        return block + " " + signature;
    }
}
