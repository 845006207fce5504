/** Agreements: texts that are signed, adopted, in force, asked for or under negotiation. */
@NullMarked
package org.dragoman.reader.record.agreement;

import org.jspecify.annotations.NullMarked;
