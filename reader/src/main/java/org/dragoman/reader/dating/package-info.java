/** Dating: when a document was written, worked out from what it says. */
@NullMarked
package org.dragoman.reader.dating;

import org.jspecify.annotations.NullMarked;
