/** Frames: how a record type is worded, and the matcher that fills its roles. */
@NullMarked
package org.dragoman.reader.frame;

import org.jspecify.annotations.NullMarked;
