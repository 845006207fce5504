/**
 * Finds events by words, in whatever language they are told. The index is made out of the ledger, lies beside it and says
 * of which state of the ledger it is; the ledger is the truth.
 */
@org.jspecify.annotations.NullMarked
package org.dragoman.ledger.search;
