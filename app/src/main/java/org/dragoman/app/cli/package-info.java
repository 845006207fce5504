/** The commands, their options, and how results are shown. */
@NullMarked
package org.dragoman.app.cli;

import org.jspecify.annotations.NullMarked;
