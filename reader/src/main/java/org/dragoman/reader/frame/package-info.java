/** Reads the claims of a document: hands each sentence to the record types and settles what they found. */
@NullMarked
package org.dragoman.reader.frame;

import org.jspecify.annotations.NullMarked;
