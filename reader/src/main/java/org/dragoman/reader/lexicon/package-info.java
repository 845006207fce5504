/** Words and phrases of the packs found in a sentence. */
@NullMarked
package org.dragoman.reader.lexicon;

import org.jspecify.annotations.NullMarked;
