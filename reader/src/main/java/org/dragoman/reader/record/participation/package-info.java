/** Participations: who takes part in, leads or hosts an event, and who is a member of a body. */
@NullMarked
package org.dragoman.reader.record.participation;

import org.jspecify.annotations.NullMarked;
