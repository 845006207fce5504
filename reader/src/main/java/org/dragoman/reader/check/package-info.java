/** Finds what is wrong with packs beyond what their readers stumble over: folders, rows, names and fields that do nothing. */
@NullMarked
package org.dragoman.reader.check;

import org.jspecify.annotations.NullMarked;
