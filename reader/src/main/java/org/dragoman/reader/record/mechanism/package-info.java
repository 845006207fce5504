/** Mechanisms: the dialogues, committees and series of sessions between two sides. */
@NullMarked
package org.dragoman.reader.record.mechanism;

import org.jspecify.annotations.NullMarked;
