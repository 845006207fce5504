/** Countries, bodies, places, offices and persons, and what refers back to them. */
@NullMarked
package org.dragoman.reader.names;

import org.jspecify.annotations.NullMarked;
