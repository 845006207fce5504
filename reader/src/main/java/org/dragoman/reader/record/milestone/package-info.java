/** Milestones: relations taken up, recognised or kept as an anniversary. */
@NullMarked
package org.dragoman.reader.record.milestone;

import org.jspecify.annotations.NullMarked;
