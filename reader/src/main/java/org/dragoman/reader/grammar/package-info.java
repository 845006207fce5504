/** Patterns over tokens and phrases, as the packs write them, with named slots. */
@NullMarked
package org.dragoman.reader.grammar;

import org.jspecify.annotations.NullMarked;
