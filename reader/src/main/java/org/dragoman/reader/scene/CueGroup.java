package org.dragoman.reader.scene;

/**
 * The cues of one frame for one part. Their patterns stand side by side, so that they are told by where they begin and end.
 *
 * @param number 0 and up, one for each group of a language
 * @param opening whether they can begin a claim without a trigger
 * @param first the place of the first of their patterns among the openers or among the other cues
 * @param end the place after the last of them
 */
record CueGroup(int number, String frame, String part, boolean opening, int first, int end) {}
