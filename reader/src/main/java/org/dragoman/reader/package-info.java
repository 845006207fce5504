/** The reader: from one document to its claims, a pure function of the document and the packs. */
@NullMarked
package org.dragoman.reader;

import org.jspecify.annotations.NullMarked;
