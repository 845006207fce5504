package org.dragoman.ledger.store;

/**
 * What a claim passes on when it is read again, and what events are named by.
 *
 * @param age its place among all claims that the ledger ever took in; the oldest claim of an event names it
 * @param birth the id of the event that it names when it is the oldest
 */
public record ClaimName(long age, String birth) {}
