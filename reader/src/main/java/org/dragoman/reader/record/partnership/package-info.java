/** Partnerships: which tier stands between two sides, and how many partners of a tier one has. */
@NullMarked
package org.dragoman.reader.record.partnership;

import org.jspecify.annotations.NullMarked;
