/** The ledger itself: tables, migrations, one writer and many readers. Knows no text engine. */
@NullMarked
package org.dragoman.ledger.store;

import org.jspecify.annotations.NullMarked;
