/** What the ledger answers with: events, their values as reported, documents, persons. Values only. */
@NullMarked
package org.dragoman.ledger.event;

import org.jspecify.annotations.NullMarked;
