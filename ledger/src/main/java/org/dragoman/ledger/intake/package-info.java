/** From a reading to what the ledger takes in: the one package that knows the reader's engine. */
@NullMarked
package org.dragoman.ledger.intake;

import org.jspecify.annotations.NullMarked;
