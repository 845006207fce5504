/** Counts a reading against gold claims: which of them agree, and the shares that follow from it. */
@NullMarked
package org.dragoman.reader.score;

import org.jspecify.annotations.NullMarked;
