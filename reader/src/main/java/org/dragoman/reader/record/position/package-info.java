/** Positions: who supports, opposes, urges or condemns what. */
@NullMarked
package org.dragoman.reader.record.position;

import org.jspecify.annotations.NullMarked;
