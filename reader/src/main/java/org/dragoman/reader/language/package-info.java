/** Which language a paragraph is written in, decided from what the language packs hold. */
@NullMarked
package org.dragoman.reader.language;

import org.jspecify.annotations.NullMarked;
