/** Numbers, money, shares, ranks and other amounts. */
@NullMarked
package org.dragoman.reader.quantity;

import org.jspecify.annotations.NullMarked;
