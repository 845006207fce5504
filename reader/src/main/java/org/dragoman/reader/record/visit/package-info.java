/** Visits: who travels where, from when to when, and as whose guest. */
@NullMarked
package org.dragoman.reader.record.visit;

import org.jspecify.annotations.NullMarked;
