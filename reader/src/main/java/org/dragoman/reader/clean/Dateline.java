package org.dragoman.reader.clean;

import org.dragoman.reader.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page that says when it was published.
 *
 * @param span where it stands in the view
 * @param date the day as EDTF; absent where the line names none completely
 */
public record Dateline(TextSpan span, @Nullable String date) {}
