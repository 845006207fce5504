/** Which claims tell the same event: pure functions of claims and rules, without a clock, a database or an order. */
@NullMarked
package org.dragoman.ledger.fuse;

import org.jspecify.annotations.NullMarked;
