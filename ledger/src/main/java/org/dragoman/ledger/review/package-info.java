/** Human decisions on events: what they say and how they are written down. */
@NullMarked
package org.dragoman.ledger.review;

import org.jspecify.annotations.NullMarked;
