/** Packs: the loader of all knowledge that is data, and the problems it reports. */
@NullMarked
package org.dragoman.reader.pack;

import org.jspecify.annotations.NullMarked;
