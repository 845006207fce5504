/** Benchmarks of the reader, one class a stage. */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
