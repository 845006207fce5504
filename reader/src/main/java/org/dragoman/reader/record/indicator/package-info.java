/** Indicators: the figures of relations between states, and what they count. */
@NullMarked
package org.dragoman.reader.record.indicator;

import org.jspecify.annotations.NullMarked;
