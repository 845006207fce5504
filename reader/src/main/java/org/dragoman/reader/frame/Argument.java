package org.dragoman.reader.frame;

/**
 * A group of actors that fills a role of a trigger.
 *
 * @param group who
 * @param score how likely it is the filler, 0 to 1
 * @param why in plain words
 */
record Argument(ActorGroup group, double score, String why) {}
