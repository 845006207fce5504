/** Events in the formats of other programs: tables, calendars, graphs, linked data; and dated releases of all of them. */
@NullMarked
package org.dragoman.ledger.export;

import org.jspecify.annotations.NullMarked;
