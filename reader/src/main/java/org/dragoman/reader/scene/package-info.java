/**
 * One sentence made ready to be read for what it tells: its triggers and cues, who does what to whom, when and whether, and
 * what its story has told before. What all record types share.
 */
@NullMarked
package org.dragoman.reader.scene;

import org.jspecify.annotations.NullMarked;
