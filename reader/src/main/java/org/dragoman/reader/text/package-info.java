/** Text and positions in it: spans, code points, and cleaned forms aligned to their original. */
@NullMarked
package org.dragoman.reader.text;

import org.jspecify.annotations.NullMarked;
