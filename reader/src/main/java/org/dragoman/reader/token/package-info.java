/** Sentences and tokens, each a span of the original text. */
@NullMarked
package org.dragoman.reader.token;

import org.jspecify.annotations.NullMarked;
