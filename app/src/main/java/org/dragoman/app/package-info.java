/** The runnable program. */
@NullMarked
package org.dragoman.app;

import org.jspecify.annotations.NullMarked;
