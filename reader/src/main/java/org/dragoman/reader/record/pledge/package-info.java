/** Pledges: what sides aim at together and what one promises another. */
@NullMarked
package org.dragoman.reader.record.pledge;

import org.jspecify.annotations.NullMarked;
