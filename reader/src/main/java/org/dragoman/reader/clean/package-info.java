/** From a page to its stories: what is article and what is page noise, without moving an offset. */
@NullMarked
package org.dragoman.reader.clean;

import org.jspecify.annotations.NullMarked;
