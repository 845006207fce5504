/** Dates and intervals, resolved against the day of the document. */
@NullMarked
package org.dragoman.reader.time;

import org.jspecify.annotations.NullMarked;
