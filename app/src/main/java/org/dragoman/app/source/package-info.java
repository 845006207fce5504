/** Where documents come from: files, folders, standard input, and the formats they are in. */
@NullMarked
package org.dragoman.app.source;

import org.jspecify.annotations.NullMarked;
