/** Meetings: who meets, talks to or receives whom. */
@NullMarked
package org.dragoman.reader.record.meeting;

import org.jspecify.annotations.NullMarked;
