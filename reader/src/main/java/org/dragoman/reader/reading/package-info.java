/** The whole chain: a document in, its claims with their derivation out. */
@NullMarked
package org.dragoman.reader.reading;

import org.jspecify.annotations.NullMarked;
