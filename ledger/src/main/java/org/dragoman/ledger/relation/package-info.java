/** What two sides are to each other over time: tiers of partnership, how many partners, standing mechanisms, figures. */
@org.jspecify.annotations.NullMarked
package org.dragoman.ledger.relation;
