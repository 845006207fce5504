/** A dossier on two sides out of a ledger: what it says, free of any format, and the writers of its formats. */
@org.jspecify.annotations.NullMarked
package org.dragoman.ledger.brief;
