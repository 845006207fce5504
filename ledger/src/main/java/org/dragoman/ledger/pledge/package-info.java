/** What was promised, and what has come of it. */
@org.jspecify.annotations.NullMarked
package org.dragoman.ledger.pledge;
